/** Paragraphs as blocks, the dateline taken off. */

import type { Span } from '../../text/span.ts';
import type { Block } from './article.ts';
import { readCountryLine, readDateline, readPlaceLine } from './dateline.ts';

/** Blocks of kind `paragraph`; the one that a dateline opens begins behind it, and those that a time of day opens behind that. */
export function blocksOf(
  text: string,
  spans: readonly Span[],
): { blocks: Block[]; dateline: string | null } {
  const blocks = withoutTimes(
    text,
    spans.map(({ start, end }) => ({ kind: 'paragraph', start, end })),
  );
  // A headline or an editor's note may come first.
  for (const [at, block] of blocks.slice(0, 3).entries()) {
    const paragraph = text.slice(block.start, block.end);
    const found = readDateline(paragraph) ?? readCountryLine(paragraph);
    if (found !== null && block.start + found.textStart < block.end) {
      blocks[at] = { ...block, start: block.start + found.textStart };
      return { blocks, dateline: found.dateline };
    }
  }
  const [first, ...others] = blocks;
  const textOf = ({ start, end }: Span): string => text.slice(start, end);
  const placed = first && readPlaceLine(textOf(first), () => others.map(textOf));
  if (!first || !placed) return { blocks, dateline: null };
  blocks[0] = { ...first, start: first.start + placed.textStart };
  return { blocks, dateline: placed.dateline };
}

/** "14:52 The vote …", "21:40 IST: …", as live blogs print it: of one paragraph alone it may be a part of the sentence. */
function withoutTimes(text: string, blocks: Block[]): Block[] {
  const heads = blocks.map(
    ({ start, end }) =>
      TIME_HEAD.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0,
  );
  if (heads.filter((length) => length > 0).length < LEAST_TIMED) return blocks;
  return blocks.map((block, at) => ({ ...block, start: block.start + (heads[at] ?? 0) }));
}

const LEAST_TIMED = 2;
const TIME_HEAD =
  /^(?:[•*] ?)*(?:[01]?\d|2[0-3])[:.][0-5]\d ?(?:[apAP]\.?[mM]\.?)?(?: ?\(?(?:[A-Z]{1,3}T|UTC|local)\)?)?\**(?::| ?[-–—])?\s+(?=\S)/u;
