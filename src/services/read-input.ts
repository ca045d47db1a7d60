/** Input from outside, checked against a schema: the one place where a schema's complaints become our error. */

import type { z } from 'zod';
import { type ErrorDetail, ExpectedError } from '../errors.ts';
import { detailsOf } from './issue-details.ts';

/**
 * Gives the value as the schema reads it.
 *
 * @throws ExpectedError `invalid_request` with one detail per rejected place
 */
export function readInput<Schema extends z.ZodType>(
  schema: Schema,
  value: unknown,
  what = 'The request',
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const details = result.error.issues.flatMap(detailsOf).slice(0, MOST_DETAILS);
  throw new ExpectedError('invalid_request', `${what} is not valid: ${summary(details)}`, {
    details,
  });
}

const MOST_DETAILS = 20;

const summary = (details: readonly ErrorDetail[]): string =>
  details
    .map(({ pointer, message }) => (pointer === '' ? message : `${pointer} ${message}`))
    .join('; ');
