/** What a mention does in its sentence, as far as its place tells. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Part } from './entity.ts';

/** "Rao" in "Rao met Lee in Pune" is the subject, "Lee" and "Pune" are objects: before them stands a verb or preposition. */
export function partOf(narration: Narration, mention: Mention): Part {
  if (mention.isPossessor) return 'possessor';
  const sentence = narration.sentences[mention.sentence];
  if (sentence && isPlaceOf(narration, sentence.units, mention)) return 'object';
  if (!sentence || hasVerbBefore(narration, sentence.units, mention.unit)) return 'object';
  return 'subject';
}

/** "the University of Technology, Akure, …": one word between commas behind a name. */
function isPlaceOf(narration: Narration, units: readonly number[], mention: Mention): boolean {
  const { kind, unit, unitEnd } = mention;
  if (kind !== 'name' || unitEnd !== unit + 1 || unit < 2) return false;
  const at = (place: number) => narration.tokens[units[place] ?? -1];
  return at(unit - 1)?.text === ',' && at(unitEnd)?.text === ',' && at(unit - 2)?.tag === 'PROPN';
}

/** Whether the words between the clause's start and the mention make it an object. */
function hasVerbBefore(narration: Narration, units: readonly number[], unit: number): boolean {
  for (let i = unit - 1; i >= Math.max(0, unit - 12); i--) {
    const { tag, text } = tokenAt(narration, units[i] ?? 0);
    if (tag === 'ADP' || tag === 'VERB' || tag === 'AUX') return true;
    if (tag === 'PUNCT' || tag === 'SCONJ' || (tag === 'PRON' && i < unit - 1)) return text === '(';
  }
  return false;
}
