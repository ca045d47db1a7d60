/** Log-linear choice (conditional logit, McFadden 1974): candidates with features in, probabilities out. */

/** Feature → a weight per output. Ranking models have one output, class models one per class. */
export interface ChoiceModel {
  readonly outputs: readonly string[];
  readonly weights: ReadonlyMap<string, ArrayLike<number>>;
}

/** Gives a probability for each class of the model, in the order of `outputs`. */
export function classProbabilities(model: ChoiceModel, features: readonly string[]): Float64Array {
  const scores = new Float64Array(model.outputs.length);
  for (const feature of features) {
    const weights = model.weights.get(feature);
    if (!weights) continue;
    for (let k = 0; k < scores.length; k++) scores[k] = (scores[k] ?? 0) + (weights[k] ?? 0);
  }
  return softmax(scores);
}

/** Gives a probability for each candidate; they sum to 1. */
export function candidateProbabilities(
  model: ChoiceModel,
  candidates: readonly (readonly string[])[],
): Float64Array {
  const scores = new Float64Array(candidates.length);
  candidates.forEach((features, i) => {
    let score = 0;
    for (const feature of features) score += model.weights.get(feature)?.[0] ?? 0;
    scores[i] = score;
  });
  return softmax(scores);
}

/** The index of the greatest value; the first of equals, 0 for an empty list. */
export function indexOfGreatest(values: ArrayLike<number>): number {
  let best = 0;
  for (let i = 1; i < values.length; i++) if ((values[i] ?? 0) > (values[best] ?? 0)) best = i;
  return best;
}

/** In place; weights are stored in hundredths. */
function softmax(scores: Float64Array): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const value = Math.exp(((scores[i] ?? 0) - most) / 100);
    scores[i] = value;
    sum += value;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
  return scores;
}
