/** Lines that say when, and often where, an article was printed: "Munster Gazette · 3 hours ago". */

import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type Dated, UNDATED } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';
import { readByline } from './byline.ts';
import { isOutletName, outletLikeness } from './outlet-name.ts';

/** What a credit line tells. `UNDATED` where the time is relative and can't be resolved. */
export interface Credit {
  readonly dated: Dated;
  /** The time as printed. */
  readonly text: string;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The time is that of a change, not of the first printing. */
  readonly isUpdate: boolean;
  readonly isRelative: boolean;
}

/** Reads a line that holds a time and, at most, an outlet, a byline and buttons; null for any other line. */
export function readCreditLine(line: string, context: DateContext): Credit | null {
  if (line.length > MAX_CREDIT || (line.length > 60 && SENTENCE_END.test(line))) return null;
  const time = findTime(line, context);
  if (time === null) return null;
  const rest = [...partsOf(line.slice(0, time.start)), ...partsOf(line.slice(time.end))];
  let outlet: string | null = null;
  let byline: string | null = null;
  for (const part of rest) {
    const writer = readByline(part);
    const name = part.replace(SOURCE_LEAD, '').replace(/^by /iu, '');
    if (writer !== null && outletLikeness(writer) === 0) byline ??= writer;
    else if (isOutletName(name) && outlet === null) outlet = name;
    else return null;
  }
  // "Gold Coast Herald Yesterday", as markup runs together; "Ferries Stopped Yesterday" is a headline.
  if (outlet !== null && /\syesterday$/iu.test(line) && !MARK.test(line)) {
    if (outletLikeness(outlet) === 0) return null;
  }
  // "Late Vote March 4" is a headline: a name and a date need a mark between them.
  if (outlet !== null && !time.isRelative && !MARK.test(line)) return null;
  return {
    dated: time.dated(),
    text: line.slice(time.start, time.end),
    outlet,
    byline,
    isUpdate: UPDATE.test(line),
    isRelative: time.isRelative,
  };
}

/** "- Courier", "Source: Courier", "via Courier", "(Courier)": an outlet's name set off as one; null otherwise. */
export function readOutletMark(line: string): string | null {
  if (line.length > 70) return null;
  const name = MARKED.exec(line)?.groups?.['name'] ?? BRACKETED.exec(line)?.groups?.['name'];
  return name !== undefined && isOutletName(name) ? name : null;
}

const MAX_CREDIT = 140;

const SENTENCE_END = /[.!?…]["'”’)]{0,2}$/u;

const MARK = /[·•|,(\t–—/[]| - |\s{2}|^(?:source|from|via)\b/iu;

const UPDATE = /\b(?:updated|modified)\b/iu;

const SOURCE_LEAD = /^(?:source|from|via|in|on|published (?:in|by)|posted (?:in|by))\s?:?\s/iu;

const MARKED =
  /^(?:[\-–—*•>]\s?|(?:source|via|from|outlet|publisher|published (?:in|by)|read (?:it )?(?:at|on))\s?:?\s)(?<name>\S.{0,60})$/iu;

const BRACKETED = /^[([](?<name>[^()[\]]{2,50})[)\]]$/u;

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
  if (relative !== null) {
    const [whole, expression = ''] = relative;
    const dated = parseDate(expression, context);
    return {
      dated: () => dated,
      start: relative.index,
      end: relative.index + whole.length,
      isRelative: true,
    };
  }
  const iso = ISO.exec(line);
  const dated = iso === null ? UNDATED : parseDate(iso[0], context);
  if (iso !== null && isDated(dated)) {
    return {
      dated: () => dated,
      start: iso.index,
      end: iso.index + iso[0].length,
      isRelative: false,
    };
  }
  return findSpelledOut(line, context);
}

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

const RELATIVE =
  /(?<![\p{L}\d])((?:(?:about|around|over|nearly|almost) )?(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|half an) ?(?:[smhdw]|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|wks?|weeks?|months?|years?)\.? ago|just now|moments ago|(?<=^|[·•|,(:–—\-] ?|\s{2}|updated |published |posted )(?:yesterday|today)(?=$|\)| ?[·•|,–—\-]| (?:at|by|in)\b|\s{2})|(?<=\s)yesterday$|(?<=^|[·•|,(] ?|\s{2}| - )\d{1,2} ?(?:[mhd]|mins?|hrs?)(?=$|\)| ?[·•|]))(?![\p{L}\d])/iu;

const ISO =
  /(?<![\p{L}\d])\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z| ?[+\-]\d\d:?\d\d)?)?(?![\p{L}\d])/iu;

/** The pieces beside the time that could mean something. */
function partsOf(rest: string): string[] {
  return rest
    .split(/[·•|\t]|\s[\-–—/]\s|\s{2,}|[,;]\s/u)
    .map((part) => part.replace(EDGE, '').replace(LABEL, '').replace(EDGE, '').trim())
    .filter((part) => part !== '' && !NOTHING.test(part));
}

/** Marks at the rim of a piece; `(?<!\S)` keeps the second branch from trying inside a run. */
const EDGE = /^[\s\-–—*_,:()[\]|]{1,10}|(?<![\s\-–—*_,:()[\]|])[\s\-–—*_,:()[\]|]{1,10}$/gu;

const LABEL =
  /(?:^|\s)(?:(?:last|first|originally) )?(?:published|posted|updated|modified|released|filed|dated?|added|time|when)(?: (?:on|at))?:?$/iu;

/** Clock times without a date, zones, weekdays, reading times, buttons. */
const NOTHING =
  /^(?:\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,5})?|(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?|\d{1,3}[ \-]?min(?:ute)?s?(?: read)?|your .{1,30} briefing|(?:\d{1,6} )?(?:comments?|shares?|likes?|views?)|save|gmt|utc|[ceip]st|[cep]dt|[ecmp]t|bst|cest|[eprwc]at|pkt|sgt|hkt|jst|sast|ae[sd]t|nz[sd]t|local time|at|on|in|by)\.?$/iu;
