/** Noun phrases: "the director", "a senior diplomat", "critics", "the lawsuit" — somebody known, or somebody new. */

import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { COMPANY_NOUNS, MEDIA_NOUNS } from '../../lexicon/organizations.ts';
import { GENDERED_NOUNS, TITLES_OF_NOUN } from '../../lexicon/person-nouns.ts';
import { tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized } from '../tokens/token.ts';
import { isOneOf, wordFact } from '../tokens/word-facts.ts';
import { isAppositive } from './appositions.ts';
import { bodyName } from './body-name.ts';
import type { Entity } from './entity.ts';
import { issuerOf } from './issuer.ts';
import { findKin } from './kinship.ts';
import { learnName, learnPhrase, learnRole } from './learn.ts';
import { matchName } from './match-name.ts';
import { type NominalSense, TELLS_APART } from './match-nominal.ts';
import { newNominal } from './new-nominal.ts';
import { certainGender, headOf, isPluralHead, senseOf, senseOfHead } from './noun-sense.ts';
import { readName } from './read-name.ts';
import { createEntity, type Reader } from './reader.ts';
import { isDefinite, resolveDefinite } from './resolve-definite.ts';
import { isBodyAndPerson } from './resolve-name.ts';
import { isTelling } from './role-words.ts';

/** Where a mention stands among those of its sentence. */
export interface PlaceInSentence {
  readonly inSentence: readonly Mention[];
  readonly at: number;
}

/** The rules in order, the surest first; null for things that don't speak. `before`: the mention next to it. */
export function resolveNominal(
  reader: Reader,
  mention: Mention,
  before: Mention | undefined,
  place: PlaceInSentence,
): Entity | null {
  if (isNobodys(reader, mention)) return null;
  const lead = reader.leads.get(mention);
  if (lead) return leadPerson(reader, mention, lead);
  // "seen by the Courier, the union's chair, Tom Dolphin, writes": the name after it is the chair's.
  const introduced = introducedName(reader, mention, place);
  const isIntroduced = introduced !== null;
  const apposed =
    before &&
    !(isIntroduced && !isFullName(reader.resolved.get(before))) &&
    appositiveOwner(reader, before, mention);
  if (apposed) return apposed;
  // "the nominee, Ann Lee, said" where she was named, or read as a lead, before.
  const named = introduced && matchName(reader.cast, readName(reader.narration, introduced));
  if (named) return named;
  const issuer = issuerOf(reader, mention, place.inSentence);
  if (issuer) return issuer;
  const sense = readNominal(reader, mention);
  if (!isIntroduced) {
    const known =
      findKin(reader.cast, sense.head, reader.owner) ??
      (isDefinite(reader, mention) ? resolveDefinite(reader, mention, sense) : null);
    // "his brother" is not somebody else's.
    if (known && !(reader.owner && KIN_NOUNS.has(sense.head) && known === reader.owner))
      return nameBody(reader, known, mention);
  }
  return newNominal(reader, mention, sense);
}

/** The one of the names right after it that stands in apposition to it; null without any. */
function introducedName(
  { narration }: Reader,
  mention: Mention,
  { inSentence, at }: PlaceInSentence,
): Mention | null {
  for (let next = at + 1; next <= at + MOST_AFTER; next++) {
    const other = inSentence[next];
    if (other?.kind !== 'name' || other.isPossessor) continue;
    if (!isAppositive(narration, mention, other)) continue;
    const sense = senseOfHead(narration, mention);
    return isBodyAndPerson(sense, readName(narration, other)) ? null : other;
  }
  return null;
}

/** "The president of Velmark, Tomas Reyd": names of places and bodies may stand before the name that introduces. */
const MOST_AFTER = 4;

/**
 * Most phrases are of things that nobody has been called yet: "the river", "a vote". None of the rules below takes
 * one up that isn't a source; asking two questions here is quicker than asking all of theirs.
 */
function isNobodys({ narration, cast, sources }: Reader, mention: Mention): boolean {
  const head = tokenAt(narration, mention.head);
  if (!isPlainThing(head.word) || cast.byHead.has(head.lower) || sources.includes(mention))
    return false;
  for (let at = mention.first; at < mention.head; at++)
    if (tellsApart(tokenAt(narration, at).word)) return false;
  return true;
}

