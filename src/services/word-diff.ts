/** What differs between two texts, word by word. */

import { diffWordsWithSpace } from 'diff';

/** A run of words that both have, or one of them. */
export interface DiffPartView {
  op: 'same' | 'removed' | 'added';
  text: string;
}

/** Beyond so many differing words the two are shown whole: the search is quadratic in them (Myers 1986). */
const MOST_EDITS = 1000;

/** Gives the parts of which both texts are made, in order. */
export function diffWords(before: string, after: string): DiffPartView[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS });
  if (parts === undefined) {
    return [
      { op: 'removed', text: before },
      { op: 'added', text: after },
    ];
  }
  return parts.map(({ added, removed, value }) => ({
    op: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
