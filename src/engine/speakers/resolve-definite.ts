/** Definite phrases that come back to somebody: "the deputy mayor", "the company", "the former diplomat". */

import { DEMONYMS } from '../../lexicon/countries.ts';
import { OFFICE_GROUPS } from '../../lexicon/titles.ts';
import { tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isDemonym, isPartyMember } from '../mentions/name-words.ts';
import { allowsGender, type Entity } from './entity.ts';
import { partOf } from './is-subject.ts';
import { knownBody } from './known-body.ts';
import {
  holdsAnother,
  isPersonNear,
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
  oneOfAge(reader, sense) ??
  oneOfPeople(reader, mention, sense) ??
  matchNominal(reader.cast, sense) ??
  knownBody(reader, mention, sense) ??
  described(reader, mention, sense);

/** "the 41-year-old": whose age was told so, the last of several. */
const oneOfAge = ({ recent }: Reader, { head }: NominalSense): Entity | null =>
  head.endsWith('-year-old') ? (recent.find(({ words }) => words.has(head)) ?? null) : null;

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

/**
 * "the former diplomat" of somebody whose role has not been told in these words: the person who spoke last,
 * where the phrase can only be a person's and says more than an office.
 */
function described(reader: Reader, mention: Mention, sense: NominalSense): Entity | null {
  const { head } = sense;
  const { word } = tokenAt(reader.narration, mention.head);
  const isPerson = senseOfWord(word) === 'anonymous' || head.endsWith('-old');
  if (!isPerson || isPluralHead(word, '')) return null;
  if (ANYBODY.has(head) && !isCalledBy(reader, mention)) return null;
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

/** "said the man they call Sparky": what others say of him makes him known. */
const isCalledBy = ({ narration, sources }: Reader, mention: Mention): boolean =>
  sources.includes(mention) && CONTACT.has(narration.tokens[mention.last]?.lower ?? '');
const CONTACT: ReadonlySet<string> = new Set(['they', 'everybody', 'everyone', 'fans', 'locals']);

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
