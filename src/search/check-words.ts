/** Compares words that somebody is said to have said with words that were printed. */

import { alignWords } from '../store/align-words.ts';
import { type SaidWord, saidWords } from '../store/said-words.ts';
import { editDistance } from '../text/edit-distance.ts';
import type { Span } from '../text/span.ts';

/** How two wordings agree. */
export interface WordsCheck {
  /** `partial`: all of the claimed words stand there, with more. `altered`: most of them do. */
  readonly how: 'exact' | 'partial' | 'altered' | 'unlike';
  /** 0–1: what both share of the claimed words, and of the stretch that holds them. */
  readonly closeness: number;
  /** Runs of printed words that the claim lacks: before, between and after. */
  readonly missing: readonly string[];
  /** The printed stretch that corresponds to the claim, in code units; null when unlike. */
  readonly stretch: Span | null;
  /** How many words that mean something they share. */
  readonly shared: number;
}

const UNLIKE: WordsCheck = { how: 'unlike', closeness: 0, missing: [], stretch: null, shared: 0 };
/** So much of the claim's content words must be there. */
const LEAST_ALTERED = 0.6;
/** Longer words may have one letter wrong, or swapped with its neighbour. */
const SHORTEST_MISSPELT = 5;
const MOST_MISSPELT = 8;
/** What turns a statement around. "don't" comes as "don" and "t". */
const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobodi', 'noth', 'nor', 'cannot', 't']);
const WORDS_BEFORE = 3;

/** Compares a claim with a printed text. Leaving out "not" alters; leaving out what stands around doesn't. O(claim × printed), of at most 400 words each. */
export function checkWords(claim: string, printed: string): WordsCheck {
  const there = saidWords(printed);
  const claimed = mendSpelling(saidWords(claim), there);
  if (claimed.length === 0 || there.length === 0) return UNLIKE;
  const whole = alignWords(keysOf(claimed), keysOf(there));
  const pairs = whole.length === 0 ? [] : tighten(whole, claimed, there);
  const [first, last] = [pairs[0]?.[1], pairs.at(-1)?.[1]];
  if (first === undefined || last === undefined) return UNLIKE;
  const shared = pairs.filter(([at]) => claimed[at]?.isContent).length;
  const content = claimed.filter(({ isContent }) => isContent).length;
  const closeness = pairs.length / Math.max(claimed.length, last - first + 1);
  const taken = new Set(pairs.map(([, at]) => at));
  const isLeft = (at: number): boolean => !taken.has(at);
  const stretch = { start: there[first]?.start ?? 0, end: there[last]?.end ?? 0 };
  const found = { closeness, stretch, shared, missing: runsOf(printed, there, isLeft) };
  if (pairs.length === claimed.length) {
    const isWhole = taken.size === there.length;
    const turned = there.some(
      ({ key }, at) => isLeft(at) && at >= first - WORDS_BEFORE && at < last && NEGATIONS.has(key),
    );
    return { ...found, how: isWhole ? 'exact' : turned ? 'altered' : 'partial' };
  }
  const isLike =
    content > 0 && shared / content >= LEAST_ALTERED && closeness >= LEAST_ALTERED / 1.5;
  return isLike && shared >= Math.min(2, content) ? { ...found, how: 'altered' } : UNLIKE;
}

const keysOf = (words: readonly SaidWord[]): string[] => words.map(({ key }) => key);

/** Takes the claim's words that are nowhere there for those that are spelt nearly so. */
function mendSpelling(claimed: readonly SaidWord[], there: readonly SaidWord[]): SaidWord[] {
  const known = new Set(keysOf(there));
  let mended = 0;
  return claimed.map((word) => {
    if (known.has(word.key) || word.key.length < SHORTEST_MISSPELT || mended >= MOST_MISSPELT) {
      return word;
    }
    mended++;
    const near = [...known].find(
      (key) => /^\p{L}+$/u.test(key) && editDistance(word.key, key, 1) <= 1,
    );
    return near === undefined ? word : { ...word, key: near };
  });
}

/**
 * Aligns once more within the place that holds most of the claim: the longest common subsequence takes
 * "the" from anywhere.
 */
function tighten(
  pairs: readonly (readonly [number, number])[],
  claimed: readonly SaidWord[],
  there: readonly SaidWord[],
): readonly (readonly [number, number])[] {
  const reach = claimed.length + Math.ceil(claimed.length / 2) + 2;
  let best = { from: 0, count: 0 };
  for (let at = 0, end = 0; at < pairs.length; at++) {
    const from = pairs[at]?.[1] ?? 0;
    while (end < pairs.length && (pairs[end]?.[1] ?? 0) - from < reach) end++;
    if (end - at > best.count) best = { from, count: end - at };
  }
  const hasAll = pairs.length === claimed.length;
  const near = hasAll && best.count < pairs.length ? 0 : Math.max(0, best.from - reach);
  const to = hasAll && best.count < pairs.length ? there.length : best.from + reach;
  const within = alignWords(keysOf(claimed), keysOf(there.slice(near, to)));
  return endToEnd(within, claimed, there, near);
}

/** The same from the end: what comes first is taken as near to the rest as it stands. */
function endToEnd(
  pairs: readonly (readonly [number, number])[],
  claimed: readonly SaidWord[],
  there: readonly SaidWord[],
  near: number,
): readonly (readonly [number, number])[] {
  const end = near + (pairs.at(-1)?.[1] ?? -1) + 1;
  const backwards = alignWords(keysOf(claimed).reverse(), keysOf(there.slice(near, end)).reverse());
  return backwards.map(([i, j]) => [claimed.length - 1 - i, end - 1 - j] as const).reverse();
}

function runsOf(
  text: string,
  words: readonly SaidWord[],
  isWanted: (at: number) => boolean,
): string[] {
  const runs: { start: number; end: number; last: number }[] = [];
  words.forEach(({ start, end }, at) => {
    if (!isWanted(at)) return;
    const run = runs.at(-1);
    if (run?.last === at - 1) Object.assign(run, { end, last: at });
    else runs.push({ start, end, last: at });
  });
  return runs.map(({ start, end }) => text.slice(start, end));
}
