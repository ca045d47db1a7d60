/** Joins items into groups by what their pairs come to; the order of the items decides nothing. */

/** What a pair comes to: `level` orders certain links, the surest highest; null where the pair isn't certainly one. */
export interface PairLink {
  readonly level: number | null;
  readonly isConflict: boolean;
}

/**
 * Gives the group of each item, as the least index in it.
 *
 * Level by level, from the surest: what the level's links join is joined whole, unless two in it conflict; then the
 * links that lead from one item to two who conflict are left out, and what still conflicts stays as it was. Ties are
 * treated alike, so the same set gives the same groups in any order. `together`: pairs that are one beforehand.
 * O(n²) memory and time for each level.
 */
export function cluster(
  count: number,
  pair: (a: number, b: number) => PairLink,
  together: readonly (readonly [number, number])[] = [],
): number[] {
  const group = Array.from({ length: count }, (_, index) => index);
  const conflicts = new Set<number>();
  const byLevel = new Map<number, [number, number][]>();
  for (const [a, b] of together) join(group, a, b);
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const { level, isConflict } = pair(a, b);
      if (isConflict) conflicts.add(a * count + b);
      else if (level !== null) byLevel.set(level, [...(byLevel.get(level) ?? []), [a, b]]);
    }
  }
  const isConflict = (a: number, b: number): boolean =>
    conflicts.has(a < b ? a * count + b : b * count + a);
  for (const level of [...byLevel.keys()].sort((a, b) => b - a)) {
    joinLevel(group, byLevel.get(level) ?? [], isConflict);
  }
  return group.map((_, index) => find(group, index));
}

type Edge = readonly [number, number];

function joinLevel(
  group: number[],
  links: readonly Edge[],
  isConflict: (a: number, b: number) => boolean,
): void {
  const members = membersOf(group);
  const edges = links
    .map(([a, b]): Edge => [find(group, a), find(group, b)])
    .filter(([a, b]) => a !== b);
  const conflict = remember((a: number, b: number) =>
    (members.get(a) ?? []).some((x) => (members.get(b) ?? []).some((y) => isConflict(x, y))),
  );
  for (const part of partsOf(edges)) {
    if (!hasConflict(part, conflict)) {
      joinAll(group, part);
      continue;
    }
    for (const rest of partsOf(uncontested(part, conflict))) {
      if (!hasConflict(rest, conflict)) joinAll(group, rest);
    }
  }
}

/** Connected parts of the edges. */
function partsOf(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<number, number>();
  const root = (x: number): number => {
    let at = x;
    for (let up = parent.get(at); up !== undefined && up !== at; up = parent.get(at)) at = up;
    return at;
  };
  for (const [a, b] of edges) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(Math.max(x, y), Math.min(x, y));
  }
  const parts = new Map<number, Edge[]>();
  for (const edge of edges) {
    const at = root(edge[0]);
    const part = parts.get(at);
    if (part) part.push(edge);
    else parts.set(at, [edge]);
  }
  return [...parts.values()];
}

function hasConflict(edges: readonly Edge[], conflict: (a: number, b: number) => boolean): boolean {
  const nodes = [...new Set(edges.flat())];
  return nodes.some((a, at) => nodes.slice(at + 1).some((b) => conflict(a, b)));
}

/** An edge is contested where one of its ends has another edge to somebody who conflicts with the other end. */
function uncontested(edges: readonly Edge[], conflict: (a: number, b: number) => boolean): Edge[] {
  const near = new Map<number, Set<number>>();
  const add = (a: number, b: number): void => {
    near.set(a, (near.get(a) ?? new Set()).add(b));
  };
  for (const [a, b] of edges) {
    add(a, b);
    add(b, a);
  }
  const leadsAway = (from: number, to: number): boolean =>
    [...(near.get(from) ?? [])].some((other) => conflict(other, to));
  return edges.filter(([a, b]) => !leadsAway(a, b) && !leadsAway(b, a));
}

function joinAll(group: number[], edges: readonly Edge[]): void {
  for (const [a, b] of edges) join(group, a, b);
}

function join(group: number[], a: number, b: number): void {
  const [x, y] = [find(group, a), find(group, b)];
  group[Math.max(x, y)] = Math.min(x, y);
}

function find(group: number[], index: number): number {
  let at = index;
  while (group[at] !== at) at = group[at] ?? at;
  group[index] = at;
  return at;
}

function membersOf(group: number[]): Map<number, number[]> {
  const members = new Map<number, number[]>();
  group.forEach((_, index) => {
    const at = find(group, index);
    const known = members.get(at);
    if (known) known.push(index);
    else members.set(at, [index]);
  });
  return members;
}

function remember(ask: (a: number, b: number) => boolean): (a: number, b: number) => boolean {
  const known = new Map<string, boolean>();
  return (a, b) => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const answer = known.get(key) ?? ask(a, b);
    known.set(key, answer);
    return answer;
  };
}
