/** Whether two people's names are one person's, the likeliest pair of their forms; read once a name. */

import { foldName } from '../../text/name-key.ts';
import { compareParts } from '../names/compare-names.ts';
import { type NameParts, readNameParts } from '../names/name-parts.ts';
import { chanceOf, type NameVerdict } from '../names/name-verdict.ts';
import type { Appearance } from './appearance.ts';

/** Names that are compared again and again within one block. */
export interface NameMemory {
  readonly parts: Map<string, NameParts>;
  readonly verdicts: Map<string, NameVerdict>;
}

export const newMemory = (): NameMemory => ({ parts: new Map(), verdicts: new Map() });

/** The names of an authority file's entry are given to it by people: one of them alone is enough, even a lone word. */
export function comparePeople(a: Appearance, b: Appearance, memory: NameMemory): NameVerdict {
  const isListed = a.article === null || b.article === null;
  let best: NameVerdict | null = null;
  for (const nameA of a.names) {
    for (const nameB of b.names) {
      if (isListed && foldName(nameA) === foldName(nameB)) {
        return {
          verdict: 'same',
          confidence: 0.96,
          evidence: [{ rule: 'name/same-spelling', detail: foldName(nameA) }],
        };
      }
      const verdict = recall(nameA, nameB, memory);
      if (best === null || chanceOf(verdict) > chanceOf(best)) best = verdict;
    }
  }
  return best ?? { verdict: 'unknown', confidence: 0, evidence: [] };
}

function recall(a: string, b: string, { parts, verdicts }: NameMemory): NameVerdict {
  const key = a < b ? `${a}\n${b}` : `${b}\n${a}`;
  const known = verdicts.get(key);
  if (known) return known;
  const verdict = compareParts(partsOf(a, parts), partsOf(b, parts));
  verdicts.set(key, verdict);
  return verdict;
}

function partsOf(name: string, parts: Map<string, NameParts>): NameParts {
  const known = parts.get(name) ?? readNameParts(name);
  parts.set(name, known);
  return known;
}
