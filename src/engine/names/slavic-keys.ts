/** East Slavic names as English, German, French and Belarusian practice write them, under keys on which they agree. */

import { EAST_SLAVIC_GIVEN_NAMES } from '../../lexicon/east-slavic-names.ts';
import { soundKey } from '../../text/name-key.ts';
import { remembered } from '../../text/remembered.ts';

/** Gives the readings of a word, English spelling first: "chruschtschow" may be German for "khrushchov". */
export const slavicReadings = remembered(readSlavic);

function readSlavic(word: string): readonly string[] {
  const readings = [word];
  if (/sch|^ch|ch(?=[aoui])|[oe]w/u.test(word)) readings.push(...fromGerman(word));
  if (/ou|ch|j|gu[ei]|ine$/u.test(word)) readings.push(fromFrench(word));
  if (/ts|dz|ou[bdgkstvz]/u.test(word)) readings.push(fromBelarusian(word));
  return [...new Set(readings)];
}

/** Gives the keys of a word, one for each reading. */
export const slavicKeys = remembered((word): readonly string[] => [
  ...new Set(slavicReadings(word).map(slavicKey)),
]);

/** "sch" stands for two sounds: "Schmyhal", "Breschnew". */
function fromGerman(word: string): string[] {
  const plain = word
    .replace(/schtsch/gu, 'shč')
    .replace(/tsch/gu, 'č')
    .replace(/(?<!s)ch/gu, 'kh')
    .replace(/w/gu, 'v');
  return ['sh', 'zh'].map((sound) => plain.replace(/sch/gu, sound).replace(/č/gu, 'ch'));
}

const fromFrench = (word: string): string =>
  word
    .replace(/tch/gu, 'č')
    .replace(/ch/gu, 'sh')
    .replace(/gu(?=[ei])/gu, 'g')
    .replace(/dj/gu, 'j')
    .replace(/j/gu, 'zh')
    .replace(/č/gu, 'ch');

const fromBelarusian = (word: string): string =>
  word
    .replace(/ts(?=i)/gu, 't')
    .replace(/dz/gu, 'd')
    .replace(/ou(?=[bdgkstvz])/gu, 'ov');

/** Letters of a surname as English writes them: "Selenskyj", "Poutine", "Chruschtschow". */
export const slavicLetters = (word: string): string =>
  word
    .replace(/s(?:ch)?t(?:ch|sch)|shch|shtch/gu, 'sh')
    .replace(/tsch|tch/gu, 'ch')
    .replace(/(?<=[aeiouy])(?:ff|w)$/gu, 'v')
    .replace(/skyj$|skij$|skiy$|skyi$/u, 'ski')
    .replace(/enka$/u, 'enko')
    .replace(/ine$/u, 'in');

function slavicKey(word: string): string {
  const given = EAST_SLAVIC_GIVEN_NAMES.get(word);
  const sound = soundKey(slavicLetters(given ?? word));
  return sound
    .replace(/^(?:i|y)?e/u, 'e')
    .replace(/h/gu, (letter, at: number) =>
      at > 0 && 'sc'.includes(sound[at - 1] ?? '') ? letter : 'g',
    )
    .replace(/z/gu, 's')
    .replace(/x/gu, 'ks')
    .replace(/i?[oe](?=v)/gu, 'e')
    .replace(/ai?a$/u, 'a')
    .replace(/(\p{L})\1+/gu, '$1');
}
