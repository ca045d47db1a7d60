/** Parameters that several routes share, and the cursor that lists give back. */

import { z } from 'zod';
import { Moment } from '../../services/moment-schemas.ts';
import { wholeNumber } from './numbers.ts';

/** The id in a path. */
export const IdParameters = z.object({
  id: z.string().min(1).max(100).describe('The id, as a list gave it.'),
});

/** Which page of a list. */
export const pageParameters = {
  limit: wholeNumber(1, 100).default(20).describe('How many items at most, 1–100.'),
  cursor: z
    .string()
    .min(1)
    .max(4000)
    .optional()
    .describe('The `nextCursor` of the page before, with the same filters.'),
};

/** The cursor that every list carries. */
export const nextCursor = z
  .string()
  .nullable()
  .describe('Pass it as `cursor`, with the same filters, for the next page; null at the end.');

/** Bounds of the day on which it was said. */
export const saidBetween = {
  saidFrom: Moment.optional().describe('Said then or later, where the article tells when.'),
  saidTo: Moment.optional().describe('Said before, where the article tells when.'),
};

/** Bounds of `publishedAt`. */
export const publishedBetween = {
  from: Moment.optional().describe('Published then or later: a year, month, day or ISO 8601 time.'),
  to: Moment.optional().describe('Published before: a year, month, day or ISO 8601 time.'),
};

/** A switch; anything but these two words is refused rather than taken for one of them. */
export const TrueOrFalse = z
  .enum(['true', 'false'])
  .meta({ id: 'TrueOrFalse', description: 'Yes or no, as these words.' });

/** Whether an extraction explains itself. */
export const ExplainParameters = z.strictObject({
  explain: TrueOrFalse.default('false').describe(
    '`true`: each quote says how its speaker was found and who else it might have been.',
  ),
});
