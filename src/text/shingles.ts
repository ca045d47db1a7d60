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

/** FNV-1a over the code units of each word; by hand, for it reads every article once and its copies again. */
function hashWords(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = BASIS;
  let isWithin = false;
  for (let at = 0; at < lower.length; at++) {
    const unit = lower.charCodeAt(at);
    if (isOfWord(lower, at, unit)) {
      hash = Math.imul(hash ^ unit, 0x01000193);
      isWithin = true;
    } else if (isWithin) {
      if (hashes.push(hash) === MOST_WORDS) return hashes;
      hash = BASIS;
      isWithin = false;
    }
  }
  if (isWithin) hashes.push(hash);
  return hashes;
}

const BASIS = 0x811c9dc5;
const LETTER = /[\p{L}\p{N}]/u;
/** What was asked of a code unit before. */
const [YES, NO] = [1, 2];
const asked = new Uint8Array(0x10000);

function isOfWord(text: string, at: number, unit: number): boolean {
  const known = asked[unit];
  if (known !== 0) return known === YES;
  // Half of a letter beyond the 65,536 first ones.
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  if (isSecondHalf || (unit >= 0xd800 && unit <= 0xdbff)) {
    const point = text.codePointAt(isSecondHalf ? at - 1 : at) ?? 0;
    return point > 0xffff && LETTER.test(String.fromCodePoint(point));
  }
  const answer = LETTER.test(String.fromCharCode(unit));
  asked[unit] = answer ? YES : NO;
  return answer;
}

/** Spreads all bits over all bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
