/** A word by itself: what is the same of it wherever it stands. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { hashText } from '../features.ts';
import { TAG_IDS, type Tag, type Word } from './token.ts';
import { listsOf } from './word-facts.ts';

/** Gives the word that stands in the text from `start` to `end`; `hash`: its `hashText`, where that is known. */
export type WordReader = (text: string, start: number, end: number, hash?: number) => Word;

/**
 * Reads words with a dictionary of those that are all but always of one tag; capitalised ones stand there as they are.
 *
 * Keeps what it read at the first free place from that of the word's hash on, or, where none is near, in the stead of
 * one there: the same few thousand words make up most of the news, and no text can fill the memory or make look-ups slow.
 */
export function wordReader(dictionary: ReadonlyMap<string, Tag>): WordReader {
  const known: (Word | null)[] = new Array<Word | null>(PLACES).fill(null);
  let turn = 0;
  return (text, start, end, hash) => {
    if (end - start > LONGEST) return readWord(text.slice(start, end), dictionary);
    const home = placeOf(hash ?? hashText(text, start, end));
    let place = home;
    for (let step = 0; step < MOST_STEPS; step++) {
      place = (home + step) & (PLACES - 1);
      const word = known[place] ?? null;
      if (word === null) break;
      if (stands(word.text, text, start, end)) return word;
      // All are taken: each in its turn gives way.
      if (step === MOST_STEPS - 1) place = (home + (turn++ % MOST_STEPS)) & (PLACES - 1);
    }
    const fresh = readWord(copyOf(text, start, end), dictionary);
    known[place] = fresh;
    return fresh;
  };
}

/** A power of two, several times the number of different words in the news of a day. */
const PLACES = 0x10000;
const MOST_STEPS = 8;
const LONGEST = 24;

/** The last bits of a hash are its weakest: the first ones are mixed in. */
const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (PLACES - 1);

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** V8 keeps the whole page alive for a slice of more than 12 units: those are written anew. */
function copyOf(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return slice.length > 12 ? slice.split('').join('') : slice;
}

function readWord(text: string, dictionary: ReadonlyMap<string, Tag>): Word {
  const lower = lowerOf(text);
  const isCapitalized = isUpperFirst(text);
  const tag = isNumber(text) ? 'NUM' : (dictionary.get(isCapitalized ? text : lower) ?? null);
  return {
    text,
    lower,
    id: hashText(lower),
    isCapitalized,
    hasHyphen: text.includes('-'),
    ending3: hashText(lower, Math.max(0, lower.length - 3)),
    ending2: hashText(lower, Math.max(0, lower.length - 2)),
    tag,
    tagId: tag === null ? 0 : TAG_IDS[tag],
    isCommon: isCommonWord(dictionary, lower),
    lists: listsOf(lower),
    asked: 0,
    said: 0,
    facts: [],
  };
}

/** Ordinary words, in lower case, by the dictionary; given names like "Mark" and "Rose" left out. */
export function isCommonWord(dictionary: ReadonlyMap<string, Tag>, lower: string): boolean {
  const tag = dictionary.get(lower);
  return tag !== undefined && tag !== 'PROPN' && !GIVEN_NAMES.has(lower);
}

function isNumber(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Most words are lower case already: only the others are copied. */
function lowerOf(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return word.toLowerCase().replaceAll('’', "'");
  }
  return word;
}

function isUpperFirst(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code < 128) return code >= 65 && code <= 90;
  return text[0] !== text[0]?.toLowerCase();
}