/** By its noun alone: neither somebody nor a body, nor what a title, a company or a relative is called. */
const isPlainThing = wordFact(
  ({ lower, hasHyphen }) =>
    senseOf(lower) === null &&
    !hasHyphen &&
    !TITLES_OF_NOUN.has(lower) &&
    !COMPANY_NOUNS.has(lower) &&
    !MEDIA_NOUNS.has(lower) &&
    !KIN_NOUNS.has(lower),
);

const tellsApart = isOneOf(TELLS_APART);

function readNominal({ narration }: Reader, mention: Mention): NominalSense {
  const head = headOf(narration, mention);
  const modifiers: string[] = [];
  const proper: string[] = [];
  for (let at = mention.first; at < mention.head; at++) {
    const token = tokenAt(narration, at);
    if (token.tag === 'DET' || token.tag === 'PRON') continue;
    if (isTelling(token)) modifiers.push(token.lower);
    if (isCapitalized(token)) proper.push(token.lower);
  }
  return {
    head,
    gender: certainGender(head),
    isPlural: isPluralHead(
      tokenAt(narration, mention.head).word,
      tokenAt(narration, mention.first).lower,
    ),
    modifiers,
    proper,
  };
}

/** "The scientist who …", named a paragraph later. */
function leadPerson(reader: Reader, mention: Mention, lead: Mention): Entity | null {
  const read = readName(reader.narration, lead);
  const entity = matchName(reader.cast, read) ?? createEntity(reader, 'person');
  if (!entity) return null;
  learnName(entity, read, lead.start);
  entity.kind = 'person';
  // "A man told police": no role of his.
  if (GENDERED_NOUNS.has(headOf(reader.narration, mention)) && mention.last - mention.first < 3)
    learnPhrase(reader.narration, entity, mention);
  else learnRole(reader.narration, entity, mention);
  return entity;
}

const isFullName = (entity: Entity | undefined): boolean =>
  entity?.kind === 'person' && (entity.names[0]?.length ?? 0) > 1;

/** "Hugh Hill, a doctor": the doctor is Hill; "Ann Lee is a baker": the baker is Lee. */
function appositiveOwner(reader: Reader, before: Mention, mention: Mention): Entity | null {
  const { narration } = reader;
  const owner = reader.resolved.get(before);
  const sense = senseOfHead(narration, mention);
  if (!owner || sense === null || sense === 'document') return null;
  if ((sense === 'organization') !== (owner.kind === 'organization') && owner.isKindCertain)
    return null;
  if (isAppositive(narration, before, mention)) {
    learnRole(narration, owner, mention);
    if (sense === 'anonymous' && !owner.isKindCertain) owner.kind = 'person';
    return owner;
  }
  if (sense === 'anonymous' && isSecondRole(reader, before, mention, owner)) {
    learnRole(narration, owner, mention);
    return owner;
  }
  if (before.kind !== 'name' || owner.kind !== 'person' || !isCopular(reader, before, mention))
    return null;
  learnPhrase(narration, owner, mention);
  return owner;
}

/** "Ann Lee, the chief’s cousin and | a councillor, said" */
function isSecondRole(
  { narration, place }: Reader,
  before: Mention,
  mention: Mention,
  owner: Entity,
): boolean {
  if (before.kind !== 'nominal' || before.unitEnd + 1 !== mention.unit) return false;
  if (owner.kind !== 'person' || owner.name === null || owner.lastSentence !== place.clock)
    return false;
  const units = narration.sentences[mention.sentence]?.units ?? [];
  const wordOf = (unit: number): string | undefined => narration.tokens[units[unit] ?? -1]?.lower;
  return (
    wordOf(before.unit - 1) === ',' &&
    wordOf(before.unitEnd) === 'and' &&
    wordOf(mention.unitEnd) === ',' &&
    !isPluralHead(tokenAt(narration, mention.head).word, '')
  );
}

/** "is", "was", "became" between the two, and the second one person of a kind. */
function isCopular({ narration }: Reader, before: Mention, mention: Mention): boolean {
  if (
    mention.unit !== before.unitEnd + 1 ||
    isPluralHead(tokenAt(narration, mention.head).word, '')
  )
    return false;
  const verb = narration.sentences[mention.sentence]?.units[before.unitEnd];
  return verb !== undefined && COPULAS.has(tokenAt(narration, verb).lower);
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'became', 'remains']);

/** "the department" named in full only now: "The River Works department". */
function nameBody({ narration }: Reader, entity: Entity, mention: Mention): Entity {
  if (entity.kind === 'organization' && entity.name === null) {
    entity.name = bodyName(narration, mention, null);
    learnPhrase(narration, entity, mention);
  }
  return entity;
}
