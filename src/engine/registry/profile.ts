/** Profiles: appearances of one name that nothing in their roles tells apart; a popular speaker has thousands of one. */

import { foldName } from '../../text/name-key.ts';
import type { Appearance, LinkEvidence } from './appearance.ts';
import { compareOrganizations, organizationScope } from './compare-organizations.ts';
import { nameVerdict } from './name-chance.ts';
import { readRole } from './read-role.ts';
import { CERTAIN, type Weighing } from './weigh-pair.ts';

/** What many appearances have in common. */
export interface Profile {
  /** The same for appearances that nothing but their company tells apart. */
  readonly key: string;
  /** Whether two appearances with it are certainly of one by the name alone. */
  readonly isCertain: boolean;
  /** How sure that is, 0–1, and by what. */
  readonly chance: number;
  readonly evidence: readonly LinkEvidence[];
}

/** Gives an appearance's profile; null for entries of authority files, which stand for themselves. Pure. */
export function profileOf(appearance: Appearance, weighing: Weighing): Profile | null {
  const { kind, article, names } = appearance;
  if (article === null || (kind !== 'person' && kind !== 'organization')) return null;
  const alone = { ...appearance, roles: [], mentions: [] };
  const isPerson = kind === 'person';
  const scoped = isPerson ? alone : appearance;
  const { chance, evidence } = isPerson
    ? nameVerdict(alone, alone, weighing)
    : compareOrganizations(scoped, scoped);
  const spellings = [...new Set(names.map(foldName))].sort();
  const told = isPerson ? fieldsAndCountries(appearance) : organizationScope(appearance);
  return {
    key: JSON.stringify([kind, spellings, told]),
    isCertain: chance >= CERTAIN,
    chance: Math.round(chance * 1000) / 1000,
    evidence,
  };
}

/** What of roles can speak against two appearances being of one. */
function fieldsAndCountries({ roles }: Appearance): string[] {
  const read = roles.map(readRole);
  const told = read.flatMap(({ fields, countries }) => [...fields, ...countries]);
  return [...new Set(told)].sort();
}
