/** What a schema rejected, in words that name the remedy. */

import type { z } from 'zod';
import type { ErrorDetail } from '../errors.ts';

/** Gives one detail per rejected place; the issue must carry its input (`reportInput`). */
export function detailsOf(issue: z.core.$ZodIssue): ErrorDetail[] {
  const place = pointerTo(issue.path);
  if (issue.code !== 'unrecognized_keys') return [{ pointer: place, message: messageOf(issue) }];
  return issue.keys.map((key) => ({
    pointer: place + pointerTo([key]),
    message: 'is not known here: check its spelling, or leave it out',
  }));
}

/** A place as a JSON pointer (RFC 6901, section 3). */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, issue.input);
    case 'invalid_value':
      return `must be one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? 'must not be empty' : `must be ${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string'
        ? `must have at most ${issue.maximum} characters`
        : `must be ${issue.maximum} or less`;
    default:
      return issue.message;
  }
}

function wrongType(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  const wanted = WANTED[expected] ?? expected;
  // A parameter given twice arrives as a list.
  if (Array.isArray(input)) return `must be ${wanted}, not a list (or is it given twice?)`;
  return Number.isNaN(input) ? `must be ${wanted}` : `must be ${wanted}, not ${kindOf(input)}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  object: 'a JSON object',
};

const kindOf = (input: unknown): string =>
  input === null ? 'null' : `a${typeof input === 'object' ? 'n object' : ` ${typeof input}`}`;
