/** Lines that say when, and often where, an article was printed: "Munster Gazette · 3 hours ago". */

import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type Dated, UNDATED } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';
import { readNames } from './credit-names.ts';
import { isDeskLabel, isOutletName, outletLikeness } from './outlet-name.ts';

/** A time that a line tells. `UNDATED` where it is relative and can't be resolved. */
export interface ToldTime {
  readonly dated: Dated;
  /** The time as printed. */
  readonly text: string;
  /** The time is that of a change, not of the first printing. */
  readonly isUpdate: boolean;
  readonly isRelative: boolean;
}

/** What a credit line tells. */
export interface Credit extends ToldTime {
  readonly outlet: string | null;
  readonly byline: string | null;
  /** A second time: "Published May 12 | Updated May 13"; null without one. */
  readonly also: ToldTime | null;
}

/** The times of a credit, one or two. */
export const timesOf = (credit: Credit): ToldTime[] =>
  credit.also === null ? [credit] : [credit, credit.also];

/** Reads a line that holds a time and, at most, an outlet, a byline, a time of change and buttons; null for any other line. */
export function readCreditLine(line: string, context: DateContext): Credit | null {
  if (line.length > MAX_CREDIT || (line.length > 60 && SENTENCE_END.test(line))) return null;
  const time = findTime(line, context);
  if (time === null) return null;
  const also = UPDATE.test(line) ? findSecond(line, time, context) : null;
  const beside = [
    line.slice(0, time.start),
    line.slice(time.end, also?.start),
    line.slice(also?.end ?? line.length),
  ];
  const parts = beside.flatMap(partsOf);
  const facts = time.start <= 2 && BARS.test(line) ? parts.filter((part) => FACT.test(part)) : [];
  const named = readNames(parts.filter((part) => !facts.includes(part)));
  if (named === null) return null;
  const { outlet, byline, isPair } = named;
  // "London, Ontario, March 4" names no house.
  if (isPair && outletLikeness(outlet ?? '') === 0 && !time.isRelative && !BAR.test(line))
    return null;
  // "Gold Coast Herald Yesterday", as markup runs together; "Ferries Stopped Yesterday" is a headline.
  if (outlet !== null && /\syesterday$/iu.test(line) && !MARK.test(line)) {
    if (outletLikeness(outlet) === 0) return null;
  }
  // "Late Vote March 4" is a headline: a name and a date need a mark between them.
  if (outlet !== null && !time.isRelative && !MARK.test(line)) return null;
  const isUpdate = UPDATE.test(also === null ? line : line.slice(0, time.start));
  const told = (found: FoundTime, isChange: boolean): ToldTime => ({
    dated: found.dated(),
    text: line.slice(found.start, found.end),
    isUpdate: isChange,
    isRelative: found.isRelative,
  });
  return {
    ...told(time, isUpdate),
    outlet,
    byline,
    also: also === null ? null : told(also, !isUpdate),
  };
}

/** A second time behind the first. */
function findSecond(line: string, first: FoundTime, context: DateContext): FoundTime | null {
  const rest = line.slice(first.end);
  const found = findTime(rest, context);
  if (found === null) return null;
  return { ...found, start: first.end + found.start, end: first.end + found.end };
}

/** "- Courier", "Source: Courier", "via Courier", "(Courier)": an outlet's name set off as one; null otherwise. */
export function readOutletMark(line: string): string | null {
  if (line.length > 70) return null;
  const name =
    MARKED.exec(line)?.groups?.['name'] ??
    BRACKETED.exec(line)?.groups?.['name'] ??
    besideDesk(line);
  return name !== undefined && isOutletName(name) ? name : null;
}

/** "Skerry Bulletin • World": a name before the section of the paper. */
function besideDesk(line: string): string | undefined {
  const [name, desk = '', ...more] = line.split(/ [|·•] /u);
  return more.length === 0 && isDeskLabel(desk) ? name : undefined;
}

const MAX_CREDIT = 140;

const BAR = /[·•|]/u;

