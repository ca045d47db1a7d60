/** What a byline without "By" looks like: the bare name of a person. */

import { GIVEN_NAMES } from '../../../lexicon/given-names.ts';
import { NAME_PARTICLES } from '../../../lexicon/name-parts.ts';
import { foldName } from '../../../text/name-key.ts';
import { outletLikeness } from './outlet-name.ts';

/**
 * How much a short line looks like a person's name, 0–2: two to four words of letters, two or three of them capitalised,
 * without a word of an outlet ("Pim van Eck": 1); a common given name in front makes it 2 ("Ann Lee").
 */
export function personLikeness(name: string): number {
  if (outletLikeness(name) > 0 || !NAME.test(name)) return 0;
  const words = name.split(' ');
  const own = words.filter((word) => !NAME_PARTICLES.has(word));
  if (own.length < 2 || own.length > 3 || words.length > 5 || !own.every(isNameWord)) return 0;
  return GIVEN_NAMES.has(foldName(words[0] ?? '')) ? 2 : 1;
}

const NAME = /^[\p{L}.’'\- ]{5,40}$/u;

/** An initial, or a capital and small letters; an outlet's abbreviation is neither. */
const isNameWord = (word: string): boolean => WORD.test(word) && !NO_NAME.has(word.toLowerCase());

const WORD = /^(?:\p{Lu}\.){1,3}$|^(?:(?:Mc|Mac|O[’'])?\p{Lu}\p{Ll}{1,20}[\-’']?){1,3}$/u;

const NO_NAME: ReadonlySet<string> = new Set(
  'the and of for in on new old north south east west united city island valley coast bay lake river'.split(
    ' ',
  ),
);
