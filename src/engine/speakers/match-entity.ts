/** Finds the entity of an article that a name, a noun phrase or a pronoun stands for. */

import { PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Entity } from './entity.ts';
import type { ReadName } from './read-name.ts';

/**
 * The entity that bears the name already, or null.
 *
 * "Jiang" is "Jiang Bin", "Mr Oyelaran" is not "Dr Bisi Oyelaran" where a man of that name is known:
 * titles and gender decide between people of one surname, then who was mentioned last.
 */
export function matchName(entities: readonly Entity[], name: ReadName): Entity | null {
  let best: Entity | null = null;
  let most = 0;
  for (const entity of entities) {
    const likeness = nameLikeness(entity, name);
    if (likeness === 0) continue;
    const score = likeness + titleScore(entity, name) + entity.lastSentence / 1e5;
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** 3 the same words, 2 one holds the other's words, 1 a single shared word at an end; 0 another name. */
function nameLikeness(
  entity: Entity,
  { words, gender, isGenderCertain, kind, isKindCertain }: ReadName,
): number {
  if (isGenderCertain && entity.gender !== null && gender !== entity.gender) return 0;
  const full = entity.names[0];
  // "Inna Bondar" is not "Olena Bondar", although "Bondar" alone was said of the latter.
  if (full && full.length > 1 && words.length > 1 && wordsLikeness(full, words) === 0) return 0;
  let most = 0;
  for (const known of entity.names) most = Math.max(most, wordsLikeness(known, words));
  if (most < 3 && isKindCertain && entity.kind !== kind && entity.kind !== 'anonymous') return 0;
  return most;
}

function wordsLikeness(known: readonly string[], words: readonly string[]): number {
  const [short, long] = known.length <= words.length ? [known, words] : [words, known];
  if (short.length === long.length) return short.every((word, i) => word === long[i]) ? 3 : 0;
  if (short.length === 1) {
    const word = short[0];
    return word === long.at(-1) ? 1.5 : word === long[0] ? 1 : 0;
  }
  const isInOrder = isSubsequence(short, long);
  return isInOrder && (short[0] === long[0] || short.at(-1) === long.at(-1)) ? 2 : 0;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function titleScore(entity: Entity, { titles, gender }: ReadName): number {
  const shared = titles.some((title) => entity.titles.has(title)) ? 0.8 : 0;
  const agrees = gender !== null && gender === entity.gender ? 0.4 : 0;
  return shared + agrees;
}

/** The entity a third-person pronoun stands for: the likeliest by closeness, subjecthood, and who spoke last. */
export function matchPronoun(
  entities: readonly Entity[],
  pronoun: string,
  sentence: number,
  lastSpeaker: Entity | null,
): Entity | null {
  const sense = PRONOUNS.get(pronoun);
  if (!sense) return null;
  let best: Entity | null = null;
  let most = -Infinity;
  for (const entity of entities) {
    const fit = pronounFit(entity, sense);
    if (fit === null || sentence - entity.lastSentence > 12) continue;
    const score =
      fit -
      (sentence - entity.lastSentence) +
      (entity.wasSubject ? 0.8 : 0) +
      (entity === lastSpeaker ? 0.8 : 0) +
      Math.min(1, Math.log2(1 + entity.count) / 4);
    if (score > most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** The named person whom "the former diplomat" describes in words not used of anybody yet, or null. */
export function matchDescribed(
  entities: readonly Entity[],
  sentence: number,
  lastSpeaker: Entity | null,
): Entity | null {
  const near = entities.filter(
    ({ kind, name, lastSentence, wasSubject, count }) =>
      kind === 'person' &&
      name !== null &&
      sentence - lastSentence <= 2 &&
      (wasSubject || count > 2),
  );
  if (lastSpeaker && near.includes(lastSpeaker)) return lastSpeaker;
  const subjects = near.filter(({ wasSubject }) => wasSubject);
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
}

/** Null where it can't be; else how well number, gender and kind agree. */
function pronounFit(
  entity: Entity,
  {
    gender,
    isPlural,
    isThing,
  }: { gender: 'male' | 'female' | null; isPlural: boolean; isThing: boolean },
): number | null {
  const isPerson = entity.kind === 'person' || (entity.kind === 'anonymous' && !entity.isPlural);
  if (isThing) {
    if (isPerson || entity.isPlural) return null;
    return entity.kind === 'organization' ? 0.5 : 0;
  }
  if (isPlural) {
    if (entity.isPlural) return 1;
    return entity.kind === 'organization' ? 0 : null;
  }
  if (!isPerson) return null;
  if (entity.gender !== null) return entity.gender === gender ? 0.4 : null;
  return 0;
}

/**
 * The entity that "the director", "the ex-diplomat" or "the board" comes back to, or null.
 * The head noun must be one the entity was given; the latest one wins.
 */
export function matchNominal(
  entities: readonly Entity[],
  head: string,
  gender: 'male' | 'female' | null,
): Entity | null {
  const keys = headKeys(head);
  let best: Entity | null = null;
  for (const entity of entities) {
    if (gender !== null && entity.gender !== null && entity.gender !== gender) continue;
    if (!keys.some((key) => entity.heads.has(key))) continue;
    if (!best || entity.lastSentence >= best.lastSentence) best = entity;
  }
  return best;
}

/** "ex-diplomat" also comes back to "diplomat". */
function headKeys(head: string): string[] {
  const bare = head.replace(/^(?:ex|vice|co|deputy)-/u, '');
  return bare === head ? [head] : [head, bare];
}
