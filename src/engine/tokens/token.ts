/** A token: a word, a number or a mark, with its place and its part of speech. */

import type { Span } from '../../text/span.ts';

/** Universal Dependencies part-of-speech tags (Nivre et al. 2016), as far as English news needs them. */
export const TAGS = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
] as const;
export type Tag = (typeof TAGS)[number];

/** The number that stands for a tag in features: 1–17. */
export const TAG_IDS = Object.fromEntries(TAGS.map((tag, i) => [tag, i + 1])) as Readonly<
  Record<Tag, number>
>;

/** A token in page offsets. `lower` has curly apostrophes made straight. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** `hashText(lower)`: stands for the word in features. */
  readonly id: number;
  /** Whether white space, or the block's edge, stands before it. */
  readonly spaced: boolean;
  /** Set by `tagTokens`. */
  tag: Tag;
}

/** Says whether the token starts with an upper-case letter. */
export function isCapitalized(token: Token): boolean {
  const code = token.text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return token.text[0] !== token.text[0]?.toLowerCase();
}
