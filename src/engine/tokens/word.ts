/** A word by itself: what is the same of it wherever it stands. */

import { remembered } from '../../text/remembered.ts';
import { hashText } from '../features.ts';

/** What the letters of a token alone tell. */
export interface Word {
  readonly text: string;
  /** Lower case, with curly apostrophes made straight. */
  readonly lower: string;
  /** `hashText(lower)`: stands for the word in features. */
  readonly id: number;
  /** Whether it starts with an upper-case letter. */
  readonly isCapitalized: boolean;
  /** `hashText` of the last three and of the last two units of `lower`. */
  readonly ending3: number;
  readonly ending2: number;
}

/** Gives the word that the text is. */
export const wordOf: (text: string) => Word = remembered((text) => {
  const lower = lowerOf(text);
  return {
    text,
    lower,
    id: hashText(lower),
    isCapitalized: isUpperFirst(text),
    ending3: hashText(lower, Math.max(0, lower.length - 3)),
    ending2: hashText(lower, Math.max(0, lower.length - 2)),
  };
});

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
