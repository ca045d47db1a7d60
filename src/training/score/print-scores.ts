/** Scores as plain tables for a terminal. */

import { SCORED_TIERS, TYPE_OF_TIER } from './figures.ts';
import type { Reliability } from './reliability.ts';
import type { ScoredSet } from './score-set.ts';

/** Lines for one set: a row a tier, the totals, the non-quotes, and how reliable the confidence is. */
export function scoreLines({ name, figures, reliability }: ScoredSet): string[] {
  const { all, notQuotes } = figures;
  return [
    `${name}: ${figures.articles} articles`,
    'tier      gold  recall  type  speaker  name   end2end | predicted wrong precision',
    ...SCORED_TIERS.map((tier) => {
      const row = figures.tiers[tier];
      return [
        `${tier} ${TYPE_OF_TIER[tier].padEnd(8)}${cell(row.gold, 4)}`,
        ` ${cell(row.recall, 6)} ${cell(row.typeRight, 5)}`,
        ` ${cell(row.speaker, 7)} ${cell(row.name, 5)}`,
        ` ${cell(row.end2end, 7)} | ${cell(row.predicted, 9)} ${cell(row.wrong, 5)} ${cell(row.precision, 9)}`,
      ].join(' ');
    }),
    `all: precision ${cell(all.precision)} recall ${cell(all.recall)} F1 ${all.f1} · end-to-end F1 ${all.end2endF1} · ignored ${all.ignored}`,
    `quoted stretches that are no quotations, reported as such: ${notQuotes.hit} of ${notQuotes.of}`,
    ...reliabilityLines(reliability),
  ];
}

/** Confidence against how many were right, a column a bin; one line where nothing was predicted. */
function reliabilityLines({ bins, calibrationError }: Reliability): string[] {
  if (calibrationError === null) return ['confidence: nothing predicted'];
  const filled = bins.filter(({ count }) => count > 0);
  const row = (label: string, cells: readonly string[]): string =>
    `${label.padEnd(12)}${cells.map((text) => text.padStart(7)).join('')}`;
  return [
    row(
      'confidence',
      filled.map(({ from }) => `${from.toFixed(1)}–`),
    ),
    row(
      '  count',
      filled.map(({ count }) => String(count)),
    ),
    row(
      '  stated',
      filled.map(({ stated }) => asPercent(stated)),
    ),
    row(
      '  right',
      filled.map(({ right }) => asPercent(right)),
    ),
    `expected calibration error ${calibrationError.toFixed(3)}`,
  ];
}

const cell = (value: number | null, width = 0): string => String(value ?? '–').padStart(width);
const asPercent = (share: number | null): string => ((share ?? 0) * 100).toFixed(1);
