/** Whether a server may only start once there is a key, and what it says where there is none. */

import { isLoopback } from '../api/plugins/guard.ts';
import type { Settings } from '../config.ts';
import type { Services } from '../services/services.ts';

/** Others than those on this machine reach it. */
export const needsKey = ({ host, publicOrigins }: Settings): boolean =>
  !isLoopback(host) || publicOrigins.length > 0;

/** One that was revoked or has expired lets nobody write. */
export async function hasUsableKey(keys: Services['keys']): Promise<boolean> {
  const now = new Date().toISOString();
  return (await keys.list()).some(
    ({ revokedAt, expiresAt }) => revokedAt === null && (expiresAt === null || expiresAt > now),
  );
}

/** Why it doesn't start without one, and what to do. */
export function keyRefusal({ db, host, publicOrigins }: Settings): string {
  const [what, instead] = isLoopback(host)
    ? [`Being shown as ${publicOrigins.join(', ')}`, 'leave out ONRECORD_PUBLIC_ORIGINS']
    : [`Listening on "${host}"`, 'leave out --host and ONRECORD_HOST to listen on 127.0.0.1'];
  return `${what} would let everybody who reaches it read and write: there is no key. Make one first with "onrecord keys create --scope admin --db ${db}", or ${instead}.`;
}
