/** Which outlets are compared on what, as the address holds them. */

import { addressOf } from '../navigation/location.tsx';

/** More columns than these don't fit a screen. */
export const MOST_COMPARED = 4;

export interface Compared {
  readonly ids: readonly string[];
  /** "" for whatever. */
  readonly topic: string;
}

/** Reads the address. */
export function readCompared(query: URLSearchParams): Compared {
  const ids = (query.get('compare') ?? '').split(',').filter(Boolean);
  return {
    ids: [...new Set(ids)].slice(0, MOST_COMPARED),
    topic: (query.get('topic') ?? '').trim(),
  };
}

/** The address of a comparison; without outlets that of the choice. */
export function comparedAddress({ ids, topic }: Compared): string {
  return addressOf('/outlets', {
    compare: ids.join(','),
    topic: ids.length > 0 ? topic : undefined,
  });
}
