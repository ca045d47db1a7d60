/** What kind of thing bears a name: its words, the role before it and the word before that tell, or its shape suggests it. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import {
  BODY_NOUNS,
  COMPANY_NOUNS,
  COMPANY_WORDS,
  DOCUMENT_WORDS,
  GOVERNING_PLACES,
  LONE_BODIES,
  NAMED_GROUPS,
  ORGANIZATION_WORDS,
  PLACE_WORDS,
  TEAM_WORDS,
} from '../../lexicon/organizations.ts';
import { KNOWN_OUTLETS } from '../../lexicon/outlets.ts';
import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import type { SpeakerKind } from '../quote.ts';
import type { Word } from '../tokens/token.ts';
import { isOneOf, wordFact } from '../tokens/word-facts.ts';
import { senseOf } from './noun-sense.ts';

const OUTLETS: ReadonlySet<string> = new Set(
  KNOWN_OUTLETS.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) =>
    name.toLowerCase().replace(/^the /u, ''),
  ),
);
const OUTLET_ENDS: ReadonlySet<string> = new Set(
  [...OUTLETS].map((name) => name.slice(name.lastIndexOf(' ') + 1)),
);

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
  /** A word before the phrase says that it is rather a place: `isLocative`. */
  readonly isPlaced: boolean;
}

/** Decides what bears the name. Streets, towns and the like count as organisations: they are no people. */
export function kindOfName(name: readonly Word[], before: BeforeName): NameKind {
  const end = name.at(-1);
  const last = end ? tellingOf(end) : TELLS_NOTHING;
  // "Typhoon Yolanda"
  const isStorm = name.length > 1 && name[0] !== undefined && isStormWord(name[0]);
  if (isStorm || before.heads.some((head) => STORMS.has(head)))
    return { kind: 'organization', isKindCertain: true };
  // "Swartberg Minerals & Marine"
  if (name.some(isAmpersand)) return { kind: 'organization', isKindCertain: true };
  const isPersonRole =
    before.hasTitle || before.heads.some((head) => senseOf(head) === 'anonymous');
  if (
    name.some((word) => tellingOf(word).isOrganization) &&
    !(isPersonRole && !last.isOrganization)
  ) {
    return { kind: 'organization', isKindCertain: true };
  }
  if (name.length > 1 && last.endsOutlet && OUTLETS.has(name.map(({ lower }) => lower).join(' ')))
    return { kind: 'organization', isKindCertain: true };
  if (name.length === 1 && last.isBody) return { kind: 'organization', isKindCertain: true };
  if (name.length === 1 && last.isDocument) return { kind: 'document', isKindCertain: true };
  // "Mine owner Northgate Minerals"
  const isFirm = last.isCompany && !(end && isSurname(end) && GIVEN_NAMES.has(before.given));
  if (!before.hasTitle && name.length > 1 && (isFirm || isOfFirm(before.heads)))
    return { kind: 'organization', isKindCertain: true };
  // "Promoter BigSky Live"
  if (isPersonRole && (before.hasTitle || GIVEN_NAMES.has(before.given) || !isBranded(name)))
    return { kind: 'person', isKindCertain: true };
  return kindByShape(name, last, before);
}

const STORMS: ReadonlySet<string> = new Set(
  'typhoon supertyphoon hurricane cyclone storm'.split(' '),
);
const isStormWord = isOneOf(STORMS);

/** "utility Nordlys Kraft", but not "group CEO Ann Lee". */
const isOfFirm = (heads: readonly string[]): boolean =>
  heads.some(isFirmNoun) && !heads.some((head) => OFFICE_TITLES.has(head));

const isAmpersand = isOneOf(new Set(['&']));

/** Words of companies' names that are surnames too. */
const isSurname = isOneOf(new Set(['steel', 'mills', 'sons', 'mining', 'gold']));

/** Never a person's trade, as "producer" and "maker" may be. */
const isFirmNoun = (noun: string): boolean => COMPANY_NOUNS.has(noun) && !TRADES.has(noun);
const TRADES: ReadonlySet<string> = new Set(
  'maker producer operator brewer miner developer'.split(' '),
);

