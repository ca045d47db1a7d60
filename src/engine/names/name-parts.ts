/** A name taken apart: words in the order given, family; what stands around them; and what it tells besides. */

import { EAST_SLAVIC_GIVEN_NAMES, PATRONYMIC } from '../../lexicon/east-slavic-names.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  GENERATIONS,
  HONORIFIC_GENDERS,
  HONORIFICS,
  HONORIFICS_OR_NAMES,
  TRAILING_HONORIFICS,
} from '../../lexicon/name-parts.ts';
import { foldName } from '../../text/name-key.ts';
import { isEastAsianFamily } from './family-first.ts';
import { isGivenName } from './given-name.ts';
import { areInitials, type NameWord, toWords } from './name-words.ts';
import { romanize } from './romanize.ts';

/** A name as the comparison takes it. */
export interface NameParts {
  /** At least one, except for text without letters. */
  readonly words: readonly NameWord[];
  /** "jr", "iii"; null without. */
  readonly generation: string | null;
  /** As honorifics tell it, else as the given name of a name of several words does. */
  readonly gender: 'male' | 'female' | null;
  readonly isGenderCertain: boolean;
  /** Family names of before a marriage. */
  readonly bornAs: readonly string[];
  /** Given in quotation marks: William "Bill" Clinton. */
  readonly called: readonly string[];
  readonly isVowelless: boolean;
  readonly isRomanized: boolean;
  /** The words without what may be a title or a given name: "Emir Tamim"; null elsewhere. */
  readonly untitled: readonly NameWord[] | null;
  /** Capitals or a comma say which word is the family name: it stands last in `words`. */
  readonly isOrderCertain: boolean;
}

