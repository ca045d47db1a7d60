/** From units of a sentence to spans of text: what is attributed, and which of it stood in quotation marks. */

import type { Span } from '../../text/span.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';
import type { Attribution } from './attribution.ts';
import { isNoSpeech } from './quoted-names.ts';

/** The part of an attribution that its content alone decides. */
export type ContentSpans = Pick<Attribution, 'type' | 'content' | 'quoted' | 'quotations'>;

/** Gives the spans of a cue's content; null where nothing but marks is left. */
export function contentOf(narration: Narration, content: CuedContent): ContentSpans | null {
  const sentence = narration.sentences[content.cue.sentence];
  if (!sentence) return null;
  const spans: Span[] = [];
  const quotations: number[] = [];
  let isDirect = true;
  for (const [from, to] of content.ranges) {
    const [first, last] = trimRange(narration, sentence, from, to);
    if (last <= first) continue;
    const inside = quotationsIn(narration, sentence, first, last);
    for (const index of inside) quotations.push(index);
    isDirect &&= inside.length > 0 && isOnlyQuotations(narration, sentence, first, last);
    if (isDirect) pushSpans(narration, inside, spans);
    else {
      const span = rangeSpan(narration, sentence, first, last);
      if (span.end > span.start) spans.push(span);
    }
  }
  if (spans.length === 0) return null;
  // "She said that her memoir, “Small Lanterns”, was out": a title in reported words is none of them.
  const spoken = isDirect ? quotations : quotations.filter((q) => !isNoSpeech(narration, q));
  const quoted: Span[] = [];
  pushSpans(narration, spoken, quoted);
  return {
    type: spoken.length === 0 ? 'indirect' : isDirect ? 'direct' : 'mixed',
    content: spans,
    quoted,
    quotations: spoken,
  };
}

/** Those of the quotations that have words. */
function pushSpans({ quotations }: Narration, indices: readonly number[], spans: Span[]): void {
  for (const index of indices) {
    const quotation = quotations[index];
    if (quotation && quotation.end > quotation.start)
      spans.push({ start: quotation.start, end: quotation.end });
  }
}

/** Takes commas, stops and dashes off both ends, and a leading "that". */
function trimRange(
  narration: Narration,
  sentence: NarrationSentence,
  from: number,
  to: number,
): [number, number] {
  let first = from;
  let last = Math.min(to, sentence.units.length);
  const isMark = (unit: number): boolean => {
    const at = sentence.units[unit] ?? -1;
    const token = narration.tokens[at];
    return token !== undefined && isEdgeMark(token.word) && !narration.quotationAt.has(at);
  };
  while (first < last && isMark(first)) first++;
  // "said that was not enough": there it is the subject.
  const isThat = narration.tokens[sentence.units[first] ?? -1]?.lower === 'that';
  if (isThat && first + 1 < last && sentence.tagIds[first + 1] !== TAG_IDS.AUX) first++;
  while (last > first && isMark(last - 1)) last--;
  return [first, last];
}

const isEdgeMark = wordFact(({ text }) => /^[,.;:—–\-…]+$/u.test(text));

function quotationsIn(
  narration: Narration,
  sentence: NarrationSentence,
  first: number,
  last: number,
): number[] {
  const found: number[] = [];
  for (let unit = first; unit < last; unit++) {
    if (sentence.wordIds[unit] !== QUOTATION_ID) continue;
    const index = narration.quotationAt.get(sentence.units[unit] ?? -1);
    if (index !== undefined) found.push(index);
  }
  return found;
}

function isOnlyQuotations(
  narration: Narration,
  sentence: NarrationSentence,
  first: number,
  last: number,
): boolean {
  return sentence.units
    .slice(first, last)
    .every((at) => narration.quotationAt.has(at) || narration.tokens[at]?.tag === 'PUNCT');
}

/** From the first unit to the last; a quotation at an edge counts with its marks, so that they stay paired. */
function rangeSpan(
  narration: Narration,
  sentence: NarrationSentence,
  first: number,
  last: number,
): Span {
  const start = narration.tokens[sentence.units[first] ?? 0]?.start ?? 0;
  const at = sentence.units[last - 1] ?? 0;
  const quotation = narration.quotations[narration.quotationAt.get(at) ?? -1];
  const closing =
    quotation?.ending === 'mark' ? narration.tokens[quotation.close]?.end : quotation?.end;
  return { start, end: closing ?? narration.tokens[at]?.end ?? start };
}
