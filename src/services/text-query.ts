/** Plain words as a caller types them → a text query; nothing in them is syntax but quotation marks. */

import type { TextQuery } from '../store/store.ts';

/** More words than this narrow nothing further. */
const MOST_GROUPS = 32;

/**
 * Reads words and "phrases in quotation marks"; every one of them must match.
 *
 * `"grid repair" harbour` asks for the phrase and the word. Text without letters or digits asks for nothing.
 */
export function readTextQuery(text: string): TextQuery {
  const groups = text
    .split(/["“”]/u)
    // What stands between two marks is at the odd places; an unclosed mark opens no phrase.
    .flatMap((part, index, parts) =>
      index % 2 === 1 && index < parts.length - 1 ? [wordsOf(part).join(' ')] : wordsOf(part),
    )
    .filter((term) => term !== '');
  return { allOf: groups.slice(0, MOST_GROUPS).map((term) => ({ anyOf: [term] })) };
}

const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu) ?? [];
