/** The words of speakers' names as an index for lookups that forgive a misspelling. */

import { and, eq, inArray } from 'drizzle-orm';
import { editDistance } from '../../text/edit-distance.ts';
import { soundKey } from '../../text/name-key.ts';
import { amongGiven, given } from './among.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { speakerWords, wordVariants } from './schema.ts';

/** Shorter words are looked up as they are: with a letter left out they'd meet everything. */
const SHORTEST_FUZZY = 4;

/** Notes the words of one spelling of a speaker's name. */
export function saveWords(db: Connection, speakerId: string, name: string): void {
  for (const word of wordsOf(name)) {
    const { addWord, isKnown, addVariants } = writingOf(db);
    addWord.run(word, speakerId);
    // A word comes with all its variants, the first of which is itself.
    if (isKnown.get(word, word) === undefined) {
      addVariants.run(word, JSON.stringify(variantsOf(word)));
    }
  }
}

const writingOf = onceFor(({ $client }) => ({
  addWord: $client.prepare<[string, string]>(
    'INSERT OR IGNORE INTO speaker_words (word, speaker_id) VALUES (?, ?)',
  ),
  isKnown: $client.prepare<[string, string]>(
    'SELECT 1 FROM word_variants WHERE variant = ? AND word = ?',
  ),
  addVariants: $client.prepare<[string, string]>(
    'INSERT OR IGNORE INTO word_variants (variant, word) SELECT value, ? FROM json_each(?)',
  ),
}));

/** The words of all spellings of a speaker's name. */
export function wordsOfSpeaker(db: Connection, speakerId: string): string[] {
  return db
    .select({ word: speakerWords.word })
    .from(speakerWords)
    .where(eq(speakerWords.speakerId, speakerId))
    .all()
    .map(({ word }) => word);
}

/** Removes the variants of words that are nobody's any more. */
export function forgetWords(db: Connection, words: readonly string[]): void {
  for (const word of words) {
    if (db.select().from(speakerWords).where(eq(speakerWords.word, word)).limit(1).get()) continue;
    db.delete(wordVariants)
      .where(and(inArray(wordVariants.variant, variantsOf(word)), eq(wordVariants.word, word)))
      .run();
  }
}

/** The distinct words of a name as sound keys. */
export function wordsOf(name: string): string[] {
  return [...new Set(soundKey(name).split(' '))].filter((word) => word !== '');
}

/**
 * Gives the registry's words within one edit of a word (two where both have letters left out), itself
 * included. Deletion neighbourhoods (Mor and Fraenkel 1982): both sides with a letter left out meet.
 */
export function findNearWords(db: Connection, word: string): string[] {
  const most = word.length >= 2 * SHORTEST_FUZZY ? 2 : 1;
  return selectNear(db)
    .all(given(variantsOf(word)))
    .map((row) => row.word)
    .filter((near) => near === word || editDistance(word, near, most) <= most);
}

const selectNear = onceFor((db) =>
  db
    .selectDistinct({ word: wordVariants.word })
    .from(wordVariants)
    .where(amongGiven(wordVariants.variant))
    .prepare(),
);

/** The word itself, and with each letter left out in turn. */
function variantsOf(word: string): string[] {
  // Names of a hundred letters are no names; their index would be large.
  if (word.length < SHORTEST_FUZZY || word.length > 40) return [word];
  const shorter = Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
  return [...new Set([word, ...shorter])];
}
