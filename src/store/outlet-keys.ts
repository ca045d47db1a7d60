/** What outlets are known by: keys of names, and registrable domains of addresses. */

import { getDomain } from 'tldts';
import { foldName } from '../text/name-key.ts';

/** The keys of an outlet's name. */
export interface OutletKeys {
  /** Folded; a name without letters, in whatever script, is its own key. */
  readonly nameKey: string;
  /** Without a leading "the": "The Hindu" may be written "Hindu". */
  readonly bareKey: string;
}

/** Gives the keys of a name. */
export function outletKeysOf(name: string): OutletKeys {
  const nameKey = foldName(name.replaceAll('&', ' and ')) || name.trim();
  const bareKey = nameKey.replace(/^the (?=\S)/u, '');
  return { nameKey, bareKey };
}

/** Gives the registrable domain of an address or host, lower case: "https://www.livemint.com/a" → "livemint.com". Null for what has none. */
export function domainOf(address: string): string | null {
  return getDomain(address, { allowPrivateDomains: true })?.toLowerCase() ?? null;
}

/** Gives the domain that a name is itself: "livemint.com", "www.livemint.com"; null for other names. */
export function domainNamed(name: string): string | null {
  return /^(?:https?:\/\/)?[a-z\d-]+(?:\.[a-z\d-]+)+\/?$/iu.test(name.trim())
    ? domainOf(name.trim())
    : null;
}

/** Says whether a domain spells a name: "coastcourier.example" and "coast-courier.example" the "Coast Courier". */
export function spellsName(domain: string, name: string): boolean {
  const label = (domain.split('.')[0] ?? '').replaceAll('-', '');
  const { nameKey, bareKey } = outletKeysOf(name);
  return label !== '' && [nameKey, bareKey].some((key) => key.replaceAll(' ', '') === label);
}
