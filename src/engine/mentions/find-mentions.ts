/** Mentions: base noun phrases and pronouns of the narration, by a chunk grammar over tags (Abney 1991). */

import { RELATIVE_DAYS, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { isReportingForm } from '../cues/find-cues.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';
import { isOneOf, wordSays } from '../tokens/word-facts.ts';
import type { Mention } from './mention.ts';
import { startOfName } from './name-in-phrase.ts';
import { isBodyNoun, isPersonNoun, isPossessive } from './name-words.ts';
import { officeOf } from './office-in-phrase.ts';
import {
  endOfNickname,
  endOfRetired,
  isPluralPossessive,
  joinsName,
  mayJoin,
  unitToken,
} from './phrase-joints.ts';

/** Gives the mentions of each sentence, in text order; a possessor stands after the phrase it is in. O(tokens). */
export function findMentions(narration: Narration): Mention[][] {
  return narration.sentences.map((sentence, index) => {
    const mentions: Mention[] = [];
    for (let unit = 0; unit < sentence.units.length; ) {
      const end = endOfPhrase(narration, sentence, unit);
      if (end > unit) {
        pushPhrase(narration, sentence, index, unit, end, mentions);
        unit = end;
      } else unit++;
    }
    return mentions;
  });
}

/** The unit past the noun phrase that starts here; `unit` itself where none does. */
function endOfPhrase(narration: Narration, sentence: NarrationSentence, unit: number): number {
  const first = unitToken(narration, sentence, unit);
  if (!first) return unit;
  if (first.tag === 'PRON' && !isPossessive(first.word)) return unit + 1;
  // Most words that open no phrase end here.
  if (!isPart(first, true, undefined) && !isOddOpener(first.word)) return unit;
  if (first.tag === 'PROPN' && isDayName(first.word) && isDayBefore(narration, sentence, unit))
    return unit + 1;
  let end = unit;
  let lastNoun = unit;
  let before: Token | undefined;
  let token: Token | undefined = first;
  for (; end < unit + 40; before = token, token = unitToken(narration, sentence, ++end)) {
    if (token && isPart(token, end === unit, before)) {
      if (isNoun(token)) lastNoun = end + 1;
      continue;
    }
    if (joinsName(narration, sentence, end) || isPluralPossessive(narration, sentence, end))
      continue;
    const bracket = endOfRetired(narration, sentence, end);
    const nickname = bracket === end ? endOfNickname(narration, sentence, end) - 1 : bracket;
    if (nickname < end) break;
    end = nickname;
    token = unitToken(narration, sentence, end);
  }
  // "Nitin Gadkari Thursday said"
  if (lastNoun - unit > 2 && isWeekday(narration, sentence, lastNoun)) return lastNoun - 1;
  if (isNameWithS(narration, sentence, lastNoun)) return lastNoun + 1;
  if (end > lastNoun && isSpeakingBody(narration, sentence, end)) return end;
  // "an eyewitness told", "the accused said": an adjective does the noun's work before a verb.
  const next = unitToken(narration, sentence, end);
  if (lastNoun === unit && first.tag === 'DET' && end > unit + 1 && next?.tag === 'VERB')
    return end;
  // "The ministry neither confirmed nor denied it"
  if (first.lower === 'neither' && next?.tag === 'VERB') return unit;
  if (lastNoun === unit && first.tag === 'DET' && standsAlone(first.word)) return unit + 1;
  // "according to her, …": nothing is hers.
  if (lastNoun === unit && first.lower === 'her') return unit + 1;
  return lastNoun;
}

/** "on | Friday | Ann Lee had", and no Friday Ode: people are called so too. */
function isDayBefore(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  if (unitToken(narration, sentence, unit - 1)?.lower !== 'on') return false;
  return [1, 2].every((next) => unitToken(narration, sentence, unit + next)?.tag === 'PROPN');
}

/** A weekday ends it, and a verb follows. */
function isWeekday(narration: Narration, sentence: NarrationSentence, end: number): boolean {
  const day = unitToken(narration, sentence, end - 1);
  const next = unitToken(narration, sentence, end);
  return day !== undefined && isDayName(day.word) && next?.tag === 'VERB';
}

const isDayName = isOneOf(new Set(WEEKDAY_NAMES));

/** What goes on a phrase without being of it, asked for below; at a phrase's head it hardly ever stands. */
const isOddOpener = wordSays((word) => mayJoin(word) || ["'", '’', '(', "'s"].includes(word.lower));

/** "Israel’s military said": an adjective by its form, and a body before a verb. */
function isSpeakingBody(narration: Narration, sentence: NarrationSentence, end: number): boolean {
  const body = unitToken(narration, sentence, end - 1);
  const next = unitToken(narration, sentence, end);
  return (
    body?.tag === 'ADJ' && isBodyNoun(body.word) && (next?.tag === 'VERB' || next?.tag === 'AUX')
  );
}

/** "Moody’s warned", "McDonald’s has": nothing that is possessed follows, so that the letter belongs to the name. */
function isNameWithS(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  const mark = unitToken(narration, sentence, unit);
  if (mark?.lower !== "'s" || sentence.inside !== null) return false;
  const name = unitToken(narration, sentence, unit - 1);
  const next = unitToken(narration, sentence, unit + 1);
  if (!name || !next || !isCapitalized(name) || isPersonNoun(name.word)) return false;
  return next.tag === 'AUX' || (next.tag === 'VERB' && isReportingForm(next.word));
}

/** What a phrase may end in. */
const isNoun = (token: Token): boolean =>
  token.tag === 'NOUN' ||
  token.tag === 'PROPN' ||
  isNominalNumber(token) ||
  isPersonNoun(token.word);

const isDay = isOneOf(RELATIVE_DAYS);
const isOfTime = isOneOf(new Set(['last', 'next']));

/** Whether a token may stand in a noun phrase; a determiner or possessive only at its head. */
function isPart(token: Token, isFirst: boolean, before: Token | undefined): boolean {
  switch (token.tag) {
    case 'NOUN':
      // "Acme today announced"
      return isFirst || token.word.isCapitalized || !isDay(token.word);
    case 'ADJ':
      // "The Fund last year said"
      return isFirst || before?.tag === 'DET' || !isOfTime(token.word);
    case 'PROPN':
    case 'NUM':
      return true;
    case 'DET':
      // "which critics have called": the clause's word, and a phrase of its own.
      return (
        (isFirst && token.lower !== 'which') ||
        (token.lower === 'the' && (before?.lower === 'of' || before?.lower === 'for'))
      );
    case 'PRON':
      return isFirst && isPossessive(token.word);
    case 'PART':
      return token.lower === "'s" && !isFirst;
    case 'ADV':
    case 'X':
      return isPersonNoun(token.word) && !isFirst;
    default:
      return token.lower === '&' && !isFirst;
  }
}

const isNominalNumber = (token: Token): boolean =>
  token.tag === 'NUM' && (/^[a-z]/u.test(token.lower) || token.lower.endsWith('-old'));

/** "One, Ann Lee, said": a capital letter at a sentence's head makes no name of it. */
const isCount = isOneOf(new Set(['one', 'another', 'two', 'three', 'both', 'others', 'some']));

const standsAlone = isOneOf(
  new Set(
    'some many others both several another these those neither none all most this that each'.split(
      ' ',
    ),
  ),
);

function pushPhrase(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  from: number,
  to: number,
  mentions: Mention[],
): void {
  mentions.push(mentionOf(narration, sentence, index, from, to, false));
  const first = unitToken(narration, sentence, from);
  if (first && to > from + 1 && isPossessive(first.word)) {
    mentions.push(mentionOf(narration, sentence, index, from, from + 1, true));
    return;
  }
  for (let unit = to - 2; unit > from; unit--) {
    const token = unitToken(narration, sentence, unit);
    if (token?.lower === "'s") {
      mentions.push(mentionOf(narration, sentence, index, from, unit, true));
      return;
    }
  }
}

function mentionOf(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
  unitEnd: number,
  isPossessor: boolean,
): Mention {
  const first = sentence.units[unit] ?? 0;
  const last = (sentence.units[unitEnd - 1] ?? first) + 1;
  const nameFirst = startOfName(narration, first, last);
  const headToken = tokenAt(narration, last - 1);
  const office = nameFirst < last ? -1 : officeOf(narration, first, last);
  const isName = nameFirst < last && !(last === first + 1 && isCount(headToken.word));
  return {
    kind: isName ? 'name' : headToken.tag === 'PRON' ? 'pronoun' : 'nominal',
    start: tokenAt(narration, first).start,
    end: headToken.end,
    first,
    last,
    head: office < 0 ? last - 1 : office,
    nameFirst: isName ? nameFirst : last,
    nameLast: last,
    sentence: index,
    unit,
    unitEnd,
    isPossessor,
  };
}
