/** Date and byline as a reader sees them near a headline. */

import type { DateBasis } from '../article.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import { readForeignDates } from '../dates/foreign-dates.ts';
import { parseDate } from '../dates/parse-date.ts';
import { choosePublication, type DateCandidate, type Publication } from '../dates/publication.ts';
import { readByline } from '../text/byline.ts';
import { type Credit, readCreditLine, type ToldTime, timesOf } from '../text/credit-line.ts';
import { outletLikeness } from '../text/outlet-name.ts';
import { personLikeness } from '../text/person-name.ts';
import { findStatedDates } from '../text/published-line.ts';
import type { Run } from './runs.ts';
import { attribute, type Element, textOf } from './tree.ts';

/** What a list of expressions resolves to. */
const candidatesOf = (expressions: readonly DateBasis[], context: DateContext): DateCandidate[] =>
  expressions.map((basis) => ({ dated: parseDate(basis.text, context), basis }));

/** What the head of a page states. */
interface StatedDates {
  readonly dates: readonly DateBasis[];
  readonly changes: readonly DateBasis[];
}

/** The dates that the metadata state, then those in <time>, then in words: stated ("First Published: …"), credited, or in a short line. */
export function readPublication(
  { dates, changes }: StatedDates,
  times: readonly Element[],
  lines: readonly string[],
  context: DateContext,
): Publication {
  const stated = findStatedDates(lines.join('\n'), context);
  const hasUpdate = lines.some((line) => /updated|modified/iu.test(line));
  const credited = (isUpdate: boolean): DateCandidate[] =>
    lines
      .flatMap((line) => timesIn(readCreditLine(line, context)))
      .filter((credit) => credit.isUpdate === isUpdate)
      .map(({ dated, text, isRelative }) => ({
        dated,
        basis: { source: isRelative ? 'relative' : 'credit', text },
      }));
  return choosePublication(
    [
      () => candidatesOf(dates, context),
      () => candidatesOf(basesIn(times.filter((time) => !isChange(time))), context),
      () => stated.published,
      () => credited(false),
      () => lines.flatMap((line) => readHeadLine(line, context)),
      () => lines.flatMap((line) => readForeignDates(line).published),
    ],
    [
      () => candidatesOf(changes, context),
      () => stated.updated,
      () => (hasUpdate ? credited(true) : []),
      () => candidatesOf(basesIn(times.filter(isChange)), context),
      () => lines.flatMap((line) => readForeignDates(line).updated),
    ],
    context,
  );
}

const timesIn = (credit: Credit | null): ToldTime[] => (credit === null ? [] : timesOf(credit));

function readHeadLine(line: string, context: DateContext): DateCandidate[] {
  const found = isHeadLine(line) ? findAbsoluteDate(line, context) : null;
  if (found === null || UPDATE.test(line)) return [];
  const expression = line.slice(found.start, found.end);
  // "Horoscope Today", "First deliveries in January": a day's or month's name in a line of other words dates nothing.
  const isVague = !/\d/u.test(expression) || found.dated.precision === 'month';
  if (isVague && expression.length * 2 < line.length) return [];
  const basis: DateBasis = { source: 'line', text: expression };
  return [{ dated: found.dated, basis }];
}

const UPDATE = /^(?:last )?(?:updated|modified)\b/iu;

/** Those marked as the first printing come first. */
function basesIn(times: readonly Element[]): DateBasis[] {
  const isMarked = (time: Element): boolean =>
    time.attributes['pubdate'] !== undefined || PUBLISHED.test(namesOf(time));
  const ranked = [...times.filter(isMarked), ...times.filter((time) => !isMarked(time))];
  return ranked.slice(0, MOST_TIMES).map((time) => ({
    source: 'time_element',
    text: attribute(time, 'datetime') || textOf(time),
  }));
}

/** A page's own time stands among its first. */
const MOST_TIMES = 20;

/** One that is marked as both was never changed: class="published updated". */
const isChange = (time: Element): boolean =>
  CHANGED.test(namesOf(time)) && !PUBLISHED.test(ownNamesOf(time));

const ownNamesOf = (time: Element): string =>
  `${attribute(time, 'itemprop')} ${attribute(time, 'class')}`;

const namesOf = (time: Element): string =>
  `${ownNamesOf(time)} ${attribute(time.parent ?? time, 'class')}`;

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

/** The outlet that a line of outlet and date names near the headline; null without one. */
export function readVisibleOutlet(lines: readonly string[], context: DateContext): string | null {
  for (const line of lines) {
    const outlet = readCreditLine(line, context)?.outlet ?? null;
    if (outlet !== null && personLikeness(outlet) <= outletLikeness(outlet)) return outlet;
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
