/** What kind of thing bears a name: its words, the role before it and the word before that tell, or its shape suggests it. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  COMPANY_WORDS,
  DOCUMENT_WORDS,
  GOVERNING_PLACES,
  NAMED_GROUPS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  TEAM_WORDS,
} from '../../lexicon/organizations.ts';
import type { SpeakerKind } from '../quote.ts';
import { senseOf } from './noun-sense.ts';

/** A kind, and whether a word told it. */
export interface NameKind {
  readonly kind: SpeakerKind;
  readonly isKindCertain: boolean;
}

/** The name's first word, and what stands before the name. */
export interface BeforeName {
  /** Folded. */
  readonly given: string;
  readonly hasTitle: boolean;
  readonly hasArticle: boolean;
  /** Head nouns of the role. */
  readonly heads: readonly string[];
  /** The word before the phrase, "" at a sentence's start. */
  readonly previous: string;
}

/** Decides what bears the name. Streets, towns and the like count as organisations: they are no people. */
export function kindOfName(name: readonly string[], before: BeforeName): NameKind {
  const words = name.map((word) => word.toLowerCase());
  const last = words.at(-1) ?? '';
  const isPersonRole =
    before.hasTitle || before.heads.some((head) => senseOf(head) === 'anonymous');
  if (
    words.some((word) => ORGANIZATION_WORDS.has(word)) &&
    !(isPersonRole && !ORGANIZATION_WORDS.has(last))
  ) {
    return { kind: 'organization', isKindCertain: true };
  }
  if (words.length === 1 && (GOVERNING_PLACES.has(last) || NAMED_GROUPS.has(last))) {
    return { kind: 'organization', isKindCertain: true };
  }
  if (words.length === 1 && DOCUMENT_WORDS.has(last))
    return { kind: 'document', isKindCertain: true };
  if (isPersonRole) return { kind: 'person', isKindCertain: true };
  return kindByShape(name, words, before);
}

function kindByShape(
  name: readonly string[],
  words: readonly string[],
  { given, hasArticle, heads, previous }: BeforeName,
): NameKind {
  const last = words.at(-1) ?? '';
  const hasGivenName = name.length > 1 && GIVEN_NAMES.has(given);
  if (words.length > 1 && !hasGivenName && (PLACE_WORDS.has(last) || TEAM_WORDS.has(last)))
    return { kind: 'organization', isKindCertain: true };
  if (words.length > 1 && hasGivenName && PLACE_WORDS.has(last) && LOCATIVE.has(previous))
    return { kind: 'organization', isKindCertain: true };
  if (words.length > 1 && !hasGivenName && COMPANY_WORDS.has(last))
    return { kind: 'organization', isKindCertain: true };
  if (words.length === 1 && last.endsWith('s') && TEAM_WORDS.has(last))
    return { kind: 'organization', isKindCertain: true };
  // "the business daily Kestrel Post", "the utility Nordlys Kraft", "the ferry Marit".
  if (heads.length > 0 && !hasGivenName)
    return { kind: 'organization', isKindCertain: heads.some((head) => BODY_NOUNS.has(head)) };
  const isAcronym = name.length === 1 && /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(name[0] ?? '');
  const isJoined = words.includes('&') || words.includes('of');
  if (isAcronym || hasArticle || isJoined) return { kind: 'organization', isKindCertain: false };
  if (LOCATIVE.has(previous) && !hasGivenName)
    return { kind: 'organization', isKindCertain: false };
  return { kind: 'person', isKindCertain: hasGivenName };
}

/** Prepositions after which an unknown name is rather a place (or a network: "on Facebook"). */
const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near between from on outside inside across around off toward towards into through via'.split(
    ' ',
  ),
);