/** Longer names are cut off: none has more words. */
const MOST_WORDS = 12;
const BORN_AS = /[(,]?\b(?:née|nee|né|born|geb\.) ([\p{L}'’-]{1,60})\)?/u;
const CALLED = /["“”'‘(]([\p{L}-]{2,30})["“”'’)]/u;

const HONORIS_CAUSA = /\bh\. ?c\.(?: mult\.)?/gu;

/** Takes a name apart. Total: text without letters has no words. O(length), of which at most 200 letters are read. */
export function readNameParts(name: string): NameParts {
  const { text, isVowelless, isRomanized } = romanize(name.slice(0, 200));
  const born = BORN_AS.exec(text)?.[1];
  const called = CALLED.exec(text.replace(BORN_AS, ''))?.[1];
  const bare = text.replace(BORN_AS, ' ').replace(CALLED, ' ').replace(HONORIS_CAUSA, ' ');
  const { raw, isOrderCertain } = inOrder(joinDetached(splitWords(bare)));
  const stripped = withoutHonorifics(raw, isOrderCertain);
  const words = toWords(stripped.words, isVowelless).slice(0, MOST_WORDS);
  const given = words.length > 1 ? GIVEN_NAMES.get(words[0]?.text ?? '') : undefined;
  return {
    words,
    generation: stripped.generation,
    gender: stripped.gender ?? given ?? null,
    isGenderCertain: stripped.gender !== null,
    bornAs: born === undefined ? [] : [foldName(born).replace(/ /gu, '')],
    called: called === undefined ? [] : [foldName(called)],
    isVowelless,
    isRomanized,
    untitled: words.length === 2 && stripped.mayHaveTitle ? words.slice(1) : null,
    isOrderCertain,
  };
}

/** "J.D.", "J.-C." and "Zia-ul-Haq" come apart; a comma stays as a word of its own. */
const splitWords = (text: string): string[] =>
  text
    .replace(/(\p{L})\.-?(?=\p{L}\.)/gu, '$1. ')
    .replace(/(\p{L}{2})-(?=(?:ur|ul|ud|us|un|uz|al|el)[- ]\p{L})/giu, '$1 ')
    .replace(/,/gu, ' , ')
    .split(/\s+/u)
    .filter((word) => word === ',' || /\p{L}/u.test(word))
    .slice(0, 2 * MOST_WORDS);

/** "O Neill", "Mc Donald" and "Abd al-Rahman" are one word each. */
function joinDetached(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? '';
    if (
      /^(?:O|Ó|Mc|Mac|Abd)$/u.test(last) &&
      /^\p{L}/u.test(word) &&
      (last !== 'Abd' || /^[ae]l-/iu.test(word))
    ) {
      joined[joined.length - 1] = `${last}${word.replace(/-/gu, '')}`;
    } else if (/^abd[aeu][lrsdnzt]$/iu.test(last) && /^\p{L}/u.test(word)) {
      joined[joined.length - 1] = `abdul${word}`;
    } else joined.push(word);
  }
  return joined;
}

/** "ZELENSKYY, Volodymyr" and "XI Jinping" say themselves which word is the family name. */
function inOrder(words: readonly string[]): { raw: string[]; isOrderCertain: boolean } {
  const comma = words.indexOf(',');
  const plain = words.filter((word) => word !== ',');
  if (comma > 0 && words[comma + 1] !== undefined) {
    const after = words.slice(comma + 1).filter((word) => word !== ',');
    const isSuffix = (word: string): boolean => {
      const folded = foldName(word);
      return GENERATIONS.has(folded) || TRAILING_HONORIFICS.has(folded);
    };
    const given = after.filter((word) => !isSuffix(word));
    const suffixes = after.filter(isSuffix);
    if (given.length > 0) {
      return { raw: [...given, ...words.slice(0, comma), ...suffixes], isOrderCertain: true };
    }
  }
  if (isOfficialOrder(plain)) {
    const [family = '', ...given] = plain;
    return { raw: [...given, family], isOrderCertain: true };
  }
  const isCapital = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);
  const first = plain[0] ?? '';
  const isMarked = plain.length > 1 && isCapital(first) && !plain.slice(1).some(isCapital);
  // "JD Vance" has initials, no family name in capitals.
  if (isMarked && !areInitials(first) && /^.[\p{Lu}'’-]+$/u.test(first)) {
    return { raw: [...plain.slice(1), first], isOrderCertain: true };
  }
  return { raw: plain, isOrderCertain: false };
}

/** "Petrov Ivan Sergeevich", as Russian offices write; in "Ivan Sergeevich Petrov" nothing is to be turned. */
const isOfficialOrder = (words: readonly string[]): boolean => {
  const [family = '', given = '', patronymic = ''] = words.map(foldName);
  return (
    words.length === 3 &&
    PATRONYMIC.test(patronymic) &&
    EAST_SLAVIC_GIVEN_NAMES.has(given) &&
    !EAST_SLAVIC_GIVEN_NAMES.has(family)
  );
};

interface Stripped {
  readonly words: readonly string[];
  readonly generation: string | null;
  readonly gender: 'male' | 'female' | null;
  /** Its first word may be one or a given name. */
  readonly mayHaveTitle: boolean;
}

function withoutHonorifics(raw: readonly string[], isOrderCertain: boolean): Stripped {
  let words = [...raw];
  let gender: 'male' | 'female' | null = null;
  let generation: string | null = null;
  for (;;) {
    const first = foldName(words[0] ?? '');
    const isName =
      HONORIFICS_OR_NAMES.has(first) && words.length < 3 && !isRoyal(first, words[1] ?? '');
    if (words.length < 2 || isName || !isHonorific(words[0] ?? '', first)) break;
    gender ??= HONORIFIC_GENDERS.get(first) ?? null;
    words = words.slice(1);
  }
  while (words.length > 1) {
    const last = foldName(words.at(-1) ?? '');
    // In "XI Jinping", turned by now, XI is no number.
    const mayBeRank = isRank(words.at(-1) ?? '', last) && !(isOrderCertain && isRoman(last));
    const rank = mayBeRank ? GENERATIONS.get(last) : undefined;
    if (rank === undefined && !TRAILING_HONORIFICS.has(last.replace(/ /gu, ''))) break;
    generation ??= rank ?? null;
    words = words.slice(0, -1);
  }
  // "Abe-san", "Gandhi-ji"; but "Kim Min-ji" has a given name.
  const last = words.at(-1);
  if (last !== undefined && (words.length === 1 || !isEastAsianFamily(foldName(words[0] ?? '')))) {
    words[words.length - 1] = last.replace(/-(?:san|sama|ji|sensei)$/iu, '');
  }
  const first = foldName(words[0] ?? '');
  const mayHaveTitle = HONORIFICS_OR_NAMES.has(first) && !isGivenName(first);
  return { words, generation, gender, mayHaveTitle };
}

/** "King Abdullah", but "King Vidor". */
const isRoyal = (first: string, second: string): boolean =>
  (first === 'king' || first === 'prince') && isGivenName(foldName(second));

/** "XI" may be a number, "Xi" is a name. */
const isRank = (word: string, folded: string): boolean =>
  isRoman(folded) ? /^[IVX]+$/u.test(word) : GENERATIONS.has(folded);

/** A number of a line of kings, or of a family. */
export const isRoman = (generation: string): boolean => /^[ivx]+$/u.test(generation);

/** "U Thant" has an honorific; the "U." of "Edward U. Condon" and "M. Night" is an initial. */
const isHonorific = (word: string, folded: string): boolean =>
  HONORIFICS.has(folded) && !/^\p{L}\.$/u.test(word);
