/** The timeline: how many quotes were published when. */

import { ExpectedError } from '../errors.ts';
import type { CalendarUnit } from '../search/calendar.ts';
import type { DayCounts } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { filterOf, type QuoteNarrowing } from './quote-narrowing.ts';
import { readSearch } from './quote-search.ts';
import { type BucketView, fillBuckets } from './timeline-buckets.ts';

/** The finest first. */
export const TIMELINE_UNITS = ['day', 'week', 'month', 'year'] as const satisfies CalendarUnit[];
export type TimelineUnit = (typeof TIMELINE_UNITS)[number];

/** Counts over time, by the articles' `publishedAt` in UTC. */
export interface TimelineView {
  by: TimelineUnit;
  /** In order, from the first that has a quote to the last, the empty ones between them included. */
  buckets: BucketView[];
  /** How many have no date at all. */
  undated: number;
  /** How many have a date that is not as exact as `by` asks: of a month only, in a timeline by day. */
  imprecise: number;
  /** All of them together. */
  counted: number;
  /** True when more quotes have the words, of which the newest stored were counted. */
  truncated: boolean;
}

export interface TimelineService {
  /**
   * Counts what fits all filters. At most 400 buckets.
   *
   * @throws ExpectedError `invalid_request` for more; as `QuoteService.list` for filters that name what isn't there
   */
  count(query: QuoteNarrowing, by: TimelineUnit): Promise<TimelineView>;
}

const MOST_BUCKETS = 400;

/** Makes the use case. */
export function timelineService({ store }: Pick<ServiceDeps, 'store'>): TimelineService {
  return {
    async count(query, by) {
      const filter = await filterOf(store, query);
      const words = await readSearch(store, query);
      // Words without a letter or digit find nothing.
      const isVoid = words?.query.allOf.length === 0;
      const { days, isCut } = isVoid
        ? { days: [], isCut: false }
        : await store.countDays(words?.query ?? { allOf: [] }, filter);
      const filled = fillBuckets(days, by, MOST_BUCKETS);
      if (filled === null) throw tooMany(days, by);
      const counted = days.reduce((sum, { count }) => sum + count, 0);
      return { by, ...filled, counted, truncated: isCut };
    },
  };
}

function tooMany(days: DayCounts['days'], by: TimelineUnit): ExpectedError {
  const dated = days.flatMap(({ day }) => day ?? []);
  const fits = TIMELINE_UNITS.find((unit) => fillBuckets(days, unit, MOST_BUCKETS) !== null);
  const remedy = fits === undefined ? '' : `count by "${fits}", or `;
  const message = `"${by}" would give more than ${MOST_BUCKETS} buckets from ${dated[0]} to ${dated.at(-1)}: ${remedy}narrow the time with from and to`;
  return new ExpectedError('invalid_request', `The request is not valid: /by ${message}`, {
    details: [{ pointer: '/by', message }],
  });
}
