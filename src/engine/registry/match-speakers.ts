/** Who is who among the appearances of a block of names. */

import type { Appearance, LinkEvidence, PairVerdict } from './appearance.ts';
import { cluster } from './cluster.ts';
import {
  boundMemory,
  CERTAIN,
  newWeighing,
  PLAUSIBLE,
  type Weighing,
  weighPair,
} from './weigh-pair.ts';

/** How an appearance belongs to its group. */
export interface Membership {
  readonly appearance: string;
  /** Appearances with the same number are of one speaker. */
  readonly group: number;
  /** 1 for who stands alone. */
  readonly linkConfidence: number;
  /** Of its surest link within the group; `[]` for who stands alone. */
  readonly evidence: readonly LinkEvidence[];
}

/** Two groups that may be one, for a person to look at. `a` < `b`. */
export interface GroupSuggestion {
  readonly a: number;
  readonly b: number;
  readonly confidence: number;
  readonly evidence: readonly LinkEvidence[];
}

export interface SpeakerMatch {
  readonly members: readonly Membership[];
  readonly suggestions: readonly GroupSuggestion[];
}

/**
 * Joins appearances into speakers: certain links alone join, what is only plausible is suggested, and who conflicts
 * stays apart. The result depends on the set alone, not on its order or on what was decided before. O(n²).
 */
export function matchSpeakers(appearances: readonly Appearance[]): SpeakerMatch {
  return matchWith(appearances, newWeighing());
}

/** A matcher that remembers names and roles from block to block: faster, with the same answers. */
export function speakerMatcher(): (appearances: readonly Appearance[]) => SpeakerMatch {
  const weighing = newWeighing();
  return (appearances) => {
    boundMemory(weighing);
    return matchWith(appearances, weighing);
  };
}

function matchWith(appearances: readonly Appearance[], weighing: Weighing): SpeakerMatch {
  const verdicts = new Map<number, PairVerdict>();
  const count = appearances.length;
  const groups = cluster(
    count,
    (a, b) => {
      const [x, y] = [appearances[a], appearances[b]];
      const verdict = x && y ? weighPair(x, y, weighing) : null;
      if (!verdict) return { level: null, isConflict: false };
      if (verdict.chance >= PLAUSIBLE) verdicts.set(a * count + b, verdict);
      const isCertain = verdict.chance >= CERTAIN && !verdict.isConflict;
      return { level: isCertain ? levelOf(verdict.chance) : null, isConflict: verdict.isConflict };
    },
    unitsOf(appearances),
  );
  return collect(appearances, groups, verdicts);
}

/** Steps of half a log-odd: finer differences are no difference. */
const levelOf = (chance: number): number => Math.floor(2 * Math.log(chance / (1 - chance)));

/** Links between the appearances of each settled speaker. */
function unitsOf(appearances: readonly Appearance[]): [number, number][] {
  const firsts = new Map<string, number>();
  return appearances.flatMap(({ unit }, index): [number, number][] => {
    if (unit === null) return [];
    const first = firsts.get(unit);
    if (first !== undefined) return [[first, index]];
    firsts.set(unit, index);
    return [];
  });
}

function collect(
  appearances: readonly Appearance[],
  groups: readonly number[],
  verdicts: ReadonlyMap<number, PairVerdict>,
): SpeakerMatch {
  const count = appearances.length;
  const surest = new Map<number, PairVerdict>();
  const across = new Map<number, GroupSuggestion>();
  for (const [key, verdict] of verdicts) {
    const [a, b] = [Math.floor(key / count), key % count];
    const [x = a, y = b] = [groups[a], groups[b]];
    if (x === y) {
      for (const index of [a, b]) {
        if (verdict.chance > (surest.get(index)?.chance ?? 0)) surest.set(index, verdict);
      }
    } else {
      const [low, high] = x < y ? [x, y] : [y, x];
      const known = across.get(low * count + high);
      if (!known || verdict.chance > known.confidence) {
        across.set(low * count + high, {
          a: low,
          b: high,
          confidence: verdict.chance,
          evidence: verdict.evidence,
        });
      }
    }
  }
  return {
    members: appearances.map(({ id }, index) => ({
      appearance: id,
      group: groups[index] ?? index,
      linkConfidence: surest.get(index)?.chance ?? 1,
      evidence: surest.get(index)?.evidence ?? [],
    })),
    suggestions: [...across.values()],
  };
}
