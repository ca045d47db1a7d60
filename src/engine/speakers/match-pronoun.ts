/** Finds the entity that a third-person pronoun stands for, by closeness, subjecthood and who spoke last. */

import type { PronounSense } from '../../lexicon/pronouns.ts';
import type { Entity } from './entity.ts';

/** Where a pronoun stands, and who spoke before it. */
export interface PronounPlace {
  /** Its sentence of the narration, and that sentence's block. */
  readonly clock: number;
  readonly block: number;
  readonly isInside: boolean;
  /** "him": never the subject of its own sentence. */
  readonly isObject: boolean;
  /** Who says the quotation it stands in: nobody calls himself "he". */
  readonly teller: Entity | null;
  readonly lastSpeaker: Entity | null;
  /** Whom the last speaker asked something, just now. */
  readonly addressed: Entity | null;
  /** "Asked by Ms Lee, she replied": who asks in this sentence, and doesn't answer. */
  readonly asker: Entity | null;
}

/** The likeliest of the entities mentioned lately, or null where none agrees in gender and number. */
export function matchPronoun(
  recent: readonly Entity[],
  sense: PronounSense,
  place: PronounPlace,
): Entity | null {
  let best: Entity | null = null;
  let most = -Infinity;
  // "him" in "Lee met him" isn't Lee.
  const subject =
    place.isObject && !place.isInside
      ? recent.find(
          ({ lastSentence, lastPart }) => lastSentence === place.clock && lastPart === 'subject',
        )
      : undefined;
  for (const entity of recent) {
    const agreement = agreementOf(entity, sense, place);
    if (agreement === null || (entity === place.teller && !sense.isPlural && !sense.isThing))
      continue;
    if (entity === subject || entity === place.asker) continue;
    const score = agreement + closeness(entity, place) + standing(entity, place);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** Null where it can't be; else how well number, gender and kind agree. */
function agreementOf(
  entity: Entity,
  { gender, isPlural, isThing }: PronounSense,
  place: PronounPlace,
): number | null {
  const isOne = entity.kind === 'person' || (entity.kind === 'anonymous' && !entity.isPlural);
  if (isThing) {
    if (isOne || entity.isPlural) return null;
    const isBody = entity.kind === 'organization';
    return isBody ? (entity.isKindCertain ? 0.5 : 0) : -0.3;
  }
  if (isPlural) {
    if (entity.isPlural) return 1;
    if (entity.kind !== 'organization' || !isAtHand(entity, place)) return null;
    return entity.isKindCertain ? 0 : -1;
  }
  if (!isOne || gender === null) return null;
  if (entity.gender === gender) return entity.isGenderCertain ? 0.9 : 0.7;
  // "Kestrel" alone may as well be a town.
  if (entity.gender === null) return isVague(entity) ? -0.8 : 0.1;
  return entity.isGenderCertain ? null : -1.8;
}

/**
 * "The auctioneers see it otherwise: they said": a body just spoken of. From farther off "they" are people whom nobody
 * named, and in somebody's words they are his neighbours, not the house that printed it.
 */
const isAtHand = (entity: Entity, { clock, block, isInside }: PronounPlace): boolean =>
  isInside
    ? entity.lastInside === clock
    : entity.lastBlock === block && clock - entity.lastSentence <= 1;

/** A lone name that nothing says is a person's. */
const isVague = ({ kind, isKindCertain, names, heads }: Entity): boolean =>
  kind === 'person' && !isKindCertain && names[0]?.length === 1 && heads.length === 0;

/** Nearer is likelier; what only quotations mention counts little for the narration. */
function closeness(entity: Entity, { clock, block, isInside }: PronounPlace): number {
  const inside = entity.lastInside >= 0 ? clock - entity.lastInside : Infinity;
  if (isInside && inside === 0) return 0.5;
  if (entity.lastSentence < 0) return -3 - 0.7 * Math.min(inside, FAR);
  const distance = clock - entity.lastSentence;
  const far = distance > FAR ? -4 : 0;
  const isTopic = distance === 1 && entity.lastPart === 'subject' && entity.lastBlock === block;
  return (
    far -
    0.8 * Math.min(distance, FAR) -
    (entity.lastBlock === block ? 0 : 0.6) +
    (isTopic ? 0.5 : 0)
  );
}

/** In sentences. */
const FAR = 12;

function standing(entity: Entity, { clock, lastSpeaker, addressed }: PronounPlace): number {
  const part =
    entity.lastPart === 'subject'
      ? 1.1
      : entity.lastPart === 'possessor' && clock > entity.lastSentence
        ? -0.3
        : 0;
  const spoke = entity === lastSpeaker ? (addressed === null ? 0.5 : -0.6) : 0;
  const asked = entity === addressed ? 1.2 : 0;
  const named = entity.name === null ? unnamed(entity) : 0.3;
  const topic = entity.count >= OFTEN ? 0.25 : 0;
  return part + spoke + asked + named + topic + Math.min(0.5, Math.log2(1 + entity.count) / 8);
}

/** "no woman", "a man who", said in passing: hardly anybody comes back to them. */
const unnamed = ({ count, lastPart }: Entity): number =>
  lastPart === 'subject' && count > 1 ? -0.8 : -1.2;

/** Whom an article mentions so often, it is about. */
const OFTEN = 6;
