/** Requests made up from the OpenAPI document: what it allows, what it nearly allows, and nonsense. */

import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { DOCUMENT_OF_API } from '../support/check-response.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: Schema;
}

/** An operation as the document has it, as far as requests go. */
export interface RequestedOperation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
}

/** Words that have a meaning somewhere: dates, operators of full-text search, cursors that are none. */
const WORDS = [
  ...[
    'Brandt',
    'pier',
    'what has Brandt said',
    '2025-03-04',
    '2025-03',
    '2025-13-45',
    'true',
    '-1',
  ],
  ...['"', "'; DROP TABLE quotes; --", 'a AND b NOT c', 'NEAR(', '*', '\u0000', '\ud800', '⟦', '%'],
];
const LONGEST = 40;
const MOST_ITEMS = 3;

/** What requests are made of. */
interface Taste {
  readonly text: fc.Arbitrary<string>;
  /** Of ten values, so many fit their schema; the rest is any JSON. */
  readonly fitting: number;
  readonly accept: readonly string[];
}

/** Makes requests for one operation, one half of them as the document wants them; `ids` are of things that are there. */
export function requestsFor(
  method: string,
  path: string,
  operation: RequestedOperation,
  ids: readonly string[],
): fc.Arbitrary<InjectOptions> {
  const odd: Taste = {
    text: fc.oneof(
      fc.constantFrom(...WORDS, ...ids),
      fc.string({ maxLength: LONGEST, unit: 'binary' }),
    ),
    fitting: 9,
    accept: ['*/*', 'application/json', 'application/x-ndjson', 'image/png'],
  };
  const orderly: Taste = {
    text: fc.constantFrom('Brandt', 'pier', '2025-03', '2025-03-04', ...ids),
    fitting: 10,
    accept: ['*/*'],
  };
  return fc.oneof(...[odd, orderly].map((taste) => requestOf(method, path, operation, ids, taste)));
}

function requestOf(
  method: string,
  path: string,
  operation: RequestedOperation,
  ids: readonly string[],
  taste: Taste,
): fc.Arbitrary<InjectOptions> {
  const all = operation.parameters ?? [];
  const within = (place: Parameter['in']) => all.filter((parameter) => parameter.in === place);
  const isOrderly = taste.fitting === 10;
  const id = fc.constantFrom(...ids);
  return fc
    .record({
      segments: fc.tuple(
        ...within('path').map(({ schema }) =>
          isOrderly && schema.type !== 'string' ? valueOf(schema, taste) : fc.oneof(id, taste.text),
        ),
      ),
      query: valuesOf(within('query'), taste),
      headers: valuesOf(within('header'), taste),
      accept: fc.option(fc.constantFrom(...taste.accept)),
      body: bodyOf(operation, taste),
      // Reads are asked as HEAD too, and by who has them already.
      asked: fc.constantFrom(...(method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()])),
      has: method === 'get' ? fc.boolean() : fc.constant(false),
    })
    .map(({ segments, query, headers, accept, body, asked, has }) => {
      const names = within('path').map(({ name }) => name);
      const address = names.reduce(
        (url, name, index) => url.replace(`{${name}}`, encode(segments[index] ?? 'x') || 'x'),
        path,
      );
      const search = Object.entries(query)
        .map(([name, value]) => `${name}=${encode(value)}`)
        .join('&');
      return {
        method: asked as 'GET',
        url: search === '' ? address : `${address}?${search}`,
        headers: {
          ...Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name, visible(value)]),
          ),
          ...(accept === null ? {} : { accept }),
          ...(has ? { 'if-none-match': '*' } : {}),
          ...(body === null ? {} : { 'content-type': body.type }),
        },
        ...(body === null ? {} : { payload: body.payload }),
      };
    });
}

/** What is sent in an address; halves of pairs can't be. */
const encode = (value: unknown): string =>
  encodeURIComponent(asText(value).replaceAll(/\p{Surrogate}/gu, '\ufffd'));
