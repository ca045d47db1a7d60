/** Whether the words in a speaker's place name an office: "the mayor of Kyiv", "French president". */

import { GENDERED_NOUNS, PERSON_NOUNS } from '../lexicon/person-nouns.ts';
import { OFFICE_SYNONYMS } from '../lexicon/role-words.ts';
import { OFFICE_TITLES } from '../lexicon/titles.ts';
import { bareWord } from './question-words.ts';

/** The words, without article and possessive. */
export interface RolePhrase {
  readonly text: string;
  /** An article, or for whom it is, says that it's no name: "the bishop", but not "Bishop". */
  readonly isCertain: boolean;
}

const BETWEEN = ['of', 'for', 'at', 'in', 'to'];

/** Null where the noun that the words hang on names no office; before a name an office is a title ("Mayor Ellison"). */
export function readRolePhrase(words: readonly string[]): RolePhrase | null {
  const plain = words.map((word) => word.replace(/"/gu, '')).filter((word) => word !== '');
  const isDefinite = ['the', 'a', 'an'].includes(plain[0]?.toLowerCase() ?? '');
  const role = isDefinite ? plain.slice(1) : plain;
  const split = role.findIndex((word, at) => at > 0 && BETWEEN.includes(word.toLowerCase()));
  const office = split === -1 ? role : role.slice(0, split);
  if (split === role.length - 1 || !isOffice(office)) return null;
  const text = role.join(' ').replace(/'s?$/iu, '');
  const isOwned = office.slice(0, -1).some((word) => /'s?$/u.test(word));
  return { text, isCertain: isDefinite || split !== -1 || isOwned };
}

/** By its last word, unless that speaks of several ("officials"); or all of it is one office. */
function isOffice(words: readonly string[]): boolean {
  const last = bareWord(words.at(-1) ?? '');
  const isPlural = last.endsWith('s') && isNoun(last.slice(0, -1));
  // "Secretary-General"
  const isJoined = last.split('-').some(isNoun);
  return (isJoined && !isPlural) || OFFICE_SYNONYMS.has(words.map(bareWord).join(' '));
}

const isNoun = (word: string): boolean =>
  [OFFICE_TITLES, PERSON_NOUNS, GENDERED_NOUNS].some((nouns) => nouns.has(word));
