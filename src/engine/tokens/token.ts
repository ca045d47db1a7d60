/** A token: a word, a number or a mark, with its place and its part of speech. */

import type { Span } from '../../text/span.ts';
import type { Word } from './word.ts';

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

/** A token in page offsets; `text`, `lower` and `id` are its word's. */
export interface Token extends Span {
  readonly word: Word;
  readonly text: string;
  readonly lower: string;
  readonly id: number;
  /** Whether white space, or the block's edge, stands before it. */
  readonly spaced: boolean;
  /** Set by `tagTokens`. */
  tag: Tag;
}

/** Says whether the token starts with an upper-case letter. */
export const isCapitalized = ({ word }: Token): boolean => word.isCapitalized;
