/** A page's lines cut into sections: an article each, with what introduces or signs it. */

import type { DateContext } from '../dates/date-context.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { findFieldRecords } from './field-records.ts';
import {
  type HeadlineLine,
  readHeadlineLine,
  readOutletBefore,
  readOutletBehind,
} from './headline-line.ts';
import { findIntroductions } from './introductions.ts';
import { isOutletName, outletLikeness } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';
import type { Introduction } from './readings.ts';
import { findRecords } from './records.ts';
import { range } from './score-roles.ts';
import { isAnchor, type Section } from './section.ts';
import { findSegments } from './segments.ts';
import { findSignatures } from './signatures.ts';

/** Finds the sections, in order; `[]` for a text that nothing introduces. Some may turn out to hold no text. */
export function findSections(all: readonly ClassifiedLine[], context: DateContext): Section[] {
  const [counted, fielded] = [findRecords(all), findFieldRecords(all, context)];
  const records = fielded.length > counted.length ? fielded : counted;
  if (records.length > 0) return records;
  const lines = withoutComments(all);
  const signed = findSignatures(lines);
  if (signed.length > 0) return signed;
  const introductions = withHeadings(lines, findIntroductions(lines));
  const [first] = introductions;
  const segments = findSegments(lines);
  if (first === undefined || segments.length > introductions.length) return segments;
  const lead = unintroduced(lines.slice(0, first.from));
  // A chronology inside an article has dated headings too; an aggregator names outlets or hours.
  if (lead !== null && !introductions.some(({ isStrong }) => isStrong)) return [];
  const readHeadline = headlineReader(lines, introductions);
  const sections = introductions.map((introduction, index) =>
    introduced(lines, introduction, introductions[index + 1]?.from ?? lines.length, readHeadline),
  );
  return lead === null ? sections : [lead, ...sections];
}

/** What readers wrote under the only article of a page has names and times like a digest's. */
function withoutComments(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const at = lines.findIndex(
    ({ text, kind }, index) =>
      kind === 'end' && COMMENTS.test(text) && lines.slice(index + 1, index + 3).some(isOrder),
  );
  return at < 0 ? lines : lines.slice(0, at + 1);
}

const COMMENTS =
  /^(?:(?:reader |top )?comments?(?: ?\(\d{1,6}\)| ?: ?\d{1,6})?|\d{1,6} comments?)$/iu;

/** "Sort by: Newest": one list for the whole page. */
const isOrder = ({ text }: ClassifiedLine): boolean =>
  /^(?:sort(?:ed)? by\b|newest|oldest|most (?:liked|recommended)|log ?in to (?:comment|reply))/iu.test(
    text,
  );

/** Where headlines of a page are Markdown's headings, a heading with an outlet's name under it is one too, without a time. */
function withHeadings(
  lines: readonly ClassifiedLine[],
  found: readonly Introduction[],
): readonly Introduction[] {
  const headings = found.filter(({ headline }) => HEADING.test(lines[headline]?.text ?? ''));
  if (headings.length < 2) return found;
  const used = new Set(found.flatMap(({ from, to }) => range(from, to)));
  const further = lines.flatMap(({ text }, at): Introduction[] => {
    const below = lines[at + 1];
    if (used.has(at) || !HEADING.test(text) || below?.kind !== 'label' || below.isAfterBlank)
      return [];
    const outlet = isOutletName(below.text) ? below.text : null;
    if (outlet === null || lines[at + 2]?.kind !== 'prose') return [];
    const own = { from: at, to: at + 2, headline: at, outlet, byline: null };
    return [{ ...own, anchors: [], isStrong: true }];
  });
  return [...found, ...further].sort((a, b) => a.from - b.from);
}

const HEADING = /^#{1,6} \S/u;

/** Where every headline of a page ends (or begins) in a name and nothing else names outlets, those are the outlets. */
function headlineReader(
  lines: readonly ClassifiedLine[],
  introductions: readonly Introduction[],
): typeof readHeadlineLine {
  const headlines = introductions
    .map(({ headline }) => lines[headline]?.headline ?? lines[headline])
    .filter((line) => line !== undefined);
  const isUnnamed =
    headlines.length >= 2 &&
    introductions.every(({ outlet }) => outlet === null || personLikeness(outlet) > 0);
  for (const read of [readOutletBehind, readOutletBefore]) {
    if (isUnnamed && headlines.every((line) => read(line) !== null)) {
      return (line) => read(line) ?? readHeadlineLine(line);
    }
  }
  return readHeadlineLine;
}

function introduced(
  lines: readonly ClassifiedLine[],
  introduction: Introduction,
  to: number,
  readHeadline: typeof readHeadlineLine,
): Section {
  const rest = lines.slice(introduction.to, to);
  const bodyStart = rest.findIndex(({ kind }) => kind === 'prose');
  const headlineLine = lines[introduction.headline]?.headline ?? lines[introduction.headline];
  const headline = headlineLine === undefined ? null : readHeadline(headlineLine);
  return {
    lines: lines.slice(introduction.from, to),
    headline,
    ...namesOf(introduction, headline, lines.slice(introduction.from, introduction.to)),
    anchors: [
      ...introduction.anchors.map((at) => lines[at]).filter((line) => line !== undefined),
      ...rest.slice(0, Math.max(0, bodyStart)).filter(isAnchor),
    ],
    body: bodyStart < 0 ? [] : dropStandfirst(rest, bodyStart),
  };
}

/** An outlet in the headline's own line leaves a bare name beside the time to the writer. */
function namesOf(
  { outlet, byline }: Introduction,
  headline: HeadlineLine | null,
  own: readonly ClassifiedLine[],
): Pick<Section, 'outlet' | 'byline'> {
  const inLine = headline?.outlet ?? null;
  if (inLine === null) return { outlet, byline };
  if (outlet === null) {
    const writer = own.find(({ kind, text }) => kind === 'label' && personLikeness(text) > 0);
    return { outlet: inLine, byline: byline ?? writer?.text ?? null };
  }
  return personLikeness(outlet) > outletLikeness(outlet)
    ? { outlet: inLine, byline: byline ?? outlet }
    : { outlet, byline };
}

/** Labels between introduction and text are a kicker or a standfirst; boxes and comments keep their meaning. */
const dropStandfirst = (rest: readonly ClassifiedLine[], bodyStart: number): ClassifiedLine[] =>
  rest.filter((line, at) => at >= bodyStart || line.kind === 'list' || line.kind === 'end');

/** The first article of a page may come without an introduction; a masthead with a motto is none. */
function unintroduced(lines: readonly ClassifiedLine[]): Section | null {
  const prose = lines.findIndex(({ kind }) => kind === 'prose');
  const length = lines.reduce(
    (sum, { kind, text }) => sum + (kind === 'prose' ? text.length : 0),
    0,
  );
  if (prose < 0 || length < MIN_LEAD) return null;
  const above = lines.slice(0, prose);
  const line = above.findLast(({ kind, text }) => kind === 'label' && text.includes(' '));
  const from = line === undefined ? prose : above.indexOf(line);
  return {
    lines: lines.slice(from),
    headline: line === undefined ? null : readHeadlineLine(line),
    outlet: null,
    byline: null,
    anchors: lines.slice(from, prose).filter(isAnchor),
    body: lines.slice(prose),
  };
}

const MIN_LEAD = 200;
