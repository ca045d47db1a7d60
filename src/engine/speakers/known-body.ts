/** The body that "the company", "the agency" or "the department" comes back to, which was called nothing like it before. */

import { DEMONYMS, NATION_NAMES } from '../../lexicon/countries.ts';
import {
  ANY_BODY,
  COMPANY_NOUNS,
  GOVERNING_PLACES,
  SOME_BODY,
} from '../../lexicon/organizations.ts';
import type { Mention } from '../mentions/mention.ts';
import { addHead, type Entity } from './entity.ts';
import { matchCompany, type NominalSense } from './match-nominal.ts';
import type { Reader } from './reader.ts';

/** The likeliest of the bodies mentioned lately, which may be called so from now on; null for none. */
export const knownBody = (reader: Reader, mention: Mention, sense: NominalSense): Entity | null =>
  company(reader, mention, sense.head) ?? body(reader, mention, sense) ?? publicBody(reader, sense);

/** What "the company" comes back to is one. */
function company(
  { narration, recent, place }: Reader,
  { last }: Mention,
  head: string,
): Entity | null {
  // "The company that sold them": which one is told now.
  if (RELATIVES.has(narration.tokens[last]?.lower ?? '')) return null;
  const entity = matchCompany(recent, head, place.clock);
  if (!entity) return null;
  entity.kind = 'organization';
  entity.isKindCertain = true;
  addHead(entity, head);
  return entity;
}

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which', 'whose']);

/** "the agency", "the union": the body that was a subject last, where nothing names another. */
function body(
  { narration, recent, place }: Reader,
  { first, head: at }: Mention,
  sense: NominalSense,
): Entity | null {
  const { head, isPlural, proper, modifiers } = sense;
  const isAny = ANY_BODY.has(head);
  if (!isAny && !SOME_BODY.has(head) && !COMPANY_NOUNS.has(head)) return null;
  const peoples = proper.filter((word) => DEMONYMS.has(word));
  const isOtherwise = proper.some((word) => !DEMONYMS.has(word) && !word.endsWith('-based'));
  if (isPlural || isOtherwise || modifiers.length > 1) return null;
  // "the miners’ union" tells whose it is.
  if (narration.tokens.slice(first, at).some(({ lower }) => /^['’]s?$/u.test(lower))) return null;
  const reach = COMPANY_NOUNS.has(head) ? FAR : NEAR;
  const bodies = recent.filter(
    ({ kind, names, lastSentence, heads, isPlural, words }) =>
      kind === 'organization' &&
      names.some(isLong) &&
      !isPlural &&
      place.clock - lastSentence <= reach &&
      !heads.some(
        (other) =>
          !COMPANY_NOUNS.has(other) && (ANY_BODY.has(other) || (!isAny && SOME_BODY.has(other))),
      ) &&
      // "the British company" is not the German one.
      (peoples.length === 0 ||
        ![...words].some((word) => DEMONYMS.has(word) && !peoples.includes(word))) &&
      !names.some(isGovernment) &&
      (isAny || !PUBLIC_WORDS.some((word) => words.has(word))),
  );
  const entity =
    bodies.find(({ lastPart }) => lastPart === 'subject') ??
    (bodies.length === 1 && !isAny ? bodies[0] : undefined);
  if (entity) addHead(entity, head);
  return entity ?? null;
}

/** "the department" after "Defra said …": the body of the sentence before, where its name doesn't tell what it is. */
function publicBody(
  { recent, place }: Reader,
  { head, isPlural, modifiers, proper }: NominalSense,
): Entity | null {
  if (!PUBLIC_BODIES.has(head) || isPlural || modifiers.length > 0 || proper.length > 0)
    return null;
  const last = recent.find(
    ({ kind, isKindCertain, gender, lastPart, lastSentence }) =>
      (kind === 'organization' || (kind === 'person' && !isKindCertain && gender === null)) &&
      lastPart === 'subject' &&
      lastSentence >= 0 &&
      lastSentence < place.clock,
  );
  const isIt =
    last?.names[0]?.length === 1 &&
    last.heads.length <= 1 &&
    place.clock - last.lastSentence <= NEAR &&
    !last.names.some(isGovernment);
  if (!isIt) return null;
  last.kind = 'organization';
  addHead(last, head);
  return last;
}

const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  'department ministry council authority commission board body bureau office'.split(' '),
);

/** In sentences: a story of a company calls it so again and again. */
const NEAR = 2;
const FAR = 8;

/** "No. 2" is no body. */
const isLong = (name: readonly string[]): boolean => name.join('').length > 2;

/** "Western Australia" too. */
const isGovernment = (name: readonly string[]): boolean => {
  const last = name.at(-1) ?? '';
  return NATION_NAMES.has(last) || (name.length === 1 && GOVERNING_PLACES.has(last));
};

/** No company, club or union. */
const PUBLIC_WORDS =
  `ministry department police court courts commission council government parliament senate committee office
  congress cabinet army forces administration authority treasury navy`.split(/\s+/u);
