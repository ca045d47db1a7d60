/** Delayed identification: "The scientist who planted a million corals has conceded …", named a paragraph later. */

import type { Attribution } from '../attribution/attribution.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/**
 * Gives an unnamed single speaker of the first two blocks the name of the first person introduced within the two
 * blocks after: the one whose role has the same head noun, else, for "the …", the first who is a sentence's subject.
 */
export function identifyLead(
  narration: Narration,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  resolved: ReadonlyMap<Mention, Entity>,
): void {
  for (const { source } of attributions) {
    if (!source) continue;
    const entity = resolved.get(source);
    if (entity?.kind !== 'anonymous' || entity.name !== null || entity.isPlural) continue;
    const block = narration.sentences[source.sentence]?.block ?? 0;
    if (block > 1) continue;
    const head = tokenAt(narration, source.head).lower;
    const later = firstPersons(narration, entities, resolved, block).filter(
      ({ gender }) => gender === null || entity.gender === null || gender === entity.gender,
    );
    const named =
      later.find(({ heads }) => heads.has(head)) ??
      (isDelayed(narration, source, head) ? later[0] : undefined);
    if (!named) continue;
    entity.name = named.name;
    entity.kind = 'person';
    entity.gender = named.gender;
    entity.roles.push(...named.roles);
  }
}

/** "The scientist", "the city's deputy mayor" — not "a man", and not an office that names its holder. */
function isDelayed(narration: Narration, source: Mention, head: string): boolean {
  const first = tokenAt(narration, source.first).lower;
  return first === 'the' && !KNOWN_BY_OFFICE.has(head);
}

const KNOWN_BY_OFFICE: ReadonlySet<string> = new Set(
  'president pope king queen premier chancellor minister secretary official spokesman spokeswoman spokesperson source'.split(
    ' ',
  ),
);

/** Named persons whose first mention opens a sentence of the next two blocks, in text order. */
function firstPersons(
  narration: Narration,
  entities: readonly Entity[],
  resolved: ReadonlyMap<Mention, Entity>,
  block: number,
): Entity[] {
  const seen = new Set<Entity>();
  const found: Entity[] = [];
  for (const [mention, entity] of resolved) {
    if (seen.has(entity)) continue;
    seen.add(entity);
    const at = narration.sentences[mention.sentence];
    const isNear = at?.inside === null && at.block > block && at.block <= block + 2;
    if (
      isNear &&
      mention.unit <= 2 &&
      entity.kind === 'person' &&
      entity.name !== null &&
      entities.includes(entity)
    ) {
      found.push(entity);
    }
  }
  return found;
}
