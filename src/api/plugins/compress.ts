/** Answers compressed with gzip for who accepts it (RFC 9110, 8.4 and 12.5.3), by Node's own zlib. */

import { pipeline, Readable } from 'node:stream';
import { constants, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { encodedTag } from './entity-tag.ts';
import { accepts } from './media-types.ts';

/** Below it, the header costs about what is saved. */
const LEAST_BYTES = 1024;
/** Two thirds of the time of the default level for some per cent more bytes. */
const OPTIONS = { level: 4 };
/** Text of every kind, but for events, which must not wait for a block to be full. */
const COMPRESSIBLE =
  /^(?:text\/(?!event-stream)|application\/(?:[\w.+-]*\+)?(?:json|x-ndjson|xml|x-bibtex|x-research-info-systems)\b)/u;

/** Compresses what is text, long enough and not compressed already; its strong tag tells the two forms apart. */
export function compressAnswers(app: FastifyInstance): void {
  app.addHook('onSend', ({ headers }, reply, payload, done) => {
    const wanted = headers['accept-encoding'];
    if (wanted === undefined || !isCompressible(reply) || !accepts(wanted, 'gzip')) {
      done(null, payload);
    } else if (payload instanceof Readable) {
      mark(reply);
      // Whoever reads the result gets its errors.
      const packed = createGzip({ ...OPTIONS, flush: constants.Z_NO_FLUSH });
      done(
        null,
        pipeline(payload, packed, () => undefined),
      );
    } else if (!isText(payload) || Buffer.byteLength(payload) < LEAST_BYTES) {
      done(null, payload);
    } else {
      mark(reply);
      gzip(payload, OPTIONS, done);
    }
  });
}

const isText = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string' || Buffer.isBuffer(payload);

/** What has its length already is a file, which @fastify/static sees to. */
function isCompressible(reply: FastifyReply): boolean {
  const type = reply.getHeader('content-type');
  return (
    typeof type === 'string' &&
    COMPRESSIBLE.test(type) &&
    !reply.hasHeader('content-encoding') &&
    !reply.hasHeader('content-length')
  );
}

function mark(reply: FastifyReply): void {
  void reply.header('content-encoding', 'gzip');
  const tag = reply.getHeader('etag');
  if (typeof tag === 'string') void reply.header('etag', encodedTag(tag));
}
