/** Whose words a document gives: "a report by the Water Board", "its memorandum". */

import { tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import { learnName, learnPhrase } from './learn.ts';
import { matchName } from './match-name.ts';
import { senseOfHead } from './noun-sense.ts';
import { readName } from './read-name.ts';
import { createEntity, type Reader } from './reader.ts';

/** The body or person by whom a document is that speaks, which may be called "the report" from then on; null where nobody is told. */
export function issuerOf(
  reader: Reader,
  mention: Mention,
  inSentence: readonly Mention[],
): Entity | null {
  const { narration, sources, owner } = reader;
  const isDocument = isReply(reader, mention) || senseOfHead(narration, mention) === 'document';
  if (!sources.includes(mention) || !isDocument) return null;
  const issuer = owner?.name == null ? namedBehind(reader, mention, inSentence) : owner;
  if (!issuer || issuer.kind === 'document') return null;
  learnPhrase(narration, issuer, mention);
  return issuer;
}

/** "a report by the Water Board", "an opinion issued by the Water Board". */
function namedBehind(
  reader: Reader,
  mention: Mention,
  inSentence: readonly Mention[],
): Entity | null {
  const { narration, cast } = reader;
  const next = inSentence[inSentence.indexOf(mention) + 1];
  const gap = next ? next.unit - mention.unitEnd : 0;
  if (next?.kind !== 'name' || gap < 1 || gap > 2) return null;
  const units = narration.sentences[mention.sentence]?.units ?? [];
  const joint = tokenAt(narration, units[next.unit - 1] ?? 0).lower;
  const made = tokenAt(narration, units[mention.unitEnd] ?? 0).lower;
  if (gap === 2 ? joint !== 'by' || !MADE.has(made) : !JOINTS.has(joint)) return null;
  const read = readName(narration, next);
  const isFromSomebody = joint === 'from' && isReply(reader, mention);
  if (!(read.isKindCertain || isFromSomebody) || (joint === 'of' && read.kind !== 'organization'))
    return null;
  const entity = matchName(cast, read) ?? createEntity(reader, read.kind);
  if (entity) learnName(entity, read, next.start);
  return entity;
}

/** "came the reply from Ann Lee" */
const isReply = ({ narration }: Reader, { head }: Mention): boolean =>
  REPLIES.has(tokenAt(narration, head).lower);
const REPLIES: ReadonlySet<string> = new Set(['reply', 'answer', 'response', 'message']);
const JOINTS: ReadonlySet<string> = new Set(['by', 'from', 'of']);
const MADE: ReadonlySet<string> = new Set(
  'issued published prepared written drafted signed compiled released produced commissioned filed sent'.split(
    ' ',
  ),
);
