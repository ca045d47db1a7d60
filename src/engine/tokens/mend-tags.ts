/** Mends tags by what the rest of the article shows: a name at a sentence's start is a name in its midst too. */

import type { TokenBlock } from './sentence.ts';
import { isCapitalized, setTag, TAG_IDS, TAGS, type Tag, type Token } from './token.ts';
import { isOneOf } from './word-facts.ts';

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
      if (token?.tag === 'PROPN' && opensAsAdverb(tokens, at, first)) setTag(token, 'ADV');
      if (!token || token.tag === 'PROPN' || token.tag === 'PUNCT' || !isCapitalized(token))
        continue;
      const opens = at === first || tokens[at - 1]?.tag === 'PUNCT';
      if (!opens || (OPEN_CLASSES[token.tagId] !== 1 && !isUnknownPronoun(token))) continue;
      if (names.has(token.text) || isNamedBy(token, tokens[at + 1])) setTag(token, 'PROPN');
    }
  }
}

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

/** The tagger takes rare words at a sentence's start for pronouns, whose list is closed. */
const isUnknownPronoun = ({ tag, lower }: Token): boolean => tag === 'PRON' && !PRONOUN.test(lower);
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
