/** Outlets: who printed the stored articles. */

import { ExpectedError } from '../errors.ts';
import { domainOf } from '../store/outlet-keys.ts';
import type { OutletEdit, OutletRecord } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest } from './lists.ts';
import {
  type OutletSourcesQuery,
  type OutletSourcesView,
  outletSources,
} from './outlet-sources.ts';
import { type OutletView, viewOutlet } from './views.ts';

export interface OutletService {
  /** By name. */
  list(page: PageRequest): Promise<ListView<OutletView>>;
  /** @throws ExpectedError `outlet_not_found` */
  get(id: string): Promise<OutletView>;
  /** @throws ExpectedError `outlet_not_found`, `outlet_conflict`, `invalid_request` */
  edit(id: string, edit: OutletEdit): Promise<OutletView>;
  /** Whom the outlet quotes. @throws ExpectedError `outlet_not_found`, `invalid_request` */
  sources(id: string, query: OutletSourcesQuery): Promise<OutletSourcesView>;
  /** Merges others into the outlet. @throws ExpectedError `outlet_not_found`, `invalid_request` */
  merge(id: string, from: readonly string[]): Promise<OutletView>;
}

/** Domains may be given as addresses or hosts; what is kept is the part that was registered. */
function readDomains(edit: OutletEdit, field: 'addDomains' | 'removeDomains'): string[] {
  return (edit[field] ?? []).map((given, at) => {
    const domain = domainOf(given);
    if (domain !== null) return domain;
    const pointer = `/${field}/${at}`;
    const message = `must be a domain such as "livemint.com", not "${given}"`;
    throw new ExpectedError('invalid_request', `The request is not valid: ${pointer} ${message}`, {
      details: [{ pointer, message }],
    });
  });
}

/** Makes the use cases around outlets. */
export function outletService({ store }: Pick<ServiceDeps, 'store'>): OutletService {
  const found = (outlet: OutletRecord | null, id: string): OutletView => {
    if (outlet !== null) return viewOutlet(outlet);
    throw new ExpectedError(
      'outlet_not_found',
      `There is no outlet with the id "${id}": list them with GET /v1/outlets.`,
    );
  };
  return {
    list: (page) =>
      listPage({ list: 'outlets' }, page, (slice) => store.listOutlets(slice), viewOutlet),
    get: async (id) => found(await store.findOutlet(id), id),
    async edit(id, edit) {
      const [addDomains, removeDomains] = [
        readDomains(edit, 'addDomains'),
        readDomains(edit, 'removeDomains'),
      ];
      const read = { ...edit, addDomains, removeDomains };
      return found(await store.editOutlet(id, read), id);
    },
    sources: async (id, query) =>
      outletSources(store, found(await store.findOutlet(id), id), query),
    async merge(id, from) {
      // All must be there before any is merged.
      for (const other of from) found(await store.findOutlet(other), other);
      return found(await store.mergeOutlets(id, from), id);
    },
  };
}
