/** What an entity tag is: strong, of the bytes that are sent (RFC 9110, 8.8.3). */

import { createHash } from 'node:crypto';

/** Gives the tag of a body, in its quotation marks. */
export const tagOf = (payload: string | Buffer): string =>
  `"${createHash('sha256').update(payload).digest('base64url').slice(0, 27)}"`;

/** Says whether a list of tags has this one. Weak ones count where `takesWeak`, as they do for reads and not for edits (13.1). */
export function listsTag(
  list: string,
  tag: string,
  { takesWeak }: { takesWeak: boolean },
): boolean {
  return list
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === tag || (takesWeak && one === `W/${tag}`));
}
