/** Two full names, given name first in both: given names, family names, and what stands between. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { compareWords, type WordLikeness, type WordPlace } from './compare-words.ts';
import type { NameParts, NameWord } from './name-parts.ts';
import type { NameEvidence, NameRuleId, NameVerdict } from './name-verdict.ts';

export type InOrder = NameVerdict;
type Shared = Omit<WordPlace, 'isGiven'>;

/** What each way of being the same word takes from the confidence; the first two mean that it can't be known. */
const LOSSES: Readonly<Record<Exclude<WordLikeness, 'near' | 'initial'>, number>> = {
  same: 0,
  sound: 0.02,
  spelling: 0.02,
  practice: 0.04,
  consonants: 0.09,
  nickname: 0.09,
};
const RULES: Readonly<Record<WordLikeness, NameRuleId>> = {
  same: 'name/same-spelling',
  sound: 'name/same-sound',
  spelling: 'name/known-spelling',
  practice: 'name/spelling-practice',
  consonants: 'name/consonants',
  nickname: 'name/nickname',
  initial: 'name/initial',
  near: 'name/near-spelling',
};
const SUREST = 0.97;

/** Compares two names of two words or more. */
export function compareInOrder(a: NameParts, b: NameParts, shared: Shared): InOrder {
  const [firstA, lastA] = [a.words[0], a.words.at(-1)];
  const [firstB, lastB] = [b.words[0], b.words.at(-1)];
  if (!firstA || !lastA || !firstB || !lastB) return none();
  const given = compareGiven(a, b, firstA, firstB, shared);
  const family = compareWords(lastA, lastB, { ...shared, isGiven: false });
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
  shared: Shared,
): WordLikeness | null {
  const how = compareWords(firstA, firstB, { ...shared, isGiven: true });
  if (how !== null && how !== 'near') return how;
  if (a.called.includes(firstB.text) || b.called.includes(firstA.text)) return 'nickname';
  return how;
}

interface Fit {
  readonly given: WordLikeness;
  readonly family: WordLikeness;
}

function bothFit(a: NameParts, b: NameParts, { given, family }: Fit, shared: Shared): InOrder {
  const evidence = [
    evidenceOf(given, a.words[0], b.words[0]),
    evidenceOf(family, a.words.at(-1), b.words.at(-1)),
  ];
  const middle = compareMiddles(middleOf(a), middleOf(b), shared);
  if (middle === 'other') {
    const rule = { rule: 'name/other-middle' as const, detail: detailOf(middleOf(a), middleOf(b)) };
    return { verdict: 'different', confidence: 0.88, evidence: [...evidence, rule] };
  }
  const initials = [given, family].filter((how) => how === 'initial').length;
  if (initials > 0 || given === 'near' || family === 'near') {
    // "J. K. Rowling" fits "Joanne Kathleen Rowling" twice.
    const isDouble = given === 'initial' && middle === 'initial';
    return {
      verdict: 'unknown',
      confidence: isDouble ? 0.8 : given === 'initial' ? 0.6 : 0.55,
      evidence,
    };
  }
  const left = middle === 'left-out' || middle === 'filiation-left-out';
  const loss =
    LOSSES[given as keyof typeof LOSSES] +
    LOSSES[family as keyof typeof LOSSES] +
    (left ? 0.08 : 0);
  if (left)
    evidence.push({ rule: 'name/middle-left-out', detail: detailOf(middleOf(a), middleOf(b)) });
  return { verdict: 'same', confidence: SUREST - loss, evidence };
}

const middleOf = ({ words }: NameParts): NameWord[] => words.slice(1, -1);

/** All of the shorter must stand in the longer, in order; "W." and "H. W." are two people's. */
function compareMiddles(
  a: readonly NameWord[],
  b: readonly NameWord[],
  shared: Shared,
): 'same' | 'initial' | 'left-out' | 'filiation-left-out' | 'other' {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  let hasInitial = false;
  for (const word of short) {
    let how: WordLikeness | null = null;
    while (at < long.length && how === null) {
      const other = long[at++];
      if (other) how = compareWords(word, other, { ...shared, isGiven: true });
    }
    if (how === null) return 'other';
    hasInitial ||= how === 'initial';
  }
  if (short.length === long.length) return hasInitial ? 'initial' : 'same';
  const areInitials = short.length > 0 && [...short, ...long].every((word) => word.isInitial);
  return areInitials ? 'other' : 'left-out';
}