/** Behind a time that begins the line, between bars: "online | reach 41,000 | tone: neutral". */
const BARS = /[·•|].*[·•|]/u;
const FACT = /^[\p{Ll}\d][\p{Ll}\d ,.:%’'\-]{1,30}$/u;

const SENTENCE_END = /[.!?…]["'”’)]{0,2}$/u;

const MARK = /[·•|,(\t–—/[]| [\-.] |\s{2}|^(?:source|from|via)\b/iu;

const UPDATE = /\b(?:updated|modified)\b/iu;

const MARKED =
  /^(?:[\-–—*•>]\s?|(?:source|via|from|outlet|publisher|published (?:in|by)|read (?:it )?(?:at|on))\s?:?\s)(?<name>\S.{0,60})$/iu;

const BRACKETED =
  /^[([](?!(?:END|OF|SOUNDBITE|LAUGHTER|APPLAUSE|MUSIC|CROSSTALK|CHEERING)\b)(?<name>[^()[\]]{2,50})[)\]]$/u;

interface FoundTime {
  /** Asked only once the rest of the line is that of a credit: reading words is dear. */
  readonly dated: () => Dated;
  readonly start: number;
  readonly end: number;
  readonly isRelative: boolean;
}

function findTime(line: string, context: DateContext): FoundTime | null {
  if (!TIME_HINT.test(line)) return null;
  const relative = RELATIVE.exec(line);
  if (relative !== null) return relativeTime(line, relative, context);
  for (const form of [ISO, FIGURES]) {
    const found = form.exec(line);
    const dated = found === null ? UNDATED : parseDate(found[0], context);
    if (found === null || !isDated(dated)) continue;
    const end = found.index + found[0].length;
    return { dated: () => dated, start: found.index, end, isRelative: false };
  }
  return findClock(line, context) ?? findSpelledOut(line, context);
}

/** "05:52 CET | Skerry Bulletin", "[2] Mon 22:10 CET | …": of the last day that had such a time. */
function findClock(line: string, context: DateContext): FoundTime | null {
  const [lead = '', expression, day] = CLOCK.exec(line) ?? [];
  const { retrievedAt } = context;
  if (expression === undefined || retrievedAt === null) return null;
  const read = (words: string): Dated => parseDate(words, context);
  const today = read(day === undefined ? `today ${expression}` : expression);
  const isAhead = Date.parse(today.publishedAt ?? '') > Date.parse(retrievedAt);
  const dated = isAhead && day === undefined ? read(`yesterday ${expression}`) : today;
  const end = lead.length;
  return { dated: () => dated, start: end - expression.length, end, isRelative: true };
}

const CLOCK =
  /^(?:\[?\d{1,2}[\].)]\s{1,3})?(((?:mon|tue|wed|thu|fri|sat|sun)\p{L}{0,6}\.?,? )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?!AM|PM)[A-Z]{2,5})(?=\s{0,3}[|·•])/iu;

/** "today, 06:30 CEST" is told to the minute, and rests on no more than the day. */
function relativeTime(
  line: string,
  { index, 0: whole, 1: expression = '' }: RegExpExecArray,
  context: DateContext,
): FoundTime {
  const end = index + whole.length;
  const isDay = /day$/iu.test(expression);
  const behind = line.slice(end);
  const zoned = isDay ? CLOCK_BEHIND.exec(behind)?.[0] : undefined;
  const bare = isDay && context.zone !== undefined ? BARE_CLOCK.exec(behind)?.[0] : undefined;
  const clock = zoned ?? bare;
  const spelled = zoned ?? (bare === undefined ? '' : `${bare} ${context.zone ?? ''}`);
  const timed = clock === undefined ? UNDATED : parseDate(expression + spelled, context);
  const isTimed = clock !== undefined && timed.precision === 'minute';
  const dated = isTimed ? timed : parseDate(expression, context);
  return {
    dated: () => dated,
    start: index,
    end: isTimed ? end + clock.length : end,
    isRelative: true,
  };
}

const CLOCK_BEHIND =
  /^,?(?: at)? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)? (?:(?![AP]M\b)[A-Z]{2,5}(?:[+\-]\d{1,2})?\b|\([A-Z]{2,5}(?:[+\-]\d{1,2})?\))/u;

/** In the zone that the page names for all. */
const BARE_CLOCK = /^,?(?: at)? \d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?![:.\d])/u;

