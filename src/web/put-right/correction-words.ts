/** A correction in words: what was done, and what stood there before and after. */

import type { Correction } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';

/** What the fields of a correction hold, as one line; "" for nothing. */
function valueInWords(value: Correction['before']): string {
  if (value === null) return '';
  return Object.values(value)
    .map((field) => fieldInWords(field))
    .filter(Boolean)
    .join(', ');
}

/** Names, words of spans and dates are shown; ids and offsets tell a reader nothing. */
function fieldInWords(field: unknown): string {
  if (typeof field === 'string') return isId(field) ? '' : inWords(field);
  if (Array.isArray(field)) return field.map(fieldInWords).filter(Boolean).join(' … ');
  if (typeof field !== 'object' || field === null) return '';
  const { name, description, text, date } = field as Record<string, unknown>;
  const shown = [name, description, text, date].find((one) => typeof one === 'string');
  return typeof shown === 'string' ? shown : '';
}

const isId = (text: string): boolean => /^[\da-f]{8}-[\da-f]{4}-/u.test(text);

const inWords = (text: string): string =>
  TEXTS.types[text] ?? TEXTS.putRight.acts[text] ?? TEXTS.putRight.kinds[text] ?? text;

/** What was done, and the values; each "" where there is nothing to show. */
export function correctionInWords({ action, before, after }: Correction): {
  readonly done: string;
  readonly before: string;
  readonly after: string;
} {
  return {
    done: TEXTS.putRight.actions[action],
    before: valueInWords(before),
    after: valueInWords(after),
  };
}
