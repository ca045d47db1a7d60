/** Taking corrections back. */

import { post } from '../api/request.ts';
import type { Correction } from '../api/shapes.ts';

/**
 * Takes corrections back, the newest first, since an older one may be what a newer one rests on.
 *
 * @throws RequestFailure where a later correction stands; those before it in this order are taken back by then
 */
export async function undoAll(corrections: readonly Correction[]): Promise<void> {
  for (const { id } of [...corrections].reverse()) {
    await post(`/corrections/${encodeURIComponent(id)}/undo`, {});
  }
}
