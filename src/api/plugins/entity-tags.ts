/** Strong entity tags on what is read, and 304 for who has it already (RFC 9110, 8.8.3 and 13.1.2). */

import type { FastifyInstance } from 'fastify';
import { listsTag, tagOf } from './entity-tag.ts';

/** What is there now may change at any time: caches may keep it, and ask each time. */
const REVALIDATE = 'no-cache';
const NEVER = 'no-store';

/**
 * Tags every answer of 200 to GET and HEAD that is made at once; streams (exports, events) are no-store, and so are
 * refusals and the answers to writes.
 */
export function tagEntities(app: FastifyInstance): void {
  app.addHook('onSend', async ({ method, headers }, reply, payload) => {
    const reads = method === 'GET' || method === 'HEAD';
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (reply.hasHeader('cache-control')) return payload;
    if (!reads || reply.statusCode !== 200 || !isWhole) {
      void reply.header('cache-control', NEVER);
      return payload;
    }
    const tag = tagOf(payload);
    void reply.header('etag', tag).header('cache-control', REVALIDATE);
    if (!matches(headers['if-none-match'], tag)) return payload;
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    return '';
  });
}

/** `*`, or a list of tags; weak ones count here as well (13.1.2). */
function matches(wanted: string | undefined, tag: string): boolean {
  if (wanted === undefined) return false;
  if (wanted.trim() === '*') return true;
  return listsTag(wanted, tag, { takesWeak: true });
}
