/** "and", commas and "on" inside the name of a body: "Department of Health and Human Services", "Committee on Ways and Means". */

import type { Token } from '../tokens/token.ts';
import { isOneOf, wordSays } from '../tokens/word-facts.ts';
import { isField, isGivenName, isOfficeTitle, isOrganizationWord } from './name-words.ts';

/** Gives the token so many places further on; undefined beyond the sentence, and for a quotation. */
export type TokenNear = (places: number) => Token | undefined;

/** Whether the token at 0 ("and", a comma, "on") stands inside a body's name. O(1): it looks at most nine places around. */
export function joinsBody(near: TokenNear): boolean {
  const joint = near(0);
  const before = near(-1);
  const next = near(1);
  if (!joint || !before?.word.isCapitalized || !next?.word.isCapitalized) return false;
  if (joint.lower === 'on') return isDeliberating(before.word) && isField(next.word);
  if (isField(before.word) && isField(next.word)) {
    const isList = joint.lower !== ',' || hasAndAfter(near);
    if (isList && (isOfBody(near) || leadsToBody(near))) return true;
  }
  // "Ministry of Human Resources and Emiratisation"
  if (joint.lower === 'and' && isField(before.word) && isTask(next.word) && isOfBody(near))
    return true;
  // "Transport and Allied Workers Union"
  if (joint.lower === 'and' && isAllied(next.word) && leadsToBody(near)) return true;
  if (joint.lower === 'and' && isOneBody(near)) return true;
  // "the Cable and Metal Workers' Union"
  if (joint.lower === 'and' || (joint.lower === ',' && hasAndWithin(near))) {
    if (leadsToUnion(near)) return true;
  }
  // "the Bill and Melinda Gates Foundation"
  const isPair = isGivenName(before.word) && isGivenName(next.word);
  return joint.lower === 'and' && isPair && near(-2)?.lower === 'the' && leadsToBody(near);
}

/**
 * "the Anti-Fraud and Property Crimes Commission", "the Chamber of Growers and Makers": between an article and a body's
 * word, or two that are many behind "of"; "the White House and the Treasury" are two.
 */
function isOneBody(near: TokenNear): boolean {
  if (near(-1)?.word.text.endsWith('s') && near(1)?.word.text.endsWith('s') && isOfBody(near)) {
    return near(2)?.word.isCapitalized !== true;
  }
  if (!isBehindThe(near) || !leadsToBody(near)) return false;
  for (let at = -1; at > -MOST_BEFORE && near(at)?.word.isCapitalized; at--) {
    const word = near(at)?.word;
    if (!word || isOrganizationWord(word) || isGivenName(word) || isOfficeTitle(word))
      return word?.lower === 'the';
    // "the BBC and the Ode Council"
    if (word.text.length > 1 && word.text === word.text.toUpperCase()) return false;
  }
  return true;
}

/** What a ministry may be for besides the usual fields. */
const isTask = wordSays(({ text }) =>
  /^\p{Lu}.*(?:isation|ization|ment|ation|ture|ogy|ics|ity|ery|ing|fare)$/u.test(text),
);

const isAllied = isOneOf(new Set('allied related general other affiliated associated'.split(' ')));

/** The same of the token at that place of a row. O(1). */
export const joinsBodyAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.word.isCapitalized === true && joinsBody(nearTo(tokens, at));

/** In a function of its own: closures, made or not, cost their surroundings a record at each call. */
const nearTo =
  (tokens: readonly Token[], at: number): TokenNear =>
  (places) =>
    tokens[at + places];

const isDeliberating = isOneOf(
  new Set('committee subcommittee commission council conference convention panel'.split(' ')),
);

/** "Trade, Industry and Energy": a list, and no parenthesis. */
function hasAndAfter(near: TokenNear): boolean {
  for (let at = 1; at <= MOST_AROUND; at++) {
    const token = near(at);
    if (token?.lower === 'and') return true;
    if (!token || (token.lower !== ',' && !isField(token.word))) return false;
  }
  return false;
}

/** "Rail, | Maritime and": within three places. */
const hasAndWithin = (near: TokenNear): boolean =>
  near(2)?.lower === 'and' || near(3)?.lower === 'and';

/** "| and Metal Workers' Union": who is in it, and what it is. */
function leadsToUnion(near: TokenNear): boolean {
  let ofWorkers = false;
  for (let at = 1; at <= MOST_AROUND; at++) {
    const token = near(at);
    if (!token) return false;
    if (ofWorkers && isOrganizationWord(token.word)) return true;
    if (token.word.isCapitalized) ofWorkers ||= isWorkers(token.word);
    else if (!isWithin(token.word)) return ofWorkers && isBehindThe(near);
  }
  return false;
}

/** "the Allied Cable | and Engine Workers" */
function isBehindThe(near: TokenNear): boolean {
  let at = -1;
  while (at > -MOST_BEFORE && near(at)?.word.isCapitalized && near(at)?.lower !== 'the') at--;
  return near(at)?.lower === 'the';
}

const MOST_BEFORE = 4;

const isWorkers = isOneOf(
  new Set(
    'workers employees teachers miners drivers farmers nurses seafarers fishermen students traders journalists operators owners'.split(
      ' ',
    ),
  ),
);
const isWithin = isOneOf(new Set([',', 'and', "'", '’']));

/** "Ministry of Trade | and", "Minister for Trade | and". */
function isOfBody(near: TokenNear): boolean {
  for (let at = -2; at >= -MOST_AROUND; at--) {
    const token = near(at);
    const head = near(at - 1)?.word;
    if (!token || !head) return false;
    if (token.lower === 'of' || token.lower === 'for' || token.lower === 'on')
      return (
        head.isCapitalized &&
        (isOrganizationWord(head) || isOfficeTitle(head) || isPluralBody(head))
      );
    if (!token.word.isCapitalized && token.lower !== ',') return false;
  }
  return false;
}

/** "Centers for Disease Control and Prevention". */
const isPluralBody = isOneOf(new Set(['centers', 'centres', 'institutes', 'councils']));

/** "| and Drug Administration". */
function leadsToBody(near: TokenNear): boolean {
  for (let at = 1; at <= MOST_AROUND; at++) {
    const token = near(at);
    if (!token) return false;
    const isHead = isOrganizationWord(token.word) || isOfficeTitle(token.word);
    if (token.word.isCapitalized && at > 1 && isHead) return true;
    if (!token.word.isCapitalized && token.lower !== ',' && token.lower !== 'and') return false;
  }
  return false;
}

const MOST_AROUND = 8;
