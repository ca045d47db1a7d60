/** Fits the part-of-speech tagger to silver tags that wink-nlp (MIT) gives for a text collection. */

import { newFeatureRow } from '../engine/features.ts';
import { tagFeatures } from '../engine/tokens/tag-features.ts';
import { isCapitalized, setTag, type Tag, type Token } from '../engine/tokens/token.ts';
import { tokenize } from '../engine/tokens/tokenize.ts';
import { writeWeights } from '../engine/weight-table.ts';

/** A run of tokens with the tags they should get. */
export interface TaggedRun {
  readonly tokens: readonly Token[];
  readonly tags: readonly Tag[];
}

/** Gives one text's tags by another tagger: words with their offsets. */
export type SilverTagger = (text: string) => readonly { start: number; tag: Tag }[];

/** Tokenizes a text our way and takes each token's tag from the silver token that starts where it starts. */
export function silverRun(text: string, silver: SilverTagger): TaggedRun {
  const tokens = tokenize(text, { start: 0, end: text.length });
  const byStart = new Map(silver(text).map(({ start, tag }) => [start, tag]));
  return { tokens, tags: tokens.map((token) => byStart.get(token.start) ?? 'X') };
}

/** Trains an averaged perceptron; deterministic. Gives the compact text that `readTaggerModel` reads. */
export function fitTagger(runs: readonly TaggedRun[], epochs: number): string {
  const dictionary = unambiguousWords(runs);
  const tags = [...new Set(runs.flatMap((run) => run.tags))].sort();
  const weights = new Map<number, Float64Array>();
  const totals = new Map<number, Float64Array>();
  let clock = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { tokens, tags: gold } of runs) {
      tokens.forEach((token, i) => {
        const want = gold[i];
        if (!want || token.tag === 'PUNCT' || want === 'X') return;
        clock++;
        const known = dictionary.get(isCapitalized(token) ? token.text : token.lower);
        if (known) {
          setTag(token, known);
          return;
        }
        const row = newFeatureRow();
        tagFeatures(tokens, i, 0, tokens.length, row);
        const features = Array.from(row.values.subarray(0, row.length));
        const got = predict(features, weights, tags.length);
        const right = tags.indexOf(want);
        if (got !== right) {
          for (const feature of features) {
            bump(weights, totals, feature, right, 1, clock, tags.length);
            bump(weights, totals, feature, got, -1, clock, tags.length);
          }
        }
        setTag(token, tags[got] ?? 'X');
      });
    }
  }
  return serialize(tags, dictionary, weights, totals, clock);
}

/** Words of at least 8 uses of which 98 % have one tag. Capitalised forms count apart. */
function unambiguousWords(runs: readonly TaggedRun[]): Map<string, Tag> {
  const counts = new Map<string, Map<Tag, number>>();
  for (const { tokens, tags } of runs) {
    tokens.forEach((token, i) => {
      const tag = tags[i];
      if (!tag || token.tag === 'PUNCT' || tag === 'X') return;
      const key = isCapitalized(token) ? token.text : token.lower;
      const of = counts.get(key) ?? new Map<Tag, number>();
      of.set(tag, (of.get(tag) ?? 0) + 1);
      counts.set(key, of);
    });
  }
  const dictionary = new Map<string, Tag>();
  for (const [word, of] of counts) {
    const total = [...of.values()].reduce((a, b) => a + b, 0);
    for (const [tag, n] of of) if (total >= 8 && n / total >= 0.98) dictionary.set(word, tag);
  }
  return dictionary;
}

function predict(
  features: readonly number[],
  weights: ReadonlyMap<number, Float64Array>,
  n: number,
): number {
  const scores = new Float64Array(n);
  for (const feature of features) {
    const of = weights.get(feature);
    if (of) for (let t = 0; t < n; t++) scores[t] = (scores[t] ?? 0) + (of[t] ?? 0);
  }
  return scores.reduce((best, score, t) => (score > (scores[best] ?? 0) ? t : best), 0);
}

/** Updates a weight; `totals` keeps Σ clock × change, from which the average follows. */
function bump(
  weights: Map<number, Float64Array>,
  totals: Map<number, Float64Array>,
  feature: number,
  tag: number,
  by: number,
  clock: number,
  n: number,
): void {
  for (const [map, amount] of [
    [weights, by],
    [totals, by * clock],
  ] as const) {
    const of = map.get(feature) ?? new Float64Array(n);
    of[tag] = (of[tag] ?? 0) + amount;
    map.set(feature, of);
  }
}

/** In tenths; smaller weights are dropped. */
const LEAST_WEIGHT = 14;

function serialize(
  tags: readonly Tag[],
  dictionary: ReadonlyMap<string, Tag>,
  weights: ReadonlyMap<number, Float64Array>,
  totals: ReadonlyMap<number, Float64Array>,
  clock: number,
): string {
  const words = tags.map((tag) =>
    [...dictionary]
      .flatMap(([word, of]) => (of === tag ? [word] : []))
      .sort()
      .join(' '),
  );
  const averaged = new Map(
    [...weights].map(([feature, of]) => {
      const total = totals.get(feature);
      return [
        feature,
        of.map((weight, t) => 10 * (weight - (total?.[t] ?? 0) / Math.max(1, clock))),
      ] as const;
    }),
  );
  return [tags.join(' '), words.join('\t'), writeWeights(averaged, LEAST_WEIGHT)].join('\n');
}
