/** What two people's names alone come to, in the terms in which further evidence is added. */

import type { Appearance, PairVerdict } from './appearance.ts';
import { comparePeople, type NameMemory } from './compare-people.ts';

const SUREST = 0.99;

/** Compares the names of two people; the first step of the evidence carries the weight. */
export function nameVerdict(
  a: Appearance,
  b: Appearance,
  { names }: { readonly names: NameMemory },
): PairVerdict {
  const { verdict, confidence, evidence } = comparePeople(a, b, names);
  const chance = Math.min(
    SUREST,
    Math.max(0.001, verdict === 'different' ? 1 - confidence : confidence),
  );
  const weight = Math.round(100 * Math.log(chance / (1 - chance))) / 100;
  return {
    chance,
    isConflict: verdict === 'different',
    evidence: evidence.map((step, at) => ({ ...step, weight: at === 0 ? weight : 0 })),
  };
}
