/** What goes on inside a noun phrase though it is no part of one elsewhere: "Bank of England", "founder and CEO Ann Lee", "Gen. (retd) Ann Lee". */

import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { isOneOf } from '../tokens/word-facts.ts';
import { joinsBody, type TokenNear } from './body-joints.ts';
import {
  isClosingMark,
  isCourtesyTitle,
  isNameParticle,
  isOfficePlural,
  isOfficeTitle,
  isOpeningMark,
  isOrganizationWord,
  isPersonNoun,
} from './name-words.ts';
import { isCapitalField, isOfficeOf, isOfficeOn } from './office-in-phrase.ts';

/** The sentence's token there; undefined beyond it, and for a quotation. */
export function unitToken(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): Token | undefined {
  if (unit < 0 || unit >= sentence.units.length || sentence.wordIds[unit] === QUOTATION_ID) {
    return undefined;
  }
  return narration.tokens[sentence.units[unit] ?? 0];
}

/** "Bank of England", "Minister for River Works", "Ahmed bin Ali": little words inside a capitalised name. */
export function joinsName(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): boolean {
  const token = unitToken(narration, sentence, unit);
  if (!token || !mayJoin(token.word)) return false;
  const before = unitToken(narration, sentence, unit - 1);
  if (before && token.lower === 'and' && joinsOffices(narration, sentence, unit, before))
    return true;
  if (!before || !isCapitalized(before)) return false;
  if (joinsBody(nearUnit(narration, sentence, unit))) return true;
  if (token.lower === '&') return true;
  // "Mr and Mrs Ode"
  if (token.lower === 'and') {
    const next = isCourtesyTitle(before.word) && unitToken(narration, sentence, unit + 1);
    return next ? isCourtesyTitle(next.word) : false;
  }
  if (token.lower === 'on') return isOfficeOn(before, unitToken(narration, sentence, unit + 1));
  if (token.lower === ',') return false;
  // "Officer of Health for St Anne"
  if (token.lower === 'for' && isOfField(narration, sentence, unit - 1)) return true;
  if (isNameParticle(token.word)) return isCapitalAt(narration, sentence, unit + 1);
  const article = unitToken(narration, sentence, unit + 1);
  const next = article?.lower === 'the' ? unit + 2 : unit + 1;
  // "Minister of State for Home Affairs"
  const isBody =
    isOrganizationWord(before.word) ||
    isOfficeOf(before.word) ||
    before.lower === 'state' ||
    (token.lower === 'of' && isPurpose(narration, sentence, unit - 1));
  return isBody && isCapitalAt(narration, sentence, next);
}

/** "Officer of | Health" */
function isOfField(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  const field = unitToken(narration, sentence, unit);
  const office = unitToken(narration, sentence, unit - 2);
  return (
    field !== undefined &&
    isCapitalField(field) &&
    unitToken(narration, sentence, unit - 1)?.lower === 'of' &&
    office !== undefined &&
    isOfficeOf(office.word)
  );
}

/** "Institute for the | Study" */
function isPurpose(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  const body = unitToken(narration, sentence, unit - 3);
  return (
    unitToken(narration, sentence, unit - 1)?.lower === 'the' &&
    unitToken(narration, sentence, unit - 2)?.lower === 'for' &&
    body !== undefined &&
    isOrganizationWord(body.word)
  );
}

/** "founder and chief executive Ann Lee": two offices of one person, with no article before the second, and the name behind it. */
function joinsOffices(
  narration: Narration,
  sentence: NarrationSentence,
  and: number,
  before: Token,
): boolean {
  const isOffice = ({ word }: Token): boolean =>
    (isOfficeTitle(word) || isPersonNoun(word)) &&
    !isOfficePlural(word) &&
    !word.lower.endsWith('s');
  if (!isOffice(before)) return false;
  let offices = 0;
  for (let unit = and + 1; unit <= and + MOST_OFFICE_WORDS; unit++) {
    const token = unitToken(narration, sentence, unit);
    if (token === undefined) return false;
    if (isOffice(token)) offices++;
    else if (offices > 0) return token.tag === 'PROPN' && isCapitalized(token);
    else if (!OF_OFFICE.has(token.tag)) return false;
  }
  return false;
}

const MOST_OFFICE_WORDS = 4;
const OF_OFFICE: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN']);

