/** Texts with who says each of their quotes, in text order. */

import { expect } from 'vitest';
import { inShort, quotesOf } from '../read-quotes.ts';

/** A case, a text, and its speakers in short: `Rosa Pinto, mayor`, `“critics” (anonymous)`. */
export type SpeakerRow = readonly [name: string, text: string, speakers: readonly string[]];

/** Fails where the quotes of a text have other speakers, or are others in number. */
export function expectSpeakers(text: string, speakers: readonly string[]): void {
  const found = quotesOf(text).map((quote) => inShort(quote).replace(/^[a-z]+ by /u, ''));
  expect(found).toEqual(speakers);
}
