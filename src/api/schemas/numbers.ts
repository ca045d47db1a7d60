/** Numbers in an address, written as JSON writes them: "5", not "5.0", " 5", "0x5" or "1e2". */

import { z } from 'zod';

const INTEGER = /^-?(?:0|[1-9]\d{0,15})$/u;
const NUMBER = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/iu;

/** Anything but text is left to the schema, which says what else it is. */
const written = (form: RegExp, wanted: string) => (value: unknown, context: z.RefinementCtx) => {
  if (typeof value !== 'string') return value;
  if (form.test(value)) return Number(value);
  context.addIssue({ code: 'custom', message: `must be ${wanted}` });
  return z.NEVER;
};

/** A whole number between two others. */
export const wholeNumber = (least: number, most?: number) =>
  z.preprocess(
    written(INTEGER, 'a whole number, such as 5'),
    most === undefined ? z.int().min(least) : z.int().min(least).max(most),
  );

/** A number from 0 to 1. */
export const fraction = z.preprocess(
  written(NUMBER, 'a number, such as 0.5'),
  z.number().min(0).max(1),
);
