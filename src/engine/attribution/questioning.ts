/** Who asks and who answers, where a sentence says so before questions and answers that stand alone. */

import { QUESTIONING_VERBS } from '../../lexicon/questioning-verbs.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** Two who take turns, the one who asks first. */
export interface Questioning {
  readonly asks: Mention;
  readonly answers: Mention | null;
}

/**
 * Finds both in a sentence of the narration: "He was cross-examined by Ruth Obi, for the owners.", "Ruth Obi then questioned
 * him." Null where the sentence says nothing of it. O(its tokens).
 */
export function questioningIn(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  index: number,
): Questioning | null {
  const sentence = narration.sentences[index];
  if (sentence?.inside !== null) return null;
  const { units } = sentence;
  const lower = (unit: number): string => {
    const token = units[unit];
    return token === undefined ? '' : tokenAt(narration, token).lower;
  };
  const verb = units.findIndex((_, unit) => QUESTIONING_VERBS.has(lower(unit)));
  if (verb < 0) return null;
  const known = mentions[index] ?? [];
  if (lower(verb + 1) === 'by') {
    const asks = known.find(({ unit, kind }) => unit === verb + 2 && kind !== 'pronoun');
    const answers = known.findLast(({ unitEnd, isPossessor }) => unitEnd <= verb && !isPossessor);
    return asks ? { asks, answers: answers ?? null } : null;
  }
  // "had interviewed him" tells of another day.
  if (/^ha[ds]$/u.test(lower(verb - 1))) return null;
  const asks = known.find(({ unit, unitEnd }) => unit === 0 && unitEnd <= verb);
  const answers = known.find(({ unit, isPossessor }) => unit === verb + 1 && !isPossessor);
  return asks && answers ? { asks, answers } : null;
}
