/** Keys under which the spellings of one family name meet, so that only near names are compared. */

import {
  CHINESE_FAMILY_NAMES,
  KOREAN_FAMILY_NAMES,
  NAME_SPELLINGS,
} from '../../lexicon/name-spellings.ts';
import { foldName } from '../../text/name-key.ts';
import { remembered } from '../../text/remembered.ts';
import { readNameParts } from '../names/name-parts.ts';
import type { NameWord } from '../names/name-words.ts';
import { slavicReadings } from '../names/slavic-keys.ts';
import type { SpeakerKind } from '../quote.ts';
import { readOrganization } from './compare-organizations.ts';

const MOST_KEYS = 12;

/** Gives the keys of a name: two names that may be one share one. Coarser than any rule that decides. */
export function blockKeys(name: string, kind: SpeakerKind): string[] {
  const keys = kind === 'person' ? personKeys(name) : bodyKeys(name);
  return [...new Set(keys.map((key) => `${kind.charAt(0)}:${key}`))].slice(0, MOST_KEYS);
}

/** Family names stand at an end, or before a further one. Given names that may be family names are keys too. */
function personKeys(name: string): string[] {
  const { words, bornAs } = readNameParts(name);
  const candidates =
    words.length < 2
      ? words
      : [...words.slice(1), ...(mayBeFamily(words[0]) ? words.slice(0, 1) : [])];
  const whole = candidates.filter((word) => !word.isInitial);
  // "Orbán Viktor" meets "Viktor Orbán" under both words together.
  const both =
    words.length > 1
      ? [
          [words[0], words.at(-1)]
            .map((word) => skeleton(word?.text ?? ''))
            .sort()
            .join('+'),
        ]
      : [];
  const joined =
    words.length > 2
      ? [
          skeleton(
            words
              .slice(-2)
              .map(({ text }) => text)
              .join(''),
          ),
        ]
      : [];
  return [
    ...whole.flatMap(formsOf).map(skeleton),
    ...joined,
    ...both,
    ...bornAs.map(skeleton),
  ].filter((key) => key !== '');
}

/** As it stands, and as others may spell it: "De Niro" is "DeNiro", "Prigojine" is "Prigozhin". */
const formsOf = ({ text, pieces, particle, writtenOut }: NameWord): string[] => [
  ...slavicReadings(text),
  ...(NAME_SPELLINGS.has(text) ? [NAME_SPELLINGS.get(text)?.split(' ').at(-1) ?? ''] : []),
  ...(pieces.length > 1 ? pieces : []),
  ...(writtenOut === text ? [] : [writtenOut]),
  ...(particle === '' || particle === 'al' ? [] : [`${particle.replace(/ /gu, '')}${text}`]),
];

const mayBeFamily = (word: NameWord | undefined): boolean =>
  word !== undefined && (CHINESE_FAMILY_NAMES.has(word.text) || KOREAN_FAMILY_NAMES.has(word.text));

/** Its consonants in coarse classes: "Gaddafi", "Qadhafi" and "Kadafi" give one key. Short names keep their first vowel. */
const skeleton = remembered((word) => {
  const folded = foldName(word).replace(/ /gu, '');
  const family = CHINESE_FAMILY_NAMES.get(folded) ?? KOREAN_FAMILY_NAMES.get(folded) ?? folded;
  const consonants = family
    .replace(/(?<=[aeiou])(?:w|h$)/gu, '')
    .replace(/^al(?=[bcdfghjkmnq-tw-z][a-z]{3})/u, '')
    .replace(/s?[ct]?sch|tch|sh|ch|zh|ts|cz|sz|[szcx]/gu, 'S')
    .replace(/dj|j(?=[aeiou])/gu, 'J')
    .replace(/[dt]h?/gu, 'T')
    .replace(/ph|ff|[fvw]/gu, 'V')
    .replace(/[bp]h?/gu, 'B')
    .replace(/[gkq]h?|h/gu, 'K')
    .replace(/[aeiouyj]/gu, '')
    .replace(/(.)\1+/gu, '$1');
  return consonants.length > 1 ? consonants : `${folded.charAt(0)}${consonants}`;
});

/** Bodies meet under their words in any order, and under the letters that stand for them. */
function bodyKeys(name: string): string[] {
  const { key, letters, words } = readOrganization(name);
  const alone = foldName(name).replace(/ /gu, '');
  const isShort = alone.length > 2 && alone.length < 11;
  return [
    key,
    ...(words.length > 1 && letters.length > 2 ? [letters] : []),
    ...(isShort ? [alone] : []),
  ].filter((text) => text !== '');
}
