/** Pronouns: whom "he", "who" or "its" stands for, and what that tells of them. */

import { OBJECT_PRONOUNS, PRONOUNS } from '../../lexicon/pronouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { allowsGender, type Entity, tellGender } from './entity.ts';
import { matchPronoun } from './match-pronoun.ts';
import { headOf } from './noun-sense.ts';
import type { Reader } from './reader.ts';

/** `before`: the mentions of its sentence just before it. First persons in a quotation are whoever says it. */
export function resolvePronoun(
  reader: Reader,
  mention: Mention,
  before: readonly Mention[],
): Entity | null {
  const pronoun = headOf(reader.narration, mention);
  if (pronoun === 'who') return somebody(antecedentOfWho(reader, before));
  if (pronoun === 'which') return reader.resolved.get(before.at(-1) ?? mention) ?? null;
  if (FIRST_PERSON.has(pronoun)) return reader.teller;
  const sense = PRONOUNS.get(pronoun) ?? OBJECT_PRONOUNS.get(pronoun);
  if (!sense) return null;
  const joined = joinedOwner(reader, mention, before.at(-1), sense.gender);
  if (joined) return joined;
  const { place, lastSpeaker, addressed, teller, sources } = reader;
  const isAsked = addressed !== null && place.clock - addressed.clock <= 2;
  const own = closesReport(reader, mention) ? lastSpeaker : null;
  const isOwn =
    own !== null &&
    (sense.isThing
      ? own.kind === 'organization'
      : sense.gender !== null && !sense.isPlural && own.kind === 'person');
  // "Ode kept a log, he added": nobody reports himself by name.
  if (isOwn && allowsGender(own, sense.gender)) return own;
  const entity = matchPronoun(reader.recent, sense, {
    clock: place.clock,
    block: place.block,
    isInside: place.inside !== null,
    isObject: OBJECT_PRONOUNS.has(pronoun) && !pronoun.endsWith('self'),
    teller,
    lastSpeaker,
    addressed: isAsked ? addressed.entity : null,
    asker: sources.includes(mention) ? askerBefore(reader, mention) : null,
  });
  if (entity) hintGender(entity, sense.gender);
  return entity;
}

/** ", he added." behind the words of somebody who spoke in the sentence before; their own subject is somebody else. */
function closesReport(
  { narration, sources, place, lastSpeaker }: Reader,
  mention: Mention,
): boolean {
  if (place.inside !== null || !sources.includes(mention) || mention.isPossessor) return false;
  if (lastSpeaker?.lastBlock !== place.block || place.clock - lastSpeaker.lastSentence !== 1)
    return false;
  const { units = [] } = narration.sentences[mention.sentence] ?? {};
  const tagOf = (unit: number) => narration.tokens[units[unit] ?? -1]?.tag;
  const isClosing = tagOf(mention.unit - 1) === 'PUNCT' && tagOf(mention.unitEnd) === 'VERB';
  return isClosing && mention.unit > 3 && tagOf(mention.unitEnd + 1) === 'PUNCT';
}

/** "Asked by Ann Lee whether it was safe, | she said": Ann Lee; null where nobody is named so. */
function askerBefore(
  { narration, sources, resolved, place }: Reader,
  mention: Mention,
): Entity | null {
  if (place.inside !== null) return null;
  const { units = [] } = narration.sentences[mention.sentence] ?? {};
  const wordAt = (unit: number) => narration.tokens[units[unit] ?? -1]?.lower ?? '';
  const asker = sources.find(
    ({ unit }) =>
      unit > 1 && unit < mention.unit && wordAt(unit - 1) === 'by' && ASKED.has(wordAt(unit - 2)),
  );
  return (asker && resolved.get(asker)) ?? null;
}

const ASKED: ReadonlySet<string> = new Set(['asked', 'pressed', 'questioned', 'quizzed']);

/** "Paul Garrick and | his wife": whoever stands before the "and". */
function joinedOwner(
  { narration, resolved }: Reader,
  mention: Mention,
  before: Mention | undefined,
  gender: 'male' | 'female' | null,
): Entity | null {
  if (!mention.isPossessor || before?.kind !== 'name' || before.unitEnd + 1 !== mention.unit)
    return null;
  const units = narration.sentences[mention.sentence]?.units ?? [];
  const owner = resolved.get(before);
  if (narration.tokens[units[before.unitEnd] ?? -1]?.lower !== 'and' || !owner) return null;
  return owner.kind === 'person' && gender !== null && allowsGender(owner, gender) ? owner : null;
}

/** "we" is more than one; only the possessives of one and of a family matter here. */
const FIRST_PERSON: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'our']);

/** "Ann Lee, who …" is a person, and no company. */
function somebody(entity: Entity | null): Entity | null {
  if (entity?.kind === 'person') entity.isKindCertain = true;
  return entity;
}

/** "A senior official in Bucharest, who …": the nearest that is somebody. */
function antecedentOfWho(reader: Reader, before: readonly Mention[]): Entity | null {
  const near = before.flatMap((mention) => reader.resolved.get(mention) ?? []);
  return (
    near.findLast(({ kind }) => kind === 'person' || kind === 'anonymous') ?? near.at(-1) ?? null
  );
}

/** One pronoun may be taken for another's; two that agree are sure. */
function hintGender(entity: Entity, gender: 'male' | 'female' | null): void {
  if (gender === null) return;
  if (entity.gender === gender) tellGender(entity, gender);
  else entity.gender ??= gender;
}
