/** What holds for all operations alike, in the OpenAPI document: keys, `Idempotency-Key`, NDJSON, `Link`. */

import { NDJSON } from './media-types.ts';
import type { Operation } from './openapi-operation.ts';

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

const PROBLEM = { $ref: '#/components/schemas/Problem' };

const LINK = {
  Link: {
    description: 'The next page, as `rel="next"`, where there is one.',
    schema: { type: 'string' },
  },
};

const WHY_IT_FAILED = {
  401: { 'WWW-Authenticate': header('How to send a key (RFC 6750).') },
  429: { 'Retry-After': header('Seconds to wait.') },
  503: { 'Retry-After': header('Seconds to wait.') },
};

/** What the key itself may be refused for. */
const REPEATED = {
  409: 'A request with this `Idempotency-Key` is under way; `Retry-After` says when to ask again.',
  422: 'The `Idempotency-Key` was used for another request.',
};

/** Adds them to each operation that they hold for. */
export function describeConventions<
  Document extends { paths?: object; components?: { schemas?: object } },
>(document: Document): Document {
  const schemas = (document.components?.schemas ?? {}) as Record<string, Schema>;
  for (const methods of Object.values(document.paths ?? {}) as Record<string, Operation>[]) {
    const { get, post } = methods;
    for (const operation of Object.values(methods)) describeRefusals(operation);
    if (post && isJson(post)) describeRepeats(post);
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

function describeRefusals({ responses }: Operation): void {
  for (const [status, headers] of Object.entries(WHY_IT_FAILED)) {
    const refusal = responses[status];
    if (refusal) refusal.headers = { ...refusal.headers, ...headers };
  }
}

function describeRepeats(post: Operation): void {
  post.parameters = [...(post.parameters ?? []), IDEMPOTENCY_KEY];
  for (const [status, description] of Object.entries(REPEATED)) {
    const others = post.responses[status]?.description;
    const content = { 'application/problem+json': { schema: PROBLEM } };
    post.responses[status] = {
      ...post.responses[status],
      ...{ description: others ? `${others} ${description}` : description, content },
    };
  }
}

function header(description: string) {
  return { description, required: true, schema: { type: 'string' } };
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
