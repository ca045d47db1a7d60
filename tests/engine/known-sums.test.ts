import { describe, expect, test } from 'vitest';
import { sourceFeatures, sourceQuestion } from '../../src/engine/attribution/source-features.ts';
import type { ChoiceModel } from '../../src/engine/choice-model.ts';
import { edgeFeatures, edgeQuestion } from '../../src/engine/contents/edge-features.ts';
import { EDGES, edgeCandidates } from '../../src/engine/contents/edges.ts';
import { layoutFeatures } from '../../src/engine/contents/layout-features.ts';
import { findCues } from '../../src/engine/cues/find-cues.ts';
import {
  addFeature,
  beginGroup,
  endGroup,
  type FeatureRow,
  newFeatureRow,
} from '../../src/engine/features.ts';
import { newKnownSums } from '../../src/engine/known-sums.ts';
import { english } from '../../src/engine/language-models.ts';
import { readNarration } from '../../src/engine/marks/narration.ts';
import { findMentions } from '../../src/engine/mentions/find-mentions.ts';
import { readWeightTable } from '../../src/engine/weight-table.ts';
import { tokensOf } from './read.ts';

const TEXT =
  '“The weir leaks,” Ann Lee told a meeting on Tuesday, and denied that she had known. According to the board, repairs will cost “twice as much” as planned. Ben Addo, its director, said the mayor, who had asked for a date, was told that none was set. “We wait,” he added.';

/** Writes to a row that knows sums, and to one that doesn't; gives both scores. */
function bothScores(
  { table, known, row }: ChoiceModel,
  fill: (row: FeatureRow) => void,
): [quick: number[], plain: number[]] {
  row.length = 0;
  known.total.fill(0);
  fill(row);
  table.addTo(known.total, row);
  const whole = newFeatureRow();
  const scores = new Int32Array(table.outputs);
  fill(whole);
  table.addTo(scores, whole);
  return [[...known.total], [...scores]];
}

describe('known sums', () => {
  const narration = readNarration(tokensOf(TEXT));
  const cues = findCues(narration);
  const mentions = findMentions(narration);

  // The second time all groups are known that share no place.
  test.each(['when they are first met', 'when they are met again'])(
    'score layouts, edges and sources as all their features do, %s',
    () => {
      const scores = cues.flatMap((cue) => [
        bothScores(english().layout, (row) => {
          layoutFeatures(narration, cue, { before: 0, after: 1 }, row);
        }),
        ...EDGES.flatMap((edge) => {
          const candidates = edgeCandidates(narration, cue, edge, 0);
          const question = edgeQuestion(narration, cue, edge, candidates, 0);
          return question === null
            ? []
            : candidates.map((_, rank) =>
                bothScores(english().edges, (row) => {
                  edgeFeatures(question, rank, row);
                }),
              );
        }),
        ...(mentions[cue.sentence] ?? []).map((_, index, inSentence) =>
          bothScores(english().source, (row) => {
            const question = sourceQuestion(narration, cue, 'after', [], inSentence);
            sourceFeatures(question, index, row);
          }),
        ),
      ]);
      expect(scores.length).toBeGreaterThan(50);
      for (const [quick, plain] of scores) expect(quick).toEqual(plain);
    },
  );

  test('keep apart what shares a place, with more groups than there are places', () => {
    const row = newFeatureRow();
    addFeature(row, 1, 7);
    const table = readWeightTable(`${((row.values[0] ?? 0) >>> 0).toString(36)}A5B-3`, 2);
    const known = newKnownSums(table);
    const knowing = newFeatureRow(known);
    for (let round = 0; round < 2; round++) {
      known.total.fill(0);
      for (let a = 0; a < 20_000; a++) {
        if (!beginGroup(knowing, 1, a)) continue;
        addFeature(knowing, 1, a);
        endGroup(knowing);
      }
      expect([...known.total]).toEqual([5, -3]);
      expect(knowing.length).toBe(0);
    }
  });
});
