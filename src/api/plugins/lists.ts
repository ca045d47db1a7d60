/** Lists: a `Link` to the next page (RFC 8288), and one item a line for those who ask for NDJSON. */

import type { FastifyInstance } from 'fastify';
import { NDJSON, prefersNdjson } from './media-types.ts';

interface List {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | null;
}

/** Adds both to every answer that is a list. */
export function linkLists(app: FastifyInstance): void {
  app.addHook('preSerialization', async (request, reply, payload) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return payload;
    if (!isList(payload)) return payload;
    const cursor = payload.nextCursor;
    if (typeof cursor === 'string') {
      void reply.header('link', `<${withCursor(request.url, cursor)}>; rel="next"`);
    }
    const canBeLines = request.routeOptions.config.mediaTypes?.includes(NDJSON);
    if (!canBeLines || !prefersNdjson(request.headers.accept)) return payload;
    void reply.type(NDJSON).serializer(String);
    return payload.items.map((item) => `${JSON.stringify(item)}\n`).join('');
  });
}

function withCursor(url: string, cursor: string): string {
  const [path = '', query = ''] = url.split('?', 2);
  const parameters = new URLSearchParams(query);
  parameters.set('cursor', cursor);
  return `${path}?${parameters.toString()}`;
}

const isList = (payload: unknown): payload is List =>
  typeof payload === 'object' &&
  payload !== null &&
  'items' in payload &&
  Array.isArray(payload.items);
