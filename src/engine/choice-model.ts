/** Log-linear choice (conditional logit, McFadden 1974): candidates with features in, probabilities out. */

import { type FeatureRow, newFeatureRow } from './features.ts';
import { readWeightTable, type WeightTable } from './weight-table.ts';

/** Ranking models have one output, class models one per class. */
export interface ChoiceModel {
  readonly outputs: readonly string[];
  readonly table: WeightTable;
}

/** Line 1 the outputs, line 2 the weights. */
export function readChoiceModel(text: string): ChoiceModel {
  const [outputLine = '', weights = ''] = text.split('\n');
  const outputs = outputLine.split(' ');
  return { outputs, table: readWeightTable(weights, outputs.length) };
}

/** Gives a probability for each class of the model, in the order of `outputs`. */
export function classProbabilities(model: ChoiceModel, features: FeatureRow): number[] {
  const sums = SCRATCH_SUMS.fill(0);
  model.table.addTo(sums, features);
  const scores: number[] = [];
  for (let k = 0; k < model.outputs.length; k++) scores.push(sums[k] ?? 0);
  return softmax(scores);
}

/** Gives a probability for each of `count` candidates; `fill` writes the features of one into the row. They sum to 1. */
export function candidateProbabilities(
  model: ChoiceModel,
  count: number,
  fill: (candidate: number, row: FeatureRow) => void,
): number[] {
  // No typed array: memory of its own, apart from the other objects', takes longer to get than all else here.
  const scores: number[] = [];
  const row = SCRATCH_ROW;
  for (let candidate = 0; candidate < count; candidate++) {
    row.length = 0;
    fill(candidate, row);
    scores.push(model.table.sumOf(row));
  }
  return softmax(scores);
}

/** Written and read within one call, never across. */
const SCRATCH_ROW = newFeatureRow();
const SCRATCH_SUMS = new Int32Array(26);

/** The index of the greatest value; the first of equals, 0 for an empty list. */
export function indexOfGreatest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

/** In place; weights are stored in hundredths. */
function softmax(scores: number[]): number[] {
  const most = scores[indexOfGreatest(scores)] ?? 0;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp(((scores[i] ?? 0) - most) / 100);
    scores[i] = value;
    sum += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
}
