/** Whose a page is, as its foot says: "© 2025 Fellside Advertiser. All rights reserved." */

import { isOutletName, outletLikeness } from './outlet-name.ts';

/** The house that a line of copyright names, where that sounds like an outlet; null otherwise. */
export function readOwner(line: string): string | null {
  const name = OWNED.exec(line.slice(0, MOST))?.[1]
    ?.split(/\s{2,}/u, 1)[0]
    ?.replace(LEGAL, '')
    .trim();
  return name !== undefined && isOutletName(name) && outletLikeness(name) > 0 ? name : null;
}

const MOST = 200;

const OWNED =
  /^(?:copyright\s?)?(?:©|\(c\)|copyright)\s?(?:\d{4}(?:\s?[–-]\s?\d{2,4})?,?\s)?(?:by\s)?(\p{Lu}[^.|·,;:\d]{2,60})/iu;

/** What makes a firm of an outlet. */
const LEGAL =
  /(?<![\s,])[\s,]{1,3}(?:(?:newspapers?|media|publications?|publishing|group|company|holdings|corporation|ltd|limited|inc|llc|plc|pvt|\(?pty\)?|gmbh|all rights reserved)\.?[\s,]{0,3}){1,4}$/iu;
