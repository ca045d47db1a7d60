/** Datelines: place, date and wire at the head of a story's first paragraph. */

import { MONTH_NAMES } from '../../lexicon/calendar.ts';
import { NATION_NAMES } from '../../lexicon/countries.ts';
import { DATELINE_PLACES } from '../../lexicon/dateline-places.ts';
import { WIRE_AGENCIES } from '../../lexicon/wire-agencies.ts';

/** The dateline without the mark behind it, and where the text after it begins. */
export interface Dateline {
  readonly dateline: string;
  /** Offset in the paragraph. */
  readonly textStart: number;
}

const PLACE_NAME = "\\p{Lu}[\\p{L}.’'\\-]{1,20}(?: \\p{Lu}[\\p{L}.’'\\-]{1,20}){0,2}";

/**
 * Reads "NAIROBI, March 4 (HPN) — Nairobi will …", "GUWAHATI, Nov 2 (SNI): …", "Guwahati, Nov 2 (PTI) The …" or
 * "Guwahati, Nov 2: The …"; null without one.
 */
export function readDateline(paragraph: string): Dateline | null {
  const dated = DATED.exec(paragraph.slice(0, MAX_DATELINE));
  const agency = dated?.[2]?.toLowerCase();
  if (dated?.[1] !== undefined && (agency === undefined || WIRE_AGENCIES.has(agency)))
    return { dateline: dated[1], textStart: dated[0].length };
  const released = RELEASED.exec(paragraph.slice(0, MAX_DATELINE));
  if (released?.[1] !== undefined) return { dateline: released[1], textStart: released[0].length };
  const match = DATELINE.exec(paragraph.slice(0, MAX_DATELINE));
  const place = match?.[1]?.trim();
  if (match === null || place === undefined) return null;
  const dateline = match[3] === undefined ? place : `${place} ${match[3]}`;
  return isDateline(dateline, match[2] ?? '') ? { dateline, textStart: match[0].length } : null;
}

/**
 * Reads the place of "NASHIK: Onion traders …" or "Nashik: …", as houses of India print it, from the first paragraph of an article; null where `others` show labels too, or where it may be a speaker's turn.
 */
