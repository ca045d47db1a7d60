/** What form an answer has: by `Accept` (RFC 9110, 12.5.1), among those that the route declares. */

import type { FastifyInstance, RouteOptions } from 'fastify';
import { ExpectedError } from '../../errors.ts';

/** One JSON value a line. */
export const NDJSON = 'application/x-ndjson';

/** What an answer depends on besides its address: form, compression, and who asks. */
const VARIES = 'Accept, Accept-Encoding, Authorization';

/** Longer lists of preferences than anybody has aren't read. */
const MOST_RANGES = 50;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The media types of its successes, as its schema declares them; empty where it declares none. */
    mediaTypes?: readonly string[];
  }
}

/** Learns of each route's forms, adds NDJSON to lists, and refuses with 406 who accepts none of them. */
export function negotiate(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    const types = mediaTypesOf(route);
    const isRead = [route.method].flat().includes('GET');
    const all = isRead && isPagedList(route) ? [...types, NDJSON] : types;
    route.config = { ...route.config, mediaTypes: all };
  });
  app.addHook('onRequest', ({ headers: { accept }, routeOptions: { config } }, reply, done) => {
    const types = config.mediaTypes ?? [];
    const varies = reply.getHeader('vary');
    void reply.header('vary', typeof varies === 'string' ? `${varies}, ${VARIES}` : VARIES);
    if (types.length > 0 && preferredType(accept, types) === null) {
      done(notAcceptable(accept, types));
    } else done();
  });
}

/** Gives the type that is liked best, of those liked alike the first; null where none is accepted. */
export function preferredType(accept: string | undefined, types: readonly string[]): string | null {
  if (accept === undefined) return types[0] ?? null;
  const ranges = readRanges(accept);
  const rated = types.map((type) => ({ type, liked: quality(ranges, type) }));
  const best = rated.reduce<(typeof rated)[number] | null>(
    (found, one) => (one.liked > (found?.liked ?? 0) ? one : found),
    null,
  );
  return best?.type ?? null;
}

/** Gives the refusal of who accepts none of these types. */
export const notAcceptable = (
  accept: string | undefined,
  types: readonly string[],
): ExpectedError =>
  new ExpectedError(
    'not_acceptable',
    `This answers in ${types.join(', ')}, none of which "Accept: ${(accept ?? '').slice(0, 200)}" allows.`,
  );

const LIST = /^list[A-Z]/u;

/** Says whether NDJSON is asked for, and liked better than JSON. */
export function prefersNdjson(accept: string | undefined): boolean {
  if (accept === undefined) return false;
  const ranges = readRanges(accept).filter(({ range }) => range !== '*/*');
  return quality(ranges, NDJSON) > quality(ranges, 'application/json');
}

/** Says whether a header such as `Accept-Encoding` allows a word; `*` stands for any that isn't named. */
export function accepts(header: string, word: string): boolean {
  const ranges = readRanges(header);
  const found =
    ranges.find(({ range }) => range === word) ?? ranges.find(({ range }) => range === '*');
  return (found?.q ?? 0) > 0;
}

interface Range {
  readonly range: string;
  readonly q: number;
}

function readRanges(accept: string): Range[] {
  return accept
    .split(',')
    .slice(0, MOST_RANGES)
    .map((part) => {
      const [range = '', ...parameters] = part.split(';').map((one) => one.trim().toLowerCase());
      const q = Number(parameters.find((one) => one.startsWith('q='))?.slice(2) ?? 1);
      return { range, q: Number.isFinite(q) ? q : 0 };
    });
}

/** The most specific range that fits decides; 0 where none does. */
function quality(ranges: readonly Range[], type: string): number {
  for (const wanted of [type, `${type.split('/', 1)[0] ?? ''}/*`, '*/*']) {
    const found = ranges.find(({ range }) => range === wanted);
    if (found) return found.q;
  }
  return 0;
}

/** Lists with pages; others are wholes that lines would take apart. */
function isPagedList({ schema }: RouteOptions): boolean {
  const { 200: found } = (schema?.response ?? {}) as {
    200?: { content?: Record<string, { schema?: { shape?: object } }> };
  };
  const shape = found?.content?.['application/json']?.schema?.shape ?? {};
  return LIST.test(schema?.operationId ?? '') && 'items' in shape && 'nextCursor' in shape;
}

function mediaTypesOf({ schema }: RouteOptions): string[] {
  const responses = Object.entries((schema?.response ?? {}) as Record<string, unknown>);
  const types = responses
    .filter(([status]) => status.startsWith('2'))
    .flatMap(([, response]) => Object.keys((response as { content?: object }).content ?? {}));
  return [...new Set(types.map((type) => type.split(';', 1)[0]?.trim() ?? type))];
}
