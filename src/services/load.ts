/** How much is going on: what those who watch the server are told. */

import type { StoreSizes } from '../store/store.ts';
import type { ExtractorLoad } from './extractor.ts';

/** Extraction and storage at this moment. */
export interface Load {
  readonly extraction: ExtractorLoad;
  readonly sizes: StoreSizes;
}
