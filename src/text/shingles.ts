/** Shingles: the runs of words of a text as numbers, by which texts are compared without their order. */

/** Words in a run. Fewer meet by chance; more break at every changed word. */
const RUN = 4;
/** More words than a long article has; the rest of a longer text isn't looked at. */
const MOST_WORDS = 20_000;

/**
 * Gives a 32-bit hash of each run of four words, each once; case, punctuation and the shape of
 * quotation marks don't count. Fewer than four words give one run of them all, none give none. O(text).
 */
export function shinglesOf(text: string): Set<number> {
  const words = hashWords(text);
  const shingles = new Set<number>();
  if (words.length === 0) return shingles;
  for (let at = 0; at <= Math.max(0, words.length - RUN); at++) {
    let hash = 0;
    const end = Math.min(at + RUN, words.length);
    for (let place = at; place < end; place++) {
      hash = mix(Math.imul(hash, 31) + (words[place] ?? 0));
    }
    shingles.add(hash >>> 0);
  }
  return shingles;
}

/** How alike two sets of shingles are. */
export interface Likeness {
  /** What both share, of all that either has (Jaccard), 0–1. */
  readonly shared: number;
  /** How much of the smaller one stands in the other, 0–1. */
  readonly contained: number;
}

/** Compares two sets; empty ones are alike to nothing. O(smaller). */
export function compareShingles(a: ReadonlySet<number>, b: ReadonlySet<number>): Likeness {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  if (small.size === 0) return { shared: 0, contained: 0 };
  let both = 0;
  for (const shingle of small) if (large.has(shingle)) both++;
  return { shared: both / (small.size + large.size - both), contained: both / small.size };
}

const WORD = /[\p{L}\p{N}]+/gu;

function hashWords(text: string): number[] {
  const hashes: number[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (hashes.push(hashOf(word)) === MOST_WORDS) break;
  }
  return hashes;
}

/** FNV-1a over code units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/** Spreads all bits over all bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
