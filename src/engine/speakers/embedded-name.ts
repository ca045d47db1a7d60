/** A name inside a longer phrase: "Samuel Opare penalty", or "Ann Lee mends nets" where a verb was taken for a noun. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { type Mention, renamed } from '../mentions/mention.ts';
import { isCourtesyTitle, isOfficeTitle } from '../mentions/name-words.ts';
import { isCapitalized, type Word } from '../tokens/token.ts';
import type { FullNames } from './find-full-names.ts';
import { senseOfWord } from './noun-sense.ts';

/**
 * The mention itself where it is a name; also "Dean" of John Dean, though deans are many; the name that a phrase opens with, also after "her brother", where at most
 * two words follow that stand for nobody; else null. A source's name must be surer: "Premier League clubs said" is clubs.
 */
export function embeddedName(
  narration: Narration,
  mention: Mention,
  isSource: boolean,
  fullNames: FullNames,
): Mention | null {
  if (mention.kind !== 'nominal') return mention.kind === 'name' ? mention : null;
  const { first, last } = mention;
  const head = tokenAt(narration, last - 1);
  if (last - first === 1 && isCapitalized(head) && fullNames.has(foldName(head.text)))
    return renamed(mention, first, first, last);
  if (isCapitalized(head) || senseOfWord(head.word) !== null) return null;
  const from = afterRelative(narration, first, last);
  // "The Chilean surveyor"
  if (from === first && tokenAt(narration, first).tag === 'DET') return null;
  const name = pastTitles(narration, from, last);
  let end = from;
  while (end < last && isCapitalized(tokenAt(narration, end))) end++;
  if (end - from < (from > first ? 1 : 2) || last - end > 2) return null;
  const isSure = from > first || GIVEN_NAMES.has(foldName(tokenAt(narration, first).text));
  if (isSource && !isSure) return null;
  if (narration.tokens[end]?.lower === "'s") return null;
  return renamed(mention, first, Math.min(name, end - 1), end);
}

/** "Sergeant Ann Lee forty minutes" */
function pastTitles(narration: Narration, from: number, last: number): number {
  let at = from;
  while (at < last && isTitle(tokenAt(narration, at).word)) at++;
  return at;
}

const isTitle = (word: Word): boolean => isCourtesyTitle(word) || isOfficeTitle(word);

/** Past "her brother": a possessive and a person's noun. */
function afterRelative(narration: Narration, first: number, last: number): number {
  if (tokenAt(narration, first).tag !== 'PRON' || first + 2 >= last) return first;
  return senseOfWord(tokenAt(narration, first + 1).word) === 'anonymous' ? first + 2 : first;
}
