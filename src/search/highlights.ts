/** Where the words of a topic stand in a text. */

import { foldName } from '../text/name-key.ts';
import type { Span } from '../text/span.ts';
import { areForms } from './word-forms.ts';

/** Gives the words of the text that are forms of a term's words, in text order, in code units. */
export function findHighlights(text: string, terms: readonly string[]): Span[] {
  const wanted = new Set(
    terms.flatMap((term) => foldName(term).split(' ')).filter((word) => word !== ''),
  );
  const spans: Span[] = [];
  for (const word of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = foldName(word[0]);
    if ([...wanted].some((term) => areForms(term, folded))) {
      spans.push({ start: word.index, end: word.index + word[0].length });
    }
  }
  return spans;
}
