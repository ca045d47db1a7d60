/** Quoted words that are a name or the title of a work, and nobody's speech. */

import { WORKS } from '../../lexicon/displayed-words.ts';
import type { Narration } from '../marks/narration.ts';
import { isCapitalized } from '../tokens/token.ts';

/** The title of a work that is named as one: "the author of ‘The Tin Orchard’", "her memoir, “Small Lanterns”". */
export function isWork(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  if (!quotation || !isNameLike(narration, index, true)) return false;
  for (let at = quotation.open - 1; at >= Math.max(0, quotation.open - 3); at--) {
    const token = narration.tokens[at];
    if (WORKS.has(token?.lower ?? '')) return true;
    if (token?.text !== ',' && token?.lower !== 'of' && token?.tag !== 'VERB') return false;
  }
  return false;
}

/** Short, and capitalised beyond its first word or after "the"; one word is enough where `isOneEnough`. */
export function isNameLike(narration: Narration, index: number, isOneEnough: boolean): boolean {
  const quotation = narration.quotations[index];
  if (!quotation) return false;
  const words = narration.tokens
    .slice(quotation.first, Math.min(quotation.last, quotation.first + 6))
    .filter(({ tag }) => tag !== 'PUNCT');
  if (words.length === 0 || words.length > 5) return false;
  const [first, ...rest] = words;
  if (first?.lower === 'the') return rest.some(isCapitalized);
  return (
    words.length > (isOneEnough ? 0 : 1) &&
    words.every((word) => isCapitalized(word) || LITTLE.has(word.tag)) &&
    (words.length < 3 || words.filter(isCapitalized).length > 1)
  );
}

/** "Friends of the Gangway" */
const LITTLE: ReadonlySet<string> = new Set(['ADP', 'CCONJ', 'DET']);
