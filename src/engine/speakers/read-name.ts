/** What a mention with a name tells: the name's words, titles, role, gender, and what kind of thing bears it. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  DOCUMENT_WORDS,
  GOVERNING_PLACES,
  NAMED_GROUPS,
  ORGANIZATION_WORDS,
} from '../../lexicon/organizations.ts';
import { GENDERED_NOUNS } from '../../lexicon/person-nouns.ts';
import { COURTESY_TITLES, GENDERED_TITLES } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SpeakerKind } from '../quote.ts';
import { isCapitalized } from '../tokens/token.ts';

/** The parts of a named mention. */
export interface ReadName {
  readonly name: string;
  /** Folded words. */
  readonly words: readonly string[];
  readonly titles: readonly string[];
  /** "defence ministry spokesman"; null where only a courtesy title stands before the name. */
  readonly role: string | null;
  /** Head nouns of the role. */
  readonly heads: readonly string[];
  readonly gender: 'male' | 'female' | null;
  readonly isGenderCertain: boolean;
  readonly kind: SpeakerKind;
  /** How sure the kind is: a title or an organisation's word says it, mere shape suggests it. */
  readonly isKindCertain: boolean;
}

/** Reads a mention of kind `name`. */
export function readName(narration: Narration, mention: Mention): ReadName {
  const nameTokens = narration.tokens.slice(mention.nameFirst, mention.nameLast);
  const name = withoutSuffix(nameTokens.map(({ text }) => text))
    .join(' ')
    .replaceAll(" 's", '’s');
  const before = narration.tokens.slice(mention.first, mention.nameFirst);
  const titles = before
    .map(({ lower }) => lower.replace(/\.$/u, ''))
    .filter((word) => COURTESY_TITLES.has(word));
  const role = roleOf(narration, mention);
  const heads = before
    .filter(({ tag }) => tag !== 'DET')
    .map(({ lower }) => lower)
    .slice(-2);
  const gender = genderOf(
    before.map(({ lower }) => lower),
    nameTokens[0]?.text ?? '',
  );
  return {
    name,
    words: foldName(name).split(' '),
    titles,
    role,
    heads,
    ...gender,
    ...kindOf(
      nameTokens.map(({ text }) => text),
      before.map(({ lower }) => lower),
      titles.length > 0 || role !== null,
    ),
  };
}

function roleOf(narration: Narration, mention: Mention): string | null {
  let first = mention.first;
  let last = mention.nameFirst;
  const drops = (at: number): boolean => {
    const token = tokenAt(narration, at);
    return token.tag === 'DET' || token.lower === 'the' || COURTESY_TITLES.has(token.lower);
  };
  while (first < last && drops(first)) first++;
  while (last > first && drops(last - 1)) last--;
  first = afterHeading(narration, first, last);
  if (first >= last) return null;
  return narration.text.slice(tokenAt(narration, first).start, tokenAt(narration, last - 1).end);
}

/** "Donbas Ukrainian President", where a heading ran into the sentence: a role starts at its nationality. */
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
  before: readonly string[],
  given: string,
): { gender: 'male' | 'female' | null; isGenderCertain: boolean } {
  for (const word of before) {
    const told = GENDERED_TITLES.get(word) ?? GENDERED_NOUNS.get(word);
    if (told) return { gender: told, isGenderCertain: true };
  }
  return { gender: GIVEN_NAMES.get(foldName(given)) ?? null, isGenderCertain: false };
}

/** What the given name usually tells, or null. */
export function genderOfName(name: string): 'male' | 'female' | null {
  return GIVEN_NAMES.get(foldName(name).split(' ')[0] ?? '') ?? null;
}

function kindOf(
  name: readonly string[],
  before: readonly string[],
  hasTitle: boolean,
): { kind: SpeakerKind; isKindCertain: boolean } {
  const words = name.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  if (
    words.some((word) => ORGANIZATION_WORDS.has(word)) &&
    !(hasTitle && !ORGANIZATION_WORDS.has(last))
  ) {
    return { kind: 'organization', isKindCertain: true };
  }
  if (words.length === 1 && (GOVERNING_PLACES.has(last) || NAMED_GROUPS.has(last))) {
    return { kind: 'organization', isKindCertain: true };
  }
  if (words.length === 1 && DOCUMENT_WORDS.has(last))
    return { kind: 'document', isKindCertain: true };
  if (hasTitle) return { kind: 'person', isKindCertain: true };
  if (name.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(name[0] ?? '')) {
    return { kind: 'organization', isKindCertain: false };
  }
  if (before.includes('the') || words.includes('&') || words.includes('of')) {
    return { kind: 'organization', isKindCertain: false };
  }
  return {
    kind: 'person',
    isKindCertain: GIVEN_NAMES.has(foldName(name[0] ?? '')) && name.length > 1,
  };
}

const SUFFIXES: ReadonlySet<string> = new Set(
  'inc inc. corp corp. ltd ltd. llc plc bhd ag gmbh co. pte'.split(' '),
);

function withoutSuffix(words: string[]): string[] {
  while (words.length > 1 && SUFFIXES.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words;
}
