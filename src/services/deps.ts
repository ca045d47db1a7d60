/** What the services are given: a store, and the clock that stands in where nobody says when a page was retrieved. */

import type { Store } from '../store/store.ts';
import { type Extractor, inlineRunner, makeExtractor } from './extractor.ts';

export interface ServiceDeps {
  readonly store: Store;
  /** Now, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** On this thread where none is given. */
  readonly extractor?: Extractor;
}

/** The extractor, given or not. */
export function extractorOf({ extractor }: ServiceDeps): Extractor {
  return extractor ?? makeExtractor(inlineRunner());
}
