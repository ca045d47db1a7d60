/** What a mention with a name tells: the name's words, titles, role, gender, and what kind of thing bears it. */

import { POST_NOMINALS } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isDemonym } from '../mentions/name-words.ts';
import type { SpeakerKind } from '../quote.ts';
import type { Token, Word } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';
import { AFTER_TIME, NOTHING_BEFORE, readBefore } from './before-name.ts';
import { genderOf } from './name-gender.ts';
import { isLocative, kindOfName } from './name-kind.ts';

/** The parts of a named mention. */
export interface ReadName {
  readonly name: string;
  /** With what is no part of the name proper: "Koh Foods Bhd". */
  readonly fullName: string;
  /** Folded words. */
  readonly words: readonly string[];
  /** Folded words of what somebody is called within the name; null for nothing. */
  readonly nickname: readonly string[] | null;
  readonly titles: readonly string[];
  /** "defence ministry spokesman"; null where only a courtesy title stands before the name. */
  readonly role: string | null;
  /** Head nouns of the role. */
  readonly heads: readonly string[];
  /** Of which people the phrase says somebody is: "italian". */
  readonly people: string | null;
  readonly gender: 'male' | 'female' | null;
  readonly isGenderCertain: boolean;
  readonly kind: SpeakerKind;
  /** How sure the kind is: a title or an organisation's word says it, mere shape suggests it. */
  readonly isKindCertain: boolean;
}

/** Reads a mention of kind `name`. */
export function readName(narration: Narration, mention: Mention): ReadName {
  const { first, last, nameFirst, nameLast } = mention;
  if (first < nameFirst || nameLast < last) return readPhrase(narration, mention);
  const isPlaced = isAfterPreposition(narration, mention);
  // Most names are one word, and a word alone tells the same each time.
  if (last === first + 1) {
    const { word } = tokenAt(narration, first);
    return isPlaced ? loneNamePlaced(word) : loneName(word);
  }
  // Names come back, and where nothing stands before them they tell the same.
  const known = knownNames(narration, isPlaced);
  const printed = narration.text.slice(mention.start, mention.end);
  const read = known.get(printed) ?? readPhrase(narration, mention);
  known.set(printed, read);
  return read;
}

/** What was read of an article so far: of names after a preposition, and of others. */
const KNOWN = new WeakMap<Narration, Record<'placed' | 'others', Map<string, ReadName>>>();

function knownNames(narration: Narration, isPlaced: boolean): Map<string, ReadName> {
  const known = KNOWN.get(narration) ?? {
    placed: new Map<string, ReadName>(),
    others: new Map<string, ReadName>(),
  };
  KNOWN.set(narration, known);
  return isPlaced ? known.placed : known.others;
}

function readPhrase(narration: Narration, mention: Mention): ReadName {
  const nameLast = withoutSuffixes(narration, mention);
  const nameTokens = narration.tokens.slice(mention.nameFirst, nameLast);
  const start = nameTokens[0]?.start ?? mention.start;
  const printed = narration.text.slice(start, nameTokens.at(-1)?.end ?? mention.end);
  const called = NICKNAME.test(printed) ? printed.replace(NICKNAME, ' ') : printed;
  const name = ODD_SPACE.test(called) ? called.replace(/\s+/gu, ' ') : called;
  const fullName = narration.text.slice(start, mention.end);
  const words = withoutGeneration(foldedWords(called === printed ? nameTokens : NO_TOKENS, name));
  const before =
    mention.first < mention.nameFirst ? readBefore(narration, mention) : NOTHING_BEFORE;
  const { titles, role, heads, tokens } = before;
  const { gender, isGenderCertain } = genderOf(tokens, words[0] ?? '');
  const { kind, isKindCertain } = kindOfName(
    nameTokens.map(({ word }) => word),
    {
      given: words[0] ?? '',
      hasTitle: titles.length > 0,
      hasArticle: before.hasArticle,
      heads,
      isPlaced: before !== AFTER_TIME && isAfterPreposition(narration, mention),
    },
  );
  // Written out: copying with "..." is slow, and names are many.
  return {
    name,
    fullName,
    words,
    nickname: called === printed ? null : nicknameIn(printed),
    titles,
    role,
    heads,
    people: tokens.find(({ word }) => isDemonym(word))?.lower ?? null,
    gender,
    isGenderCertain,
    kind,
    isKindCertain,
  };
}

