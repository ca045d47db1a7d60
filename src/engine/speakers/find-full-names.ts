/** Full names anywhere in an article, so that a surname seen first finds the name it belongs to. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import {
  isCourtesyTitle,
  isManyOfPeople,
  isOfficeTitle,
  isOrganizationWord,
} from '../mentions/name-words.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';

/** Folded surname → the full name; surnames that two people share are left out. */
export type FullNames = ReadonlyMap<string, string>;

/** Collects runs of two to four capitalised name words inside mentions. O(tokens). */
export function findFullNames(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
): FullNames {
  const names = new Map<string, Set<string>>();
  for (const inSentence of mentions) {
    for (const mention of inSentence) {
      if (mention.last - mention.first > 1) collectRuns(narration, mention, names);
    }
  }
  const full = new Map<string, string>();
  for (const [surname, known] of names) {
    if (known.size === 1) {
      for (const only of known) full.set(surname, only);
      continue;
    }
    const [first, ...others] = [...known].sort((a, b) => b.length - a.length);
    const isOne = others.every((other) => foldName(first ?? '').includes(foldName(other)));
    if (first !== undefined && isOne) full.set(surname, first);
  }
  return full;
}

function collectRuns(
  narration: Narration,
  { first, last }: Mention,
  names: Map<string, Set<string>>,
): void {
  let from = first;
  for (let at = first; at <= last; at++) {
    if (at < last) {
      const token = tokenAt(narration, at);
      if (isNameWord(token) && !token.word.isCommon) continue;
      // "Eric Tan", "John Dean": what would be a title is the surname where a given name stands before it.
      if (at > from && at + 1 === last && isTitledSurname(narration, at)) continue;
    }
    if (at - from >= 2 && at - from <= 4) {
      let run = tokenAt(narration, from).text;
      for (let next = from + 1; next < at; next++) run += ` ${tokenAt(narration, next).text}`;
      const surname = foldedText(tokenAt(narration, at - 1).word);
      const known = names.get(surname);
      if (known) known.add(run);
      else names.set(surname, new Set([run]));
    }
    from = at + 1;
  }
}

/** `foldName` of a word of the text. */
const foldedText = wordFact(({ text }) => foldName(text));

function isTitledSurname(narration: Narration, at: number): boolean {
  const surname = tokenAt(narration, at);
  return (
    isCapitalized(surname) &&
    (isCourtesyTitle(surname.word) || isOfficeTitle(surname.word)) &&
    GIVEN_NAMES.has(foldedText(tokenAt(narration, at - 1).word))
  );
}

const isNameWord = (token: Token): boolean =>
  token.tag === 'PROPN' &&
  isCapitalized(token) &&
  !isCourtesyTitle(token.word) &&
  !isOfficeTitle(token.word) &&
  !isOrganizationWord(token.word) &&
  !isManyOfPeople(token.word);
