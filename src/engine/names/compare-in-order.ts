/** Two full names, given name first in both: given names, family names, and what stands between. */

import {
  compareWords,
  LOSSES,
  provesName,
  type SharedTraits,
  type WordLikeness,
} from './compare-words.ts';
import { compareMiddles, middleOf } from './middle-names.ts';
import { detailOf, different, evidenceOf, none } from './name-evidence.ts';
import type { NameParts } from './name-parts.ts';
import { consonantsOf } from './name-practice.ts';
import type { NameVerdict } from './name-verdict.ts';
import type { NameWord } from './name-words.ts';
import { otherGiven, otherSurname } from './other-word.ts';

export type InOrder = NameVerdict;

const SUREST = 0.97;
/** The chance that two names are one's where a word only may be the same. */
const CHANCES: Readonly<Record<WordLikeness, number>> = {
  ...{ same: 1, sound: 1, spelling: 1, practice: 1, consonants: 1, nickname: 1 },
  ...{ variant: 0.7, initial: 0.6, near: 0.55 },
};
const DOUBLE_INITIAL = 0.8;
/** "Jean-Pierre" beside "Pierre" or "Jean". */
const HALF_A_NAME = 0.45;

/** Compares two names of two words or more. */
export function compareInOrder(a: NameParts, b: NameParts, shared: SharedTraits): InOrder {
  const [splitA, splitB] = [splitLike(a, b), splitLike(b, a)];
  const [x, y] = [joinLike(splitA, splitB), joinLike(splitB, splitA)];
  const verdict = compareEnds(x, y, shared);
  const isHalf = (splitA !== a || splitB !== b) && verdict.verdict === 'same';
  // A hyphen makes one name of two: half of it is hardly the same.
  return isHalf && verdict.evidence.some(({ rule }) => rule === 'name/middle-left-out')
    ? { ...verdict, verdict: 'unknown', confidence: HALF_A_NAME }
    : verdict;
}

/** "Jan-Peter" as "Jan Peter" where the other name has no hyphen there. */
function splitLike(parts: NameParts, other: NameParts): NameParts {
  const isHyphened = ({ pieces }: NameWord): boolean => pieces.length > 1;
  const given = parts.words.slice(0, -1);
  if (!given.some(isHyphened) || other.words.slice(0, -1).some(isHyphened)) return parts;
  const words = parts.words.flatMap((word, at) =>
    at === given.length || !isHyphened(word)
      ? [word]
      : word.pieces.map((text) => pieceOf(word, text)),
  );
  return { ...parts, words };
}

/** "Ram Nath" as "Ramnath" where the other name is so written. */
function joinLike(parts: NameParts, { words: others, isVowelless }: NameParts): NameParts {
  const { words } = parts;
  if (words.length !== others.length + 1) return parts;
  const keyOf = (text: string): string =>
    isVowelless === parts.isVowelless ? text : consonantsOf(text);
  for (const [at, other] of others.entries()) {
    const [word, next] = [words[at], words[at + 1]];
    if (!word || !next || word.isInitial || next.isInitial) continue;
    const text = `${word.text}${next.text}`;
    if (keyOf(text) !== keyOf(other.text)) continue;
    const joined = { ...word, text, pieces: [text], writtenOut: text };
    return { ...parts, words: [...words.slice(0, at), joined, ...words.slice(at + 2)] };
  }
  return parts;
}

const pieceOf = (word: NameWord, text: string): NameWord => ({
  ...word,
  ...{ text, pieces: [text], writtenOut: text },
});

function compareEnds(a: NameParts, b: NameParts, shared: SharedTraits): InOrder {
  const [firstA, lastA] = [a.words[0], a.words.at(-1)];
  const [firstB, lastB] = [b.words[0], b.words.at(-1)];
  if (!firstA || !lastA || !firstB || !lastB) return none();
  const given = compareGiven(a, b, firstA, firstB, shared);
  const family = compareWords(lastA, lastB, shared, false);
  if (given !== null && family !== null) return bothFit(a, b, { given, family }, shared);
  if (given !== null) return otherSurname(a, b, given, shared);
  if (family !== null) return otherGiven(a, b, family, shared);
  return different(0.97, 'name/other-name', firstA, firstB);
}

function compareGiven(
  a: NameParts,
  b: NameParts,
  firstA: NameWord,
  firstB: NameWord,
  shared: SharedTraits,
): WordLikeness | null {
  const how = compareWords(firstA, firstB, shared, true);
  if (how !== null && how !== 'near') return how;
  if (a.called.includes(firstB.text) || b.called.includes(firstA.text)) return 'nickname';
  return how;
}

interface Fit {
  readonly given: WordLikeness;
  readonly family: WordLikeness;
}

function bothFit(
  a: NameParts,
  b: NameParts,
  { given, family }: Fit,
  shared: SharedTraits,
): InOrder {
  const evidence = [
    evidenceOf(given, a.words[0], b.words[0]),
    evidenceOf(family, a.words.at(-1), b.words.at(-1)),
  ];
  const middle = compareMiddles(middleOf(a), middleOf(b), shared);
  if (middle === 'other') {
    const rule = { rule: 'name/other-middle' as const, detail: detailOf(middleOf(a), middleOf(b)) };
    return { verdict: 'different', confidence: 0.88, evidence: [...evidence, rule] };
  }
  if (!provesName(given) || !provesName(family)) {
    // "J. K. Rowling" fits "Joanne Kathleen Rowling" twice.
    const isDouble = given === 'initial' && middle === 'initial';
    const both = isDouble ? DOUBLE_INITIAL : Math.min(CHANCES[given], CHANCES[family]);
    return { verdict: 'unknown', confidence: both, evidence };
  }
  // "J. Smith" and "J. Smith": many have one initial, few have two.
  const isBare = a.words.length === 2 && b.words.length === 2 && a.words[0]?.isInitial === true;
  if (isBare) return { verdict: 'unknown', confidence: CHANCES.variant, evidence };
  const left = middle === 'left-out' || middle === 'filiation-left-out';
  const loss = LOSSES[given] + LOSSES[family] + (left ? 0.08 : 0);
  if (left)
    evidence.push({ rule: 'name/middle-left-out', detail: detailOf(middleOf(a), middleOf(b)) });
  return { verdict: 'same', confidence: SUREST - loss, evidence };
}
