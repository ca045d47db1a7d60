/** What a mention with a name tells: the name's words, titles, role, gender, and what kind of thing bears it. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { GENDERED_NOUNS } from '../../lexicon/person-nouns.ts';
import { COURTESY_TITLES, GENDERED_TITLES, POST_NOMINALS } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCourtesyTitle, isDemonym, isRank } from '../mentions/name-words.ts';
import type { SpeakerKind } from '../quote.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';
import { isLocative, kindOfName } from './name-kind.ts';
import { senseOf } from './noun-sense.ts';
import { roleHeads } from './role-words.ts';

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

/** What stands in the phrase before the name. */
interface Before {
  readonly tokens: readonly Token[];
  readonly titles: readonly string[];
  readonly role: string | null;
  readonly heads: readonly string[];
  readonly hasArticle: boolean;
}

const NOTHING_BEFORE: Before = { tokens: [], titles: [], role: null, heads: [], hasArticle: false };
const AFTER_TIME: Before = { ...NOTHING_BEFORE };

function readBefore(narration: Narration, mention: Mention): Before {
  const tokens = narration.tokens.slice(mention.first, mention.nameFirst);
  const titles: string[] = [];
  for (const { word } of tokens) {
    const title = isRank(word) ? word.lower : titleOf(word);
    if (title !== null) titles.push(title);
  }
  // "Earlier in the day Dale Orr spoke"
  if (isTimeNoun(tokens.at(-1))) return AFTER_TIME;
  const isRelative = isRelativeNoun(tokens);
  return {
    tokens,
    titles,
    role: isRelative ? null : roleOf(narration, mention),
    heads: isRelative ? [] : roleHeads(tokens),
    hasArticle:
      tokens[0]?.lower === 'the' &&
      tokens.at(-1)?.tag !== 'ADJ' &&
      !tokens.some(({ lower }) => lower === "'s"),
  };
}

/** A courtesy title without its stop, or null. */
const titleOf = wordFact(({ lower }) => {
  const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
  return COURTESY_TITLES.has(bare) ? bare : null;
});

const TIME_NOUNS: ReadonlySet<string> = new Set(
  'day week month year morning afternoon evening night hour moment time season weekend'.split(' '),
);
const isTimeNoun = (token: Token | undefined): boolean =>
  token !== undefined && TIME_NOUNS.has(token.lower);

/** "a phrase Rao uses" holds no role of Rao's. */
function isRelativeNoun(before: readonly Token[]): boolean {
  const noun = before.at(-1);
  const isIndefinite = before[0]?.lower === 'a' || before[0]?.lower === 'an';
  return (
    isIndefinite &&
    noun !== undefined &&
    before.length > 1 &&
    !isCapitalized(noun) &&
    senseOf(noun.lower) === null &&
    !COURTESY_TITLES.has(noun.lower)
  );
}

/** "in Skarvik", "on Facebook". */
function isAfterPreposition(narration: Narration, { sentence, unit }: Mention): boolean {
  const at = unit > 0 ? narration.sentences[sentence]?.units[unit - 1] : undefined;
  return at !== undefined && isLocative(tokenAt(narration, at).word);
}

function roleOf(narration: Narration, mention: Mention): string | null {
  let first = mention.first;
  let last = mention.nameFirst;
  const drops = (at: number): boolean => {
    const token = tokenAt(narration, at);
    // "First lady Ann Lee"
    const isFirst = token.lower === 'lady' && narration.tokens[at - 1]?.lower === 'first';
    return (
      token.tag === 'DET' || token.lower === 'the' || (isCourtesyTitle(token.word) && !isFirst)
    );
  };
  while (first < last && drops(first)) first++;
  if (endsInTitle(narration, first, last)) last -= 3;
  while (last > first && (drops(last - 1) || tokenAt(narration, last - 1).lower === "'s")) last--;
  first = afterHeading(narration, first, last);
  // "His wife Ann Lee": whose, is not for the role to say.
  if (first < last && OWN.has(tokenAt(narration, first).lower)) first++;
  if (last - first === 1 && KIN_NOUNS.has(tokenAt(narration, first).lower)) return null;
  if (first >= last) return null;
  return narration.text.slice(tokenAt(narration, first).start, tokenAt(narration, last - 1).end);
}

/** "Capt. (Mrs) Ann Lee" */
const endsInTitle = ({ tokens }: Narration, first: number, last: number): boolean => {
  const [open, title, close] = tokens.slice(last - 3, last);
  if (last - 3 <= first || open?.text !== '(' || close?.text !== ')') return false;
  return title !== undefined && isCourtesyTitle(title.word);
};

const OWN: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your']);

/** "Strike Talks Chilean President", where a heading ran into the sentence: a role starts at its nationality. */
function afterHeading(narration: Narration, first: number, last: number): number {
  for (let at = last - 1; at > first; at--) {
    const token = tokenAt(narration, at);
    if (!isCapitalized(token)) return first;
    if (NATIONALITY.test(token.lower)) return at;
  }
  return first;
}

const NATIONALITY =
  /^(?:[\p{Ll}-]{3,}(?:ian|ish|ese|ean|can|ban|man|gan|tan|ghan|raqi|aeli|akistani)|us|u\.s\.|uk|eu|french|dutch|greek|swiss|thai|czech|welsh|iraqi)$/u;

function genderOf(
  before: readonly Token[],
  given: string,
): { gender: 'male' | 'female' | null; isGenderCertain: boolean } {
  // "Ada Obi's husband Tom": the noun nearest to the name tells.
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    const told = token ? genderTold(token.word) : null;
    if (told !== null) return { gender: told, isGenderCertain: true };
  }
  return { gender: GIVEN_NAMES.get(given) ?? null, isGenderCertain: false };
}

/** By a title or a noun; a woman may be spokesman or chairman. */
const genderTold = wordFact(({ lower }) =>
  /[a-z]{4}man$/u.test(lower) && !lower.endsWith('woman')
    ? null
    : (GENDERED_TITLES.get(lower) ?? GENDERED_NOUNS.get(lower) ?? null),
);

/** What the given name usually tells, or null. */
export function genderOfName(name: string): 'male' | 'female' | null {
  return GIVEN_NAMES.get(foldName(name).split(' ')[0] ?? '') ?? null;
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
