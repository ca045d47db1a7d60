/** Weighs what speaks for and against two appearances being of one: names first, then roles, places and company. */

import { areKindred } from '../../lexicon/role-fields.ts';
import { foldName } from '../../text/name-key.ts';
import type { Appearance, LinkEvidence, PairVerdict } from './appearance.ts';
import { compareOrganizations } from './compare-organizations.ts';
import { comparePeople, type NameMemory, newMemory } from './compare-people.ts';
import { nameVerdict } from './name-chance.ts';
import { type ReadRole, readRole } from './read-role.ts';
import { weighOffices } from './weigh-offices.ts';

/** From here on a link is certain. */
export const CERTAIN = 0.9;
/** Below this a pair isn't worth telling anybody. */
export const PLAUSIBLE = 0.5;
/** Names less alike are of two people whatever else is known. */
const NEAR = 0.2;
const SUREST = 0.99;

/** What a block of appearances remembers while its pairs are weighed. */
export interface Weighing {
  readonly names: NameMemory;
  readonly roles: Map<string, ReadRole>;
  /** What the roles of two come to, by both. */
  readonly rolePairs: Map<string, readonly LinkEvidence[]>;
  /** Whether two lone names come near, by both. */
  readonly near: Map<string, boolean>;
}

/** So many names, pairs of names and roles are remembered; then all are forgotten, which changes no answer. */
const MOST_REMEMBERED = 20_000;

/** A memory for one block, or for many after another: what it holds follows from the names alone. */
export const newWeighing = (): Weighing => ({
  names: newMemory(),
  roles: new Map(),
  rolePairs: new Map(),
  near: new Map(),
});

/** Keeps a memory bounded; to be called between blocks. */
export function boundMemory({ names, roles, rolePairs, near }: Weighing): void {
  for (const memory of [names.parts, names.verdicts, roles, rolePairs, near]) {
    if (memory.size > MOST_REMEMBERED) memory.clear();
  }
}

/**
 * Whether two appearances may be of one, or may decide who is, as far as their names tell: where not, no other evidence
 * joins them, so that they need not be settled together.
 */
export function areNear(a: Appearance, b: Appearance, weighing: Weighing): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind !== 'person') return true;
  const [[nameA = ''], [nameB = '']] = [a.names, b.names];
  const isPlain =
    a.article !== null && b.article !== null && a.names.length === 1 && b.names.length === 1;
  if (!isPlain) return areNearNames(a, b, weighing);
  const key = nameA < nameB ? `${nameA}\n${nameB}` : `${nameB}\n${nameA}`;
  const known = weighing.near.get(key);
  if (known !== undefined) return known;
  const answer = areNearNames(a, b, weighing);
  weighing.near.set(key, answer);
  return answer;
}

function areNearNames(a: Appearance, b: Appearance, { names }: Weighing): boolean {
  const { verdict, confidence } = comparePeople(a, b, names);
  return verdict !== 'different' || 1 - confidence >= NEAR;
}

/**
 * Gives the chance that two appearances are of one, as the sum of independent weights in log-odds
 * (Fellegi and Sunter 1969); the weights are set by hand. Symmetrical. Documents and the unnamed are never joined.
 */
export function weighPair(a: Appearance, b: Appearance, weighing: Weighing): PairVerdict {
  const isNamed = a.kind === 'person' || a.kind === 'organization';
  if (a.kind !== b.kind || !isNamed) return NEVER;
  if (a.article === null && b.article === null) return LISTED_APART;
  const named = a.kind === 'person' ? nameVerdict(a, b, weighing) : compareOrganizations(a, b);
  if (named.isConflict && named.chance < NEAR) return named;
  const rest = [...(a.kind === 'person' ? weighRoles(a, b, weighing) : []), ...weighCompany(a, b)];
  return sum(named, rest);
}

const NEVER: PairVerdict = { chance: 0, isConflict: true, evidence: [] };
/** An authority file lists each but once. */
const LISTED_APART: PairVerdict = {
  chance: 0,
  isConflict: true,
  evidence: [{ rule: 'registry/listed-apart', detail: '', weight: -9 }],
};

function weighRoles(a: Appearance, b: Appearance, { roles, rolePairs }: Weighing): LinkEvidence[] {
  const [rolesA = [], rolesB = []] = [a, b].map((appearance) =>
    appearance.roles.map((role) => recall(role, roles)),
  );
  const offices = weighOffices(a, b, [rolesA, rolesB]);
  if (rolesA.length === 0 || rolesB.length === 0) return offices;
  const key = JSON.stringify([a.roles, b.roles]);
  const evidence = rolePairs.get(key) ?? compareRoles(a, b, [rolesA, rolesB]);
  rolePairs.set(key, evidence);
  return [...offices, ...evidence];
}

