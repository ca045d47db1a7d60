/** Times as callers write them, as schemas: a pattern that generators can read, and that the day is one of the calendar. */

import { z } from 'zod';
import { isDate, isDateTime } from './moments.ts';

const MONTH = '(?:0[1-9]|1[0-2])';
const DAY = '(?:0[1-9]|[12]\\d|3[01])';
const HOUR = '(?:[01]\\d|2[0-3])';
const ZONE = `(?:[Zz]|[+-]${HOUR}:[0-5]\\d)`;
const TIME = `[Tt ]${HOUR}:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,9})?)?${ZONE}?`;

/* eslint-disable regexp/use-ignore-case -- flags are no part of a pattern in the OpenAPI document */
const DAY_OR_TIME = new RegExp(`^\\d{4}-${MONTH}-${DAY}(?:${TIME})?$`, 'u');
const ANY_MOMENT = new RegExp(`^\\d{4}(?:-${MONTH}(?:-${DAY}(?:${TIME})?)?)?$`, 'u');

/* eslint-enable regexp/use-ignore-case */

const written = (pattern: RegExp, wanted: string) =>
  z
    .string()
    .max(40)
    .regex(pattern, { error: wanted, abort: true })
    .refine((value) => isDate(value) || isDateTime(value), wanted);

/** A year, month, day or time. */
export const Moment = written(
  ANY_MOMENT,
  'must be "2025", "2025-08", "2025-08-14" or an ISO 8601 time such as "2025-08-14T04:15:00Z"',
);

/** A day or time. */
export const DayOrTime = written(
  DAY_OR_TIME,
  'must be an ISO 8601 time such as "2025-08-14T06:00:00Z" (UTC where no zone is given)',
);
