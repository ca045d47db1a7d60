/** Mends tags by what the rest of the article shows: a name at a sentence's start is a name in its midst too. */

import { DEMONYMS } from '../../lexicon/countries.ts';
import type { TokenBlock } from './sentence.ts';
import { isCapitalized, setTag, TAG_IDS, TAGS, type Tag, type Token } from './token.ts';
import { isOneOf, wordSays } from './word-facts.ts';

/**
 * Sets `PROPN` on capitalised words, in place: at a sentence's start those that are names elsewhere ("Rao said"),
 * in its midst those that were taken for verbs or adverbs ("Colorado Springs", "to Marit Okland"). Blocks in title case are left
 * as they are. O(tokens).
 */
export function mendTags(tokens: readonly Token[], blocks: readonly TokenBlock[]): void {
  const prose = blocks.filter((block) => !isTitleCase(tokens, block));
  const names = new Set<string>();
  for (const { first, last } of prose) {
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at];
      const before = tokens[at - 1];
      if (!token || !before || !isCapitalized(token)) continue;
      // "the nominee, Wade Ode, said": a comma opens no sentence.
      if (before.tag === 'PUNCT' && before.text !== ',') continue;
      if (token.spaced && NEVER_CAPITAL[token.tagId] === 1) setTag(token, 'PROPN');
      if (token.tag === 'PROPN') names.add(token.text);
    }
  }
  for (const { first, last } of prose) {
    for (let at = first; at < last; at++) {
      const token = tokens[at];
      if (token?.text === 'I' && token.tag !== 'PRON' && isSpeaking(tokens[at + 1]))
        setTag(token, 'PRON');
      if (token?.tag === 'PROPN' && opensAsAdverb(tokens, at, first)) setTag(token, 'ADV');
      if (token && opensWithDoing(tokens, at, first) && !names.has(token.text))
        setTag(token, 'VERB');
      if (token && token.tag !== 'PROPN' && !isCapitalized(token)) mendCommon(tokens, at);
      if (!token || token.tag === 'PROPN' || token.tag === 'PUNCT' || !isCapitalized(token))
        continue;
      if (isNamedHe(tokens, at) || isOneOfPeople(tokens, at)) setTag(token, 'PROPN');
      const opens = at === first || tokens[at - 1]?.tag === 'PUNCT';
      if (!opens || (OPEN_CLASSES[token.tagId] !== 1 && !isUnknownPronoun(token))) continue;
      if (names.has(token.text) || isNamedBy(token, tokens[at + 1])) setTag(token, 'PROPN');
    }
  }
}

/** "the only thing I’m sorry for": no numeral, as after a monarch's name. */
const isSpeaking = (next: Token | undefined): boolean =>
  next !== undefined && !next.spaced && /^['’](?:m|ve|d|ll)$/u.test(next.lower);

/** "co-author Ann Lee", "Ann Lee, managing director of Acme", "said earlier treatment would help", ", reading aloud from it". */
function mendCommon(tokens: readonly Token[], at: number): void {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return;
  const isBeforeNoun = next?.tagId === TAG_IDS.NOUN;
  if (token.tagId === TAG_IDS.PRON) {
    if (!isPronoun(token.word)) setTag(token, 'NOUN');
  } else if (token.tagId === TAG_IDS.VERB) {
    const before = tokens[at - 1];
    // "according to police, …"
    if (before?.lower === 'to' && tokens[at - 2]?.lower === 'according') {
      setTag(token, 'NOUN');
      setTag(before, 'ADP');
    }
    // "the institute’s lead author"
    if (isBeforeNoun && before && isOwner(before) && !mayDescribe(token.word))
      setTag(token, 'NOUN');
    // "a transport engineering expert"
    if (isBeforeNoun && isAdviser(next.word) && before?.tagId === TAG_IDS.NOUN) {
      if (token.lower.endsWith('ing')) setTag(token, 'NOUN');
    }
    if (isBeforeNoun && isOfOffice(token.word) && (opensPhrase(before) || isHeld(next.word)))
      setTag(token, 'ADJ');
    // "a transport expert"
    else if (isBeforeNoun && before && isArticle(before.word) && !mayDescribe(token.word))
      setTag(token, 'NOUN');
  } else if (token.tagId === TAG_IDS.ADV) {
    if (isBeforeNoun && token.lower === 'earlier' && !isTime(next.word)) setTag(token, 'ADJ');
    else if (isThing(tokens, at)) setTag(token, 'NOUN');
  } else if (token.tagId === TAG_IDS.ADP) {
    // "the company’s outside accountant"
    if (isBeforeNoun && isSide(token.word) && tokens[at - 1]?.lower === "'s") setTag(token, 'ADJ');
  } else if (token.tagId === TAG_IDS.NOUN && next?.tagId === TAG_IDS.ADV) {
    if (tokens[at - 1]?.text === ',' && token.lower.endsWith('ing')) setTag(token, 'VERB');
    else if (token.lower === 'shot' && next.lower === 'back') setTag(token, 'VERB');
  }
}

const isOwner = ({ tagId, lower }: Token): boolean => tagId === TAG_IDS.PART && lower === "'s";

const isSide = isOneOf(new Set(['outside', 'inside']));

const isAdviser = isOneOf(
  new Set(
    'expert experts specialist consultant adviser advisor professor lecturer analyst'.split(' '),
  ),
);

/** "the coastguard said" */
function isThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1]?.tagId;
  if (token === undefined || before === undefined || !isArticle(before.word)) return false;
  return (
    (next === TAG_IDS.VERB || next === TAG_IDS.AUX) &&
    !token.lower.endsWith('ly') &&
    token.lower.length > 4
  );
}

