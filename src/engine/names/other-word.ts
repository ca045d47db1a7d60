/** Two names of which one end fits and the other doesn't. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  compareWords,
  LOSSES,
  provesName,
  type SharedTraits,
  type WordLikeness,
} from './compare-words.ts';
import { isFamilyFirst } from './family-first.ts';
import { middleOf } from './middle-names.ts';
import { different, evidenceOf, none, says } from './name-evidence.ts';
import type { NameParts } from './name-parts.ts';
import type { NameVerdict } from './name-verdict.ts';
import type { NameWord } from './name-words.ts';

/** The given names fit, the family names don't: one of two may be left out, or changed by marriage. */
export function otherSurname(
  a: NameParts,
  b: NameParts,
  given: WordLikeness,
  shared: SharedTraits,
): NameVerdict {
  const [lastA, lastB] = [a.words.at(-1), b.words.at(-1)];
  if (!lastA || !lastB) return none();
  if (!provesName(given)) {
    // "A. T. Nwosu-Briggs" may be Adaeze Briggs.
    const isShort = (shorterSurname(a, b, shared) ?? shorterSurname(b, a, shared)) === 'half';
    return given === 'initial' && isShort
      ? {
          verdict: 'unknown',
          confidence: INITIAL_AND_HALF,
          evidence: [
            evidenceOf(given, a.words[0], b.words[0]),
            says('name/surname-left-out', lastA, lastB),
          ],
        }
      : different(0.95, 'name/other-surname', lastA, lastB);
  }
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
      : {
          verdict: 'same',
          confidence: (shortened === 'half' ? 0.87 : 0.85) - known,
          evidence: [...evidence, rule],
        };
  }
  const isWoman = GIVEN_NAMES.get(a.words[0]?.text ?? '') === 'female' || a.gender === 'female';
  return different(isWoman ? 0.86 : 0.94, 'name/other-surname', lastA, lastB);
}

/** An initial and half of a family name: further evidence must say that they are one's. */
const INITIAL_AND_HALF = 0.45;

/** "Ana Ruiz" beside "Ana Ruiz Peña" or "Ana Ruiz-Peña"; `given` where the word may be a second given name: "John Paul". */
function shorterSurname(
  short: NameParts,
  long: NameParts,
  shared: SharedTraits,
): 'surname' | 'half' | 'given' | null {
  const last = short.words.at(-1);
  const longLast = long.words.at(-1);
  if (!last || !longLast) return null;
  const fits = (a: NameWord, b: NameWord): boolean => {
    const how = compareWords(a, b, shared, false);
    return how !== null && provesName(how);
  };
  // "Lee Chong" isn't short for "Lee Chong Wei".
  const isEnough = isFamilyFirst(short.words[0]?.text ?? '') ? 'given' : 'surname';
  const isHalf =
    (longLast.pieces.length > 1 && longLast.pieces.includes(last.text)) ||
    (last.pieces.length > 1 && last.pieces.includes(longLast.text));
  if (isHalf) return isEnough === 'given' ? 'given' : 'half';
  if (long.words.length < 3 || !middleOf(long).some((word) => fits(word, last))) return null;
  // Words between that the other name hasn't got make it somebody else's.
  const rest = middleOf(short).every((word) => middleOf(long).some((other) => fits(word, other)));
  if (!rest) return null;
  return GIVEN_NAMES.has(last.text) && !last.isFiliation ? 'given' : isEnough;
}

/** The family names fit, the given names don't: the one in use may be the second of several. */
export function otherGiven(
  a: NameParts,
  b: NameParts,
  family: WordLikeness,
  shared: SharedTraits,
): NameVerdict {
  const [firstA, firstB] = [a.words[0], b.words[0]];
  if (!firstA || !firstB) return none();
  const evidence = [evidenceOf(family, a.words.at(-1), b.words.at(-1))];
  const isInside = (word: NameWord, other: NameParts): boolean =>
    !word.isInitial &&
    middleOf(other).some((middle) => {
      // "Tamim bin Hamad" is Hamad's son.
      if (middle.isFiliation) return false;
      const how = compareWords(word, middle, shared, true);
      return how === 'same' || how === 'sound' || how === 'spelling' || how === 'nickname';
    });
  if (provesName(family) && (isInside(firstA, b) || isInside(firstB, a))) {
    const rule = says('name/middle-left-out', firstA, firstB);
    return { verdict: 'same', confidence: 0.82, evidence: [...evidence, rule] };
  }
  return different(provesName(family) ? 0.94 : 0.96, 'name/other-given-name', firstA, firstB);
}
