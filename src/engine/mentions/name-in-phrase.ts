/** The proper name that a noun phrase ends in, without the titles and common nouns before it. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { joinsBodyAt } from './body-joints.ts';
import {
  isCourtesyTitle,
  isDemonym,
  isJoinedParticle,
  isNameJoint,
  isNameParticle,
  isOfficePlural,
  isOfficeTitle,
  isOrganizationWord,
  isPersonNoun,
} from './name-words.ts';

/**
 * Where the name that a phrase ends in begins: after its last common noun, title or possessive; `last` without a name.
 * "White House press secretary [Ann Lee]", "Ukrainian President [Olena Bondar]", "the [Water Board]".
 */
export function startOfName(narration: Narration, first: number, last: number): number {
  if (isManyOfOffice(narration, first, last) || isOneOfPeople(narration, first, last)) return last;
  // "Moody’s"
  const end = tokenAt(narration, last - 1).lower === "'s" ? last - 1 : last;
  let from = last;
  for (let at = end - 1; at >= first; at--) {
    const token = tokenAt(narration, at);
    if (at < last - 1 && from < last && joinsName(narration, token, at)) continue;
    if (!isNameToken(token) || endsTitles(narration, token, at, from, last)) break;
    from = at;
  }
  while (from < last && isTitleAt(narration, from, last)) from++;
  return isOnlyTitles(narration, from, last) ? last : from;
}

/** "Opposition MPs", "Labour Ministers": many are no name, but "the Council of Ministers" is one. */
function isManyOfOffice(narration: Narration, first: number, last: number): boolean {
  if (!isOfficePlural(tokenAt(narration, last - 1).word)) return false;
  for (let at = first; at < last; at++) if (isNameJoint(tokenAt(narration, at).word)) return false;
  return true;
}

/** "the Italian": one of a people, who has been named before. */
const isOneOfPeople = (narration: Narration, first: number, last: number): boolean =>
  last - first === 2 &&
  tokenAt(narration, first).lower === 'the' &&
  isDemonym(tokenAt(narration, last - 1).word);

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
  const isTitle = isCourtesyTitle(word) || isOfficeTitle(word) || isPersonNoun(word);
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
