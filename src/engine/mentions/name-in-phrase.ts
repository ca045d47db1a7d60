/** The proper name that a noun phrase ends in, without the titles and common nouns before it. */

import { NATION_NAMES } from '../../lexicon/countries.ts';
import { FIELD_WORDS } from '../../lexicon/field-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { isOneOf, wordFact } from '../tokens/word-facts.ts';
import { joinsBodyAt } from './body-joints.ts';
import {
  isCompoundNoun,
  isCourtesyTitle,
  isDemonym,
  isJoinedParticle,
  isNameJoint,
  isNameParticle,
  isOfficePlural,
  isOfficeTitle,
  isOrganizationWord,
  isPartyMember,
  isPersonNoun,
} from './name-words.ts';

/**
 * Where the name that a phrase ends in begins: after its last common noun, title or possessive; `last` without a name.
 * "White House press secretary [Ann Lee]", "Ukrainian President [Olena Bondar]", "the [Water Board]".
 */
export function startOfName(narration: Narration, first: number, last: number): number {
  if (isManyOfOffice(narration, first, last) || isOneOfPeople(narration, first, last)) return last;
  if (isOfficeAlone(narration, first, last)) return last;
  // "Moody’s"
  const end = tokenAt(narration, last - 1).lower === "'s" ? last - 1 : last;
  let from = last;
  for (let at = end - 1; at >= first; at--) {
    const token = tokenAt(narration, at);
    if (at < last - 1 && from < last && joinsName(narration, token, at)) continue;
    if (!isNameToken(token) || endsTitles(narration, token, at, from, last)) break;
    from = at;
  }
  from = pastOffice(narration, from, last);
  while (from < last && isTitleAt(narration, from, last)) from++;
  return isOnlyTitles(narration, from, last) ? last : from;
}

/**
 * "Secretary of State | Ann Lee", "Leader of the Opposition | Ann Lee": past an office and what it is of; `last` where
 * nobody is named: "Governor of the Bank of Norland".
 */
function pastOffice(narration: Narration, from: number, last: number): number {
  if (last - from < 3 || !isOfficeTitle(tokenAt(narration, from).word)) return from;
  let of = from + 1;
  while (of < last && isOfficeTitle(tokenAt(narration, of).word)) of++;
  if (of + 1 >= last || !OF.has(tokenAt(narration, of).lower)) return from;
  let at = of + 1;
  if (tokenAt(narration, at).lower === 'the') at++;
  const field = at;
  while (at < last && isOfOffice(narration, at)) at++;
  if (isOrganizationWord(tokenAt(narration, last - 1).word)) return last;
  if (at === field) return from;
  // "Governor of the Bank | of England"
  return at < last && OF.has(tokenAt(narration, at).lower) ? last : at;
}

/** Where the office stands that "of" follows and nobody’s name: what the phrase is about; −1 elsewhere. */
export function officeOf(narration: Narration, first: number, last: number): number {
  for (let at = first; at + 2 < last; at++) {
    const { word } = tokenAt(narration, at);
    const next = tokenAt(narration, at + 1).lower;
    if (word.isCapitalized && isOfficeTitle(word) && OF.has(next)) return at;
  }
  return -1;
}

const OF: ReadonlySet<string> = new Set(['of', 'for']);

/** What an office is of, and little words between two of them: "for Trade and Industry". */
function isOfOffice(narration: Narration, at: number): boolean {
  const { word } = tokenAt(narration, at);
  if (isPartOfOffice(word)) return true;
  const next = narration.tokens[at + 1];
  return (
    JOINTS.has(word.lower) && next !== undefined && (isField(next.word) || ofOffice(next.word))
  );
}

const isPartOfOffice = (word: Word): boolean =>
  isField(word) ||
  ofOffice(word) ||
  isOfficeTitle(word) ||
  isOrganizationWord(word) ||
  isCountry(word);

const isCountry = wordFact(({ lower }) => NATION_NAMES.has(lower));
const JOINTS: ReadonlySet<string> = new Set(['and', '&', ',', 'of', 'for', 'the']);
const isField = isOneOf(FIELD_WORDS);
const ofOffice = isOneOf(
  new Set(
    'police state staff army navy defence defense opposition parliament home treasury house mission prosecutions'.split(
      ' ',
    ),
  ),
);

