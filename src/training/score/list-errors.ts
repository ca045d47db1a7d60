/** What went wrong, article by article and by cause, so that the next person can go on. */

import type { QuoteType } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import { SCORED_TIERS, type ScoredTier, TYPE_OF_TIER } from './figures.ts';
import {
  hasSource,
  type JudgedArticle,
  type JudgedGold,
  type Prediction,
} from './judge-article.ts';

/** In the order in which they are looked at: a quote that isn't found has no speaker to be wrong about. */
export const CAUSES = ['not found', 'wrong speaker', 'wrong name', 'not in gold'] as const;
export type Cause = (typeof CAUSES)[number];

export interface ScoreError {
  readonly article: string;
  readonly tier: ScoredTier;
  readonly cause: Cause;
  /** What people marked; null for what is not in the gold. */
  readonly gold: {
    readonly content: string;
    readonly source: string | null;
    readonly name: string | null;
  } | null;
  readonly got: readonly GotQuote[];
}

interface GotQuote {
  readonly type: QuoteType;
  readonly content: string;
  readonly name: string | null;
  readonly mention: string | null;
  readonly confidence: number;
  /** The rule that decided. */
  readonly rule: string;
}

/** Lists errors in the order of the articles; of one tier only where it is given. */
export function listErrors(
  articles: readonly JudgedArticle[],
  tier: ScoredTier | null,
): ScoreError[] {
  return articles
    .flatMap((judged) => [...missed(judged), ...notInGold(judged)])
    .filter((error) => tier === null || error.tier === tier);
}

function missed({ article, golds }: JudgedArticle): ScoreError[] {
  return golds.flatMap((judged) => {
    const { gold } = judged;
    if (judged.isRight || gold.tier === 'D') return [];
    const { tier, spans, source, names } = gold;
    return {
      article: article.id,
      tier,
      cause: causeOf(judged),
      gold: {
        content: textOf(article.text, spans),
        source: source?.text ?? null,
        name: names[0] ?? null,
      },
      got: judged.got.map((prediction) => gotQuote(article.text, prediction)),
    };
  });
}

function causeOf({ gold, isFound, isSpeakerRight }: JudgedGold): Cause {
  if (!isFound) return 'not found';
  return hasSource(gold) && !isSpeakerRight ? 'wrong speaker' : 'wrong name';
}

function notInGold({ article, predictions }: JudgedArticle): ScoreError[] {
  return predictions
    .filter(({ verdict }) => verdict === 'wrong')
    .map(({ prediction }) => ({
      article: article.id,
      tier: SCORED_TIERS.find((tier) => TYPE_OF_TIER[tier] === prediction.type) ?? 'C',
      cause: 'not in gold',
      gold: null,
      got: [gotQuote(article.text, prediction)],
    }));
}

function gotQuote(text: string, prediction: Prediction): GotQuote {
  const { type, content, speaker, confidence, rule } = prediction;
  return {
    type,
    content: textOf(text, content),
    name: speaker?.name ?? speaker?.description ?? null,
    mention: speaker?.mention ? textOf(text, [speaker.mention]) : null,
    confidence,
    rule,
  };
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