function findSpelledOut(line: string, context: DateContext): FoundTime | null {
  if (OF_SENTENCES.test(line)) return null;
  // Without a time of retrieval the form is still recognised, and stays without a date.
  const isBlind = context.retrievedAt === null;
  const found = findAbsoluteDate(line, isBlind ? { ...context, retrievedAt: ANY_TIME } : context);
  if (found === null || !isDated(found.dated)) return null;
  const dated = (): Dated =>
    isBlind ? (findAbsoluteDate(line, context)?.dated ?? UNDATED) : found.dated;
  return { dated, start: found.start, end: found.end, isRelative: false };
}

/** "The interview will run on Sept. 30": no credit is a sentence with its verb, so that its date needn't be read. */
const OF_SENTENCES =
  /\b(?:is|are|was|were|be|been|has|have|had|do|did|will|would|said|says|it|he|she|they|we|that|who|how|but)\b/u;

const ANY_TIME = '2001-01-01T12:00:00Z';

const isDated = ({ precision }: Dated): boolean =>
  precision === 'minute' || precision === 'hour' || precision === 'day';

/** Most lines hold none of these: a cheap first look. */
const TIME_HINT = /\d|ago|now|day/iu;

/** "Skerry Bulletin25 minutes ago", as markup runs together, counts in long words only. */
const RELATIVE =
  /(?:(?<![\p{L}\d])|(?<=\p{Ll})(?=\d{1,3} (?:minute|hour|day)s? ago$))((?:(?:about|around|over|nearly|almost) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|half an) ?(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|months?|years?)\.? ago|just now|moments ago|(?<=^|[·•|,(:–—\-] ?|\s{2}|updated |published |posted )(?:yesterday|today)(?=$|\)| ?[·•|,–—\-]| (?:at|by|in)\b|\s{2})|(?<=\s)yesterday$|(?<=^|[·•|,(] ?|\s{2}| - )\d{1,2} ?(?:[mhd]|mins?|hrs?)(?=$|\)| ?[·•|]))(?![\p{L}\d])/iu;

const ISO =
  /(?<![\p{L}\d])\d{4}-\d\d-\d\d(?:[Tt ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:[Zz]| ?\(?(?:GMT|UTC)? ?[+\-]\d{1,2}(?::?\d\d)?\)?| \(?[A-Z]{2,5}\)?)?)?(?![\p{L}\d])/u;

/** "04/03/2025 14:20 IST"; scores and fractions have no year. */
const FIGURES =
  /(?<![\p{L}\d/.\-])\d{1,2}([/.\-])\d{1,2}\1\d{4}(?:,? \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\.?)?(?: \(?[A-Z]{2,5}\)?)?)?(?![\p{L}\d/])/u;

/** The pieces beside the time that could mean something. */
function partsOf(rest: string): string[] {
  return rest
    .split(/[·•|\t]|\s[\-–—/.]\s|\s{2,}|[,;]\s/u)
    .map((part) => part.replace(EDGE, '').replace(LABEL, '').replace(EDGE, '').trim())
    .filter((part) => part !== '' && !NOTHING.test(part));
}

/** Marks at the rim of a piece; `(?<!\S)` keeps the second branch from trying inside a run. */
const EDGE = /^[\s\-–—*_,:()[\]|]{1,10}|(?<![\s\-–—*_,:()[\]|])[\s\-–—*_,:()[\]|]{1,10}$/gu;

const LABEL =
  /(?:^|\s)(?:(?:last|first|originally) )?(?:published|posted|updated|modified|released|filed|aired|broadcast|recorded|(?:pub(?:lication)? ?)?dated?|added|time|when)(?: (?:on|at))?:?$/iu;

/** Clock times without a date, zones, weekdays, reading times, buttons. */
const NOTHING =
  /^(?:\d{1,3}|(?:at )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,3}[ \-]?min(?:ute)?s?(?: read)?|your .{1,30} briefing|(?:issue|no|number|vol(?:ume)?|edition|episode|page|p|pg)\.? ?#?\d{1,6}|(?:\d{1,6}(?:\.\d)?[km]? )?(?:comments?|shares?|likes?|views?|reactions?|reposts?)|save|gmt|utc|[ceip]st|[cep]dt|[ecmp]t|bst|cest|[eprwc]at|pkt|sgt|hkt|jst|sast|ae[sd]t|nz[sd]t|local time|at|on|in|by|unsigned|(?:online|print|web)(?: only)?)\.?$/iu;
