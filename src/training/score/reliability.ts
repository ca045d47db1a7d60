/** Does a confidence mean what it says? Predictions by stated confidence, against how many were right. */

import type { JudgedArticle } from './judge-article.ts';

/** Predictions whose confidence lies in [from, from + 0.1); the last bin holds 1 too. */
export interface ReliabilityBin {
  readonly from: number;
  readonly count: number;
  /** Mean confidence and share right, 0–1; null where the bin is empty. */
  readonly stated: number | null;
  readonly right: number | null;
}

export interface Reliability {
  readonly bins: readonly ReliabilityBin[];
  /** Expected calibration error: the mean gap between stated and right, weighted by bin; null without predictions. */
  readonly calibrationError: number | null;
}

const BINS = 10;

/**
 * Sorts predictions into ten bins. Right: span and speaker both; predictions that count neither way are left out.
 * Expected calibration error after Naeini, Cooper and Hauskrecht 2015.
 */
export function reliabilityOf(articles: readonly JudgedArticle[]): Reliability {
  const scored = articles
    .flatMap(({ predictions }) => predictions)
    .filter(({ verdict }) => verdict !== 'ignored')
    .map(({ prediction, isRight }) => ({ confidence: prediction.confidence, isRight }));
  const bins = Array.from({ length: BINS }, (_, bin) => {
    const inside = scored.filter(({ confidence }) => binOf(confidence) === bin);
    const count = inside.length;
    return {
      from: bin / BINS,
      count,
      stated: count ? inside.reduce((sum, { confidence }) => sum + confidence, 0) / count : null,
      right: count ? inside.filter(({ isRight }) => isRight).length / count : null,
    };
  });
  const gap = bins.reduce(
    (sum, { count, stated, right }) => sum + count * Math.abs((stated ?? 0) - (right ?? 0)),
    0,
  );
  return { bins, calibrationError: scored.length ? gap / scored.length : null };
}

const binOf = (confidence: number): number =>
  Math.max(0, Math.min(BINS - 1, Math.floor(confidence * BINS)));
