/** The figures as README.md shows them. */

import { SCORED_TIERS, type SetFigures, TYPE_OF_TIER } from './figures.ts';
import { LEARNED_SETS } from './gold-sets.ts';
import type { ReadmeSection } from './readme-section.ts';
import type { RecordedScores } from './recorded-scores.ts';

/** Where they stand. */
export const SCORES_SECTION: ReadmeSection = {
  begin: '<!-- scores: written by `npm run readme` -->',
  end: '<!-- end of scores -->',
};

/** A Markdown table of the sets that nothing was fitted to. */
export function readmeScores(scores: RecordedScores): string {
  const rows = Object.entries(scores)
    .filter(([name]) => !LEARNED_SETS.includes(name))
    .flatMap(([name, figures]) => rowsOfSet(name, figures));
  return [
    '| set | type | marked | found | speaker right | name right | all right | precision |',
    '|---|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

function rowsOfSet(name: string, { tiers, all }: SetFigures): string[] {
  const rows = SCORED_TIERS.filter((tier) => tiers[tier].gold > 0).map((tier) => {
    const { gold, recall, speaker, name: nameRight, end2end, precision } = tiers[tier];
    return [name, TYPE_OF_TIER[tier], gold, recall, speaker, nameRight, end2end, precision];
  });
  const total = [name, 'all', '', all.recall, '', '', `F1 ${all.end2endF1}`, all.precision];
  return [...rows, total].map((cells) => `| ${cells.map((cell) => cell ?? '–').join(' | ')} |`);
}
