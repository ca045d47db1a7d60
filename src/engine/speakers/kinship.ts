/** Relatives: "His daughter, Aoife Lacey" ties two people, so that "the father" is he and "his daughter" she. */

import { INVERSE_KINSHIP, KIN_NOUNS, type Kinship } from '../../lexicon/kin-nouns.ts';
import { allowsGender, type Cast, type Entity, lastMention } from './entity.ts';
import { certainGender } from './noun-sense.ts';
import type { ReadName } from './read-name.ts';

/** Notes that `relative` is the owner's son, wife … by the noun; nothing for other nouns. */
export function tieKin(relative: Entity, owner: Entity, noun: string): void {
  const kinship = KIN_NOUNS.get(noun);
  if (kinship) tie(relative, owner, kinship);
}

/** Notes the relation both ways. */
export function tie(relative: Entity, owner: Entity, kinship: Kinship): void {
  if (relative === owner) return;
  if (relative.kin.some((known) => known.kinship === kinship && known.of === owner)) return;
  relative.kin.push({ kinship, of: owner });
  owner.kin.push({ kinship: INVERSE_KINSHIP[kinship], of: relative });
}

/** "Mr Hanlon" after "Deirdre Hanlon and her husband, Eoin": the one of a couple who was named by a given name alone; null else. */
export function findPartner(
  { byName }: Cast,
  { words: [surname = '', ...more], gender, isGenderCertain }: ReadName,
): Entity | null {
  if (more.length > 0 || !isGenderCertain) return null;
  for (const { kind, gender: other, names, kin } of byName.get(surname) ?? []) {
    const bears = kind === 'person' && names[0]?.at(-1) === surname && names[0].length > 1;
    if (!bears || other === null || other === gender) continue;
    const partner = kin.find(
      ({ kinship, of: { names } }) => kinship === 'spouse' && names[0]?.length === 1,
    );
    if (partner && allowsGender(partner.of, gender)) return partner.of;
  }
  return null;
}

/** The owner's relative by the noun: "his brother"; without an owner anybody's: "the father". The latest of several. */
export function findKin({ entities }: Cast, noun: string, owner: Entity | null): Entity | null {
  const kinship = KIN_NOUNS.get(noun);
  if (!kinship) return null;
  const gender = certainGender(noun);
  let best: Entity | null = null;
  for (const entity of entities) {
    if (!allowsGender(entity, gender)) continue;
    const isKin = entity.kin.some(
      (known) => known.kinship === kinship && (owner === null || known.of === owner),
    );
    if (isKin && (!best || lastMention(entity) >= lastMention(best))) best = entity;
  }
  return best;
}
