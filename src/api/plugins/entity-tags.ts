/** Strong entity tags on what is read, and 304 for who has it already (RFC 9110, 8.8.3 and 13.1.2). */

import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { tagOf } from '../../services/reads/entity-tag.ts';
import { findTag } from './entity-tag.ts';

/** What is there now may change at any time: caches may keep it, and ask each time. */
const REVALIDATE = 'no-cache';
const NEVER = 'no-store';

/**
 * Tags every answer of 200 to GET and HEAD that is made at once; streams (exports, events) are no-store, and so are
 * refusals and the answers to writes.
 */
export function tagEntities(app: FastifyInstance): void {
  app.addHook('onSend', ({ method, headers }, reply, payload, done) => {
    if (reply.hasHeader('cache-control')) {
      done(null, payload);
      return;
    }
    const reads = method === 'GET' || method === 'HEAD';
    const isWhole = typeof payload === 'string' || Buffer.isBuffer(payload);
    if (!reads || reply.statusCode !== 200 || !isWhole) {
      void reply.header('cache-control', NEVER);
      done(null, payload);
      return;
    }
    const made = reply.getHeader('etag');
    const tag = typeof made === 'string' ? made : tagOf(payload);
    void reply.header('etag', tag).header('cache-control', REVALIDATE);
    const known = knownTag(headers['if-none-match'], tag);
    if (known === null) {
      done(null, payload);
      return;
    }
    void reply
      .header('etag', known)
      .code(304)
      .removeHeader('content-type')
      .removeHeader('content-length');
    // Not even a length of 0: that would be said of the whole (15.4.5). Fastify tells HEAD the length of anything but streams.
    done(null, method === 'HEAD' ? Readable.from([]) : null);
  });
}

/** The one of the body’s tags that is known to whoever asks, for `*` the plain one; weak ones count here as well (13.1.2). */
function knownTag(wanted: string | undefined, tag: string): string | null {
  if (wanted === undefined) return null;
  return wanted.trim() === '*' ? tag : findTag(wanted, tag, { takesWeak: true });
}
