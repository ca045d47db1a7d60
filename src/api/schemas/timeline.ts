/** Counts over time. */

import { z } from 'zod';
import {
  TIMELINE_UNITS,
  type TimelineUnit as TimelineUnitView,
  type TimelineView,
} from '../../services/timeline.ts';

/** What quotes are counted by. */
export const TimelineUnitName = z.enum(TIMELINE_UNITS).meta({
  id: 'TimelineUnit',
  description: 'The length of a bucket. Weeks begin on Monday (ISO 8601); all in UTC.',
}) satisfies z.ZodType<TimelineUnitView>;

const TimelineBucket = z
  .strictObject({
    label: z.string().describe('`2025-03-04`, `2025-W10`, `2025-03` or `2025`.'),
    from: z.string().describe('Its first day.'),
    to: z.string().describe('The day after its last: both serve as `from` and `to` of a list.'),
    count: z.int().min(0).describe('How many quotes were published in it.'),
  })
  .meta({ id: 'TimelineBucket', description: 'A stretch of time with its count.' });

/** How many quotes were published when. */
export const Timeline = z
  .strictObject({
    by: TimelineUnitName,
    buckets: z
      .array(TimelineBucket)
      .describe('In order, from the first with a quote to the last, the empty ones included.'),
    undated: z.int().min(0).describe('How many quotes are of articles without a date.'),
    imprecise: z
      .int()
      .min(0)
      .describe('How many are of articles whose date is less exact than a bucket.'),
    counted: z.int().min(0).describe('All of them together.'),
    truncated: z
      .boolean()
      .describe('True when there are more with these words: the newest stored were counted.'),
  })
  .meta({
    id: 'Timeline',
    description: 'How many quotes were published when.',
    examples: [
      {
        by: 'month',
        buckets: [
          { label: '2025-03', from: '2025-03-01', to: '2025-04-01', count: 4 },
          { label: '2025-04', from: '2025-04-01', to: '2025-05-01', count: 0 },
          { label: '2025-05', from: '2025-05-01', to: '2025-06-01', count: 1 },
        ],
        ...{ undated: 1, imprecise: 0, counted: 6, truncated: false },
      },
    ],
  }) satisfies z.ZodType<TimelineView>;
