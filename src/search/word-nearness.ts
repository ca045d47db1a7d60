/** How near two words are in meaning, by the vectors of their stems. */

import { STOP_WORDS } from '../lexicon/question-words.ts';
import { VECTOR_BYTES, VECTOR_DIMENSIONS, VECTOR_STEMS } from '../lexicon/weights/word-vectors.ts';
import { stemKey } from '../text/stems.ts';

/** Looks stems up. */
export interface WordNearness {
  /**
   * Gives what tells how near other stems are to this one, 0–1: 1 for the same stem, 0 where they are far apart or one
   * is unknown. O(dimensions) for a stem that wasn't asked for before.
   */
  nearTo(stem: string): (other: string) => number;
  /** 0–1: how much a stem says of what a text is about; rare and unknown ones most. */
  weightOf(stem: string): number;
}

/** Words whose vectors are less alike (cosine) have nothing in common; from the second on they mean nearly the same. */
const FAR = 0.45;
const CLOSE = 0.85;
/** What another word is worth at most, however near. */
const MOST_FOR_OTHERS = 0.85;

let made: WordNearness | null = null;

/** Reads the table at the first call. */
export function wordNearness(): WordNearness {
  made ??= readTable();
  return made;
}

function readTable(): WordNearness {
  const stems = VECTOR_STEMS.split(' ');
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const bytes = new Int8Array(Buffer.from(VECTOR_BYTES, 'base64'));
  const product = (a: number, b: number): number => {
    const [from, other] = [a * VECTOR_DIMENSIONS, b * VECTOR_DIMENSIONS];
    let sum = 0;
    for (let at = 0; at < VECTOR_DIMENSIONS; at++)
      sum += (bytes[from + at] ?? 0) * (bytes[other + at] ?? 0);
    return sum;
  };
  const lengths = Float64Array.from(stems, (_, place) => Math.sqrt(product(place, place)));
  const cosine = (a: number, b: number): number =>
    product(a, b) / ((lengths[a] ?? 1) * (lengths[b] ?? 1));
  const nearnessOf = (a: number | undefined, b: number | undefined): number => {
    if (a === undefined || b === undefined) return 0;
    const share = (cosine(a, b) - FAR) / (CLOSE - FAR);
    return MOST_FOR_OTHERS * Math.max(0, Math.min(1, share));
  };
  return {
    nearTo: (stem) => {
      const place = places.get(stem);
      const known = new Map([[stem, 1]]);
      return (other) => {
        const answer = known.get(other) ?? nearnessOf(place, places.get(other));
        known.set(other, answer);
        return answer;
      };
    },
    weightOf: (stem) => {
      if (STOP_STEMS.has(stem)) return 0;
      const place = places.get(stem) ?? stems.length;
      return Math.log(place + COMMONEST) / Math.log(stems.length + COMMONEST);
    },
  };
}

/** Keeps the commonest words from weighing nothing. */
const COMMONEST = 20;
const STOP_STEMS: ReadonlySet<string> = new Set([...STOP_WORDS].map(stemKey));
