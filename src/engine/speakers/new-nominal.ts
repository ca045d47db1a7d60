/** Somebody new by a noun phrase: "a senior diplomat", "rights groups", "the lawsuit". */

import { NAMED_GROUPS } from '../../lexicon/organizations.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isDemonym } from '../mentions/name-words.ts';
import { isCapitalized } from '../tokens/token.ts';
import { bodyName } from './body-name.ts';
import { describe } from './describe.ts';
import { type Entity, tellGender } from './entity.ts';
import { tieKin } from './kinship.ts';
import { learnPhrase } from './learn.ts';
import type { NominalSense } from './match-nominal.ts';
import { senseOfHead } from './noun-sense.ts';
import { createEntity, type Reader } from './reader.ts';
import { isDefinite } from './resolve-definite.ts';

/** A fresh entity; null for things that don't speak, and where the article has too many already. */
export function newNominal(reader: Reader, mention: Mention, sense: NominalSense): Entity | null {
  const { narration } = reader;
  const head = tokenAt(narration, mention.head);
  const noun = isDemonym(head.word) ? 'anonymous' : senseOfHead(narration, mention);
  const isSource = reader.sources.includes(mention);
  if (noun === null && !isSource) return null;
  const isNamed = narration.tokens.slice(mention.first + 1, mention.last).some(isCapitalized);
  // "rights groups" are many who aren't named.
  const kind = noun === 'organization' && sense.isPlural && !isNamed ? 'anonymous' : noun;
  if (!isSource && !isDefinite(reader, mention) && kind !== 'anonymous') return null;
  if (!isSource && !sense.isPlural && isTorn(narration, mention)) return null;
  // "a mistake, and one he regretted", "from day one": nobody.
  if (
    !isSource &&
    sense.head === 'one' &&
    (mention.last - mention.first === 1 || isNumber(narration, mention))
  )
    return null;
  const isGroup = NAMED_GROUPS.has(head.lower) && isCapitalized(head);
  const entity = createEntity(
    reader,
    isGroup ? 'organization' : (kind ?? (sense.isPlural ? 'anonymous' : 'document')),
  );
  if (!entity) return null;
  entity.description = describe(narration, mention);
  learnPhrase(narration, entity, mention);
  tellGender(entity, sense.gender);
  entity.isPlural = sense.isPlural;
  entity.isKindCertain = kind !== null && kind !== 'anonymous';
  if (entity.kind === 'organization') entity.name = bodyName(narration, mention, reader.owner);
  if (reader.owner) tieKin(entity, reader.owner, sense.head);
  return entity;
}

/** "Local | running club president Ann Lee": a noun without article, and a participle taken for a verb behind it. */
const isTorn = ({ tokens }: Narration, { first, last }: Mention): boolean => {
  const next = tokens[last];
  return last - first === 1 && next?.tag === 'VERB' && next.lower.endsWith('ing');
};

/** "day one" */
const isNumber = (narration: Narration, { head }: Mention): boolean =>
  head > 0 && tokenAt(narration, head - 1).tag === 'NOUN';