const isArticle = isOneOf(new Set(['a', 'an', 'the']));
/** By its ending a participle, which may stand between an article and its noun; those of verbs in "-port" end otherwise. */
const mayDescribe = wordSays(
  ({ lower }) => /(?:ed|ing|en|n|t)$/u.test(lower) && !lower.endsWith('port'),
);

const opensPhrase = (before: Token | undefined): boolean =>
  before === undefined || before.tagId === TAG_IDS.PUNCT || before.tagId === TAG_IDS.DET;

/** What an office is called by, and no doing: "managing director", "acting chief". */
const isOfOffice = isOneOf(
  new Set(
    'managing acting founding presiding sitting visiting commanding ruling governing outgoing incoming'.split(
      ' ',
    ),
  ),
);

/** "Acme managing director" */
const isHeld = isOneOf(
  new Set('director editor partner chief president head coach member'.split(' ')),
);

const isTime = isOneOf(new Set('today yesterday tonight day week month year'.split(' ')));

/** "Afterwards a spokesman said", "Elsewhere Ode fell". */
const opensAsAdverb = (tokens: readonly Token[], at: number, first: number): boolean =>
  (at === first || tokens[at - 1]?.tagId === TAG_IDS.PUNCT) && isOpening(tokens[at]);

const isOpening = (token: Token | undefined): boolean =>
  token !== undefined && isOpeningAdverb(token.word);

const isOpeningAdverb = isOneOf(
  new Set(
    `afterwards afterward elsewhere meanwhile nonetheless nevertheless furthermore moreover onstage offstage backstage privately
    publicly earlier later separately similarly likewise instead otherwise thereafter`.split(
      /\s+/u,
    ),
  ),
);

/** "He Yongqian", "Puok Both Baluang": little words that are names among names. */
function isNamedHe(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next?.spaced || next.tag !== 'PROPN' || !isCapitalized(next)) return false;
  const before = tokens[at - 1];
  if (token.lower === 'both') return before?.tag === 'PROPN';
  return (
    (token.lower === 'he' || token.lower === 'she') &&
    before !== undefined &&
    before.tag !== 'PUNCT' &&
    isCapitalized(token)
  );
}

/** "The South African called it flat": a people's adjective with a verb behind it is one of them. */
function isOneOfPeople(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1]?.tagId;
  return (
    token?.tagId === TAG_IDS.ADJ &&
    (next === TAG_IDS.VERB || next === TAG_IDS.AUX) &&
    isDemonym(token.word)
  );
}

const isDemonym = isOneOf(DEMONYMS);

/** "Opening the case, Ann Lee said …" */
function opensWithDoing(tokens: readonly Token[], at: number, first: number): boolean {
  if (at > first && tokens[at - 1]?.tagId !== TAG_IDS.PUNCT) return false;
  const token = tokens[at];
  return token !== undefined && isDoing(token.word) && tokens[at + 1]?.lower === 'the';
}

const isDoing = wordSays(
  ({ lower, isCapitalized }) => isCapitalized && lower.length > 6 && lower.endsWith('ing'),
);

/** The tagger takes rare words at a sentence's start for pronouns, whose list is closed. */
const isUnknownPronoun = ({ tag, word }: Token): boolean => tag === 'PRON' && !isPronoun(word);
const isPronoun = wordSays(({ lower }) => PRONOUN.test(lower));
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|that|this|these|those|there|here|what|who|where|how|when|why|which|many|some|most|few|both|all|each|several|let|other|another|any|either|neither|more|much|less|enough|such|him|her|them|us|me|my|your|our|its|their|whom|whose|whoever|whatever|mine|yours|ours|theirs|his|hers|.*(?:body|one|thing|self|selves))$/u;

/** "Downing Street said", "Moody’s warned": names whose first word is another word too. */
const isNamedBy = ({ tagId }: Token, next: Token | undefined): boolean =>
  next !== undefined &&
  (next.text === 'Street' || (next.lower === "'s" && !next.spaced && tagId !== TAG_IDS.NOUN));

/** Tags of words that prose writes in lower case in mid-sentence. */
const NEVER_CAPITAL = flagsOf('VERB', 'ADV', 'ADP', 'SCONJ', 'X', 'INTJ');

/** Tags that a name may be mistaken for; never pronouns, determiners and the like. */
const OPEN_CLASSES = flagsOf('VERB', 'NOUN', 'ADJ', 'ADV', 'X', 'INTJ');

/** 1 at the numbers of the tags. */
function flagsOf(...tags: Tag[]): Uint8Array {
  const flags = new Uint8Array(TAGS.length + 1);
  for (const tag of tags) flags[TAG_IDS[tag]] = 1;
  return flags;
}

/** Most of at least five longer words are capitalised, as in headlines. */
function isTitleCase(tokens: readonly Token[], { first, last }: TokenBlock): boolean {
  let words = 0;
  let capitals = 0;
  for (let at = first; at < Math.min(last, first + 40); at++) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT' || token.lower.length < 4) continue;
    words++;
    if (isCapitalized(token)) capitals++;
  }
  return words >= 5 && capitals * 3 > words * 2;
}
