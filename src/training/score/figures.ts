/** The figures of a set: how much was found, whose speaker and name are right, how much is wrong. */

import type { QuoteType } from '../../engine/index.ts';
import {
  hasName,
  hasSource,
  type JudgedArticle,
  type JudgedGold,
  type JudgedPrediction,
} from './judge-article.ts';

/** The tiers that count. */
export const SCORED_TIERS = ['A', 'B', 'C'] as const;
export type ScoredTier = (typeof SCORED_TIERS)[number];

/** The type that makes up each tier. */
export const TYPE_OF_TIER = { A: 'direct', B: 'mixed', C: 'indirect' } as const satisfies Record<
  ScoredTier,
  QuoteType
>;

/** Shares are percentages with one decimal; null where there is nothing to count. */
export interface TierFigures {
  readonly gold: number;
  /** Found, of all gold. */
  readonly recall: number | null;
  /** Type right, of the found. */
  readonly typeRight: number | null;
  /** Speaker right, of the found that have one. */
  readonly speaker: number | null;
  /** Name right, of the found whose speaker a person named. */
  readonly name: number | null;
  /** Found with speaker and name right, of all gold. */
  readonly end2end: number | null;
  readonly predicted: number;
  readonly wrong: number;
  /** Predictions of this type that aren't wrong. */
  readonly precision: number | null;
}

export interface SetFigures {
  readonly articles: number;
  readonly tiers: Readonly<Record<ScoredTier, TierFigures>>;
  readonly all: {
    readonly precision: number | null;
    readonly recall: number | null;
    readonly f1: number;
    readonly end2endF1: number;
    readonly ignored: number;
  };
  /** Quoted stretches that are no quotations, and how many of them were reported as quotes. */
  readonly notQuotes: { readonly of: number; readonly hit: number };
}

/** Sums up the judged articles of one set. */
export function figuresOf(articles: readonly JudgedArticle[]): SetFigures {
  const golds = articles.flatMap((article) => article.golds);
  const predictions = articles.flatMap((article) => article.predictions);
  return {
    articles: articles.length,
    tiers: {
      A: tierFigures('A', golds, predictions),
      B: tierFigures('B', golds, predictions),
      C: tierFigures('C', golds, predictions),
    },
    all: totals(golds, predictions),
    notQuotes: {
      of: articles.reduce((sum, { article }) => sum + article.notQuotes.length, 0),
      hit: articles.reduce((sum, { notQuotesReported }) => sum + notQuotesReported, 0),
    },
  };
}

function tierFigures(
  tier: ScoredTier,
  golds: readonly JudgedGold[],
  predictions: readonly JudgedPrediction[],
): TierFigures {
  const all = golds.filter(({ gold }) => gold.tier === tier);
  const found = all.filter(({ isFound }) => isFound);
  const sourced = found.filter(({ gold }) => hasSource(gold));
  const named = found.filter(({ gold }) => hasName(gold));
  const predicted = predictions.filter((one) => one.prediction.type === TYPE_OF_TIER[tier]);
  const wrong = count(predicted, ({ verdict }) => verdict === 'wrong');
  return {
    gold: all.length,
    recall: percent(found.length, all.length),
    typeRight: percent(
      count(found, (one) => one.isTypeRight),
      found.length,
    ),
    speaker: percent(
      count(sourced, (one) => one.isSpeakerRight),
      sourced.length,
    ),
    name: percent(
      count(named, (one) => one.isNameRight),
      named.length,
    ),
    end2end: percent(
      count(all, ({ isRight }) => isRight),
      all.length,
    ),
    predicted: predicted.length,
    wrong,
    precision: percent(predicted.length - wrong, predicted.length),
  };
}

function totals(
  golds: readonly JudgedGold[],
  predictions: readonly JudgedPrediction[],
): SetFigures['all'] {
  const scored = golds.filter(({ gold }) => gold.tier !== 'D');
  const found = count(scored, ({ isFound }) => isFound);
  const right = count(scored, ({ isRight }) => isRight);
  const matched = count(predictions, ({ verdict }) => verdict === 'matched');
  const ignored = count(predictions, ({ verdict }) => verdict === 'ignored');
  const counted = predictions.length - ignored;
  const precision = share(matched, counted);
  return {
    precision: percent(matched, counted),
    recall: percent(found, scored.length),
    f1: harmonicMean(precision, share(found, scored.length)),
    // A matched prediction counts as right end to end as often as a found attribution does.
    end2endF1: harmonicMean(
      share(matched * share(right, found), counted),
      share(right, scored.length),
    ),
    ignored,
  };
}

const count = <Item>(items: readonly Item[], claim: (item: Item) => boolean): number =>
  items.filter(claim).length;
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const percent = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1000 * part) / whole) / 10;
const harmonicMean = (a: number, b: number): number =>
  a + b === 0 ? 0 : Math.round((2000 * a * b) / (a + b)) / 10;
