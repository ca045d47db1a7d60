/** The state of reading an article's mentions in order: who is known so far, and who spoke last. */

import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SpeakerKind } from '../quote.ts';
import { type Cast, type Entity, newEntity, type Part } from './entity.ts';
import type { FullNames } from './find-full-names.ts';

/** Where the reading stands. */
export interface ReadingPlace {
  /** Position of the narration's sentence; those inside a quotation have that of the sentence it is in. */
  readonly clock: number;
  readonly block: number;
  /** Index of the quotation that is read; null in the narration. */
  readonly inside: number | null;
}

/** Passed through the resolving functions, and written to by them. */
export interface Reader {
  readonly narration: Narration;
  readonly fullNames: FullNames;
  /** Of a word in lower case: that it is an ordinary word, so that a name hardly starts with it. */
  readonly isCommonWord: (word: string) => boolean;
  /** An unnamed lead → the mention that names it later. */
  readonly leads: ReadonlyMap<Mention, Mention>;
  readonly cast: Cast;
  /** The entities mentioned last, the latest first, at most `MOST_RECENT`. */
  readonly recent: Entity[];
  readonly resolved: Map<Mention, Entity>;
  place: ReadingPlace;
  /** Sources of the sentence being read. */
  sources: readonly Mention[];
  /** Whose the phrase being read is: "his" of "his brother". */
  owner: Entity | null;
  /** Who says the quotation being read. */
  teller: Entity | null;
  lastSpeaker: Entity | null;
  /** Whom the last speaker asked, and when. */
  addressed: { readonly entity: Entity; readonly clock: number } | null;
}

/** More different names than this in one article are a list, not a cast. */
const MOST_ENTITIES = 400;
/** Nobody says "he" of somebody who was named before sixty others. */
const MOST_RECENT = 60;

/** A new entity; null where the article has too many already. */
export function createEntity(reader: Reader, kind: SpeakerKind): Entity | null {
  return reader.cast.entities.length < MOST_ENTITIES ? newEntity(reader.cast, kind) : null;
}

/** Notes that the mention is the entity's. O(`MOST_RECENT`). */
export function noteMention(reader: Reader, mention: Mention, entity: Entity, part: Part): void {
  const { clock, block, inside } = reader.place;
  reader.resolved.set(mention, entity);
  entity.count++;
  if (inside !== null) entity.lastInside = clock;
  else {
    const isWeaker = entity.lastSentence === clock && entity.lastPart === 'subject';
    if (!isWeaker) entity.lastPart = part;
    entity.lastSentence = clock;
    entity.lastBlock = block;
  }
  moveToFront(reader.recent, entity);
}

/** The others keep their order; the last falls out where there are `MOST_RECENT`. */
function moveToFront(recent: Entity[], entity: Entity): void {
  let before = entity;
  for (let at = 0; at < MOST_RECENT; at++) {
    const here = recent[at];
    recent[at] = before;
    if (here === undefined || here === entity) return;
    before = here;
  }
}
