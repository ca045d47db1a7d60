/** Log-linear choice (conditional logit, McFadden 1974): candidates with features in, probabilities out. */

import { type FeatureRow, newFeatureRow } from './features.ts';
import { type KnownSums, newKnownSums } from './known-sums.ts';
import { readWeightTable, type WeightTable } from './weight-table.ts';

/** Ranking models have one output, class models one per class. */
export interface ChoiceModel {
  readonly outputs: readonly string[];
  readonly table: WeightTable;
  readonly known: KnownSums;
  /** Written and read within one call, never across. */
  readonly row: FeatureRow;
}

/** Line 1 the outputs, line 2 the weights. */
export function readChoiceModel(text: string): ChoiceModel {
  const [outputLine = '', weights = ''] = text.split('\n');
  const outputs = outputLine.split(' ');
  const table = readWeightTable(weights, outputs.length);
  const known = newKnownSums(table);
  return { outputs, table, known, row: newFeatureRow(known) };
}

/** Begins a candidate, or a choice between classes: the row that its features are to be written into. */
export function beginRow({ row, known }: ChoiceModel): FeatureRow {
  row.length = 0;
  const { total } = known;
  for (let k = 0; k < total.length; k++) total[k] = 0;
  return row;
}

/** Gives a probability for each class of the model, in the order of `outputs`, by the features of the row begun last. */
export function classProbabilities(model: ChoiceModel): number[] {
  const sums = sumUp(model);
  const scores: number[] = [];
  for (let k = 0; k < model.outputs.length; k++) scores.push(sums[k] ?? 0);
  return toProbabilities(scores);
}

/** The score of one candidate, by the features of the row begun last; `toProbabilities` takes those of all. */
export const scoreOf = (model: ChoiceModel): number => sumUp(model)[0] ?? 0;

/** Per output the sum of what the row holds and of its groups. */
function sumUp({ table, row, known }: ChoiceModel): Int32Array {
  table.addTo(known.total, row);
  return known.total;
}

/** The index of the greatest value; the first of equals, 0 for an empty list. */
export function indexOfGreatest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

/** Makes scores probabilities, in place: they sum to 1. Weights are stored in hundredths. */
export function toProbabilities(scores: number[]): number[] {
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
