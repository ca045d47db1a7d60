/** What a word by itself may be in a noun phrase with a name: a title, an office, a body's word, a little word inside. */

import { DEMONYMS } from '../../lexicon/countries.ts';
import { FIELD_WORDS } from '../../lexicon/field-words.ts';
import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { BODY_NOUNS, ORGANIZATION_WORDS, PARTY_MEMBERS } from '../../lexicon/organizations.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { COURTESY_TITLES, OFFICE_TITLES } from '../../lexicon/titles.ts';
import { isOneOf, wordSays } from '../tokens/word-facts.ts';

/** "Mr", "Dr". */
export const isCourtesyTitle = isOneOf(COURTESY_TITLES);

/** A given name in common use. */
export const isGivenName = isOneOf(new Set(GIVEN_NAMES.keys()));

/** What a body or an office is in charge of: "Health", "Trade". */
export const isField = isOneOf(FIELD_WORDS);

/** "minister", "Gen", and with them "Secretary-General", "Vice-Chancellor". */
export const isOfficeTitle = wordSays(({ lower, hasHyphen }) =>
  OFFICE_TITLES.has(hasHyphen ? lower.replace(RANK, '') : lower),
);

/** What makes another rank of an office. */
const RANK =
  /^(?:ex|vice|co|deputy|sub|under|pro|acting)-|-(?:general|elect|designate|in-chief|at-large)$/u;

/** "MPs", "Senators". */
export const isOfficePlural = wordSays(
  ({ lower }) => lower.endsWith('s') && ELECTED.has(lower.slice(0, -1)),
);

/** "Italian", "Japanese". */
export const isDemonym = isOneOf(DEMONYMS);

/** "Fifth-grader", "Mum-of-three": what somebody is, in words joined by hyphens, the last of them in lower case. */
export const isCompoundNoun = wordSays(
  ({ text, hasHyphen }) =>
    hasHyphen && /-(?:of-\p{Ll}+|\p{Ll}+(?:er|or|ist|man|woman))$/u.test(text),
);

/** "Republican": of one who sits for a party. */
export const isPartyMember = isOneOf(PARTY_MEMBERS);

/** Offices whose holders speak as many. */
const ELECTED: ReadonlySet<string> = new Set(
  'mp mep msp mla mna senator minister councillor councilor congressman governor official lawmaker'.split(
    ' ',
  ),
);

/** "ministry", "military". */
export const isBodyNoun = isOneOf(BODY_NOUNS);

/** "Ministry", "Bank". */
export const isOrganizationWord = isOneOf(ORGANIZATION_WORDS);

/** "diplomat", and "ex-diplomat" with it. */
export const isPersonNoun = wordSays(({ lower, hasHyphen }) =>
  PERSON_NOUNS.has(hasHyphen ? lower.replace(/^(?:ex|vice|co)-/u, '') : lower),
);

/** "Neighbours" */
export const isManyOfPeople = wordSays(
  ({ lower }) => lower.endsWith('s') && PERSON_NOUNS.has(lower.slice(0, -1)),
);

/** "DC Ann Lee", "SP Ann Lee": ranks of the police before a name; the letters are much else too. */
export const isRank = wordSays(({ text }) => RANKS.has(text));
const RANKS: ReadonlySet<string> = new Set(
  'DC PC DI DS DCI DSI PS SP CSP ASP DSP SHO OC SI ASI IO CS HE HH'.split(' '),
);

/** "his", "whose". */
export const isPossessive = isOneOf(new Set('his her its their my our your whose'.split(' ')));

/** Little words inside names: "van", "bin". */
export const isNameParticle = isOneOf(
  new Set(
    "de del della delle di du das dos des van von zu zum vom bin binti bint ben al el la las los le les der den da do ibn y e et und och af av til ter ten te ap ab ferch nic 't 'o".split(
      ' ',
    ),
  ),
);

/** "of", "&" … inside a name. */
export const isNameJoint = isOneOf(new Set(['of', 'for', 'the', '&', 'and', "'"]));

/** "al-Masri", "d’Arcy". */
export const isJoinedParticle = wordSays(({ text }) =>
  /^(?:a[dlnrst]|ash|el|d|l)[-'’]\p{Lu}/u.test(text),
);

/** Around what somebody is called: “Baby”, (Baby). */
export const isOpeningMark = isOneOf(new Set(['“', '"', '‘', "'", '(', '``']));
export const isClosingMark = isOneOf(new Set(['”', '"', '’', "'", ')', "''"]));
