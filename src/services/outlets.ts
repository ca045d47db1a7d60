/** Outlets: who printed the stored articles. */

import { ExpectedError } from '../errors.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest } from './lists.ts';
import { type OutletView, viewOutlet } from './views.ts';

export interface OutletService {
  /** By name. */
  list(page: PageRequest): Promise<ListView<OutletView>>;
  /** @throws ExpectedError `outlet_not_found` */
  get(id: string): Promise<OutletView>;
}

/** Makes the use cases around outlets. */
export function outletService({ store }: Pick<ServiceDeps, 'store'>): OutletService {
  return {
    list: (page) => listPage({}, page, (slice) => store.listOutlets(slice), viewOutlet),
    async get(id) {
      const outlet = await store.findOutlet(id);
      if (outlet !== null) return viewOutlet(outlet);
      throw new ExpectedError(
        'outlet_not_found',
        `There is no outlet with the id "${id}": list them with GET /v1/outlets.`,
      );
    },
  };
}
