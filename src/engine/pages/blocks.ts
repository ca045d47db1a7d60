/** Paragraphs as blocks, the dateline taken off. */

import type { Span } from '../../text/span.ts';
import type { Block } from './article.ts';
import { readDateline, readPlaceLine } from './dateline.ts';

/** Blocks of kind `paragraph`; the one that a dateline opens begins behind it. */
export function blocksOf(
  text: string,
  spans: readonly Span[],
): { blocks: Block[]; dateline: string | null } {
  const blocks: Block[] = spans.map(({ start, end }) => ({ kind: 'paragraph', start, end }));
  // A headline or an editor's note may come first.
  for (const [at, block] of blocks.slice(0, 3).entries()) {
    const found = readDateline(text.slice(block.start, block.end));
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
