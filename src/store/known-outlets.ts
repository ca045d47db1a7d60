/** Looking up well-known outlets: what a name or domain that is new to the store belongs to. */

import { KNOWN_OUTLETS, type KnownOutlet } from '../lexicon/outlets.ts';
import { outletKeysOf } from './outlet-keys.ts';

const BY_DOMAIN: ReadonlyMap<string, KnownOutlet> = new Map(
  KNOWN_OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);

/** The first of homonyms is the one that the name alone means. */
const BY_KEY: ReadonlyMap<string, KnownOutlet> = new Map(
  [...KNOWN_OUTLETS].reverse().flatMap((outlet) =>
    [...outlet.aliases, outlet.name].flatMap((name) => {
      const { nameKey, bareKey } = outletKeysOf(name);
      return [[bareKey, outlet] as const, [nameKey, outlet] as const];
    }),
  ),
);

/** Finds the outlet that publishes on a domain. */
export function knownByDomain(domain: string): KnownOutlet | null {
  return BY_DOMAIN.get(domain) ?? null;
}

/** Finds the outlet of this name, "the" or not. */
export function knownByName(name: string): KnownOutlet | null {
  return BY_KEY.get(outletKeysOf(name).nameKey) ?? null;
}

/** Says whether an outlet is called so. */
export function isCalled(outlet: KnownOutlet, name: string): boolean {
  const { bareKey } = outletKeysOf(name);
  return [outlet.name, ...outlet.aliases].some(
    (called) => outletKeysOf(called).bareKey === bareKey,
  );
}