function compareRoles(
  a: Appearance,
  b: Appearance,
  [rolesA, rolesB]: readonly [readonly ReadRole[], readonly ReadRole[]],
): LinkEvidence[] {
  const evidence: LinkEvidence[] = [];
  const pairs = rolesA.flatMap((x) => rolesB.map((y) => [x, y] as const));
  const same = Math.max(...pairs.map(([x, y]) => sameness(x, y)));
  const bodies = pairs.flatMap(([x, y]) => sharedBody(x, y) ?? []);
  const detail = [a.roles.join(', '), b.roles.join(', ')].sort().join(' / ');
  if (same >= 0.6)
    evidence.push({ rule: 'registry/same-role', detail, weight: same === 1 ? 1.5 : 1 });
  if (bodies[0] !== undefined)
    evidence.push({ rule: 'registry/same-body', detail: bodies[0], weight: 1.5 });
  const [fieldsA, fieldsB] = [fieldsOf(rolesA), fieldsOf(rolesB)];
  if (fieldsA.length > 0 && fieldsB.length > 0) {
    const isKindred = fieldsA.some((x) => fieldsB.some((y) => areKindred(x, y)));
    const isSame = fieldsA.some((x) => fieldsB.includes(x));
    const detail = [fieldsA.join(', '), fieldsB.join(', ')].sort().join(' / ');
    if (isSame) evidence.push({ rule: 'registry/same-field', detail, weight: 0.4 });
    else if (!isKindred) evidence.push({ rule: 'registry/other-field', detail, weight: -3 });
  }
  const [own, others] = [rolesA, rolesB].map((read) => read.flatMap(({ countries }) => countries));
  if (own?.length && others?.length) {
    const isShared = own.some((country) => others.includes(country));
    const detail = [own.join(', '), others.join(', ')].sort().join(' / ');
    evidence.push(
      isShared
        ? { rule: 'registry/same-country', detail, weight: 0.7 }
        : { rule: 'registry/other-country', detail, weight: -2.2 },
    );
  }
  return evidence;
}

const fieldsOf = (roles: readonly ReadRole[]) => [
  ...new Set(roles.flatMap(({ fields }) => fields)),
];

/** Shared words among all words, 0–1: 1 for the same role. */
function sameness(a: ReadRole, b: ReadRole): number {
  if (a.words.length === 0 || b.words.length === 0) return 0;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  const all = new Set([...a.words, ...b.words]).size;
  const ratio = shared / all;
  // "minister" alone is many people's role.
  return ratio === 1 && all < 2 ? 0.6 : ratio;
}

function sharedBody(a: ReadRole, b: ReadRole): string | null {
  if (a.affiliation === null || b.affiliation === null) return null;
  const [x, y] = [foldName(a.affiliation), foldName(b.affiliation)];
  const words = x.split(' ').filter((word) => word.length > 3);
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return words.length > 0 && (x === y || (short.includes(' ') && long.includes(short)))
    ? short
    : null;
}

/** Who and what else stands in the articles, and who printed them. */
function weighCompany(a: Appearance, b: Appearance): LinkEvidence[] {
  if (a.article === null || b.article === null) return weighCountries(a, b);
  if (a.article === b.article) {
    // The article's own reading keeps them apart.
    return [{ rule: 'registry/same-article', detail: '', weight: -1.5 }];
  }
  const evidence: LinkEvidence[] = [];
  const people = shared(a.people, b.people);
  if (people.length > 0) {
    evidence.push({
      rule: 'registry/same-company',
      detail: people.slice(0, 5).join(', '),
      weight: Math.min(2, people.length),
    });
  }
  const names = withoutOwn(shared(a.context, b.context), a, b);
  if (names.length > 0) {
    evidence.push({
      rule: 'registry/same-places',
      detail: names.slice(0, 5).join(', '),
      weight: round(Math.min(0.6, 0.2 * names.length)),
    });
  }
  if (a.outlet !== null && a.outlet === b.outlet) {
    evidence.push({ rule: 'registry/same-outlet', detail: '', weight: 0.2 });
  }
  return [...evidence, ...weighCountries(a, b)];
}

/** A name's own words are in the company of whoever bears it. */
function withoutOwn(names: readonly string[], a: Appearance, b: Appearance): readonly string[] {
  if (names.length === 0) return names;
  const own = new Set([...a.names, ...b.names].flatMap((name) => foldName(name).split(' ')));
  return names.filter((name) => !name.split(' ').some((word) => own.has(word)));
}

function weighCountries(a: Appearance, b: Appearance): LinkEvidence[] {
  const countries = shared(a.countries, b.countries);
  return countries.length > 0
    ? [{ rule: 'registry/about-country', detail: countries.slice(0, 3).join(', '), weight: 0.2 }]
    : [];
}

const shared = (a: readonly string[], b: readonly string[]): string[] =>
  a.filter((value) => b.includes(value)).sort();

function recall(role: string, roles: Map<string, ReadRole>): ReadRole {
  const known = roles.get(role) ?? readRole(role);
  roles.set(role, known);
  return known;
}

function sum(named: PairVerdict, rest: readonly LinkEvidence[]): PairVerdict {
  const weight = rest.reduce((total, step) => total + step.weight, logOdds(named.chance));
  const chance = Math.min(SUREST, 1 / (1 + Math.exp(-weight)));
  const isAgainst = rest.some((step) => AGAINST.has(step.rule));
  return {
    chance: Math.round(chance * 1000) / 1000,
    isConflict: named.isConflict || (isAgainst && chance < CERTAIN),
    evidence: [...named.evidence, ...rest],
  };
}

const AGAINST: ReadonlySet<string> = new Set(['registry/other-field', 'registry/other-country']);
const logOdds = (chance: number): number => {
  const bounded = Math.min(SUREST, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
};
const round = (value: number): number => Math.round(value * 100) / 100;
