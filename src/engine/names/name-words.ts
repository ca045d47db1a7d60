/** The words of a name one by one: particles, initials, hyphens, and what stands for what. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { FILIATIONS, NAME_PARTICLES } from '../../lexicon/name-parts.ts';
import { NAME_SPELLINGS } from '../../lexicon/name-spellings.ts';
import { foldName } from '../../text/name-key.ts';
import { isEastAsianFamily } from './family-first.ts';

/** One word of a name; "de la Cruz" is one, with particles. */
export interface NameWord {
  /** Folded, hyphens left out: "marshdevereux". */
  readonly text: string;
  /** The parts of a hyphenated word, folded. */
  readonly pieces: readonly string[];
  /** "de la", "van"; "" without. */
  readonly particle: string;
  /** A letter, or the beginning of a name that a stop cuts short: "Yu." */
  readonly isInitial: boolean;
  /** "bin Salman": the father's name, that may be left out. */
  readonly isFiliation: boolean;
  /** With its letters written out as where keyboards lack them: "mueller" for "Müller"; else as `text`. */
  readonly writtenOut: string;
}

/** Takes the words of a name one by one, honorifics aside. */
export function toWords(raw: readonly string[], isVowelless: boolean): NameWord[] {
  const words: NameWord[] = [];
  let particles: string[] = [];
  raw.forEach((word, at) => {
    const folded = foldName(word);
    const isLast = at === raw.length - 1;
    // "Ben Carson" and "Van Morrison" have given names; "Van Gogh" is read so too, and compared with care.
    const isParticle = NAME_PARTICLES.has(folded) && (at > 0 || /^\p{Ll}/u.test(word));
    if (isParticle && !isLast && !/^\p{L}\.$/u.test(word)) {
      particles.push(folded);
      return;
    }
    const hasEnding = endsInArticle(folded, raw[at + 1]);
    const bare = hasEnding ? word.slice(0, -2) : word;
    for (const read of readWord(bare, at === 0 && raw.length > 1, isVowelless)) {
      words.push({
        ...read,
        particle: [...particles, read.particle].filter((part) => part !== '').join(' '),
        isFiliation: particles.some((particle) => FILIATIONS.has(particle)),
      });
      particles = [];
    }
    if (hasEnding) particles = ['al'];
  });
  return words;
}

/** "Fazlur Rehman" is "Fazl-ur-Rehman", "Shafiqul Islam" is "Shafiq ul-Islam". */
const endsInArticle = (folded: string, next: string | undefined): boolean =>
  next !== undefined &&
  /^[a-z]{3,}u[lr]$/u.test(folded) &&
  (NAME_SPELLINGS.get(foldName(next))?.startsWith('arabic') ?? false);

const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az|at|ul|ud|ur)[-’'](?=\p{L}{3})/iu;
const ARTICLE_OF_CONSONANTS = /^al-(?=\p{L}{2})/u;

function readWord(
  word: string,
  isFirst: boolean,
  isVowelless: boolean,
): Omit<NameWord, 'isFiliation'>[] {
  const initials = initialsOf(word, isFirst);
  if (initials.length > 0) {
    return initials.map((text) => ({
      ...{ text, pieces: [text], particle: '', isInitial: true, writtenOut: text },
    }));
  }
  const article = (isVowelless ? ARTICLE_OF_CONSONANTS : ARTICLE).exec(word);
  const bare = article ? word.slice(article[0].length) : word;
  const pieces = piecesOf(bare);
  if (pieces.length === 0) return [];
  const particle = article ? 'al' : '';
  const writtenOut = SPECIAL.test(bare) ? piecesOf(writeOut(bare)).join('') : pieces.join('');
  return [{ text: pieces.join(''), pieces, particle, isInitial: false, writtenOut }];
}

const piecesOf = (word: string): string[] =>
  foldName(word)
    .split(' ')
    .filter((piece) => piece !== '')
    .map(plainWord);

const SPECIAL = /[äöüøåđ]/iu;
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ø', 'oe'],
  ['å', 'aa'],
  ['đ', 'dj'],
]);

const writeOut = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøåđ]/gu, (letter) => WRITTEN_OUT.get(letter) ?? letter);

/** "J.", "Yu." and "JD" before another word; "Xi", "Li" and "Al" are no initials. */
function initialsOf(word: string, isFirst: boolean): string[] {
  const bare = word.replace(/\./gu, '');
  if (/^\p{L}$/u.test(bare)) return [foldName(bare)];
  if (isFirst && areInitials(bare)) return Array.from(foldName(bare));
  const isCut = isFirst && /^\p{Lu}\p{Ll}{1,3}\.$/u.test(word) && !GIVEN_NAMES.has(foldName(bare));
  return isCut ? [foldName(bare)] : [];
}

/** Capitals that nobody says as a word: "JRR", "APJ", "JD"; but "XI", "ABE" and "NG" are family names. */
export const areInitials = (word: string): boolean =>
  /^(?:[AEIOU][B-DF-HJ-NP-TV-Z]|[B-DF-HJ-NP-TV-Z]{2}\p{Lu}?|[AEIOU][B-DF-HJ-NP-TV-Z]{2})$/u.test(
    word,
  ) && !isEastAsianFamily(word.toLowerCase());

/** "MacDonald", "McDonald" and "Abdelrahman", "Abdul Rahman" under one spelling each. */
function plainWord(word: string): string {
  return word
    .replace(/^mac(?=[a-z]{4})/u, 'mc')
    .replace(/^abd[aeu][lrsdnz](?=[a-z]{4})/u, 'abdul')
    .replace(/^abdall(?=ah$)/u, 'abdull');
}
