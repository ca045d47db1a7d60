/** Full names anywhere in an article, so that a surname seen first finds the name it belongs to. */

import { ORGANIZATION_WORDS } from '../../lexicon/organizations.ts';
import { COURTESY_TITLES, OFFICE_TITLES } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';

/** Folded surname → the full name; surnames that two people share are left out. */
export type FullNames = ReadonlyMap<string, string>;

/** Collects runs of two to four capitalised name words inside mentions. O(tokens). */
export function findFullNames(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  isCommonWord: (word: string) => boolean,
): FullNames {
  const names = new Map<string, Set<string>>();
  for (const inSentence of mentions) {
    for (const mention of inSentence) {
      if (mention.last - mention.first > 1) collectRuns(narration, mention, isCommonWord, names);
    }
  }
  const full = new Map<string, string>();
  for (const [surname, known] of names) {
    const [first, ...others] = [...known].sort((a, b) => b.length - a.length);
    const isOne = others.every((other) => foldName(first ?? '').includes(foldName(other)));
    if (first !== undefined && isOne) full.set(surname, first);
  }
  return full;
}

function collectRuns(
  narration: Narration,
  { first, last }: Mention,
  isCommonWord: (word: string) => boolean,
  names: Map<string, Set<string>>,
): void {
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last) {
      const token = tokenAt(narration, at);
      if (isNameWord(token) && !isCommonWord(token.lower)) continue;
    }
    if (at - from >= 2 && at - from <= 4) {
      const run = narration.tokens.slice(from, at).map(({ text }) => text);
      const surname = foldName(run.at(-1) ?? '');
      const known = names.get(surname);
      if (known) known.add(run.join(' '));
      else names.set(surname, new Set([run.join(' ')]));
    }
    from = at + 1;
  }
}

const isNameWord = (token: Token): boolean =>
  token.tag === 'PROPN' &&
  isCapitalized(token) &&
  !COURTESY_TITLES.has(token.lower) &&
  !OFFICE_TITLES.has(token.lower) &&
  !ORGANIZATION_WORDS.has(token.lower);
