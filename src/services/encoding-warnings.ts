/** What a document's characters tell about how it was decoded before it was sent. */

import type { DocumentInput } from './document-input.ts';

/** Gives a sentence for each thing that went wrong with the encoding; `[]` for a sound text. O(length). */
export function warnOfEncoding({ text, html }: DocumentInput): string[] {
  const source = html ?? text ?? '';
  const warnings: string[] = [];
  const lone = count(source, /\p{Surrogate}/gu);
  if (lone > 0) warnings.push(`${characters(lone)} of half a pair (lone surrogates), now “\uFFFD”`);
  const lost = count(source, /\uFFFD/gu);
  if (lost > 0)
    warnings.push(`${characters(lost)} lost before it was sent: “\uFFFD” stands for each`);
  const mangled = count(source, MANGLED);
  if (mangled >= LEAST_MANGLED) {
    warnings.push(
      `${mangled} places look like UTF-8 read as windows-1252 (“â€™” for “’”): decode the page by the encoding that it is in, not the one that it declares`,
    );
  }
  return warnings;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

const characters = (number: number): string =>
  number === 1 ? 'one character' : `${number} characters`;

/** Curly marks, dashes and accents of UTF-8 seen byte by byte: “â€œ”, “Ã©”. */
const MANGLED = /â€[\u0080-\uFFFF]|Ã[\u0080-\u00BF]/gu;

/** One may be a text about encodings. */
const LEAST_MANGLED = 3;