/** What Node lets into a header. */
const visible = (value: unknown): string => asText(value).replaceAll(/[^\u0020-\u007e]/gu, '_');
/** Objects may have a `toString` of their own that is none. */
const asText = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);

/** Each there or not, whether it must be or not. */
function valuesOf(
  parameters: readonly Parameter[],
  taste: Taste,
): fc.Arbitrary<Partial<Record<string, unknown>>> {
  if (taste.fitting === 10) return orderlyValuesOf(parameters, taste);
  const { text } = taste;
  const fields = parameters.map(
    ({ name, schema }) =>
      [name, fc.oneof({ weight: 3, arbitrary: valueOf(schema, taste) }, text)] as const,
  );
  return fc.record({ ...Object.fromEntries(fields), zz: text }, { requiredKeys: [] });
}

/** What must be is there, and two others at most: many that each fit mostly don't fit together. */
function orderlyValuesOf(
  parameters: readonly Pick<Parameter, 'name' | 'required' | 'schema'>[],
  taste: Taste,
): fc.Arbitrary<Partial<Record<string, unknown>>> {
  const needed = parameters.filter(({ required }) => required);
  const free = parameters.filter(({ required }) => !required);
  return fc
    .subarray(free, { maxLength: Math.min(2, free.length) })
    .chain((some) =>
      fc.record(
        Object.fromEntries(
          [...needed, ...some].map(({ name, schema }) => [name, valueOf(schema, taste)]),
        ),
      ),
    );
}

function objectOf({ properties = {}, required = [] }: Schema, taste: Taste) {
  const fields = Object.entries(properties);
  if (taste.fitting === 10) {
    return orderlyValuesOf(
      fields.map(([name, schema]) => ({ name, schema, required: required.includes(name) })),
      taste,
    );
  }
  const values = fields.map(([name, schema]) => [name, valueOf(schema, taste)] as const);
  return fc.record(Object.fromEntries(values), { requiredKeys: [...required] });
}

function bodyOf(
  { requestBody }: RequestedOperation,
  taste: Taste,
): fc.Arbitrary<{ readonly type: string; readonly payload: string } | null> {
  if (!requestBody) return fc.constant(null);
  const kinds = Object.entries(requestBody.content).map(([type, { schema }]) => {
    const value = valueOf(
      type === 'application/x-ndjson' ? { $ref: '#/components/schemas/Document' } : schema,
      taste,
    );
    return fc.record({
      type: fc.constant(type),
      payload: value.map((one) => JSON.stringify(one ?? null)),
    });
  });
  const nonsense = fc.record({
    type: fc.constantFrom('application/json', 'text/plain', ''),
    payload: fc.oneof(fc.json(), taste.text),
  });
  if (taste.fitting === 10) return fc.oneof(...kinds);
  return fc.oneof({ weight: 6, arbitrary: fc.oneof(...kinds) }, nonsense, fc.constant(null));
}

/** A value that fits a schema, or now and then any JSON. */
function valueOf(schema: Schema, taste: Taste): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: taste.fitting, arbitrary: fitting(schema, taste) },
    { weight: 10 - taste.fitting, arbitrary: fc.jsonValue({ maxDepth: 1 }) },
  );
}

function fitting(schema: Schema, taste: Taste): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fitting(DOCUMENT_OF_API.components.schemas[name] ?? {}, taste);
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fitting(one, taste)));
  if (typeof schema.type === 'object') {
    return fc.oneof(...schema.type.map((type) => fitting({ ...schema, type }, taste)));
  }
  const { minimum = -1, maximum = 2 ** 40, minItems = 0, maxItems = MOST_ITEMS } = schema;
  switch (schema.type) {
    case 'string':
      return taste.text.filter((one) => one.length >= Math.min(schema.minLength ?? 0, 1));
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, taste), {
        ...{ minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)) },
      });
    case 'object':
      return objectOf(schema, taste);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}
