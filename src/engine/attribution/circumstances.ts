/** The circumstances of a quote as its sentence tells them: to whom, through what, on which day, at second hand from whom. */

import { CALENDAR_NAMES, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { MEDIUM_NOUNS, PLATFORMS } from '../../lexicon/media.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { idsOf, wordAt, wordId } from '../contents/units.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized, TAG_IDS } from '../tokens/token.ts';
import { isOneOf } from '../tokens/word-facts.ts';
import type { Attribution } from './attribution.ts';
import { quotedSaying, quotingOne } from './quoted-saying.ts';

/** Words of the text; null where the sentence doesn't tell. */
export interface Circumstances {
  readonly saidTo: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  /** "on Thursday", "yesterday": still to be resolved against the article's date. */
  readonly day: Span | null;
}

const NONE: Circumstances = { saidTo: null, medium: null, via: null, day: null };

/** Reads the words around the cue that are not content. */
export function findCircumstances(
  narration: Narration,
  attribution: Attribution,
  mentions: readonly (readonly Mention[])[],
): Circumstances {
  const { cue } = attribution;
  const sentence = cue && narration.sentences[cue.sentence];
  if (!sentence || cue.kind === 'label') return NONE;
  const inSentence = mentions[cue.sentence] ?? [];
  return {
    saidTo: addressee(narration, sentence, attribution, inSentence),
    medium: medium(narration, sentence, attribution),
    via: via(narration, sentence, attribution, inSentence),
    day: day(narration, sentence, attribution),
  };
}

const isContent = ({ content }: Attribution, stretch: Span): boolean =>
  content.some((span) => overlaps(span, stretch));

/** "told reporters", "said to the court", "in an interview with ANI", "speaking to SNI". */
function addressee(
  narration: Narration,
  sentence: NarrationSentence,
  attribution: Attribution,
  mentions: readonly Mention[],
): string | null {
  const { cue, source } = attribution;
  if (!cue) return null;
  const cueEnd = cue.unit + cue.last - cue.first;
  for (const mention of mentions) {
    if (mention === source || mention.isPossessor || mention.kind === 'pronoun') continue;
    const before = wordId(sentence, mention.unit - 1);
    const isTold =
      mention.unit === cueEnd &&
      (cue.classes.includes('tell') || cue.classes.includes('ask')) &&
      !isTale(tokenAt(narration, mention.head).word);
    const isTo =
      before === TO &&
      mention.unit - cueEnd >= 1 &&
      mention.unit - cueEnd <= 3 &&
      mention.unit > cue.unit;
    const isMet =
      (before === WITH && TALKS.has(wordAt(narration, sentence, mention.unit - 2))) ||
      (before === TO && wordId(sentence, mention.unit - 2) === SPEAKING);
    if ((isTold || isTo || isMet) && !isContent(attribution, mention))
      return withoutArticle(narration, mention);
  }
  return null;
}

/** "tells a different story": what is told, not to whom. */
const isTale = isOneOf(new Set('story stories tale tales truth lie lies joke jokes'.split(' ')));

const TO = hashText('to');
const WITH = hashText('with');
const SPEAKING = hashText('speaking');
const TALKS: ReadonlySet<string> = new Set(['interview', 'interviews', 'conversation', 'call']);

/** Without the article; a name without its title-like phrase before ("news agency ANI" → "ANI"). */
function withoutArticle(narration: Narration, mention: Mention): string {
  if (mention.nameLast > mention.nameFirst) {
    return narration.text.slice(tokenAt(narration, mention.nameFirst).start, mention.end);
  }
  const first = tokenAt(narration, mention.first);
  const from =
    first.tag === 'DET' && mention.last > mention.first + 1 ? mention.first + 1 : mention.first;
  return narration.text.slice(tokenAt(narration, from).start, mention.end);
}

/** "in a statement", "on X", "in a post on WeChat": the platform where one is named, else the kind of text. */
function medium(
  narration: Narration,
  sentence: NarrationSentence,
  attribution: Attribution,
): string | null {
  let found: string | null = null;
  const { cue } = attribution;
  if (!cue) return null;
  const end = Math.min(sentence.units.length, cue.unit + MOST_AWAY + 1);
  for (let unit = Math.max(0, cue.unit - MOST_AWAY); unit < end; unit++) {
    const word = sentence.wordIds[unit] ?? 0;
    if (!MEDIUM_OR_PLATFORM.has(word)) continue;
    const at = sentence.units[unit] ?? 0;
    const isPlatform =
      PLATFORM_IDS.has(word) && BEFORE_PLATFORMS.has(wordAt(narration, sentence, unit - 1));
    if (!isPlatform) {
      if (found !== null || !MEDIUM_IDS.has(word)) continue;
      if (!isOpenedByIn(narration, sentence, unit)) continue;
    }
    const token = tokenAt(narration, at);
    if (narration.quotationAt.has(at) || isContent(attribution, token)) continue;
    // "Truth Social", "Radio 4"
    const next = narration.tokens[at + 1];
    const isLonger =
      isPlatform &&
      (next?.tag === 'PROPN' || next?.tag === 'NUM') &&
      next.spaced &&
      isCapitalized(token);
    found = isLonger ? narration.text.slice(token.start, next.end) : token.text;
  }
  return found;
}

