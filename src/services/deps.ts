/** What the services are given: a store, and the clock that stands in where nobody says when a page was retrieved. */

import type { Store } from '../store/store.ts';

export interface ServiceDeps {
  readonly store: Store;
  /** Now, as RFC 3339 in UTC. */
  readonly now: () => string;
}
