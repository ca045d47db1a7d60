/** Dates as English-language desks print them: ISO, relative or spelled out, each with its precision. */

import { parseAbsoluteDate } from './absolute-date.ts';
import type { DateContext } from './date-context.ts';
import { type Dated, UNDATED } from './dated.ts';
import { parseIsoDate } from './iso-date.ts';
import { parseNumericDate } from './numeric-date.ts';
import { parseRelativeDate } from './relative-date.ts';
import { withinReach } from './within-reach.ts';

/**
 * Reads one expression that is a date and nothing else, but for words such as "Updated" before it:
 * "First Published: May 12, 2025, 10:15 IST". A clock time without a zone gives the day alone; a day that can't be, or
 * that lies far ahead of `retrievedAt`, gives none.
 */
export function parseDate(expression: string, context: DateContext): Dated {
  if (expression.length > MAX_EXPRESSION) return UNDATED;
  const bare = expression.replace(/\s+/gu, ' ').trim().replace(LEAD, '').trim();
  if (bare === '') return UNDATED;
  for (const parse of PARSERS) {
    const dated = parse(bare, context);
    if (dated !== null) return withinReach(dated, context);
  }
  return UNDATED;
}

const MAX_EXPRESSION = 100;

/** "Last updated on: ", "First Published ", "PUBLISHED - ". */
const LEAD =
  /^(?:last |first |originally )?(?:published|posted|updated|modified|released|filed|date|dated)\b(?: (?:on|at|date))? ?[:\-–—|]? ?/iu;

/** In this order: each gives null for what isn't of its form, `UNDATED` for what is but can't be. */
const PARSERS = [parseIsoDate, parseRelativeDate, parseNumericDate, parseAbsoluteDate] as const;
