/** "the Harbour Master, Capt. Ann Lee, said": an office that looks like a name, and its holder's name with a title. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCourtesyTitle, isOfficeTitle, isRank } from '../mentions/name-words.ts';
import type { Entity } from './entity.ts';
import { learnName, learnRole } from './learn.ts';
import { matchName } from './match-name.ts';
import { readName } from './read-name.ts';
import { createEntity, type Reader } from './reader.ts';
import type { PlaceInSentence } from './resolve-nominal.ts';

/** The titled name that only a comma parts from "the …" before it, and a mark from what follows; null without one. */
export function titledAfter(
  narration: Narration,
  office: Mention,
  { inSentence, at }: PlaceInSentence,
): Mention | null {
  const name = inSentence[at + 1];
  if (name?.kind !== 'name' || name.unit !== office.unitEnd + 1) return null;
  if (tokenAt(narration, office.first).lower !== 'the') return null;
  const title = tokenAt(narration, name.first).word;
  if (
    name.nameFirst === name.first ||
    ![isCourtesyTitle, isRank, isOfficeTitle].some((is) => is(title))
  )
    return null;
  const units = narration.sentences[office.sentence]?.units ?? [];
  const textAt = (unit: number): string => narration.tokens[units[unit] ?? -1]?.text ?? ',';
  if (textAt(name.unit - 1) !== ',' || textAt(name.unitEnd) !== ',') return null;
  const { kind, isKindCertain } = readName(narration, office);
  return kind === 'organization' && isKindCertain ? null : name;
}

/** The person of that name, who holds the office. */
export function holdOffice(reader: Reader, office: Mention, name: Mention): Entity | null {
  const read = readName(reader.narration, name);
  const entity = matchName(reader.cast, read) ?? createEntity(reader, 'person');
  if (!entity) return null;
  learnRole(reader.narration, entity, office);
  learnName(entity, read, name.start);
  return entity;
}
