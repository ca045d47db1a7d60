/** Finds the entity of an article that a name stands for. */

import { NICKNAME_ROWS } from '../../lexicon/nicknames.ts';
import { comparePetNames } from '../names/pet-names.ts';
import { allowsGender, type Cast, type Entity, lastMention } from './entity.ts';
import type { ReadName } from './read-name.ts';
import { acronymOf } from './role-words.ts';

/**
 * The entity that bears the name already, or null.
 *
 * "Jiang" is "Jiang Bin", "Mr Oyelaran" is not "Dr Bisi Oyelaran" where a man of that name is known:
 * titles, gender and role decide between people of one surname, then who was mentioned last. O(its namesakes).
 */
export function matchName(
  cast: Cast,
  name: ReadName,
  lastSpeaker: Entity | null = null,
): Entity | null {
  let best: Entity | null = null;
  let most = 0;
  for (const entity of namesakes(cast, name)) {
    const likeness = nameLikeness(entity, name);
    if (likeness === 0) continue;
    // "his father, Mike Tolley, said he had driven his son; Mr Tolley added"
    const spoke = likeness < 2 && entity === lastSpeaker ? 0.3 : 0;
    const score = likeness + titleScore(entity, name) + spoke + lastMention(entity) / 1e5;
    if (score > most || (score === most && best !== null && entity.id < best.id)) {
      most = score;
      best = entity;
    }
  }
  return best;
}

/** All that `nameLikeness` may accept: who shares a first or last word; for an acronym anybody. */
function namesakes({ entities, byName }: Cast, { name, words }: ReadName): readonly Entity[] {
  if (words.length === 1 && ACRONYM.test(name)) return entities;
  const byFirst = byName.get(words[0] ?? '') ?? [];
  if (words.length === 1) return byFirst.length === 0 ? byPetName(byName, words[0] ?? '') : byFirst;
  const byLast = byName.get(words.at(-1) ?? '') ?? [];
  if (byFirst.length === 0) return byLast;
  return byFirst.concat(byLast.filter((entity) => !byFirst.includes(entity)));
}

const ACRONYM = /^(?:\p{Lu}{2,}|(?:\p{Lu}\.){2,})$/u;

/** 3 the same words, 2 one holds the other's words, 1 a single shared word at an end; 0 another name. */
function nameLikeness(entity: Entity, read: ReadName): number {
  const { words, gender, isGenderCertain, kind, isKindCertain } = read;
  if (isGenderCertain && !allowsGender(entity, gender)) return 0;
  const full = entity.names[0];
  if (!full) return 0;
  // "Inna Bondar" is not "Olena Bondar", although "Bondar" alone was said of the latter.
  if (full.length > 1 && words.length > 1 && wordsLikeness(full, words) === 0) return 0;
  let most = 0;
  for (const known of entity.names) {
    // Two people may both have been called "Mensah": that alone says no more than a surname does.
    const isShort = known.length === 1 && full.length > 1;
    most = Math.max(most, Math.min(isShort ? 1.5 : 3, wordsLikeness(known, words)));
  }
  // "Hart" is rather Marcus Hart than Denise Cole-Hart.
  if (most === 1.5 && words.length === 1 && isHalfOf(words[0] ?? '', entity)) most = 1.1;
  if (most === WITHIN && (entity.kind !== 'person' || kind === 'organization')) return 0;
  if (most === 0) return isAcronymOf(read, entity) ? 2 : 0;
  const isOther = entity.kind !== kind && entity.kind !== 'anonymous';
  if (most < 3 && isOther && isKindCertain && (entity.isKindCertain || kind !== 'person')) return 0;
  // "Lagos" alone is no short form of "Lagos Water Board", nor "Star" of somebody called Star.
  if (
    most < 2 &&
    isOther &&
    entity.isKindCertain &&
    entity.kind !== 'person' &&
    words[0] !== full[0]
  )
    return 0;
  return most;
}

/** The last part of a family name with a hyphen. */
const isHalfOf = (word: string, { name }: Entity): boolean => {
  const last = name === null ? -1 : name.lastIndexOf('-');
  return name !== null && last > name.lastIndexOf(' ') && name.length - last - 1 === word.length;
};

/** "the RRB" is the River Rescue Board, "the DP" Deputy President Ann Lee. */
function isAcronymOf({ name, words }: ReadName, entity: Entity): boolean {
  if (words.length !== 1 || entity.name === null) return false;
  if (entity.kind === 'person' && entity.isKindCertain)
    return ACRONYM.test(name) && entity.heads.includes(words[0] ?? '');
  if (entity.kind !== 'organization' && (entity.names[0]?.length ?? 0) < 3) return false;
  // A cheap look first: few bodies have a word in that letter.
  if (!entity.name.includes(name.charAt(0))) return false;
  return ACRONYM.test(name) && acronymOf(entity.name.split(' ')) === words[0];
}

/** "Sir Geoffrey" where nobody was called so, but a Geoff Orr spoke. O(words of names). */
function byPetName(byName: Cast['byName'], given: string): readonly Entity[] {
  const found: Entity[] = [];
  const hasRow = NICKNAME_ROWS.has(given);
  for (const [word, entities] of byName)
    if ((hasRow || word.endsWith(given)) && comparePetNames(word, given) === 'nickname')
      found.push(...entities.filter(({ names }) => names[0]?.[0] === word));
  return found;
}

const isPetName = (a: string, b: string): boolean => comparePetNames(a, b) === 'nickname';

/** "Quintana" of Efraín Quintana Sosa: the first of two surnames. */
const WITHIN = 0.9;

function wordsLikeness(known: readonly string[], words: readonly string[]): number {
  const short = known.length <= words.length ? known : words;
  const long = short === known ? words : known;
  if (short.length === long.length) {
    if (short.every((word, i) => word === long[i])) return 3;
    return fitsInitials(short, long) || isCalledShort(short, long) ? 2 : 0;
  }
  if (short.length === 1) {
    const word = short[0];
    if (word === long.at(-1)) return 1.5;
    if (word === long[0] || isPetName(word ?? '', long[0] ?? '')) return 1;
    return long.includes(word ?? '') ? WITHIN : 0;
  }
  const isInOrder = isSubsequence(short, long);
  return isInOrder && (short[0] === long[0] || short.at(-1) === long.at(-1)) ? 2 : 0;
}

/** "J. Amoah" and "Joseph Amoah". */
function fitsInitials(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 1 &&
    a.at(-1) === b.at(-1) &&
    a.every((word, i) => {
      const other = b[i] ?? '';
      return (
        word === other ||
        (word.length === 1 ? other.startsWith(word) : other.length === 1 && word.startsWith(other))
      );
    })
  );
}

/** "Steve Orr" and "Steven Orr". */
const isCalledShort = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && a.every((word, at) => (at === 0 ? isPetName(word, b[0] ?? '') : word === b[at]));

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (word === short[at]) at++;
  return at === short.length;
}

function titleScore(entity: Entity, read: ReadName): number {
  const { titles, gender, isGenderCertain, heads } = read;
  const shared = titles.some((title) => entity.titles.includes(title)) ? 0.8 : 0;
  const role = heads.some((head) => entity.heads.includes(head)) ? 0.6 : 0;
  const agrees = gender !== null && gender === entity.gender ? 0.4 : 0;
  // "Ms Mensah" is rather Ama than Kofi.
  const isOdd = isGenderCertain && entity.gender !== null && gender !== entity.gender;
  return shared + role + agrees - (isOdd ? 1 : 0);
}