export function readPlaceLine(paragraph: string, others: () => readonly string[]): Dateline | null {
  const match = PLACE_LINE.exec(paragraph.slice(0, MAX_DATELINE));
  const place = match?.[1];
  if (match === null || place === undefined || paragraph.length < MIN_PLACED) return null;
  // "Pence: …" heads what Pence said.
  if (place !== place.toUpperCase() && !DATELINE_PLACES.has(place)) return null;
  const rest = paragraph.slice(match[0].length);
  if (TURN.test(rest.replace(/["“][^"”]{0,500}["”]/gu, '')) || LABEL.test(place)) return null;
  if (others().some((other) => LABELLED.test(other))) return null;
  return { dateline: place, textStart: match[0].length };
}

/** Shorter ones are as likely turns of a talk. */
const MIN_PLACED = 60;

const PLACE_LINE =
  /^(\p{Lu}[\p{L}.’'\-]{2,20}(?: \p{L}[\p{L}.’'\-]{1,20}){0,3}): (?=\p{Lu}[\p{L}’'.\-]* \p{L})/u;

/** "Amman, Jordan – The …", as broadcasters of the Gulf print it. */
export function readCountryLine(paragraph: string): Dateline | null {
  const match = COUNTRY_LINE.exec(paragraph.slice(0, MAX_DATELINE));
  const country = match?.[2]?.toLowerCase() ?? '';
  if (match?.[1] === undefined || !NATION_NAMES.has(country)) return null;
  return { dateline: match[1], textStart: match[0].length };
}

const COUNTRY_LINE = new RegExp(`^(${PLACE_NAME}, (${PLACE_NAME})) ?[–—] ?(?=\\p{Lu})`, 'u');

/** Who speaks says I, you or we, or asks. */
const TURN = /(?<!\p{L})(?:I|we|you|my|our|your|me|us)(?!\p{L})|[?!]/iu;

/** Headings of lists and notes. */
const LABEL =
  /^(?:q|a|question|answer|host|guest|moderator|presenter|interviewer|narrator|speaker|caller|note|update|correction|clarification|editor.{0,10}|summary|background|breaking|exclusive|watch|listen|analysis|opinion|fact|claim|verdict|busted|myth|reality|warning|tip|step|location|time|date|price|when|where|what|who|why|how|result|results|score|source|photo|video)\b/iu;

const LABELLED = /^\p{Lu}[\p{L}.’' \-]{2,40}: \S/u;

const MAX_DATELINE = 130;

const MONTH = MONTH_NAMES.map((name) => `${name.slice(0, 3)}(?:t|${name.slice(3)})?\\.?`).join('|');

/** The day is dateline enough where a colon follows; so is a wire behind it, without any mark. */
const DATED = new RegExp(
  `^(${PLACE_NAME}(?:, ${PLACE_NAME}){0,2},? (?:(?:${MONTH}) \\d{1,2}|\\d{1,2} (?:${MONTH}))(?:,? \\d{4})?(?:(?=\\s?[:–—-])| \\(([\\p{L} ]{2,30})\\)))(?:\\s?(?:--?|[—–:])\\s|\\s)\\s{0,2}(?=["“‘]?[\\p{Lu}\\d])`,
  'u',
);

/** "PORTLAND, Ore. – February 18, 2025 – The …", as releases print it. */
const RELEASED = new RegExp(
  `^(${PLACE_NAME}(?:, ${PLACE_NAME}){0,2}\\.?\\s?[,–—-]{1,2}\\s?(?:(?:${MONTH}) \\d{1,2}, \\d{4}|\\d{1,2} (?:${MONTH}) \\d{4}))\\s?(?:--?|[–—])\\s?(?=["“‘]?[\\p{Lu}\\d])`,
  'u',
);

/** A release's may name its service behind the place: "VARDHOLM--(BUSINESS WIRE)--". */
const DATELINE =
  /^([^"“”‘:—–!?]{3,100}?)\s?(—|–|--|:(?=\s)|-(?=\s))\s{0,3}(?:(\([A-Z][A-Za-z ]{2,30}\))\s?(?:--|[—–\-])\s{0,3})?/u;

/** A place in capitals leads it, or a wire in brackets closes it; "CHICAGO: how it was" needs the one, "Q: …" has none. */
function isDateline(head: string, mark: string): boolean {
  if (!PLACE.test(head)) return false;
  const wire = WIRED.exec(head)?.[1];
  // "Mr Ness (Vardholm North): …" is a turn of a debate, with the seat or the party behind the name.
  if (wire !== undefined) return mark !== ':' || isWire(wire, head);
  // "BUSTED: how it was" is a headline: a colon follows only a wire's name.
  if (mark === ':') return false;
  const place = head.split(',')[0] ?? '';
  const rest = head.slice(place.length);
  return (
    /^[\p{Lu}\s.’'\-]{4,40}$/u.test(place) &&
    (rest === '' || /^(?:,? \p{Lu}[\p{L}.]{0,20}){1,5}(?:,? \d{1,2})?(?:,? \d{4})?\.?$/u.test(rest))
  );
}

/** "(Reuters)", "(dpa)", "/PRNewswire/". */
const WIRED = / ?[(/](\p{L}[\p{L}\d./ &\-]{1,40})[)/]$/u;

/** A known agency, or letters behind a date or a place in capitals. */
const isWire = (wire: string, head: string): boolean =>
  WIRE_AGENCIES.has(wire.toLowerCase()) ||
  (/^\p{Lu}[\p{Lu}\d&.]{1,9}$/u.test(wire) && (/\d/u.test(head) || /^\p{Lu}{3}/u.test(head)));

const PLACE = /^\p{Lu}[\p{L}.’'\-]/u;
