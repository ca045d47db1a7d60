/** Lines that are a field with a name of its own: "Source: Skerry Bulletin", "- **Published:** 3 March". */

import { FIELD_ROLES, type FieldRole } from '../../../lexicon/record-fields.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import type { Dated } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';

/** What the field tells; `valueStart` counts from the line's beginning. */
export interface NamedField {
  readonly role: FieldRole;
  readonly value: string;
  readonly valueStart: number;
}

/** Reads a field with a known name; null for any other line. */
export function readNamedField(line: string): NamedField | null {
  const match = FIELD.exec(line);
  const name = match?.[1]?.toLowerCase();
  const role = name === undefined ? undefined : FIELD_ROLES.get(name);
  if (match === null || role === undefined) return null;
  const valueStart = match[0].length;
  return { role, value: line.slice(valueStart).replace(/[*_]{1,2}$/u, ''), valueStart };
}

/** Perhaps in a list, or in Markdown's bold. */
const FIELD =
  /^(?:[-*•+] )?[*_]{0,2}(\p{L}[\p{L}/\-]{1,20}(?: [\p{L}/\-]{1,20}){0,2})[*_]{0,2}\s?:[*_]{0,2}(?:\s{1,12}|$)/u;

/** A date and what exports print beside it: "March 3, 2025 Monday", "18 June 2025, morning edition". */
export function readFieldDate(value: string, context: DateContext): Dated {
  const bare = value.replace(WEEKDAY, ' ').trim();
  const whole = parseDate(bare, context);
  return whole.publishedAt === null ? (findAbsoluteDate(bare, context)?.dated ?? whole) : whole;
}

const WEEKDAY = /,?\s?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/giu;
