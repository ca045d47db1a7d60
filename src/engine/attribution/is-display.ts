/** Quoted words that nobody said: what a sign reads, what a place is called. */

import { DISPLAYED_ON, NAMING_VERBS } from '../../lexicon/displayed-words.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized } from '../tokens/token.ts';

/** Says whether the content is a sign's text ("a banner reading …") or a name ("which everybody calls “the Ark”"). */
export function isDisplay(
  narration: Narration,
  { cue }: CuedContent,
  source: Mention | null,
  quotations: readonly number[],
): boolean {
  if (quotations.length === 0) return false;
  // "Protesters carried banners reading …": the thing read stands before the cue, whoever the subject is.
  const before = cue.form === 'ing' ? narration.tokens[cue.first - 1] : undefined;
  if (before && DISPLAYED_ON.has(before.lower)) return true;
  if (source && DISPLAYED_ON.has(narration.tokens[source.head]?.lower ?? '')) return true;
  return NAMING_VERBS.has(cue.lemma) && quotations.every((index) => isNameLike(narration, index));
}

/** Short, and capitalised beyond its first word or after "the". */
function isNameLike(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  if (!quotation) return false;
  const words = narration.tokens
    .slice(quotation.first, Math.min(quotation.last, quotation.first + 6))
    .filter(({ tag }) => tag !== 'PUNCT');
  if (words.length === 0 || words.length > 5) return false;
  const [first, ...rest] = words;
  if (first?.lower === 'the') return rest.some(isCapitalized);
  return words.length > 1 && words.every((word) => isCapitalized(word) || word.tag === 'ADP');
}
