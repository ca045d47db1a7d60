/** A word by itself: what is the same of it wherever it stands. */

import { remembered } from '../../text/remembered.ts';
import { hashText } from '../features.ts';
import { TAG_IDS, type Tag, type Word } from './token.ts';

/** Gives the word that a text is. */
export type WordReader = (text: string) => Word;

/** Reads words with a dictionary of those that are all but always of one tag; capitalised ones stand there as they are. */
export const wordReader = (dictionary: ReadonlyMap<string, Tag>): WordReader =>
  remembered((text) => {
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
    };
  });

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