/** In a function of its own: closures, made or not, cost their surroundings a record at each call. */
const nearUnit =
  (narration: Narration, sentence: NarrationSentence, unit: number): TokenNear =>
  (places) =>
    unitToken(narration, sentence, unit + places);

const isJoining = isOneOf(new Set(['&', 'and', 'of', 'for', 'on', ',']));
/** Little words that may join a name. */
export const mayJoin = (word: Word): boolean => isJoining(word) || isNameParticle(word);

function isCapitalAt(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  const token = unitToken(narration, sentence, unit);
  return token !== undefined && token.tag !== 'PUNCT' && isCapitalized(token);
}

/** "Workers' Union": the apostrophe of a plural possessor, with the thing possessed after it. */
export function isPluralPossessive(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): boolean {
  const token = unitToken(narration, sentence, unit);
  if (token === undefined || (token.text !== "'" && token.text !== '’') || token.spaced)
    return false;
  const before = unitToken(narration, sentence, unit - 1);
  const after = unitToken(narration, sentence, unit + 1);
  const isNoun = after?.tag === 'NOUN' || after?.tag === 'PROPN' || after?.tag === 'ADJ';
  return (before?.lower.endsWith('s') ?? false) && isNoun && after.spaced;
}

/** "Gen. (retd) Ann Lee", "River Rescue Board (RRB) head Ann Lee": past a bracket inside a title; the unit itself where there is none. */
export function endOfRetired(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): number {
  if (unitToken(narration, sentence, unit)?.text !== '(') return unit;
  const before = unitToken(narration, sentence, unit - 1);
  if (!before) return unit;
  if (unitToken(narration, sentence, unit + 2)?.text !== ')') return unit;
  const letters = unitToken(narration, sentence, unit + 1);
  const isHeaded =
    isCapitalized(before) &&
    letters !== undefined &&
    ACRONYM.test(letters.text) &&
    leadsToHolder(narration, sentence, unit + 3);
  const isTitle =
    isOfficeTitle(before.word) || isCourtesyTitle(before.word) || OFFICERS.has(before.text);
  return isHeaded || (isTitle && isCapitalAt(narration, sentence, unit + 3)) ? unit + 2 : unit;
}

/** "head Ann Lee", "branch chairperson Ann Lee" */
function leadsToHolder(narration: Narration, sentence: NarrationSentence, from: number): boolean {
  for (let unit = from; unit < from + MOST_OFFICE_WORDS; unit++) {
    const token = unitToken(narration, sentence, unit);
    if (!token || !OF_OFFICE.has(token.tag)) return false;
    const isOffice = isOfficeTitle(token.word) || isPersonNoun(token.word);
    if (isOffice && isCapitalAt(narration, sentence, unit + 1)) return true;
  }
  return false;
}

/** "Rosa “Baby” Pinto", "Rosa (Baby) Pinto": past what somebody is called within the name; the unit itself where nothing is. */
export function endOfNickname(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): number {
  const before = unitToken(narration, sentence, unit - 1);
  if (!before || before.tag !== 'PROPN' || !isCapitalized(before) || isOfficeOf(before.word))
    return unit;
  const mark = unitToken(narration, sentence, unit);
  if (!mark || !isOpeningMark(mark.word)) return unit;
  for (let at = unit + 1; at <= unit + MOST_CALLED; at++) {
    const token = unitToken(narration, sentence, at);
    if (!token) return unit;
    if (isClosingMark(token.word) && at > unit + 1)
      return beforeFamilyName(narration, sentence, unit, at + 1);
    if (!isCapitalized(token) || (mark.text === '(' && ACRONYM.test(token.text))) return unit;
  }
  return unit;
}

/** Words that somebody is called by, and the closing mark. */
const MOST_CALLED = 4;

/** The unit where a family name stands, in plain letters and no office; else `unit`. */
function beforeFamilyName(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
  family: number,
): number {
  const token = unitToken(narration, sentence, family);
  return token?.tag === 'PROPN' && token.spaced && isCapitalized(token) && !isOfficeOf(token.word)
    ? family
    : unit;
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d&]{0,7}$/u;
/** Of the Indian police and districts: "SP (City) Ann Lee". */
const OFFICERS: ReadonlySet<string> = new Set(
  'SP DSP SSP ASP ADM SDM DM IG DIG ADG ADGP CO'.split(' '),
);
