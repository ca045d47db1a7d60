/** Exports in which each article is a record of fields: "HEADLINE: …", "Source: …", "Erscheinungsdatum: …", and its text. */

import { FIELD_ROLES, type FieldRole } from '../../../lexicon/record-fields.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import type { Dated } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';
import { readByline } from './byline.ts';
import type { ClassifiedLine } from './classify-line.ts';
import type { Section } from './section.ts';

/** A line that is a field; `value` begins at `valueStart` of the page's text. */
interface Field {
  readonly at: number;
  readonly role: FieldRole;
  readonly value: string;
  readonly valueStart: number;
}

/** Gives a section for each record; `[]` unless each has a headline, a field that heads its text, and an outlet or a date. O(lines). */
export function findFieldRecords(
  lines: readonly ClassifiedLine[],
  context: DateContext,
): Section[] {
  const fields = lines.flatMap((line, at) => readField(line, at) ?? []);
  const starts = fields.filter(({ role, value }) => role === 'headline' && value !== '');
  const sections = starts.map(({ at }, index) => {
    const end = starts[index + 1]?.at ?? lines.length;
    const own = fields.filter((field) => field.at >= at && field.at < end);
    return readRecord(lines, own, end, context);
  });
  const whole = sections.filter((section) => section !== null);
  return whole.length === sections.length ? whole : [];
}

function readField({ text, start }: ClassifiedLine, at: number): Field | null {
  const match = FIELD.exec(text);
  const name = match?.[1]?.toLowerCase();
  const role = name === undefined ? undefined : FIELD_ROLES.get(name);
  if (match === null || role === undefined) return null;
  const value = text.slice(match[0].length).replace(/[*_]{1,2}$/u, '');
  return { at, role, value, valueStart: start + match[0].length };
}

/** Perhaps in a list, or in Markdown's bold. */
const FIELD =
  /^(?:[-*•+] )?[*_]{0,2}(\p{L}[\p{L}/\-]{1,20}(?: [\p{L}/\-]{1,20}){0,2})[*_]{0,2}\s?:[*_]{0,2}(?:\s{1,12}|$)/u;

function readRecord(
  lines: readonly ClassifiedLine[],
  fields: readonly Field[],
  end: number,
  context: DateContext,
): Section | null {
  const first = (role: FieldRole): Field | undefined =>
    fields.find((field) => field.role === role && (field.value !== '' || role === 'text'));
  const [headline, outlet, date, writer, text] = [
    first('headline'),
    first('outlet'),
    first('date'),
    first('writer'),
    first('text'),
  ];
  if (!headline || !text || (!outlet && !date)) return null;
  const dateLine = date && datedLine(lines[date.at], readDate(date.value, context), date.value);
  const behind = fields.find(({ at }) => at > text.at && lines[at]?.isAfterBlank)?.at ?? end;
  return {
    lines: dateLine ? [dateLine] : [],
    headline: {
      start: headline.valueStart,
      end: headline.valueStart + headline.value.length,
      outlet: null,
    },
    outlet: outlet?.value ?? null,
    byline: writer === undefined ? null : (readByline(writer.value) ?? writer.value),
    anchors: dateLine ? [dateLine] : [],
    body: bodyOf(lines.slice(text.at, behind), text),
  };
}

/** A date and what exports print beside it: "March 3, 2025 Monday", "18 June 2025, morning edition". */
function readDate(value: string, context: DateContext): Dated {
  const bare = value.replace(WEEKDAY, ' ').trim();
  const whole = parseDate(bare, context);
  return whole.publishedAt === null ? (findAbsoluteDate(bare, context)?.dated ?? whole) : whole;
}

const WEEKDAY = /,?\s?\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b,?/giu;

/** The field's line as one that tells a time; undefined where it tells none. */
const datedLine = (
  line: ClassifiedLine | undefined,
  dated: Dated,
  text: string,
): ClassifiedLine | undefined =>
  line && dated.publishedAt !== null
    ? {
        ...{ ...line, kind: 'credit', headline: null },
        credit: {
          ...{ dated, text, isUpdate: false, isRelative: false },
          ...{ outlet: null, byline: null, also: null },
        },
      }
    : undefined;

/** The text may begin behind the name of its field, in the same line. */
function bodyOf(lines: readonly ClassifiedLine[], { value, valueStart }: Field): ClassifiedLine[] {
  const [head, ...rest] = lines;
  if (head === undefined || value === '') return rest;
  return [{ ...head, kind: 'prose', text: value, start: valueStart }, ...rest];
}
