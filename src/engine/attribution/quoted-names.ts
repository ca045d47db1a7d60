/** Quoted words that are nobody's speech, by what stands right before them: a title, a name, a sign's text. */

import { DISPLAYED_ON, MARKING_VERBS, WORKS } from '../../lexicon/displayed-words.ts';
import type { Narration } from '../marks/narration.ts';
import { isCapitalized } from '../tokens/token.ts';

/** The title of a work that is named as one: "the author of ‘The Tin Orchard’", "her memoir, “Small Lanterns”". */
function isWork(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  if (!quotation || !isNameLike(narration, index, true)) return false;
  for (let at = quotation.open - 1; at >= Math.max(0, quotation.open - 3); at--) {
    const token = narration.tokens[at];
    if (WORKS.has(token?.lower ?? '')) return true;
    if (token?.text !== ',' && token?.lower !== 'of' && token?.tag !== 'VERB') return false;
  }
  return false;
}

/** Whether they are spoken by nobody, whoever speaks of them. */
export const isNoSpeech = (narration: Narration, index: number): boolean =>
  isWork(narration, index) ||
  isOnSign(narration, index) ||
  isMarked(narration, index) ||
  isKnownAs(narration, index);

/** "behind the banner “…”", "raised slogans of “…”", "a note with the words “…”": right behind what carries the words. */
function isOnSign({ tokens, quotations }: Narration, index: number): boolean {
  const open = quotations[index]?.open ?? 0;
  const wordAt = (at: number): string => tokens[at]?.lower ?? '';
  if (/^words?$/u.test(wordAt(open - 1)) && wordAt(open - 3) === 'with') return true;
  return DISPLAYED_ON.has(wordAt(open - 1) === 'of' ? wordAt(open - 2) : wordAt(open - 1));
}

/** "a coffin marked “…”", "somebody had chalked “…” on the wall": the mark comes right behind the verb. */
function isMarked({ tokens, quotations }: Narration, index: number): boolean {
  const before = tokens[(quotations[index]?.open ?? 0) - 1];
  return before !== undefined && MARKING_VERBS.has(before.lower);
}

/** "the guards, known in the house as “the cherubs”" */
function isKnownAs({ tokens, quotations }: Narration, index: number): boolean {
  const as = (quotations[index]?.open ?? 0) - 1;
  if (tokens[as]?.lower !== 'as') return false;
  for (let at = as - 1; at >= Math.max(0, as - MOST_KNOWN); at--) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT') return false;
    if (token.lower === 'known') return true;
  }
  return false;
}

const MOST_KNOWN = 8;

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
