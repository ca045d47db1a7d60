/** PolNeAR's training articles as they are read for fitting: text, attributions, doubtful stretches. */

import { readFileSync } from 'node:fs';
import type { Span } from '../text/span.ts';

export interface GoldAttribution {
  readonly tier: 'A' | 'B' | 'C' | 'D';
  readonly spans: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Span | null;
}

export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly GoldAttribution[];
  readonly doubtful: readonly Span[];
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

/** Reads one article a line. */
export function readGoldArticles(path: URL | string): GoldArticle[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, text, quotes, discard, discuss } = JSON.parse(line) as GoldLine;
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
        })),
        doubtful: [...(discard ?? []), ...(discuss ?? [])],
      };
    });
}
