/** Saves what the API sends as a file, by a request that carries the key. */

import { send } from '../api/request.ts';

/**
 * Fetches the address and saves it under the name that the server gives.
 *
 * @throws RequestFailure for whatever isn't a success
 */
export async function saveFile(address: string): Promise<void> {
  const response = await send(address);
  const disposition = response.headers.get('content-disposition') ?? '';
  const name = /filename="(?<name>[^"]*)"/u.exec(disposition)?.groups?.['name'];
  const place = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = place;
  link.download = name ?? 'quotes';
  link.click();
  URL.revokeObjectURL(place);
}
