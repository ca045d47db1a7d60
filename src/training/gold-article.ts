/** Annotated articles as they are read for fitting: text, attributions, doubtful stretches. */

import type { QuoteType } from '../engine/index.ts';
import type { Span } from '../text/span.ts';
import { readLines, TIER_OF_TYPE } from './score/gold-article.ts';
import { LEARNED_SETS, learnedFile } from './score/gold-sets.ts';

export interface GoldAttribution {
  readonly tier: 'A' | 'B' | 'C' | 'D';
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
  /** Only what stands between quotation marks is marked of the content: it tells the side of the cue, not where the content ends. */
  readonly isPart: boolean;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldAttribution[];
  readonly doubtful: readonly Span[];
  /** What a decision of this article counts beside one of PolNeAR's. */
  readonly weight: number;
}

interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly tier: GoldAttribution['tier'];
    readonly spans: readonly Span[];
    readonly cue?: Span | null;
    readonly speaker?: { readonly start?: number; readonly end?: number } | null;
  }[];
  readonly discard?: readonly Span[];
  readonly discuss?: readonly Span[];
}

/** A line of our own sets, whose mixed quotes are marked by their quoted part alone. */
interface OwnLine {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly {
    readonly type: QuoteType;
    readonly spans: readonly Span[];
    readonly cue?: Span | null;
    readonly speaker?: { readonly mention?: Span | null } | null;
  }[];
}

/** They are news of many countries, PolNeAR is US politics alone; by what two sets score that are in neither. */
const OWN_WEIGHT = 2;

/** Gives all articles that models are fitted to: PolNeAR's training part, then our own. */
export function trainingArticles(): GoldArticle[] {
  return [...polnearArticles(), ...ownArticles()];
}

/** Gives PolNeAR's training articles, in the order of their file. */
export function polnearArticles(): GoldArticle[] {
  const path = new URL('../../../shared/gold/polnear/train.ndjson', import.meta.url);
  return readLines(path).map((line) => {
    const { id, text, quotes, discard, discuss } = line as GoldLine;
    return {
      id,
      text,
      quotes: quotes.map(({ tier, spans, cue, speaker }) => ({
        tier,
        spans,
        cue: cue ?? null,
        speaker:
          speaker?.start !== undefined && speaker.end !== undefined
            ? { start: speaker.start, end: speaker.end }
            : null,
        isPart: false,
      })),
      doubtful: [...(discard ?? []), ...(discuss ?? [])],
      weight: 1,
    };
  });
}

/** Gives the articles of our own sets that are learned from. */
export function ownArticles(): GoldArticle[] {
  return LEARNED_SETS.flatMap((name) =>
    readLines(learnedFile(name)).map((line) => {
      const { id, text, quotes } = line as OwnLine;
      return {
        id,
        text,
        quotes: quotes.map(({ type, spans, cue, speaker }) => ({
          tier: TIER_OF_TYPE[type],
          spans,
          cue: cue ?? null,
          speaker: speaker?.mention ?? null,
          isPart: type === 'mixed',
        })),
        doubtful: [],
        weight: OWN_WEIGHT,
      };
    }),
  );
}
