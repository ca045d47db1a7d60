/** Date and byline as a reader sees them near a headline. */

import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { type Dated, UNDATED } from '../dates/dated.ts';
import { parseDate } from '../dates/parse-date.ts';
import { withinReach } from '../dates/within-reach.ts';
import { readByline } from '../text/byline.ts';
import { readCreditLine } from '../text/credit-line.ts';
import { findStatedDates } from '../text/published-line.ts';
import type { Run } from './runs.ts';
import { attribute, type Element, textOf } from './tree.ts';

/** The first date that a list of expressions resolves to. */
export function firstDate(expressions: readonly string[], context: DateContext): Dated {
  for (const expression of expressions) {
    const dated = parseDate(expression, context);
    if (dated.publishedAt !== null) return dated;
  }
  return UNDATED;
}

/** A date in <time>, then in words: stated ("First Published: …"), credited, or standing in a short line. */
export function readVisibleDate(
  times: readonly Element[],
  lines: readonly string[],
  context: DateContext,
): Dated {
  const stated = findStatedDates(lines.join('\n'), context);
  const credits = lines
    .map((line) => readCreditLine(line, context))
    .filter((credit) => credit !== null);
  const candidates = [
    firstDate(datesIn(times.filter((time) => !isChange(time))), context),
    stated.published,
    ...credits.filter(({ isUpdate }) => !isUpdate).map(({ dated }) => dated),
    ...lines.map((line) =>
      isHeadLine(line) ? (findAbsoluteDate(line, context)?.dated ?? UNDATED) : UNDATED,
    ),
    stated.updated,
    firstDate(datesIn(times.filter(isChange)), context),
  ];
  return (
    candidates
      .map((dated) => withinReach(dated, context))
      .find(({ publishedAt }) => publishedAt !== null) ?? UNDATED
  );
}

/** Those marked as the first printing come first. */
function datesIn(times: readonly Element[]): string[] {
  const isMarked = (time: Element): boolean =>
    time.attributes['pubdate'] !== undefined || PUBLISHED.test(namesOf(time));
  const ranked = [...times.filter(isMarked), ...times.filter((time) => !isMarked(time))];
  return ranked.map((time) => attribute(time, 'datetime') || textOf(time));
}

const isChange = (time: Element): boolean => CHANGED.test(namesOf(time));

const namesOf = (time: Element): string =>
  `${attribute(time, 'itemprop')} ${attribute(time, 'class')} ${attribute(time.parent ?? time, 'class')}`;

const PUBLISHED = /publish|pubdate|posted|created/iu;
const CHANGED = /modif|update|revis/iu;

/** "By Ann Lee, Local Reporter" among the lines; null without one. */
export function readVisibleByline(lines: readonly string[]): string | null {
  for (const line of lines) {
    const byline = readByline(line) ?? readByline(line.split(/ [|·•–—] /u)[0] ?? '');
    if (byline !== null) return byline;
  }
  return null;
}

/** Lines of the runs around a headline: a few before it, and those after it up to some paragraphs in. */
export function linesAround(runs: readonly Run[], heading: Run | null): string[] {
  const at = heading === null ? 0 : Math.max(0, runs.indexOf(heading));
  return runs
    .slice(Math.max(0, at - 5), at + 12)
    .filter((run) => run !== heading)
    .flatMap(({ lines }) => lines)
    .filter(isHeadLine);
}

const isHeadLine = (line: string): boolean =>
  line.length > 0 && line.length <= 150 && !/[.!?]["”’]$/u.test(line);