const PLATFORM_IDS = idsOf([...PLATFORMS].join(' '));
const MEDIUM_IDS = idsOf([...MEDIUM_NOUNS].join(' '));
const MEDIUM_OR_PLATFORM = idsOf([...MEDIUM_NOUNS, ...PLATFORMS].join(' '));

/** In units from the cue. */
const MOST_AWAY = 14;
const BEFORE_PLATFORMS: ReadonlySet<string> = new Set('on via platform to his her its'.split(' '));

/** "in a written statement": the preposition stands at most four units before. */
function isOpenedByIn(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  for (let at = unit - 1; at >= Math.max(0, unit - 4); at--) {
    if (OPENING.has(wordAt(narration, sentence, at))) return true;
  }
  return false;
}

const OPENING: ReadonlySet<string> = new Set(['in', 'at', 'during', 'by', 'via', 'on']);

/** "as cited by the daily Dilova Kronika"; "Nadi Barta, quoting an engineer, reported that …". */
function via(
  narration: Narration,
  sentence: NarrationSentence,
  attribution: Attribution,
  mentions: readonly Mention[],
): string | null {
  const { cue } = attribution;
  const saying = cue && quotedSaying(narration, cue);
  const passedOn = saying && quotingOne(saying, mentions);
  if (passedOn) return withoutArticle(narration, passedOn);
  for (const mention of mentions) {
    if (mention === attribution.source || mention.kind === 'pronoun') continue;
    // "said on Wednesday, citing rising costs": the day cites nobody.
    if (isCalendarWord(tokenAt(narration, mention.head).word)) continue;
    const isBy =
      mention.kind === 'name' &&
      wordId(sentence, mention.unit - 1) === BY &&
      CITED.has(wordAt(narration, sentence, mention.unit - 2));
    const isQuoting =
      QUOTING.has(wordId(sentence, mention.unitEnd + 1)) &&
      wordAt(narration, sentence, mention.unitEnd) === ',';
    if ((isBy || isQuoting) && !isContent(attribution, mention))
      return withoutArticle(narration, mention);
  }
  return null;
}

const isCalendarWord = isOneOf(CALENDAR_NAMES);
const BY = hashText('by');
const QUOTING = idsOf('quoting citing');

const CITED: ReadonlySet<string> = new Set(['cited', 'quoted', 'reported', 'obtained']);

/** "on Thursday", "Thursday", "yesterday" outside the content. */
function day(
  narration: Narration,
  sentence: NarrationSentence,
  attribution: Attribution,
): Span | null {
  const { cue } = attribution;
  if (!cue) return null;
  for (let unit = 0; unit < sentence.units.length; unit++) {
    if (!DAYS.has(sentence.wordIds[unit] ?? 0)) continue;
    const at = sentence.units[unit] ?? 0;
    const token = tokenAt(narration, at);
    // "the Today programme", "the Sunday Times"
    if (isCapitalized(token) && isNameBefore(narration, sentence, unit)) continue;
    if (isContent(attribution, token)) continue;
    if (Math.abs(unit - cue.unit) > 10 && unit > 3) continue;
    if (isOfLaterVerb(narration, sentence, attribution, unit)) continue;
    const before = sentence.units[unit - 1];
    const first =
      before !== undefined && /^(?:on|last)$/u.test(tokenAt(narration, before).lower) ? before : at;
    return { start: tokenAt(narration, first).start, end: token.end };
  }
  return null;
}

/** The day is a word of a name: something is called by it, and an article or a possessor stands before it. */
function isNameBefore(narration: Narration, sentence: NarrationSentence, unit: number): boolean {
  const before = wordAt(narration, sentence, unit - 1);
  const next = sentence.tagIds[unit + 1];
  const isNoun = next === TAG_IDS.NOUN || next === TAG_IDS.PROPN;
  return isNoun && (before === 'the' || before === "'s");
}

/** "which critics have called “a triumph”, opens on Friday": a verb behind the cue and outside the content stands nearer to it. */
function isOfLaterVerb(
  narration: Narration,
  sentence: NarrationSentence,
  attribution: Attribution,
  day: number,
): boolean {
  const { cue } = attribution;
  for (let unit = cue ? cue.unit + cue.last - cue.first : day; unit < day; unit++) {
    const at = sentence.units[unit] ?? 0;
    if (sentence.tagIds[unit] !== TAG_IDS.VERB || narration.quotationAt.has(at)) continue;
    const token = tokenAt(narration, at);
    if (!token.lower.endsWith('ing') && !isContent(attribution, token)) return true;
  }
  return false;
}

const DAYS = idsOf(`${WEEKDAY_NAMES.join(' ')} yesterday today`);
