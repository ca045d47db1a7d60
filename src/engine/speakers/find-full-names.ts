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
  for (const mention of mentions.flat()) {
    for (const run of nameRuns(narration, mention, isCommonWord)) {
      const surname = foldName(run.at(-1) ?? '');
      const known = names.get(surname) ?? new Set<string>();
      known.add(run.join(' '));
      names.set(surname, known);
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

function nameRuns(
  narration: Narration,
  mention: Mention,
  isCommonWord: (word: string) => boolean,
): string[][] {
  const runs: string[][] = [];
  let run: string[] = [];
  const flush = (): void => {
    if (run.length >= 2 && run.length <= 4) runs.push(run);
    run = [];
  };
  for (let at = mention.first; at < mention.last; at++) {
    const token = tokenAt(narration, at);
    if (isNameWord(token) && !isCommonWord(token.lower)) run.push(token.text);
    else flush();
  }
  flush();
  return runs;
}

const isNameWord = (token: Token): boolean =>
  token.tag === 'PROPN' &&
  isCapitalized(token) &&
  !COURTESY_TITLES.has(token.lower) &&
  !OFFICE_TITLES.has(token.lower) &&
  !ORGANIZATION_WORDS.has(token.lower);
