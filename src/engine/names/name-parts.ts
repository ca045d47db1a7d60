/** A name taken apart: words in the order given, family; what stands around them; and what it tells besides. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  FILIATIONS,
  GENERATIONS,
  HONORIFIC_GENDERS,
  HONORIFICS,
  HONORIFICS_OR_NAMES,
  NAME_PARTICLES,
  TRAILING_HONORIFICS,
} from '../../lexicon/name-parts.ts';
import { foldName } from '../../text/name-key.ts';
import { romanize } from './romanize.ts';

/** One word of a name; "de la Cruz" is one, with particles. */
export interface NameWord {
  /** Folded, hyphens left out: "marshdevereux". */
  readonly text: string;
  /** The parts of a hyphenated word, folded. */
  readonly pieces: readonly string[];
  /** "de la", "van"; "" without. */
  readonly particle: string;
  readonly isInitial: boolean;
  /** "bin Salman": the father's name, that may be left out. */
  readonly isFiliation: boolean;
}

/** A name as the comparison takes it. */
export interface NameParts {
  /** At least one, except for text without letters. */
  readonly words: readonly NameWord[];
  /** "jr", "iii"; null without. */
  readonly generation: string | null;
  /** As honorifics tell it, else as the given name of a name of several words does. */
  readonly gender: 'male' | 'female' | null;
  readonly isGenderCertain: boolean;
  /** Family names of before a marriage. */
  readonly bornAs: readonly string[];
  /** Given in quotation marks: William "Bill" Clinton. */
  readonly called: readonly string[];
  readonly isVowelless: boolean;
  /** Capitals or a comma say which word is the family name: it stands last in `words`. */
  readonly isOrderCertain: boolean;
}

