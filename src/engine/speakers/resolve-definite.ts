/** Definite phrases that come back to somebody: "the deputy mayor", "the company", "the former diplomat". */

import { DEMONYMS, NATION_NAMES } from '../../lexicon/countries.ts';
import {
  ANY_BODY,
  COMPANY_NOUNS,
  GOVERNING_PLACES,
  SOME_BODY,
} from '../../lexicon/organizations.ts';
import { OFFICE_GROUPS } from '../../lexicon/titles.ts';
import { tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isDemonym, isPartyMember } from '../mentions/name-words.ts';
import { addHead, allowsGender, type Entity } from './entity.ts';
import { partOf } from './is-subject.ts';
import {
  holdsAnother,
  isPersonNear,
  matchCompany,
  matchDescribed,
  matchNominal,
  type NominalSense,
  TELLS_APART,
} from './match-nominal.ts';
import { isPluralHead, senseOfWord } from './noun-sense.ts';
import type { Reader } from './reader.ts';

/** Whoever has that head noun, else a company, else the person described in words not used of anybody yet; null for nobody known. */
export const resolveDefinite = (
  reader: Reader,
  mention: Mention,
  sense: NominalSense,
): Entity | null =>
  oneOfPeople(reader, mention, sense) ??
  matchNominal(reader.cast, sense) ??
  company(reader, sense.head) ??
  body(reader, mention, sense) ??
  publicBody(reader, sense) ??
  described(reader, mention, sense);

/** "the Italian": who was said to be one, else whom the text turned to last. */
function oneOfPeople(reader: Reader, mention: Mention, { head }: NominalSense): Entity | null {
  const { word } = tokenAt(reader.narration, mention.head);
  if (!word.isCapitalized || !(isDemonym(word) || isPartyMember(word))) return null;
  const { recent, place } = reader;
  const people = recent.filter((entity) => isPersonNear(entity, place.clock));
  const ofOther = (entity: Entity): boolean =>
    [...entity.words].some((word) => DEMONYMS.has(word) && word !== head);
  return (
    people.find(({ words }) => words.has(head)) ??
    people.find((entity) => entity.lastPart === 'subject' && !ofOther(entity)) ??
    mostMentioned(people.filter((entity) => !ofOther(entity)))
  );
}

/** The one that is mentioned more than once, and more than the others; null for none. */
function mostMentioned(people: readonly Entity[]): Entity | null {
  const [most, next] = [...people].sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > (next?.count ?? 1) ? most : null;
}

/** Says whether the phrase points at somebody: "the …", "his …", "Ann Lee's …". */
export function isDefinite({ narration }: Reader, mention: Mention): boolean {
  const first = tokenAt(narration, mention.first);
  if (DEFINITE.has(first.lower) || first.tag === 'PROPN') return true;
  for (let at = mention.first; at < mention.last; at++)
    if (tokenAt(narration, at).lower === "'s") return true;
  return false;
}

const DEFINITE: ReadonlySet<string> = new Set(
  'the this that his her its their our both these those'.split(' '),
);

/** What "the company" comes back to is one. */
function company({ recent, place }: Reader, head: string): Entity | null {
  const entity = matchCompany(recent, head, place.clock);
  if (!entity) return null;
  entity.kind = 'organization';
  entity.isKindCertain = true;
  addHead(entity, head);
  return entity;
}

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

const isGovernment = ([name = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && (GOVERNING_PLACES.has(name) || NATION_NAMES.has(name));

/** No company, club or union. */
const PUBLIC_WORDS =
  `ministry department police court courts commission council government parliament senate committee office
  congress cabinet army forces administration authority treasury navy`.split(/\s+/u);

/**
 * "the former diplomat" of somebody whose role has not been told in these words: the person who spoke last,
 * where the phrase can only be a person's and says more than an office.
 */
function described(reader: Reader, mention: Mention, sense: NominalSense): Entity | null {
  const { head } = sense;
  const { word } = tokenAt(reader.narration, mention.head);
  const isPerson = senseOfWord(word) === 'anonymous' || head.endsWith('-old');
  if (!isPerson || isPluralHead(word, '') || ANYBODY.has(head)) return null;
  if (sense.modifiers.some((word) => TELLS_APART.has(word))) return null;
  const first = tokenAt(reader.narration, mention.first).lower;
  if (first !== 'the' || mention.last - mention.first > MOST_WORDS) return null;
  const { recent, place, lastSpeaker } = reader;
  const eligible = recent.filter(
    (entity) => !holdsOtherOffice(entity.heads, head) && !holdsAnother(entity, sense.proper),
  );
  if (reader.sources.includes(mention))
    return (
      matchDescribed(eligible, place, sense.gender, lastSpeaker) ??
      onlySpeaker(eligible, reader, sense.gender)
    );
  if (partOf(reader.narration, mention) !== 'subject') return null;
  const one = matchDescribed(eligible, place, sense.gender, null);
  return one?.heads.length === 0 ? one : null;
}

/** Who spoke last, some sentences ago, where nobody else was named since but as whose something is. */
function onlySpeaker(
  eligible: readonly Entity[],
  { recent, lastSpeaker, place }: Reader,
  gender: NominalSense['gender'],
): Entity | null {
  if (lastSpeaker?.kind !== 'person' || lastSpeaker.name === null) return null;
  const { lastSentence } = lastSpeaker;
  if (place.clock - lastSentence > NEAR_SPEAKER || !allowsGender(lastSpeaker, gender)) return null;
  const isOnly = !recent.some(
    (other) =>
      other !== lastSpeaker &&
      other.kind === 'person' &&
      other.name !== null &&
      other.lastPart !== 'possessor' &&
      other.lastSentence >= lastSentence,
  );
  return isOnly && eligible.includes(lastSpeaker) ? lastSpeaker : null;
}

/** In sentences. */
const NEAR_SPEAKER = 6;

/** "the White Lotus star": longer ones introduce somebody. */
const MOST_WORDS = 4;

/** "the president" is not the minister who spoke before. */
function holdsOtherOffice(heads: readonly string[], head: string): boolean {
  const asked = OFFICE_GROUPS.get(head);
  if (asked === undefined) return false;
  let holds = false;
  for (const held of heads) {
    const group = OFFICE_GROUPS.get(held);
    if (group === asked) return false;
    holds ||= group !== undefined;
  }
  return holds;
}

/** Nouns that say too little to come back to a named person by themselves. */
const ANYBODY: ReadonlySet<string> = new Set(
  `official spokesman spokeswoman spokesperson source aide person witness resident voter lawyer attorney reporter moderator
  host anchor officer man woman boy girl publisher judge referee editor adviser advisor`.split(
    /\s+/u,
  ),
);