/** "Rosa “Baby” Pinto", "Rosa (Baby) Pinto": how somebody is called stands in the midst of the name. */
const NICKNAME =
  / (?:[“"‘'][^“”"‘’']{1,30}[”"’']|\(\p{Lu}[^()]{1,30}\)) (?=\p{Lu}|\p{Ll}{1,3} \p{Lu})/u;
const NO_TOKENS: readonly Token[] = [];

/** Without its marks. */
const nicknameIn = (printed: string): readonly string[] | null => {
  const inner = NICKNAME.exec(printed)?.[0].trim().slice(1, -1) ?? '';
  return inner === '' ? null : wordsOf(inner);
};

/** "Tom Reyes Jr." comes back as Reyes. */
function withoutGeneration(words: readonly string[]): readonly string[] {
  return words.length > 1 && GENERATIONS.has(words.at(-1) ?? '') ? words.slice(0, -1) : words;
}

const GENERATIONS: ReadonlySet<string> = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv']);

const loneName = wordFact((word) => readLoneName(word, false));
const loneNamePlaced = wordFact((word) => readLoneName(word, true));

function readLoneName(word: Word, isPlaced: boolean): ReadName {
  const words = wordsOf(word.text);
  const given = words[0] ?? '';
  const { gender, isGenderCertain } = genderOf([], given);
  const { kind, isKindCertain } = kindOfName([word], {
    given,
    hasTitle: false,
    hasArticle: false,
    heads: [],
    isPlaced,
  });
  // Of one shape with those above: put together from parts each would be of its own, and slow to ask.
  return {
    name: word.text,
    fullName: word.text,
    words,
    nickname: null,
    titles: [],
    role: null,
    heads: [],
    people: null,
    gender,
    isGenderCertain,
    kind,
    isKindCertain,
  };
}

/** `foldName` of the name, word by word; of plain words apart from each other it is their lower case. */
function foldedWords(tokens: readonly Token[], name: string): readonly string[] {
  return tokens.length > 0 &&
    tokens.every(({ word, spaced }, at) => isPlain(word) && (spaced || at === 0))
    ? tokens.map(({ lower }) => lower)
    : wordsOf(name);
}

/** "F.D.A." is one word. */
const wordsOf = (name: string): readonly string[] =>
  DOTTED.test(name) ? [name.replaceAll('.', '').toLowerCase()] : foldName(name).split(' ');

const DOTTED = /^(?:\p{Lu}\.){2,}$/u;

const isPlain = wordFact(({ text }) => /^[A-Za-z]+$/u.test(text));

/** White space that isn't a single blank. */
const ODD_SPACE = /\s\s|[^\S ]/u;

/** "in Skarvik", "on Facebook". */
function isAfterPreposition(narration: Narration, { sentence, unit }: Mention): boolean {
  const at = unit > 0 ? narration.sentences[sentence]?.units[unit - 1] : undefined;
  return at !== undefined && isLocative(tokenAt(narration, at).word);
}

/** "Koh Foods Bhd" is Koh Foods, "Muireann Lacey SC" is Muireann Lacey; the token past the name proper. */
function withoutSuffixes(narration: Narration, { nameFirst, nameLast }: Mention): number {
  let last = nameLast;
  while (last - 1 > nameFirst) {
    const { lower, text } = tokenAt(narration, last - 1);
    const isPostNominal = last - 2 > nameFirst && POST_NOMINALS.has(text.replaceAll('.', ''));
    if (!COMPANY_SUFFIXES.has(lower) && !isPostNominal) break;
    last--;
  }
  return last;
}

const COMPANY_SUFFIXES: ReadonlySet<string> = new Set(
  'inc inc. corp corp. ltd ltd. llc llp plc bhd ag gmbh co. pte sdn'.split(' '),
);
