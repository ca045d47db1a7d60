/** From a source mention to a speaker: name, role, kind, description. */

import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { QuoteSpeaker } from '../quote.ts';
import { describe } from './describe.ts';
import type { Entity } from './entity.ts';
import { readName } from './read-name.ts';
import type { Resolution } from './resolve-mentions.ts';

/** Gives the speaker that a mention stands for; null where there is no mention. */
export function nameSpeaker(
  narration: Narration,
  source: Mention | null,
  resolution: Resolution,
): QuoteSpeaker | null {
  if (!source) return null;
  const entity = resolution.get(source);
  const mention = { start: source.start, end: source.end };
  if (!entity) return unresolved(narration, source, mention);
  return {
    name: entity.name,
    description: entity.name === null ? (entity.description ?? describe(narration, source)) : null,
    kind: entity.kind,
    role: roleNear(entity, source),
    mention,
  };
}

/** A pronoun or phrase that stands for nobody known: said as the text says it, without a name. */
function unresolved(
  narration: Narration,
  source: Mention,
  mention: QuoteSpeaker['mention'],
): QuoteSpeaker {
  if (source.kind === 'name') {
    const { name, kind, role } = readName(narration, source);
    return { name, description: null, kind, role, mention };
  }
  return {
    name: null,
    description: describe(narration, source),
    kind: 'anonymous',
    role: null,
    mention,
  };
}

/** The role told last before the mention's end, else the first one told. */
function roleNear(entity: Entity, source: Mention): string | null {
  const told = entity.roles.findLast(({ at }) => at < source.end) ?? entity.roles[0];
  return told?.text ?? null;
}
