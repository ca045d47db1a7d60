/** What holds for all operations alike, in the OpenAPI document: keys, `Idempotency-Key`, NDJSON, `Link`. */

import { NDJSON } from './media-types.ts';

interface Media {
  readonly schema?: { readonly $ref?: string };
}

interface ResponseObject {
  headers?: object;
  content?: Record<string, Media>;
}

interface Operation {
  operationId?: string;
  parameters?: object[];
  requestBody?: { content: Record<string, object> };
  responses: Record<string, ResponseObject>;
}

interface Schema {
  properties?: { items?: { items?: { $ref?: string } }; nextCursor?: object };
  examples?: unknown[];
}

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  schema: { type: 'string', minLength: 1, maxLength: 255 },
  description:
    'Of your choice, a UUID say: the same request with it again is done once and answered alike, for `ONRECORD_IDEMPOTENCY_HOURS`.',
};

const LINK = {
  Link: {
    description: 'The next page, as `rel="next"`, where there is one.',
    schema: { type: 'string' },
  },
};

/** Adds them to each operation that they hold for. */
export function describeConventions<
  Document extends { paths?: object; components?: { schemas?: object } },
>(document: Document): Document {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const methods of Object.values(document.paths ?? {}) as Record<string, Operation>[]) {
    const { get, post } = methods;
    if (post && isJson(post)) post.parameters = [...(post.parameters ?? []), IDEMPOTENCY_KEY];
    const found = get?.responses['200'];
    const list = found?.content?.['application/json']?.schema?.$ref;
    const properties = schemas[nameIn(list)]?.properties;
    if (!get || !found || !properties?.nextCursor) continue;
    found.headers = { ...found.headers, ...LINK };
    const item = properties.items?.items?.$ref;
    if (item === undefined || !get.operationId?.startsWith('list')) continue;
    found.content = { ...found.content, [NDJSON]: { schema: { $ref: item } } };
    exemplify(schemas[nameIn(item)], schemas[nameIn(list)]);
  }
  return document;
}

const nameIn = (reference: string | undefined): string => reference?.split('/').at(-1) ?? '';

/** A line of NDJSON is a body of its own, and so has an example: the one in its list. */
function exemplify(item: Schema | undefined, list: Schema | undefined): void {
  const [page] = (list?.examples ?? []) as { readonly items?: readonly unknown[] }[];
  if (item && !item.examples && page?.items?.length) item.examples = page.items.slice(0, 1);
}

/** Streamed bodies (imports) resume by their id instead. */
const isJson = ({ requestBody }: Operation): boolean =>
  requestBody !== undefined && Object.keys(requestBody.content).join() === 'application/json';
