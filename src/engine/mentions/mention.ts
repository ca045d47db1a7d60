/** A mention: a noun phrase or pronoun that may refer to somebody. */

import type { Span } from '../../text/span.ts';

export type MentionKind = 'name' | 'nominal' | 'pronoun';

/** Token indices `[first, last)` of the article; `head` is the token that decides what it is. */
export interface Mention extends Span {
  readonly kind: MentionKind;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The tokens of a proper name in it, `[nameFirst, nameLast)`; equal where there is none. */
  readonly nameFirst: number;
  readonly nameLast: number;
  readonly sentence: number;
  /** Index among the sentence's units of the first token. */
  readonly unit: number;
  /** Index among the sentence's units just past the last token. */
  readonly unitEnd: number;
  /** "Rao" in "Rao's claim": the possessor inside a larger phrase. */
  readonly isPossessor: boolean;
}

/** The mention with another stretch as its name, and from `first` on. */
export function renamed(
  mention: Mention,
  first: number,
  nameFirst: number,
  nameLast: number,
): Mention {
  const { start, end, last, head, sentence, unit, unitEnd, isPossessor } = mention;
  // Written out: copying with "..." is slow.
  return {
    kind: 'name',
    start,
    end,
    first,
    last,
    head,
    nameFirst,
    nameLast,
    sentence,
    unit,
    unitEnd,
    isPossessor,
  };
}
