/** The figures kept in the repository, below which none may fall. */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCORED_TIERS, type SetFigures } from './figures.ts';

/** Set name → its figures when they were last written. */
export type RecordedScores = Readonly<Record<string, SetFigures>>;

const PATH = fileURLToPath(new URL('../../../tests/gold/scores.json', import.meta.url));

/** @throws when `tests/gold/scores.json` is absent or no JSON */
export function readRecordedScores(): RecordedScores {
  return JSON.parse(readFileSync(PATH, 'utf8')) as RecordedScores;
}

/** Writes the sets given, and keeps those that weren't scored this time. */
export function writeRecordedScores(scores: RecordedScores): void {
  writeFileSync(PATH, `${JSON.stringify({ ...readRecordedScores(), ...scores }, null, 2)}\n`);
}

/** Says, a sentence each, which figures are worse than recorded; counts of wrong predictions are held by precision. */
export function findFallen(recorded: SetFigures, now: SetFigures): string[] {
  const fallen = (label: string, before: number | null, after: number | null): string[] =>
    before !== null && (after ?? 0) < before
      ? [`${label} fell from ${before} to ${after ?? 'nothing'}`]
      : [];
  const tiers = SCORED_TIERS.flatMap((tier) =>
    (['recall', 'typeRight', 'speaker', 'name', 'end2end', 'precision'] as const).flatMap(
      (figure) =>
        fallen(`${tier} ${figure}`, recorded.tiers[tier][figure], now.tiers[tier][figure]),
    ),
  );
  const reported =
    now.notQuotes.hit > recorded.notQuotes.hit
      ? [
          `quoted stretches that are no quotations: ${now.notQuotes.hit} reported, ${recorded.notQuotes.hit} before`,
        ]
      : [];
  return [
    ...tiers,
    ...fallen('all F1', recorded.all.f1, now.all.f1),
    ...fallen('all end-to-end F1', recorded.all.end2endF1, now.all.end2endF1),
    ...reported,
  ];
}
