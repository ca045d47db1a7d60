/** When two quotes report the same utterance: exactly, in part, or in other words. */

import type { SpeechAct } from '../engine/index.ts';
import { alignWords } from './align-words.ts';
import type { SaidWord } from './said-words.ts';

/** What of a quote decides. */
export interface Utterance {
  readonly words: readonly SaidWord[];
  readonly speechAct: SpeechAct;
  /** The registry's id of who said it; null for who isn't named. */
  readonly speakerId: string | null;
  /** When it was printed, in days since 1970. */
  readonly day: number;
}

/** So much of the shorter one must stand in the longer one, by its content words: few words must all be there. */
const LEAST_SHARED = { few: 0.8, many: 0.7 } as const;
const MANY = 8;
/** Fewer content words than this are said often, by anybody: "No comment", "We are ready". */
const FEWEST = 4;
/** Of whom nobody names more is needed, without a gap. */
const FEWEST_UNNAMED = 6;
/** Days between them: what is long is not said twice in the same words, but printed again. */
const DAYS = { brief: 1, few: 3, many: 7, exact: 60, long: 365 } as const;
const LONG = 12;

/**
 * Says whether two quotes report one utterance. Only of one speaker, or where one of the two doesn't name
 * who it was; never a denial with what was denied, nor with and without "not", nor with other numbers.
 * O(words²).
 */
export function isSameUtterance(a: Utterance, b: Utterance): boolean {
  if (a.speechAct !== b.speechAct) return false;
  const isNamed = a.speakerId !== null && b.speakerId !== null;
  if (isNamed && a.speakerId !== b.speakerId) return false;
  const days = Math.abs(a.day - b.day);
  if (days > DAYS.long) return false;
  const [short, long] = [contentOf(a), contentOf(b)].sort((x, y) => x.length - y.length);
  if (!short || !long || short.length < 2) return false;
  if (isNamed && isExact(a, b)) return days <= exactDays(short.length, a.words.length);
  if (short.length < (isNamed ? FEWEST : FEWEST_UNNAMED)) return false;
  if (days > nearDays(short.length)) return false;
  const pairs = alignWords(
    short.map(({ key }) => key),
    long.map(({ key }) => key),
  );
  const least = short.length < MANY ? LEAST_SHARED.few : LEAST_SHARED.many;
  if (pairs.length < least * short.length || !isCompact(pairs, short.length)) return false;
  if (!isNamed && longestRun(pairs) < FEWEST_UNNAMED) return false;
  return saysTheSame(a.words, b.words);
}

/** Says it of quotes of two articles that carry one text: there the same words of one speaker are one utterance, however few. */
export const isOneOfCopies = (a: Utterance, b: Utterance): boolean =>
  a.speakerId !== null &&
  a.speakerId === b.speakerId &&
  a.speechAct === b.speechAct &&
  isExact(a, b);

const contentOf = ({ words }: Utterance): SaidWord[] => words.filter(({ isContent }) => isContent);

const isExact = (a: Utterance, b: Utterance): boolean =>
  a.words.length === b.words.length && a.words.every(({ key }, at) => b.words[at]?.key === key);

/** −1: never. */
function exactDays(content: number, words: number): number {
  if (content >= LONG) return DAYS.long;
  if (content >= MANY) return DAYS.exact;
  if (content >= FEWEST) return DAYS.many;
  return words >= FEWEST ? DAYS.brief : -1;
}

const nearDays = (content: number): number => (content < MANY ? DAYS.few : DAYS.many);

/** A word here and there in a long speech is no report of it. */
function isCompact(pairs: readonly (readonly [number, number])[], length: number): boolean {
  const [first, last] = [pairs[0]?.[1] ?? 0, pairs.at(-1)?.[1] ?? 0];
  return last - first + 1 <= 1.5 * length + 1;
}

/** The most neighbours that stay neighbours. */
function longestRun(pairs: readonly (readonly [number, number])[]): number {
  let [longest, run] = [0, 0];
  pairs.forEach(([i, j], at) => {
    const [before, other] = pairs[at - 1] ?? [-2, -2];
    run = i === before + 1 && j === other + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** "don't" comes as "don" and "t". */
const NEGATIONS = new Set(['not', 'no', 'never', 'none', 'nobodi', 'noth', 'nor', 'cannot', 't']);
/** "not" stands before what it negates. */
const WORDS_BEFORE = 3;

/** Compares negations and numbers where the two run side by side. */
function saysTheSame(a: readonly SaidWord[], b: readonly SaidWord[]): boolean {
  const pairs = alignWords(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
  );
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (!first || !last) return false;
  const before = Math.min(WORDS_BEFORE, first[0], first[1]);
  const [sideA, sideB] = [
    a.slice(first[0] - before, last[0] + 1),
    b.slice(first[1] - before, last[1] + 1),
  ];
  if (negations(sideA) !== negations(sideB)) return false;
  const [numbersA, numbersB] = [numbersOf(sideA), numbersOf(sideB)];
  return isWithin(numbersA, numbersB) || isWithin(numbersB, numbersA);
}

const negations = (words: readonly SaidWord[]): number =>
  words.filter(({ key }) => NEGATIONS.has(key)).length;

const numbersOf = (words: readonly SaidWord[]): Set<string> =>
  new Set(words.flatMap(({ key }) => (/^\p{N}+$/u.test(key) ? [key] : [])));

const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));
