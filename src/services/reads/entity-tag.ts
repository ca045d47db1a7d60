/** What an entity tag is: strong, of the bytes that are sent (RFC 9110, 8.8.3). */

import { hash } from 'node:crypto';

/** Gives the tag of a body, in its quotation marks. */
export const tagOf = (body: string | Uint8Array): string =>
  `"${hash('sha256', body, 'base64url').slice(0, 27)}"`;
