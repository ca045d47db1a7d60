/** Sentences: runs of tokens of one block. */

import type { Span } from '../../text/span.ts';
import type { Block } from '../pages/article.ts';
import type { Token } from './token.ts';

/** A run of tokens, by index into the article's tokens: `[first, last)`. */
export interface Sentence extends Span {
  readonly first: number;
  readonly last: number;
}

/** A block as tokens and sentences. */
export interface TokenBlock extends Span {
  readonly kind: Block['kind'];
  readonly first: number;
  readonly last: number;
}

/** An article's text as the later stages see it. */
export interface TokenText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly TokenBlock[];
}
