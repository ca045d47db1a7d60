/** Requests made up from the OpenAPI document: what it allows, what it nearly allows, and nonsense. */

import fc from 'fast-check';
import type { InjectOptions } from 'fastify';
import { DOCUMENT_OF_API } from '../support/check-response.ts';

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
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

/** Makes requests for one operation; `ids` are of things that are there. */
export function requestsFor(
  method: string,
  path: string,
  operation: RequestedOperation,
  ids: readonly string[],
): fc.Arbitrary<InjectOptions> {
  const text = fc.oneof(
    fc.constantFrom(...WORDS, ...ids),
    fc.string({ maxLength: LONGEST, unit: 'binary' }),
  );
  const all = operation.parameters ?? [];
  const within = (place: Parameter['in']) => all.filter((parameter) => parameter.in === place);
  return fc
    .record({
      segments: fc.tuple(...within('path').map(() => fc.oneof(fc.constantFrom(...ids), text))),
      query: valuesOf(within('query'), text),
      headers: valuesOf(within('header'), text),
      accept: fc.option(
        fc.constantFrom('*/*', 'application/json', 'application/x-ndjson', 'image/png'),
      ),
      body: bodyOf(operation, text),
    })
    .map(({ segments, query, headers, accept, body }) => {
      const names = within('path').map(({ name }) => name);
      const address = names.reduce(
        (url, name, index) => url.replace(`{${name}}`, encode(segments[index] ?? 'x') || 'x'),
        path,
      );
      const search = Object.entries(query)
        .map(([name, value]) => `${name}=${encode(value)}`)
        .join('&');
      return {
        method: method.toUpperCase() as 'GET',
        url: search === '' ? address : `${address}?${search}`,
        headers: {
          ...Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name, visible(value)]),
          ),
          ...(accept === null ? {} : { accept }),
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
  text: fc.Arbitrary<string>,
): fc.Arbitrary<Partial<Record<string, unknown>>> {
  const fields = parameters.map(
    ({ name, schema }) =>
      [name, fc.oneof({ weight: 3, arbitrary: valueOf(schema, text) }, text)] as const,
  );
  return fc.record({ ...Object.fromEntries(fields), zz: text }, { requiredKeys: [] });
}

function bodyOf(
  { requestBody }: RequestedOperation,
  text: fc.Arbitrary<string>,
): fc.Arbitrary<{ readonly type: string; readonly payload: string } | null> {
  if (!requestBody) return fc.constant(null);
  const kinds = Object.entries(requestBody.content).map(([type, { schema }]) => {
    const value = valueOf(
      type === 'application/x-ndjson' ? { $ref: '#/components/schemas/Document' } : schema,
      text,
    );
    return fc.record({
      type: fc.constant(type),
      payload: value.map((one) => JSON.stringify(one ?? null)),
    });
  });
  const nonsense = fc.record({
    type: fc.constantFrom('application/json', 'text/plain', ''),
    payload: fc.oneof(fc.json(), text),
  });
  return fc.oneof({ weight: 6, arbitrary: fc.oneof(...kinds) }, nonsense, fc.constant(null));
}

/** A value that fits a schema, but for one in ten that is any JSON. */
function valueOf(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: fitting(schema, text) }, fc.jsonValue({ maxDepth: 1 }));
}

function fitting(schema: Schema, text: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    const name = schema.$ref.split('/').at(-1) ?? '';
    return fitting(DOCUMENT_OF_API.components.schemas[name] ?? {}, text);
  }
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => fitting(one, text)));
  const { minimum = -1, maximum = 2 ** 40, minItems = 0, maxItems = MOST_ITEMS } = schema;
  switch (schema.type) {
    case 'string':
      return text.filter((one) => one.length >= Math.min(schema.minLength ?? 0, 1));
    case 'integer':
      return fc.integer({ min: minimum, max: maximum });
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valueOf(schema.items ?? {}, text), {
        ...{ minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, MOST_ITEMS)) },
      });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(
        ([name, property]) => [name, valueOf(property, text)] as const,
      );
      return fc.record(Object.fromEntries(fields), { requiredKeys: [...(schema.required ?? [])] });
    }
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}
