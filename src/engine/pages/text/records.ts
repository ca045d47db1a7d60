/** Exports of newspaper databases: "Document 2 of 7", headline, text, and what is known of it in fields under the text. */

import type { ClassifiedLine } from './classify-line.ts';
import { readHeadlineLine } from './headline-line.ts';
import type { Section } from './section.ts';

/** Gives a section for each document that has its publication and date in fields; `[]` where there are none. O(lines). */
export function findRecords(lines: readonly ClassifiedLine[]): Section[] {
  const starts = lines.flatMap(({ text }, at) => (COUNTED.test(text) ? [at] : []));
  return starts.flatMap((start, index) => {
    const own = lines.slice(start + 1, starts[index + 1] ?? lines.length);
    return readRecord(own) ?? [];
  });
}

const COUNTED = /^(?:document )?\d{1,5} of \d{1,5}(?: documents?)?$/iu;

function readRecord(lines: readonly ClassifiedLine[]): Section | null {
  const fieldOf = (name: RegExp): ClassifiedLine | undefined =>
    lines.find(({ text }) => name.test(text));
  const [publication, date] = [fieldOf(PUBLICATION), fieldOf(DATE)];
  const [headline] = lines;
  if (!publication || date?.credit == null || !headline) return null;
  const marker = lines.findIndex(({ text }) => FULL_TEXT.test(text));
  const from = marker >= 0 ? marker + 1 : lines.findIndex(({ kind }) => kind === 'prose');
  const end = lines.findIndex(({ text }, at) => at > from && BEHIND_TEXT.test(text));
  if (from < 0) return null;
  const writer = lines.slice(1, from).find(({ byline }) => byline !== null)?.byline ?? null;
  return {
    lines: [date],
    headline: readHeadlineLine(headline),
    outlet: valueOf(publication),
    byline: writer,
    anchors: [date],
    body: lines.slice(from, end < 0 ? lines.length : end),
  };
}

const valueOf = ({ text }: ClassifiedLine): string => text.slice(text.indexOf(':') + 1).trim();

const PUBLICATION = /^(?:publication(?: title)?|newspaper|source name) ?: ?\S/iu;
const DATE = /^(?:publication|issue|load)?[- ]?date ?: ?\S/iu;
const FULL_TEXT = /^full[- ]?text ?:?$/iu;
const BEHIND_TEXT =
  /^(?:credit|word count|details|subject|illustration|caption|classification|publication title|title|copyright) ?(?::|$)/iu;
