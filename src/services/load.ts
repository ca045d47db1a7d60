/** How much is going on: what those who watch the server are told. */

import type { StoreSizes, ThreadsLoad } from '../store/store.ts';
import type { ExtractorLoad } from './extractor.ts';

/** Extraction and storage at this moment. */
export interface Load {
  readonly extraction: ExtractorLoad;
  readonly sizes: StoreSizes;
  /** Null where the store works on the thread that asks. */
  readonly threads: ThreadsLoad | null;
}