/** The given names fit, the family names don't: one of two may be left out, or changed by marriage. */
function otherSurname(a: NameParts, b: NameParts, given: WordLikeness, shared: Shared): InOrder {
  const [lastA, lastB] = [a.words.at(-1), b.words.at(-1)];
  if (!lastA || !lastB) return none();
  if (given === 'initial' || given === 'near')
    return different(0.95, 'name/other-surname', lastA, lastB);
  const evidence = [evidenceOf(given, a.words[0], b.words[0])];
  const known = LOSSES[given];
  if (a.bornAs.includes(lastB.text) || b.bornAs.includes(lastA.text)) {
    return {
      verdict: 'same',
      confidence: 0.93 - known,
      evidence: [...evidence, says('name/born-as', lastA, lastB)],
    };
  }
  const shortened = shorterSurname(a, b, shared) ?? shorterSurname(b, a, shared);
  if (shortened !== null) {
    const rule = says('name/surname-left-out', lastA, lastB);
    return shortened === 'given'
      ? { verdict: 'unknown', confidence: 0.45, evidence: [...evidence, rule] }
      : { verdict: 'same', confidence: 0.85 - known, evidence: [...evidence, rule] };
  }
  const isWoman = GIVEN_NAMES.get(a.words[0]?.text ?? '') === 'female' || a.gender === 'female';
  return different(isWoman ? 0.86 : 0.94, 'name/other-surname', lastA, lastB);
}

/** "Ana Ruiz" beside "Ana Ruiz Peña" or "Ana Ruiz-Peña"; `given` where the word may be a second given name: "John Paul". */
function shorterSurname(
  short: NameParts,
  long: NameParts,
  shared: Shared,
): 'surname' | 'given' | null {
  const last = short.words.at(-1);
  const longLast = long.words.at(-1);
  if (!last || !longLast) return null;
  const fits = (a: NameWord, b: NameWord): boolean => {
    const how = compareWords(a, b, { ...shared, isGiven: false });
    return how !== null && how !== 'near' && how !== 'initial';
  };
  if (longLast.pieces.length > 1 && longLast.pieces.includes(last.text)) return 'surname';
  if (last.pieces.length > 1 && last.pieces.includes(longLast.text)) return 'surname';
  if (long.words.length < 3 || !middleOf(long).some((word) => fits(word, last))) return null;
  // Words between that the other name hasn't got make it somebody else's.
  const rest = middleOf(short).every((word) => middleOf(long).some((other) => fits(word, other)));
  if (!rest) return null;
  return GIVEN_NAMES.has(last.text) && !last.isFiliation ? 'given' : 'surname';
}

/** The family names fit, the given names don't: the one in use may be the second of several. */
function otherGiven(a: NameParts, b: NameParts, family: WordLikeness, shared: Shared): InOrder {
  const [firstA, firstB] = [a.words[0], b.words[0]];
  if (!firstA || !firstB) return none();
  const evidence = [evidenceOf(family, a.words.at(-1), b.words.at(-1))];
  const isInside = (word: NameWord, other: NameParts): boolean =>
    !word.isInitial &&
    middleOf(other).some((middle) => {
      const how = compareWords(word, middle, { ...shared, isGiven: true });
      return how === 'same' || how === 'sound' || how === 'spelling' || how === 'nickname';
    });
  if (family !== 'near' && (isInside(firstA, b) || isInside(firstB, a))) {
    const rule = says('name/middle-left-out', firstA, firstB);
    return { verdict: 'same', confidence: 0.82, evidence: [...evidence, rule] };
  }
  return different(family === 'near' ? 0.96 : 0.94, 'name/other-given-name', firstA, firstB);
}

function evidenceOf(
  how: WordLikeness,
  a: NameWord | undefined,
  b: NameWord | undefined,
): NameEvidence {
  return { rule: RULES[how], detail: detailOf(a ? [a] : [], b ? [b] : []) };
}

const says = (rule: NameRuleId, a: NameWord, b: NameWord): NameEvidence => ({
  rule,
  detail: detailOf([a], [b]),
});

const different = (confidence: number, rule: NameRuleId, a: NameWord, b: NameWord): InOrder => ({
  verdict: 'different',
  confidence,
  evidence: [says(rule, a, b)],
});

const none = (): InOrder => ({ verdict: 'unknown', confidence: 0, evidence: [] });

/** Sorted, so that a comparison reads the same both ways round. */
function detailOf(a: readonly NameWord[], b: readonly NameWord[]): string {
  const sides = [a, b].map((words) =>
    words.map(({ particle, text }) => `${particle} ${text}`.trim()).join(' '),
  );
  return [...new Set(sides)].sort().join(' / ');
}
