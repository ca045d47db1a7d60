/** Exports in which each article is a record of fields: "HEADLINE: …", "Source: …", "Erscheinungsdatum: …", and its text. */

import { type FieldRole, TAG_ROLES } from '../../../lexicon/record-fields.ts';
import type { DateContext } from '../dates/date-context.ts';
import type { Dated } from '../dates/dated.ts';
import { readByline } from './byline.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { type NamedField, readFieldDate, readNamedField } from './named-field.ts';
import type { Section } from './section.ts';

/** The field in line `at`; `valueStart` counts from the beginning of the page's text. */
interface Field extends NamedField {
  readonly at: number;
}

/** Gives a section for each record; `[]` unless each has a headline, a field that heads its text, and an outlet or a date. O(lines). */
export function findFieldRecords(
  lines: readonly ClassifiedLine[],
  context: DateContext,
): Section[] {
  const tags = readTags(lines);
  const fields = tags.length > 0 ? tags : lines.flatMap((line, at) => readField(line, at) ?? []);
  const starts = fields.flatMap(({ role, value }, index) =>
    role === 'headline' && value !== '' ? [index] : [],
  );
  const sections = starts.map((start, index) => {
    const next = starts[index + 1] ?? fields.length;
    const end = fields[next]?.at ?? lines.length;
    return readRecord(lines, fields.slice(start, next), end, context);
  });
  const whole = sections.filter((section) => section !== null);
  return whole.length === sections.length ? whole : [];
}

function readField({ text, start }: ClassifiedLine, at: number): Field | null {
  const field = readNamedField(text);
  return field === null ? null : { ...field, at, valueStart: start + field.valueStart };
}

/** Tags, each a line above what it names; `[]` where no record of them begins. */
function readTags(lines: readonly ClassifiedLine[]): Field[] {
  const roleAt = (at: number): FieldRole | undefined => TAG_ROLES.get(lines[at]?.text ?? '');
  const fields = lines.flatMap((_line, at): Field[] => {
    const role = roleAt(at);
    const next = lines[at + 1];
    if (role === undefined) return [];
    const hasValue = role !== 'text' && next !== undefined && roleAt(at + 1) === undefined;
    return [{ at, role, value: hasValue ? next.text : '', valueStart: next?.start ?? 0 }];
  });
  const roles = new Set(fields.map(({ role }) => role));
  return roles.has('headline') && roles.has('text') && roles.has('other') ? fields : [];
}

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
  const dateLine =
    date && datedLine(lines[date.at], readFieldDate(date.value, context), date.value);
  const behind = endOfText(lines, fields, text.at, end);
  const heads = new Set(fields.filter(({ role }) => role === 'text').map(({ at }) => at));
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
    body: bodyOf(
      lines.slice(text.at, behind).filter((_line, at) => at === 0 || !heads.has(text.at + at)),
      text,
    ),
  };
}

/** Fields under the text begin behind an empty line, or go on to the end of the record. */
function endOfText(
  lines: readonly ClassifiedLine[],
  fields: readonly Field[],
  from: number,
  end: number,
): number {
  const others = fields.filter(({ at, role }) => at > from && role !== 'text').map(({ at }) => at);
  const apart = others.find((at) => lines[at]?.isAfterBlank);
  const known = new Set(others);
  let last = end;
  while (known.has(last - 1)) last--;
  return Math.min(apart ?? end, last);
}

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