/** What a word of a name tells of its bearer. */
interface Telling {
  readonly isOrganization: boolean;
  /** A government by its place, a named group, or a body known by one word. */
  readonly isBody: boolean;
  readonly isDocument: boolean;
  readonly isPlace: boolean;
  readonly isTeam: boolean;
  readonly isCompany: boolean;
  readonly isPlural: boolean;
  readonly isAcronym: boolean;
  /** "BlackRock", "eBay": a capital letter in its midst; "McKay" and "DeSantis" are people. */
  readonly isBrand: boolean;
  /** The last word of a well-known outlet's name. */
  readonly endsOutlet: boolean;
  /** "&", "of" or "without": it joins words to the name of a body. */
  readonly isJoint: boolean;
}

const telling = (text: string): Telling => {
  const word = text.toLowerCase();
  return {
    isOrganization: ORGANIZATION_WORDS.has(word),
    isBody: GOVERNING_PLACES.has(word) || NAMED_GROUPS.has(word) || LONE_BODIES.has(word),
    isDocument: DOCUMENT_WORDS.has(word),
    isPlace: PLACE_WORDS.has(word),
    isTeam: TEAM_WORDS.has(word),
    isCompany: COMPANY_WORDS.has(word),
    isPlural: word.endsWith('s'),
    isAcronym: /^\p{Lu}[\p{Lu}\d.&-]+$/u.test(text),
    isBrand: BRAND.test(text.replace(SURNAME_PREFIX, '')),
    endsOutlet: OUTLET_ENDS.has(word),
    isJoint: word === '&' || word === 'of' || word === 'without',
  };
};

const BRAND = /^\p{L}\p{Ll}+\p{Lu}|^\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}{2}/u;
/** Capital letters of people's names. */
const SURNAME_PREFIX =
  /^(?:Mac|Mc|Fitz|De|Di|Du|Da|Del|Della|Des|Dos|La|Le|Lo|Van|Von|Vander|Ter|Ten|San|St|El|Al|Ben|Ibn|Abd|Abdul|[ODLMN])[’'\-]?(?=\p{Lu})/u;

const tellingOf = wordFact(({ text }) => telling(text));
const TELLS_NOTHING = telling('');

const isBranded = (name: readonly Word[]): boolean => name.some((word) => tellingOf(word).isBrand);

const isBodyInLetters = wordFact((word) => tellingOf(word).isAcronym && tellingOf(word).isBody);

function kindByShape(
  name: readonly Word[],
  last: Telling,
  { given, hasArticle, heads, isPlaced }: BeforeName,
): NameKind {
  const hasGivenName = name.length > 1 && GIVEN_NAMES.has(given);
  if (name.length > 1 && !hasGivenName && (last.isPlace || last.isTeam))
    return { kind: 'organization', isKindCertain: true };
  if (name.length > 1 && hasGivenName && last.isPlace && isPlaced)
    return { kind: 'organization', isKindCertain: true };
  if (name.length === 1 && last.isPlural && last.isTeam)
    return { kind: 'organization', isKindCertain: true };
  // "the business daily Kestrel Post", "the utility Nordlys Kraft", "the ferry Marit".
  if (heads.length > 0 && !hasGivenName)
    return { kind: 'organization', isKindCertain: heads.some((head) => BODY_NOUNS.has(head)) };
  if (name.at(-1)?.lower === "'s") return { kind: 'organization', isKindCertain: true };
  // "U.N. Women", "EU Ports"
  const isOfBody = name.length > 1 && name[0] !== undefined && isBodyInLetters(name[0]);
  const isAcronym = isOfBody || (name.length === 1 && last.isAcronym);
  if (
    isAcronym ||
    (!hasGivenName && isBranded(name)) ||
    hasArticle ||
    name.some((word) => tellingOf(word).isJoint)
  )
    return { kind: 'organization', isKindCertain: false };
  if (isPlaced && !hasGivenName) return { kind: 'organization', isKindCertain: false };
  return { kind: 'person', isKindCertain: hasGivenName };
}

/** Prepositions after which an unknown name is rather a place (or a network: "on Facebook"). */
export const isLocative = isOneOf(
  new Set(
    'in at near between from on outside inside across around off toward towards into through via'.split(
      ' ',
    ),
  ),
);
