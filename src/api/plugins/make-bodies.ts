/** Views become the bodies that are sent here, or have become so where they were read; lists get a `Link` to the next page (RFC 8288). */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isMadeBody, makeBody, sendable } from '../../services/reads/made-body.ts';
import type { ReadName, ReadOperations } from '../../services/reads/read-operations.ts';
import type { Reader } from '../../services/reads/reads.ts';
import { NDJSON, prefersNdjson } from './media-types.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Does a read for whoever asks. What comes is its body (`MadeBody`), typed as the view whose text it is, as schemas want it. */
    read<Name extends ReadName>(
      name: Name,
      ...given: Parameters<ReadOperations[Name]>
    ): ReturnType<ReadOperations[Name]>;
  }
}

/** Makes every answer that is data a text; `checks`: holds it against its schema, which costs as much as making it. */
export function makeBodies(app: FastifyInstance, read: Reader, checks: boolean): void {
  app.decorateRequest('read', function readFor(this: FastifyRequest, name, ...given) {
    return read({ name, given, form: formFor(this) }) as never;
  });
  app.addHook('preSerialization', (request, reply, payload, done) => {
    const { madeText, isLines, tag, nextCursor } = isMadeBody(payload)
      ? payload
      : makeBody(payload, formFor(request));
    const reads = isRead(request);
    if (checks && !isLines) check(reply, madeText);
    if (reads && nextCursor !== null) {
      void reply.header('link', `<${withCursor(request.url, nextCursor)}>; rel="next"`);
    }
    if (isLines) void reply.type(NDJSON);
    if (reads && tag !== null) void reply.header('etag', tag);
    void reply.serializer(asItIs);
    done(null, reads || typeof madeText !== 'string' ? sendable(madeText) : madeText);
  });
}

const formFor = (request: FastifyRequest) => ({
  seesTexts: request.seesTexts,
  asLines: isRead(request) && wantsLines(request),
});

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Lists can be lines; a route says so by its media types. */
const wantsLines = ({ headers: { accept }, routeOptions }: FastifyRequest): boolean =>
  accept !== undefined &&
  (routeOptions.config.mediaTypes?.includes(NDJSON) ?? false) &&
  prefersNdjson(accept);

/** What has its text already. */
const asItIs = (payload: unknown): string => payload as string;

/** @throws as the serializer of the schema does */
function check(reply: FastifyReply, text: string | Uint8Array): void {
  const type = String(reply.getHeader('content-type') ?? 'application/json').split(';', 1)[0] ?? '';
  const serialize = reply.getSerializationFunction(String(reply.statusCode), type);
  const view: unknown = JSON.parse(typeof text === 'string' ? text : Buffer.from(text).toString());
  serialize?.(view as Record<string, unknown>);
}

function withCursor(url: string, cursor: string): string {
  const [path = ''] = url.split('?', 1);
  const parameters = new URLSearchParams(url.slice(path.length));
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}
