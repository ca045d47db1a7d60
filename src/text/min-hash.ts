/** MinHash bands: a few numbers for a text, of which texts that share much share one. */

import { mix, shinglesOf } from './shingles.ts';

/** With 30 bands of 3, texts that share half of all their runs meet in 98 of 100 cases, those that share 2 % in 1 of 4,000. */
const BANDS = 30;
const ROWS = 3;
/** A shorter text is too little to tell a copy from a like line: "Markets closed higher on Monday." */
const FEWEST_SHINGLES = 25;

/** One hash function for each value: the finaliser over the run's hash and a seed. */
const SEEDS = Int32Array.from({ length: BANDS * ROWS }, (_, index) =>
  mix(Math.imul(index + 1, 0x9e3779b1)),
);

/**
 * Gives one number a band (below 2⁴⁵, each other than those of other bands), or none for a text of
 * fewer than 28 words. Broder 1997, locality-sensitive hashing after Indyk and Motwani 1998. O(words × 90).
 */
export function textBandsOf(text: string): number[] {
  return bandsOfShingles(shinglesOf(text));
}

/** The same for a text whose shingles are known. */
export function bandsOfShingles(shingles: ReadonlySet<number>): number[] {
  if (shingles.size < FEWEST_SHINGLES) return [];
  const least = leastHashes(shingles);
  return Array.from({ length: BANDS }, (_, band) => {
    let [low, high] = [0, band];
    for (const value of least.subarray(band * ROWS, (band + 1) * ROWS)) {
      low = mix(Math.imul(low, 31) + value);
      high = mix(Math.imul(high, 37) ^ value);
    }
    // 32 bits of hash, 8 more so that a million texts don't meet by chance, and the band.
    return (band * 2 ** 8 + (high & 0xff)) * 2 ** 32 + (low >>> 0);
  });
}

function leastHashes(shingles: ReadonlySet<number>): Uint32Array {
  const least = new Uint32Array(SEEDS.length).fill(0xffffffff);
  for (const shingle of shingles) {
    // Written out, for it runs ninety times a word.
    for (let index = 0; index < SEEDS.length; index++) {
      let hash = shingle ^ (SEEDS[index] as number);
      hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
      hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
      hash = (hash ^ (hash >>> 16)) >>> 0;
      if (hash < (least[index] as number)) least[index] = hash;
    }
  }
  return least;
}