/** Longer names are cut off: none has more words. */
const MOST_WORDS = 12;
const BORN_AS = /[(,]?\b(?:née|nee|né|born) ([\p{L}'’-]{1,60})\)?/u;
const CALLED = /["“”'‘(]([\p{L}-]{2,30})["“”'’)]/u;

/** Takes a name apart. Total: text without letters has no words. O(length), of which at most 200 letters are read. */
export function readNameParts(name: string): NameParts {
  const { text, isVowelless } = romanize(name.slice(0, 200));
  const born = BORN_AS.exec(text)?.[1];
  const called = CALLED.exec(text.replace(BORN_AS, ''))?.[1];
  const bare = text.replace(BORN_AS, ' ').replace(CALLED, ' ');
  const { raw, isOrderCertain } = inOrder(joinDetached(splitWords(bare)));
  const stripped = withoutHonorifics(raw, isOrderCertain);
  const words = toWords(stripped.words).slice(0, MOST_WORDS);
  const given = words.length > 1 ? GIVEN_NAMES.get(words[0]?.text ?? '') : undefined;
  return {
    words,
    generation: stripped.generation,
    gender: stripped.gender ?? given ?? null,
    isGenderCertain: stripped.gender !== null,
    bornAs: born === undefined ? [] : [foldName(born).replace(/ /gu, '')],
    called: called === undefined ? [] : [foldName(called)],
    isVowelless,
    isOrderCertain,
  };
}

/** "J.D." and "J. K." come apart; a comma stays as a word of its own. */
const splitWords = (text: string): string[] =>
  text
    .replace(/(\p{L})\.(?=\p{L}\.)/gu, '$1. ')
    .replace(/,/gu, ' , ')
    .split(/\s+/u)
    .filter((word) => word === ',' || /\p{L}/u.test(word))
    .slice(0, 2 * MOST_WORDS);

/** "O Neill", "Mc Donald" and "Abd al-Rahman" are one word each. */
function joinDetached(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1) ?? '';
    if (
      /^(?:O|Ó|Mc|Mac|Abd)$/u.test(last) &&
      /^\p{L}/u.test(word) &&
      (last !== 'Abd' || /^[ae]l-/iu.test(word))
    ) {
      joined[joined.length - 1] = `${last}${word.replace(/-/gu, '')}`;
    } else if (/^abd[aeu][lrsdnzt]$/iu.test(last) && /^\p{L}/u.test(word)) {
      joined[joined.length - 1] = `abdul${word}`;
    } else joined.push(word);
  }
  return joined;
}

/** "ZELENSKYY, Volodymyr" and "XI Jinping" say themselves which word is the family name. */
function inOrder(words: readonly string[]): { raw: string[]; isOrderCertain: boolean } {
  const comma = words.indexOf(',');
  const plain = words.filter((word) => word !== ',');
  if (comma > 0 && words[comma + 1] !== undefined) {
    const after = words.slice(comma + 1).filter((word) => word !== ',');
    const isSuffix = after.every((word) => {
      const folded = foldName(word);
      return GENERATIONS.has(folded) || TRAILING_HONORIFICS.has(folded);
    });
    if (!isSuffix) return { raw: [...after, ...words.slice(0, comma)], isOrderCertain: true };
  }
  const isCapital = (word: string): boolean => /^[\p{Lu}'’-]{2,}$/u.test(word);
  const first = plain[0] ?? '';
  const isMarked = plain.length > 1 && isCapital(first) && !plain.slice(1).some(isCapital);
  // "JD Vance" has initials, no family name in capitals.
  if (isMarked && (first.length > 2 || /[AEIOU]/u.test(first)) && /^.[\p{Lu}'’-]+$/u.test(first)) {
    return { raw: [...plain.slice(1), first], isOrderCertain: true };
  }
  return { raw: plain, isOrderCertain: false };
}

interface Stripped {
  readonly words: readonly string[];
  readonly generation: string | null;
  readonly gender: 'male' | 'female' | null;
}

function withoutHonorifics(raw: readonly string[], isOrderCertain: boolean): Stripped {
  let words = [...raw];
  let gender: 'male' | 'female' | null = null;
  let generation: string | null = null;
  for (;;) {
    const first = foldName(words[0] ?? '');
    const isName = HONORIFICS_OR_NAMES.has(first) && words.length < 3;
    if (words.length < 2 || isName || !isHonorific(words[0] ?? '', first)) break;
    gender ??= HONORIFIC_GENDERS.get(first) ?? null;
    words = words.slice(1);
  }
  while (words.length > 1) {
    const last = foldName(words.at(-1) ?? '');
    const rank =
      isRank(words.at(-1) ?? '', last) && !isOrderCertain ? GENERATIONS.get(last) : undefined;
    if (rank === undefined && !TRAILING_HONORIFICS.has(last.replace(/ /gu, ''))) break;
    generation ??= rank ?? null;
    words = words.slice(0, -1);
  }
  // "Abe-san", "Gandhi-ji"
  const last = words.at(-1);
  if (last !== undefined) words[words.length - 1] = last.replace(/-(?:san|sama|ji|sensei)$/iu, '');
  return { words, generation, gender };
}

/** "XI" may be a number, "Xi" is a name. */
const isRank = (word: string, folded: string): boolean =>
  /^[ivx]+$/u.test(folded) ? /^[IVX]+$/u.test(word) : GENERATIONS.has(folded);

/** "U Thant" has an honorific; the "U." of "Edward U. Condon" and "M. Night" is an initial. */
const isHonorific = (word: string, folded: string): boolean =>
  HONORIFICS.has(folded) && !/^\p{L}\.$/u.test(word);

function toWords(raw: readonly string[]): NameWord[] {
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
    for (const read of readWord(word, at === 0 && raw.length > 1)) {
      words.push({
        ...read,
        particle: [...particles, read.particle].filter((part) => part !== '').join(' '),
        isFiliation: particles.some((particle) => FILIATIONS.has(particle)),
      });
      particles = [];
    }
  });
  return words;
}

const ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az|at|ul|ud|ur)[-’'](?=\p{L}{3})/iu;

function readWord(word: string, isFirst: boolean): Omit<NameWord, 'isFiliation'>[] {
  const initials = initialsOf(word, isFirst);
  if (initials.length > 0) {
    return initials.map((text) => ({ text, pieces: [text], particle: '', isInitial: true }));
  }
  const article = ARTICLE.exec(word);
  const bare = article ? word.slice(article[0].length) : word;
  const pieces = foldName(bare)
    .split(' ')
    .filter((piece) => piece !== '')
    .map(plainWord);
  if (pieces.length === 0) return [];
  const particle = article ? 'al' : '';
  return [{ text: pieces.join(''), pieces, particle, isInitial: false }];
}

/** "J.", "JD" before another word; "Xi", "Li" and "Al" are no initials. */
function initialsOf(word: string, isFirst: boolean): string[] {
  const bare = word.replace(/\./gu, '');
  if (/^\p{L}$/u.test(bare)) return [foldName(bare)];
  if (isFirst && /^\p{Lu}{2,3}$/u.test(bare) && (!/[AEIOU]/u.test(bare) || bare.length === 2)) {
    return Array.from(foldName(bare));
  }
  return [];
}

/** "MacDonald", "McDonald" and "Abdelrahman", "Abdul Rahman" under one spelling each. */
function plainWord(word: string): string {
  return word
    .replace(/^mac(?=[a-z]{4})/u, 'mc')
    .replace(/^abd[aeu][lrsdnz](?=[a-z]{4})/u, 'abdul')
    .replace(/^abdall(?=ah$)/u, 'abdull');
}