/** "the Health Minister", "a Labour MP": capitalised, with an article before it, and nobody’s name. */
function isOfficeAlone(narration: Narration, first: number, last: number): boolean {
  const { tag, lower } = tokenAt(narration, first);
  if (last - first < 3 || (tag !== 'DET' && lower !== 'the')) return false;
  const { word } = tokenAt(narration, last - 1);
  if (!isHeldOffice(word) || !word.isCapitalized) return false;
  for (let at = first + 1; at < last - 1; at++)
    if (isGivenName(tokenAt(narration, at).word)) return false;
  return true;
}

/** Of those that are hardly ever surnames. */
const isHeldOffice = wordFact(
  (word) => isOfficeTitle(word) && HELD.has(word.lower.slice(word.lower.lastIndexOf('-') + 1)),
);
const HELD: ReadonlySet<string> = new Set(
  `president minister secretary chancellor ambassador governor senator mayor leader director commissioner mp mep msp mla chairman
  chairwoman spokesman spokeswoman spokesperson congressman congresswoman premier treasurer superintendent prosecutor general`.split(
    /\s+/u,
  ),
);
const isGivenName = wordFact(({ lower }) => GIVEN_NAMES.has(lower));

/** "Opposition MPs", "Labour Ministers": many are no name, but "the Council of Ministers" is one. */
function isManyOfOffice(narration: Narration, first: number, last: number): boolean {
  if (!isOfficePlural(tokenAt(narration, last - 1).word)) return false;
  for (let at = first; at < last; at++) if (isNameJoint(tokenAt(narration, at).word)) return false;
  return true;
}

/** "the Italian", "the Georgia Republican": one of a people or a party, who has been named before. */
function isOneOfPeople(narration: Narration, first: number, last: number): boolean {
  if (tokenAt(narration, first).lower !== 'the') return false;
  const { word } = tokenAt(narration, last - 1);
  return last - first === 2 ? isDemonym(word) : last - first <= 4 && isPartyMember(word);
}

/** "the Minister", "the CFO": capitalised, but an office and no name. */
function isOnlyTitles(narration: Narration, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const { word } = tokenAt(narration, at);
    if (!isOfficeTitle(word) && !isPersonNoun(word)) return false;
  }
  return true;
}

/** "van", "of", "&" … inside a name; "the" only after "of" or "for". */
function joinsName(narration: Narration, { word, lower }: Token, at: number): boolean {
  if (isNameParticle(word) && !word.isCapitalized) return true;
  if (lower === ',' || lower === 'on') return joinsBodyAt(narration.tokens, at);
  if (!isNameJoint(word)) return false;
  if (lower !== 'the') return true;
  const before = narration.tokens[at - 1]?.lower;
  return before === 'of' || before === 'for';
}

const isNameToken = (token: Token): boolean =>
  (isCapitalized(token) || isJoinedParticle(token.word)) &&
  token.tag !== 'DET' &&
  token.tag !== 'PUNCT' &&
  token.tag !== 'PRON';

/** A title in front of at least one further name word: everything up to it is no name. */
function endsTitles(
  narration: Narration,
  token: Token,
  at: number,
  from: number,
  last: number,
): boolean {
  if (from >= last) return false;
  const next = tokenAt(narration, from);
  const { word } = token;
  const isTitle =
    isCourtesyTitle(word) || isOfficeTitle(word) || isPersonNoun(word) || isCompoundNoun(word);
  return (
    isTitle &&
    !isInitial(word, last - from) &&
    from === at + 1 &&
    isNameToken(next) &&
    !isOrganizationWord(tokenAt(narration, last - 1).word)
  );
}

/** A title that is all that stands at the name's head: "Sir", "Judge", unless nothing would be left. */
function isTitleAt(narration: Narration, at: number, last: number): boolean {
  const { word } = tokenAt(narration, at);
  return (
    (isCourtesyTitle(word) || isNameJoint(word)) &&
    !isInitial(word, last - at - 1) &&
    at + 1 <= last
  );
}

/** "M. Macron" is Monsieur, "M. K. Stalin" and "M. Night Shyamalan" are not. */
const isInitial = ({ lower }: Word, wordsAfter: number): boolean =>
  lower === 'm.' && wordsAfter > 1;
