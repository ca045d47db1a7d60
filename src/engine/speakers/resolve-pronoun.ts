/** Pronouns: whom "he", "who" or "its" stands for, and what that tells of them. */

import { OBJECT_PRONOUNS, PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Entity, tellGender } from './entity.ts';
import { matchPronoun } from './match-pronoun.ts';
import { headOf } from './noun-sense.ts';
import type { Reader } from './reader.ts';

/** `before`: the mentions of its sentence just before it. First persons in a quotation are whoever says it. */
export function resolvePronoun(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
): Entity | null {
  const pronoun = headOf(reader.narration, mention);
  if (pronoun === 'who') return antecedentOfWho(reader, before);
  if (pronoun === 'which') return reader.resolved.get(before.at(-1) ?? mention) ?? null;
  if (FIRST_PERSON.has(pronoun)) return reader.teller;
  const sense = PRONOUNS.get(pronoun) ?? OBJECT_PRONOUNS.get(pronoun);
  if (!sense) return null;
  const { place, lastSpeaker, addressed, teller } = reader;
  const isAsked = addressed !== null && place.clock - addressed.clock <= 2;
  const entity = matchPronoun(reader.recent, sense, {
    clock: place.clock,
    block: place.block,
    isInside: place.inside !== null,
    isObject: OBJECT_PRONOUNS.has(pronoun) && !pronoun.endsWith('self'),
    teller,
    lastSpeaker,
    addressed: isAsked ? addressed.entity : null,
  });
  if (entity) hintGender(entity, sense.gender);
  return entity;
}

/** "we" is more than one; only the possessives of one and of a family matter here. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'our']);

/** "A senior official in Bucharest, who …": the nearest that is somebody. */
function antecedentOfWho(reader: Reader, before: readonly Mention[]): Entity | null {
  const near = before.flatMap((mention) => reader.resolved.get(mention) ?? []);
  return (
    near.findLast(({ kind }) => kind === 'person' || kind === 'anonymous') ?? near.at(-1) ?? null
  );
}

/** One pronoun may be taken for another's; two that agree are sure. */
function hintGender(entity: Entity, gender: 'male' | 'female' | null): void {
  if (gender === null) return;
  if (entity.gender === gender) tellGender(entity, gender);
  else entity.gender ??= gender;
}
