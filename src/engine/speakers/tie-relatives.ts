/** Relatives told beside a name: "his brother Ivo", "the brothers Ivo and Luka Perić". */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { KIN_PAIRS } from '../../lexicon/kin-nouns.ts';
import { foldName } from '../../text/name-key.ts';
import { tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { addName, type Entity, tellGender } from './entity.ts';
import { tie, tieKin } from './kinship.ts';
import type { ReadName } from './read-name.ts';
import type { Reader } from './reader.ts';

/** Ties the name's entity to whose relative the phrase calls it, and to the one joined to it by "and". */
export function tieRelatives(
  reader: Reader,
  mention: Mention,
  entity: Entity,
  before: readonly Mention[],
  { heads }: ReadName,
): void {
  const owner = reader.owner;
  if (owner) for (const head of heads) tieKin(entity, owner, head);
  const other = before.at(-1);
  if (other?.kind === 'name' && other.unitEnd + 1 === mention.unit)
    tiePair(reader, other, entity, mention);
}

/** "Marcy and Troy Toland": likely one, where somebody is asked for as a husband or wife. */
function isCouple({ nameFirst, nameLast }: Mention, first: Entity): boolean {
  const [given = ''] = first.names[0] ?? [];
  return nameLast - nameFirst === 2 && first.names[0]?.length === 1 && GIVEN_NAMES.has(given);
}

/** "the brothers Ivo and Luka Perić": Ivo is a Perić too. */
function tiePair(reader: Reader, other: Mention, entity: Entity, mention: Mention): void {
  const { narration } = reader;
  const first = reader.resolved.get(other);
  const noun = tokenAt(narration, Math.max(other.first, other.nameFirst - 1)).lower;
  const pair = KIN_PAIRS.get(noun);
  const units = narration.sentences[mention.sentence]?.units ?? [];
  const joint = tokenAt(narration, units[mention.unit - 1] ?? 0).lower;
  if (!first || (joint !== 'and' && joint !== '&')) return;
  if (!pair) {
    if (!isCouple(mention, first)) return;
    tie(first, entity, 'spouse');
    const [given = ''] = first.names[0] ?? [];
    // "Harris and Tim Walz": who was called so before, or is a Harris elsewhere, has a surname.
    if (first.count === 1 && !reader.fullNames.has(given)) shareSurname(reader, first, mention);
    return;
  }
  tie(first, entity, pair.kinship);
  for (const one of [first, entity]) {
    tellGender(one, pair.gender);
    one.kind = 'person';
  }
  shareSurname(reader, first, mention);
}

/** Of the two names only the second has it. */
function shareSurname({ narration }: Reader, first: Entity, mention: Mention): void {
  const surname = tokenAt(narration, mention.nameLast - 1).text;
  if (first.names[0]?.length !== 1 || mention.nameLast - mention.nameFirst < 2) return;
  first.name = `${first.name ?? ''} ${surname}`;
  addName(first, [...first.names[0], foldName(surname)], true);
}
