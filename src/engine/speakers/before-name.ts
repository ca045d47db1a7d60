/** What stands in a phrase before a name: titles, a role, an article. */

import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { COURTESY_TITLES } from '../../lexicon/titles.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCourtesyTitle, isRank } from '../mentions/name-words.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';
import { senseOf } from './noun-sense.ts';
import { roleHeads } from './role-words.ts';

/** As far as it tells of who bears the name. */
export interface LeadingWords {
  readonly tokens: readonly Token[];
  readonly titles: readonly string[];
  readonly role: string | null;
  readonly heads: readonly string[];
  readonly hasArticle: boolean;
}

/** The name stands alone. */
export const NOTHING_BEFORE: LeadingWords = {
  tokens: [],
  titles: [],
  role: null,
  heads: [],
  hasArticle: false,
};
/** A time stands before it, and no place. */
export const AFTER_TIME: LeadingWords = { ...NOTHING_BEFORE };

/** Reads what stands there. O(tokens of the phrase). */
export function readBefore(narration: Narration, mention: Mention): LeadingWords {
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
    heads: isRelative ? [] : [...roleHeads(tokens), ...ranksIn(tokens)],
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

function roleOf(narration: Narration, mention: Mention): string | null {
  let first = mention.first;
  let last = mention.nameFirst;
  const drops = (at: number): boolean => {
    const token = tokenAt(narration, at);
    // "First lady Ann Lee"
    const isFirst = token.lower === 'lady' && narration.tokens[at - 1]?.lower === 'first';
    return (
      token.tag === 'DET' ||
      token.lower === 'the' ||
      isHonour(token) ||
      (isCourtesyTitle(token.word) && !isFirst)
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

/** "CS Ann Lee" comes back as "the CS". */
const ranksIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => (isRank(token.word) && !isHonour(token) ? token.lower : []));

/** "HE Ann Lee" is Her Excellency. */
const isHonour = ({ text }: Token): boolean => text === 'HE' || text === 'HH';

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
