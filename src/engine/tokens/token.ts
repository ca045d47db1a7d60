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

/** What the letters of a token alone tell. */
export interface Word {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  /** `hashText(lower)`: stands for the word in features. */
  readonly id: number;
  /** Whether it starts with an upper-case letter. */
  readonly isCapitalized: boolean;
  readonly hasHyphen: boolean;
  /** `hashText` of the last three and of the last two units of `lower`. */
  readonly ending3: number;
  readonly ending2: number;
  /** The tag that needs no context: of digits, and of words that a dictionary gives one tag. */
  readonly tag: Tag | null;
  /** Its number; 0 without a tag. */
  readonly tagId: number;
  /** Whether it is an ordinary word, so that a name hardly starts with it: `isCommonWord`. */
  readonly isCommon: boolean;
  /** What lists it is on: `listsOf`. */
  readonly lists: readonly number[];
  /** What `wordSays` was asked of it, and what of that is true: a bit each. */
  asked: number;
  said: number;
  /** What `wordFact` keeps with it. */
  readonly facts: unknown[];
}

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
  /** The number of `tag`, kept with it: looking it up by name is slow where it is asked for most. */
  tagId: number;
}

/** Gives a token another tag. */
export function setTag(token: Token, tag: Tag): void {
  token.tag = tag;
  token.tagId = TAG_IDS[tag];
}

/** Says whether the token starts with an upper-case letter. */
export const isCapitalized = ({ word }: Token): boolean => word.isCapitalized;
