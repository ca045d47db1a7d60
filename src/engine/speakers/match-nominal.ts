/** Finds the entity that "the director", "the ex-diplomat" or "the board" comes back to. */

import { COMPANY_NOUNS, MEDIA_NOUNS } from '../../lexicon/organizations.ts';
import { TITLES_OF_NOUN } from '../../lexicon/person-nouns.ts';
import { allowsGender, type Entity, lastMention } from './entity.ts';

/** A definite noun phrase. */
export interface NominalSense {
  /** Head noun, lower case. */
  readonly head: string;
  readonly gender: 'male' | 'female' | null;
  readonly isPlural: boolean;
  /** Telling words before the head: "river", "works"; names in them are `proper`. */
  readonly modifiers: readonly string[];
  readonly proper: readonly string[];
}

/**
 * The entity with that head noun, or null: one whose role or name has the modifiers too, else the latest.
 * "The River Works department" is not the Water Department, "the deputy mayor" not the mayor. O(entities).
 */
export function matchNominal(entities: readonly Entity[], sense: NominalSense): Entity | null {
  let best: Entity | null = null;
  let most = -Infinity;
  for (const entity of entities) {
    const score = nominalScore(entity, sense);
    if (score !== null && score >= most) {
      most = score;
      best = entity;
    }
  }
  return best;
}

function nominalScore(entity: Entity, sense: NominalSense): number | null {
  const { head, gender, isPlural, modifiers, proper } = sense;
  if (!allowsGender(entity, gender)) return null;
  const rank = modifiers.find((word) => TELLS_APART.has(word) && entity.heads.has(word));
  const byHead = rank === undefined ? headScore(entity, head) : 1;
  if (byHead === null || (entity.kind !== 'organization' && entity.isPlural !== isPlural))
    return null;
  const isOther = (word: string): boolean => !entity.words.has(word);
  if (entity.name !== null && entity.kind === 'organization' && proper.some(isOther)) return null;
  if (modifiers.some((word) => TELLS_APART.has(word) && isOther(word))) return null;
  const agree = modifiers.filter((word) => !isOther(word)).length;
  const lesser = [...TELLS_APART].some(
    (word) => entity.words.has(word) && !modifiers.includes(word),
  );
  return byHead + agree - (lesser ? 0.5 : 0) + lastMention(entity) / 1e4;
}

/** The noun itself, "ex-diplomat" for "diplomat", a title that means it ("officer" for "Gen."), or a company's "the company". */
function headScore(entity: Entity, head: string): number | null {
  if (entity.heads.has(head)) return 1;
  const bare = head.replace(/^(?:ex|vice|co|deputy)-/u, '');
  if (bare !== head && entity.heads.has(bare)) return 0.9;
  const titles = TITLES_OF_NOUN.get(head) ?? [];
  if (titles.some((title) => entity.titles.has(title) || entity.heads.has(title))) return 0.8;
  const trade = COMPANY_NOUNS.has(head) ? 'company' : MEDIA_NOUNS.has(head) ? 'media' : null;
  return trade !== null && entity.trade === trade ? 0.4 : null;
}

/** Words by which two holders of a like office differ. */
export const TELLS_APART: ReadonlySet<string> = new Set(
  'deputy vice assistant acting younger older elder other another second junior'.split(' '),
);

/** The named person whom "the former diplomat" describes in words not used of anybody yet, or null. */
export function matchDescribed(
  recent: readonly Entity[],
  clock: number,
  gender: 'male' | 'female' | null,
  lastSpeaker: Entity | null,
): Entity | null {
  const near = recent.filter(
    (entity) =>
      entity.kind === 'person' &&
      entity.name !== null &&
      entity.lastSentence >= 0 &&
      clock - entity.lastSentence <= 2 &&
      // "When Perić came, the mayor said": two people.
      !(clock === entity.lastSentence && entity.lastPart === 'subject') &&
      allowsGender(entity, gender) &&
      (entity.lastPart === 'subject' || entity.count > 2),
  );
  if (lastSpeaker && near.includes(lastSpeaker)) return lastSpeaker;
  const subjects = near.filter(({ lastPart }) => lastPart === 'subject');
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
}

/** "the company" after "Samsun said …": the last subject of which nothing says that it is a person, or null. */
export function matchCompany(
  recent: readonly Entity[],
  head: string,
  clock: number,
): Entity | null {
  if (!COMPANY_NOUNS.has(head)) return null;
  const company = recent.find(
    ({ names, kind, isKindCertain, gender, lastPart, lastSentence }) =>
      names.length > 0 &&
      (kind === 'person' || kind === 'organization') &&
      !isKindCertain &&
      gender === null &&
      lastPart === 'subject' &&
      clock - lastSentence <= 3,
  );
  return company ?? null;
}
