/** Finds the entity that "the director", "the ex-diplomat" or "the board" comes back to. */

import { DEMONYMS } from '../../lexicon/countries.ts';
import { COMPANY_NOUNS, MEDIA_NOUNS } from '../../lexicon/organizations.ts';
import { TITLES_OF_NOUN } from '../../lexicon/person-nouns.ts';
import { remembered } from '../../text/remembered.ts';
import { allowsGender, type Cast, type Entity, lastMention } from './entity.ts';
import type { ReadingPlace } from './reader.ts';

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
 * "The River Works department" is not the Water Department, "the deputy mayor" not the mayor.
 * O(entities) for titles, companies and the like, else O(those with the noun).
 */
export function matchNominal(cast: Cast, sense: NominalSense): Entity | null {
  const noun = readNoun(sense.head);
  let best: Entity | null = null;
  let most = -Infinity;
  for (const entity of holders(cast, sense, noun)) {
    const score = nominalScore(entity, sense, noun);
    if (score === null || score < most) continue;
    if (score === most && best !== null && entity.id < best.id) continue;
    most = score;
    best = entity;
  }
  return best;
}

/** What a head noun means besides itself. */
interface Noun {
  readonly head: string;
  /** "diplomat" of "ex-diplomat"; the head itself where it has no such prefix. */
  readonly bare: string;
  /** Titles that mean it: "gen" for "officer". */
  readonly titles: readonly string[];
  readonly trade: Entity['trade'];
}

const readNoun = remembered(
  (head): Noun => ({
    head,
    bare: head.includes('-') ? head.replace(/^(?:ex|vice|co|deputy)-/u, '') : head,
    titles: TITLES_OF_NOUN.get(head) ?? [],
    trade: COMPANY_NOUNS.has(head) ? 'company' : MEDIA_NOUNS.has(head) ? 'media' : null,
  }),
);

/** All whom `nominalScore` may accept. */
function holders(
  { entities, byHead }: Cast,
  { modifiers }: NominalSense,
  { head, bare, titles, trade }: Noun,
): readonly Entity[] {
  if (titles.length > 0 || trade !== null) return entities;
  if (modifiers.some((word) => TELLS_APART.has(word) && byHead.has(word))) return entities;
  const byNoun = byHead.get(head) ?? [];
  const byBare = bare === head ? undefined : byHead.get(bare);
  return byBare ? [...new Set([...byNoun, ...byBare])] : byNoun;
}

function nominalScore(entity: Entity, sense: NominalSense, noun: Noun): number | null {
  const { gender, isPlural, modifiers, proper } = sense;
  if (entity.kind !== 'organization' && entity.isPlural !== isPlural) return null;
  if (!allowsGender(entity, gender)) return null;
  const rank = modifiers.some((word) => TELLS_APART.has(word) && entity.heads.includes(word));
  const byHead = rank ? 1 : headScore(entity, noun);
  if (byHead === null) return null;
  const isOther = (word: string): boolean => !entity.words.has(word);
  if (entity.name !== null && entity.kind === 'organization' && proper.some(isOther)) return null;
  if (modifiers.some((word) => TELLS_APART.has(word) && isOther(word))) return null;
  // "the health secretary's office" is not the Water Quality Office.
  if (
    entity.name !== null &&
    SEATS.has(noun.head) &&
    modifiers.length > 0 &&
    modifiers.every(isOther)
  )
    return null;
  // "the paramilitary group" is not "a local rights group".
  if (isUnnamedGroup(entity, noun) && modifiers.length > 0 && modifiers.every(isOther)) return null;
  if (holdsAnother(entity, proper) || (modifiers.includes('former') && holdsNow(entity, noun)))
    return null;
  let agree = 0;
  for (const word of modifiers) if (!isOther(word)) agree++;
  const lesser = APART.some((word) => entity.words.has(word) && !modifiers.includes(word));
  // "Under Minister Lee it grew," says the minister: what is said of others counts less.
  const isOnlyQuoted = entity.lastSentence < 0;
  return byHead + agree - (lesser ? 0.5 : 0) - (isOnlyQuoted ? 0.6 : 0) + lastMention(entity) / 1e4;
}

