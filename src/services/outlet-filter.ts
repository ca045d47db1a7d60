/** The outlet filter of lists: an id, or a name. */

import { ExpectedError } from '../errors.ts';
import type { Store } from '../store/store.ts';

/**
 * Gives the id of the outlet meant.
 *
 * @throws ExpectedError `outlet_not_found`
 */
export async function findFilteredOutlet(
  store: Pick<Store, 'findOutlet' | 'findOutletByName'>,
  idOrName: string,
): Promise<string> {
  const found = (await store.findOutlet(idOrName)) ?? (await store.findOutletByName(idOrName));
  if (found) return found.id;
  throw new ExpectedError(
    'outlet_not_found',
    `There is no outlet with the id or name "${idOrName}": list them with GET /v1/outlets.`,
  );
}
