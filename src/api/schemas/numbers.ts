/** Numbers in an address, written as JSON writes them: "5", not "5.0", " 5", "0x5" or "1e2". */

import { z } from 'zod';

const INTEGER = /^-?(?:0|[1-9]\d{0,15})$/u;
const NUMBER = /^-?(?:0|[1-9]\d{0,15})(?:\.\d{1,20})?(?:e[+-]?\d{1,3})?$/iu;

const written = (form: RegExp) => (value: unknown) =>
  typeof value === 'string' && form.test(value) ? Number(value) : value;

/** A whole number between two others. */
export const wholeNumber = (least: number, most?: number) =>
  z.preprocess(
    written(INTEGER),
    most === undefined ? z.int().min(least) : z.int().min(least).max(most),
  );

/** A number from 0 to 1. */
export const fraction = z.preprocess(written(NUMBER), z.number().min(0).max(1));
