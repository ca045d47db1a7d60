/** Dates in words of other languages: "Publié le 3 octobre 2025 – Mis à jour le 4 octobre 2025". */

import { FOREIGN_MONTHS, FOREIGN_UPDATED } from '../../../lexicon/foreign-months.ts';
import { datedAt } from './dated.ts';
import type { DateCandidate } from './publication.ts';

/** The dates that a short line tells, to the day: its clock has no zone. */
export interface ForeignDates {
  readonly published: readonly DateCandidate[];
  readonly updated: readonly DateCandidate[];
}

/** Reads a line; O(length). What stands before a date says whether it is that of a change. */
export function readForeignDates(line: string): ForeignDates {
  const published: DateCandidate[] = [];
  const updated: DateCandidate[] = [];
  let from = 0;
  for (const match of line.matchAll(DATE)) {
    const { day = '', month = '', year = '' } = match.groups ?? {};
    const number = FOREIGN_MONTHS.get(month.toLowerCase());
    if (number === undefined) continue;
    const instant = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    // "31 février" is no day.
    if (instant.getUTCDate() !== Number(day)) continue;
    const isChange = FOREIGN_UPDATED.test(line.slice(from, match.index));
    from = match.index + match[0].length;
    (isChange ? updated : published).push({
      dated: datedAt(instant, 'day'),
      basis: { source: 'line', text: match[0] },
    });
  }
  return { published, updated };
}

const DATE =
  /(?<!\d)(?<day>\d{1,2})(?:er|[º°.])? (?:de )?(?<month>\p{L}{3,12}) (?:de |del )?(?<year>\d{4})(?!\d)/giu;
