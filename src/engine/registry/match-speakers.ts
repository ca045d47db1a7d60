/** Who is who among the appearances of a block of names. */

import { foldName } from '../../text/name-key.ts';
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

/** What people say of who is who, as pairs of appearances' ids; ids that aren't among the appearances say nothing. */
export interface MatchConstraints {
  readonly mustLink: readonly (readonly [string, string])[];
  /** Two, whatever the evidence; nobody is asked about them again. */
  readonly cannotLink: readonly (readonly [string, string])[];
  /** Not one by evidence alone; a person may be asked. */
  readonly onlySuggest: readonly (readonly [string, string])[];
}

const NO_CONSTRAINTS: MatchConstraints = { mustLink: [], cannotLink: [], onlySuggest: [] };

/**
 * Joins appearances into speakers: certain links alone join, what is only plausible is suggested, and who conflicts
 * stays apart. The result depends on the set alone, not on its order or on what was decided before, unless by a person: `constraints`.
 * O(n²).
 */
export function matchSpeakers(
  appearances: readonly Appearance[],
  constraints: MatchConstraints = NO_CONSTRAINTS,
): SpeakerMatch {
  return matchWith(appearances, constraints, newWeighing());
}

/** A matcher that remembers names and roles from block to block: faster, with the same answers. */
export function speakerMatcher(): typeof matchSpeakers {
  const weighing = newWeighing();
  const matcher: typeof matchSpeakers = (appearances, constraints) => {
    boundMemory(weighing);
    return matchWith(appearances, constraints ?? NO_CONSTRAINTS, weighing);
  };
  ours.add(matcher);
  return matcher;
}

const ours = new WeakSet<object>([matchSpeakers]);

/** Says whether it is `matchSpeakers` or one that `speakerMatcher` made: all give the same answers, on any thread. */
export const isSpeakerMatcher = (given: unknown): boolean =>
  typeof given === 'function' && ours.has(given);

function matchWith(
  appearances: readonly Appearance[],
  constraints: MatchConstraints,
  weighing: Weighing,
): SpeakerMatch {
  const verdicts = new Map<number, PairVerdict>();
  const count = appearances.length;
  const { together, isApart, isSettled } = readConstraints(appearances, constraints);
  const areListed = listedTogether(appearances);
  const groups = cluster(
    count,
    (a, b) => {
      const [x, y] = [appearances[a], appearances[b]];
      if (!x || !y) return { level: null, isConflict: false };
      const verdict = weighPair(x, y, weighing);
      if (verdict.chance >= PLAUSIBLE) verdicts.set(a * count + b, verdict);
      const isConflict =
        (verdict.isConflict && !(isByName(verdict) && areListed(x, y))) || isApart(a, b);
      const isCertain = verdict.chance >= CERTAIN && !isConflict;
      return { level: isCertain ? levelOf(verdict.chance) : null, isConflict };
    },
    [...together, ...unitsOf(appearances)],
  );
  const { members, suggestions } = collect(appearances, groups, verdicts);
  const settled = new Set(isSettled.map(([a, b]) => pairKey(groups[a] ?? a, groups[b] ?? b)));
  return { members, suggestions: suggestions.filter(({ a, b }) => !settled.has(pairKey(a, b))) };
}

/** Nothing but their names speaks against them. */
const isByName = ({ evidence }: PairVerdict): boolean =>
  evidence.every(({ rule }) => rule.startsWith('name/'));

/** Whether an entry of many names has both names: "Francis" and "Jorge Bergoglio" are no reason against one another then. */
function listedTogether(
  appearances: readonly Appearance[],
): (a: Appearance, b: Appearance) => boolean {
  const entries = new Map<string, Set<string>>();
  for (const { id, names } of appearances) {
    if (names.length < 2) continue;
    for (const name of names.map(foldName)) {
      entries.set(name, (entries.get(name) ?? new Set()).add(id));
    }
  }
  const listing = ({ names }: Appearance): string[] =>
    names.flatMap((name) => [...(entries.get(foldName(name)) ?? [])]);
  return (a, b) => {
    if (entries.size === 0) return false;
    const others = listing(b);
    return listing(a).some((entry) => others.includes(entry));
  };
}

const pairKey = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The constraints by place. */
function readConstraints(
  appearances: readonly Appearance[],
  { mustLink, cannotLink, onlySuggest }: MatchConstraints,
) {
  const places = new Map(appearances.map(({ id }, index) => [id, index]));
  const placed = (pairs: readonly (readonly [string, string])[]): [number, number][] =>
    pairs.flatMap(([a, b]): [number, number][] => {
      const [x, y] = [places.get(a), places.get(b)];
      return x === undefined || y === undefined ? [] : [[x, y]];
    });
  const apart = new Set(placed([...cannotLink, ...onlySuggest]).map(([a, b]) => pairKey(a, b)));
  return {
    together: placed(mustLink),
    isApart: (a: number, b: number) => apart.has(pairKey(a, b)),
    isSettled: placed(cannotLink),
  };
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