/** What everybody of rank has. */
const SEATS: ReadonlySet<string> = new Set(['office', 'campaign', 'team', 'cabinet', 'staff']);

/** What a body is called that has no name: "rights" of "a local rights group" tells it apart. */
const isUnnamedGroup = ({ kind, names, words }: Entity, { head, trade }: Noun): boolean =>
  kind === 'organization' &&
  names.length === 0 &&
  trade !== null &&
  words.size > 1 &&
  words.has(head);

/** "the former governor" is not Governor Ode. */
const holdsNow = ({ words, roles }: Entity, { head }: Noun): boolean =>
  !words.has('former') && roles.some(({ text }) => text.toLowerCase() === head);

/** "the Health Minister" is no transport minister; whose minister she is, was perhaps not said before: "the Norland minister". */
export function holdsAnother(
  { kind, words, roles, description }: Entity,
  proper: readonly string[],
): boolean {
  if (kind === 'organization' || !proper.some((word) => !words.has(word) && !DEMONYMS.has(word)))
    return false;
  return [...roles.map(({ text }) => text), description ?? ''].some((text) => OFFICE_OF.test(text));
}

/** An office and a word that tells it apart. */
const OFFICE_OF =
  /(?:^|\s)(?!prime|chief|first|deputy|vice|union|cabinet|state|senior|party|former)\p{L}+ (?:minister|secretary|leader|commissioner|director|spokes\p{L}+)$/iu;

/** The noun itself, "ex-diplomat" for "diplomat", a title that means it ("officer" for "Gen."), or a company's "the company". */
function headScore(entity: Entity, { head, bare, titles, trade }: Noun): number | null {
  if (entity.heads.includes(head)) return 1;
  if (bare !== head && entity.heads.includes(bare)) return 0.9;
  if (titles.some((title) => entity.titles.includes(title) || entity.heads.includes(title)))
    return 0.8;
  return trade !== null && entity.trade === trade ? 0.4 : null;
}

const APART = 'deputy vice assistant acting younger older elder other another second junior'.split(
  ' ',
);

/** Words by which two holders of a like office differ. */
export const TELLS_APART: ReadonlySet<string> = new Set(APART);

/** The named person whom "the former diplomat" describes in words not used of anybody yet, or null. */
export function matchDescribed(
  recent: readonly Entity[],
  { clock, block }: Pick<ReadingPlace, 'clock' | 'block'>,
  gender: 'male' | 'female' | null,
  lastSpeaker: Entity | null,
): Entity | null {
  const near = recent.filter(
    (entity) =>
      isPersonNear(entity, clock) &&
      allowsGender(entity, gender) &&
      (entity.lastPart === 'subject' || entity.count > 2),
  );
  const subjects = near.filter(({ lastPart }) => lastPart === 'subject');
  // "Ode took another view. The team was weak, the midfielder said."
  const [topic, ...more] = subjects.filter(
    ({ lastSentence, lastBlock }) => lastBlock === block && clock - lastSentence === 1,
  );
  if (topic && more.length === 0) return topic;
  if (lastSpeaker && near.includes(lastSpeaker)) return lastSpeaker;
  return subjects.length === 1 ? (subjects[0] ?? null) : null;
}

/** A named person of this sentence or the two before; not the subject of this one: "When Perić came, the mayor said": two people. */
export const isPersonNear = (entity: Entity, clock: number): boolean =>
  entity.kind === 'person' &&
  entity.name !== null &&
  entity.lastSentence >= 0 &&
  clock - entity.lastSentence <= 2 &&
  !(clock === entity.lastSentence && entity.lastPart === 'subject');

/** "the company" after "Samsun said …": the last subject of which nothing says what it is, or null. */
export function matchCompany(
  recent: readonly Entity[],
  head: string,
  clock: number,
): Entity | null {
  if (!COMPANY_NOUNS.has(head)) return null;
  const company = recent.find(
    ({ names, kind, isKindCertain, gender, heads, lastPart, lastSentence }) =>
      names.length > 0 &&
      // "Ann Lee, a director of the company"
      heads.length === 0 &&
      (kind === 'person' || kind === 'organization') &&
      !isKindCertain &&
      gender === null &&
      lastPart === 'subject' &&
      clock - lastSentence <= 3,
  );
  return company ?? null;
}
