/** The time of printing where a text states it as such: "First Published: May 12, 2025, 10:15 IST". */

import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type Dated, UNDATED } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';
import type { DateCandidate } from '../dates/publication.ts';

/** First printing and last change, as far as stated. */
export interface StatedDates {
  readonly published: readonly DateCandidate[];
  readonly updated: readonly DateCandidate[];
}

/**
 * Finds stated dates at the beginning of a line or after a sentence, with a colon where they stand inside a line;
 * "The report, published on 14 August 2025, said" states nothing about the article. "First published" wins.
 */
export function findStatedDates(text: string, context: DateContext): StatedDates {
  let published: DateCandidate | null = null;
  let updated: DateCandidate | null = null;
  let isFirst = false;
  if (!HINTS.some((hint) => text.includes(hint))) return { published: [], updated: [] };
  for (const match of text.matchAll(STATED)) {
    const lead = match[0].toLowerCase();
    const tail = text.slice(match.index + match[0].length, match.index + match[0].length + TAIL);
    const words = tail.split('\n')[0] ?? '';
    const { dated, text: expression } = readTail(words, context);
    if (dated.publishedAt === null) continue;
    const candidate: DateCandidate = { dated, basis: { source: 'stated', text: expression } };
    if (/updated|modified/u.test(lead)) updated = candidate;
    else if (published === null || (!isFirst && lead.includes('first'))) {
      published = candidate;
      isFirst = lead.includes('first');
    }
  }
  return {
    published: published === null ? [] : [published],
    updated: updated === null ? [] : [updated],
  };
}

/** Most texts hold none: a cheap first look. */
const HINTS = ['ublished', 'osted', 'pdated', 'odified', 'PUBLISHED', 'POSTED', 'UPDATED'];

const TAIL = 60;

/** Case counts inside a line: "Published:" heads a note, "published:" may be prose. */
const STATED =
  /(?:^[^\S\n]{0,8}(?:[Ll]ast |[Ff]irst |LAST |FIRST )?(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Mm]odified|PUBLISHED|POSTED|UPDATED)(?: on| at| ON)?|(?<=\s)(?:(?:First|Last) (?:published|posted|updated|modified)|(?:First |Last |FIRST |LAST )?(?:Published|Posted|Updated|PUBLISHED|POSTED|UPDATED))(?: On| on)?(?= ?:)) ?[:\-–|]? ?/gmu;

function readTail(tail: string, context: DateContext): { dated: Dated; text: string } {
  const iso = ISO.exec(tail);
  if (iso !== null) return { dated: parseDate(iso[0], context), text: iso[0] };
  const figures = FIGURES.exec(tail);
  if (figures !== null) return { dated: parseDate(figures[0], context), text: figures[0] };
  const found = findAbsoluteDate(tail, context);
  return found !== null && found.start <= 3
    ? { dated: found.dated, text: tail.slice(found.start, found.end) }
    : { dated: UNDATED, text: '' };
}

/** "21/11/2025 at 06:30", "04.03.2025 14:20 CET". */
const FIGURES =
  /^\d{1,2}([/.\-])\d{1,2}\1\d{4}(?:,? (?:at )?\d{1,2}[:.h]\d\d(?: [A-Z]{2,5})?)?(?![\p{L}\d])/u;

const ISO = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+\-]\d\d:?\d\d)?)?(?!\d)/u;
