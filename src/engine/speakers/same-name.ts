/** Rules by which two names may be one person's or organisation's, the surest first. */

import { EAST_SLAVIC_GIVEN_NAMES, EAST_SLAVIC_SURNAME } from '../../lexicon/east-slavic-names.ts';
import { foldName, soundKey } from '../../text/name-key.ts';
import type { SpeakerKind } from '../quote.ts';

/** A rule with an example that fires; its confidence is that of the link. */
export interface NameRule {
  readonly id: `speakers/${string}`;
  readonly confidence: number;
  readonly holds: (a: Name, b: Name, kind: SpeakerKind) => boolean;
}

/** A name under the keys that the rules compare. */
export interface Name {
  readonly folded: string;
  readonly sound: string;
  readonly words: readonly string[];
  readonly sounds: readonly string[];
}

/** Reads a name for the rules. */
export function readName(name: string): Name {
  const [folded, sound] = [foldName(name), soundKey(name)];
  return { folded, sound, words: folded.split(' '), sounds: sound.split(' ') };
}

const isShort = ({ words }: Name): boolean => words.length === 1;

/** Applied in this order: a later rule is asked only where no candidate fits an earlier one. */
export const NAME_RULES: readonly NameRule[] = [
  {
    // "Amina Diallo" = "AMINA DIALLO"
    id: 'speakers/same-spelling',
    confidence: 0.95,
    holds: (a, b, kind) => a.folded === b.folded && !(kind === 'person' && isShort(a)),
  },
  {
    // "Volodymyr Zelensky" = "Volodymyr Zelenskyy"
    id: 'speakers/same-sound',
    confidence: 0.9,
    holds: (a, b, kind) => a.sound === b.sound && !(kind === 'person' && isShort(a)),
  },
  {
    // "Grace Wanjiru Kamotho" = "Grace Kamotho", "Juan P. Ortega" = "Juan Ortega"
    id: 'speakers/middle-name-left-out',
    confidence: 0.8,
    holds: (a, b, kind) => kind === 'person' && leavesOutMiddle(a, b),
  },
  {
    // "Yevhen Havryshko" = "Yevgeny Gavrishko", not "Harry Smith" = "Gary Smith"
    id: 'speakers/east-slavic-forms',
    confidence: 0.8,
    holds: (a, b, kind) =>
      kind === 'person' && !isShort(a) && eastSlavicKey(a) === eastSlavicKey(b),
  },
  {
    // "R. Balan" = "Rajiv Balan"
    id: 'speakers/initial',
    confidence: 0.65,
    holds: (a, b, kind) => kind === 'person' && fitsInitial(a, b),
  },
  {
    // A lone "Kamotho", where one person alone is known by it
    id: 'speakers/lone-name',
    confidence: 0.6,
    holds: (a, b, kind) =>
      kind === 'person' && (isShort(a) || isShort(b)) && a.sounds.at(-1) === b.sounds.at(-1),
  },
];

function leavesOutMiddle(a: Name, b: Name): boolean {
  const [longer, shorter] = a.sounds.length > b.sounds.length ? [a, b] : [b, a];
  if (shorter.sounds.length < 2 || longer.sounds.length === shorter.sounds.length) return false;
  // A hyphen makes a double surname, not a middle name; folding has made it a blank already.
  if (longer.sounds[0] !== shorter.sounds[0]) return false;
  if (longer.sounds.at(-1) !== shorter.sounds.at(-1)) return false;
  const rest = [...longer.sounds];
  return shorter.sounds.every((sound) => {
    const at = rest.indexOf(sound);
    rest.splice(0, at + 1);
    return at !== -1;
  });
}

function fitsInitial(a: Name, b: Name): boolean {
  const [initial, full] = (a.words[0] ?? '').length === 1 ? [a, b] : [b, a];
  const [letter = '', first = ''] = [initial.words[0], full.words[0]];
  return (
    letter.length === 1 &&
    first.length > 1 &&
    first.startsWith(letter) &&
    initial.words.length === 2 &&
    initial.sounds.at(-1) === full.sounds.at(-1)
  );
}

/** h and g are one letter of the Cyrillic alphabets; anywhere else than in their names it tells people apart. */
function eastSlavicKey({ words, sounds, folded }: Name): string {
  const surname = sounds.at(-1) ?? '';
  if (words.length < 2 || !EAST_SLAVIC_SURNAME.test(surname)) return folded;
  const given = words.slice(0, -1).map((word) => EAST_SLAVIC_GIVEN_NAMES.get(word) ?? word);
  return [...given, surname.replace(/g/gu, 'h')].join(' ');
}
