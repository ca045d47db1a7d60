/** Offices that are of something, in a noun phrase: "Secretary of State Ann Lee", "Governor of the Bank of Norland". */

import { NATION_NAMES } from '../../lexicon/countries.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { isOneOf } from '../tokens/word-facts.ts';
import {
  isCourtesyTitle,
  isField,
  isGivenName,
  isOfficeTitle,
  isOrganizationWord,
} from './name-words.ts';

/** Where the office stands that "of" or "for" follows; −1 in a phrase without one. O(tokens of the phrase). */
export function officeOf(narration: Narration, first: number, last: number): number {
  for (let at = first; at + 2 < last; at++) {
    const { word } = tokenAt(narration, at);
    if (word.isCapitalized && isOfficeOf(word) && OF.has(tokenAt(narration, at + 1).lower))
      return at;
  }
  return -1;
}

/** "Head of Research" is an office, whatever a head is elsewhere. */
export const isOfficeOf = (word: Word): boolean => isOfficeTitle(word) || isHead(word);
const isHead = isOneOf(new Set(['head']));

/** "Spokesperson | on | Trade": whether "on" between the two is part of an office. */
export const isOfficeOn = (office: Token | undefined, field: Token | undefined): boolean =>
  office !== undefined && field !== undefined && isOfficeOf(office.word) && isCapitalField(field);

/** "Trade" */
export const isCapitalField = (token: Token): boolean =>
  isCapitalized(token) && isField(token.word);

/**
 * Where the holder's name begins behind the office and what it is of: "Secretary of State | Ann Lee", "Mayor of London |
 * Ann Lee"; `last` where nobody is named, `from` where there is no such office. O(tokens of the phrase).
 */
export function pastOffice(narration: Narration, from: number, last: number): number {
  const office = officeOf(narration, from, last);
  if (office < 0) return from;
  let at = office + 2;
  if (tokenAt(narration, at).lower === 'the') at++;
  const field = at;
  while (at < last && isOfOffice(narration, at)) at++;
  const end = tokenAt(narration, last - 1).word;
  if (isOrganizationWord(end) || endsBody(end)) return last;
  if (at === field)
    return isOfFirm(tokenAt(narration, office).word)
      ? last
      : nameAfterPlace(narration, field, last);
  if (at >= last || !OF.has(tokenAt(narration, at).lower)) return at;
  // "Officer of Health for St Anne | Dr Ann Lee", but "Governor of the Bank | of England"
  return tokenAt(narration, at).lower === 'for' ? nameAfterPlace(narration, at + 1, last) : last;
}

/** "MP for Hull East | Ann Lee": from a title or a given name on, else the last two words of three; of fewer there is no name. */
function nameAfterPlace(narration: Narration, field: number, last: number): number {
  for (let at = field + 1; at + 1 < last; at++)
    if (isGivenName(tokenAt(narration, at).word) || isCourtesyTitle(tokenAt(narration, at).word))
      return at;
  const isNamed = last - field > 2 && !OF.has(tokenAt(narration, last - 2).lower);
  return isNamed ? last - 2 : last;
}

const OF: ReadonlySet<string> = new Set(['of', 'for', 'on']);

/** "the Chief Executive Officer of Okolo Deep Mining": no office of a place, behind which a name may run on. */
const isOfFirm = isOneOf(
  new Set('officer ceo cfo coo cto director chairman chairwoman chairperson chair'.split(' ')),
);

/** What an office is of, and little words between two of them: "for Trade and Industry". */
function isOfOffice(narration: Narration, at: number): boolean {
  const { word } = tokenAt(narration, at);
  if (isPartOfOffice(word)) return true;
  const next = narration.tokens[at + 1];
  return JOINTS.has(word.lower) && next !== undefined && isPartOfOffice(next.word);
}

const isPartOfOffice = (word: Word): boolean =>
  isField(word) ||
  ofOffice(word) ||
  isOfficeTitle(word) ||
  isOrganizationWord(word) ||
  isCountry(word);

const JOINTS: ReadonlySet<string> = new Set(['and', '&', ',', 'of', 'for', 'the']);
const isCountry = isOneOf(NATION_NAMES);
const ofOffice = isOneOf(
  new Set(
    `police state staff army navy defence defense opposition parliament home treasury house mission prosecutions exchequer
    commons lords joint chiefs`.split(/\s+/u),
  ),
);
const endsBody = isOneOf(
  new Set(
    'programme program studies sciences initiative project prosecutions exchequer staff'.split(' '),
  ),
);
