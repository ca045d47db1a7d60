/** Where the words of an attribution end, and in what. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Attribution } from './attribution.ts';

/** The end of its words or of its cue, whichever is later. */
export const endOf = ({ content, cue }: Attribution): number =>
  Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0);

/** The block of the attribution's last quotation, else of its cue; `near`: one not after it to look from. */
export function blockOf(
  narration: Narration,
  { quotations, sentence }: Attribution,
  near = narration.sentences[sentence]?.block ?? 0,
): number {
  const last = narration.quotations[quotations.at(-1) ?? -1];
  if (!last) return narration.sentences[sentence]?.block ?? 0;
  let block = near;
  while (last.first >= (narration.blocks[block]?.last ?? Infinity)) block++;
  return block;
}

/** Whether the quotation's last mark asks. */
export const endsInQuestion = (narration: Narration, quotation = -1): boolean => {
  const last = narration.quotations[quotation];
  return last !== undefined && tokenAt(narration, last.last - 1).text === '?';
};
