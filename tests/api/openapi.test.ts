/** The OpenAPI document: complete, fresh, and true to what is served. */

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { generateOpenapi } from '../../src/cli/generate-openapi.ts';
import { generateShapes } from '../../src/cli/generate-shapes.ts';

interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  parameters?: { name: string; description?: string; schema: { $ref?: string } }[];
  requestBody?: { content: Record<string, { schema: { $ref?: string } }> };
  responses: Record<
    string,
    { description: string; content?: Record<string, { schema: { $ref?: string } }> }
  >;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const committed = read('openapi/openapi.json');
const document = JSON.parse(committed) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, { description?: string; examples?: unknown[] }> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
  ),
);

test('the committed document is what the routes say (else: npm run openapi)', async () => {
  expect(committed).toBe(await generateOpenapi());
});

test('the research page has the types that the document describes (else: npm run openapi)', async () => {
  expect(read('src/web/api/shapes.ts')).toBe(await generateShapes(committed));
});

test.each(operations)('%s is described', (_name, operation) => {
  expect(operation.operationId).toMatch(/^[a-z][A-Za-z]+$/u);
  expect(operation.tags).toHaveLength(1);
  expect(operation.summary).toBeTruthy();
  expect(operation.description).toBeTruthy();
  for (const parameter of operation.parameters ?? []) {
    // An enumeration explains itself where it is defined.
    expect(parameter.description ?? parameter.schema.$ref, parameter.name).toBeTruthy();
  }
  for (const [status, response] of Object.entries(operation.responses)) {
    expect(response.description, status).not.toBe('Default Response');
    for (const { schema } of Object.values(response.content ?? {})) {
      expect(schema.$ref, status).toMatch(/^#\/components\/schemas\//u);
    }
  }
  for (const { schema } of Object.values(operation.requestBody?.content ?? {})) {
    expect(schema.$ref).toMatch(/^#\/components\/schemas\//u);
  }
});

test('operation ids are unique', () => {
  const ids = operations.map(([, { operationId }]) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

/** Objects and enumerations, by where they stand: what generators of clients would have to find a name for. */
function* anonymousIn(schema: unknown, at: string): Generator<string> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, part] of Object.entries(schema)) {
    if (name === 'examples' || name === 'example' || name === 'default') continue;
    const isNamed = at === '';
    const { enum: values, properties } = (part ?? {}) as { enum?: unknown; properties?: unknown };
    if (!isNamed && (Array.isArray(values) || properties !== undefined)) yield `${at}/${name}`;
    yield* anonymousIn(part, `${at}/${name}`);
  }
}

test('every object and enumeration is a component with a name, and no two are the same', () => {
  const { schemas } = document.components;
  expect([...anonymousIn(schemas, '')]).toEqual([]);
  for (const [name, { parameters = [], requestBody, responses }] of operations) {
    const inline = [parameters, requestBody, responses].flatMap((part) => [
      ...anonymousIn(part, name),
    ]);
    expect(inline).toEqual([]);
  }
  // Texts of different kinds are the same by shape alone.
  const shapes = Object.entries(schemas)
    .filter(([, schema]) => 'properties' in schema || 'enum' in schema)
    // Released under two names.
    .filter(([name]) => name !== 'QuoteCorrectionInput')
    .map(([, schema]) => JSON.stringify({ ...schema, description: '', examples: [] }));
  expect(new Set(shapes).size).toBe(shapes.length);
});

/** What OpenAPI Generator, openapi-python-client, Hey API and schemathesis all understand. */
const KEYWORDS = [
  ...['$ref', 'type', 'enum', 'properties', 'required', 'items', 'anyOf', 'additionalProperties'],
  ...['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'pattern'],
  ...['description', 'default', 'examples'],
];

function* keywordsIn(schema: object): Generator<string> {
  for (const [word, part] of Object.entries(schema) as [string, unknown][]) {
    yield word;
    const inner =
      word === 'properties'
        ? Object.values(part as object)
        : word === 'items' || word === 'anyOf' || word === 'additionalProperties'
          ? [part].flat()
          : [];
    for (const one of inner as object[]) yield* keywordsIn(one);
  }
}

test('schemas use no keyword that generators of clients don’t know', () => {
  const inParameters = operations.flatMap(([, { parameters = [] }]) =>
    parameters.map(({ schema }) => schema),
  );
  const all = [...Object.values(document.components.schemas), ...inParameters];
  const used = new Set(all.flatMap((schema) => [...keywordsIn(schema)]));
  expect([...used].filter((word) => !KEYWORDS.includes(word))).toEqual([]);
});

test('every example is what its schema says', () => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'openapi', components: document.components });
  const wrong = Object.entries(document.components.schemas).flatMap(([name, { examples = [] }]) => {
    const validate = ajv.getSchema(`openapi#/components/schemas/${name}`);
    return examples.filter((example) => !validate?.(example)).map(() => [name, validate?.errors]);
  });
  expect(wrong).toEqual([]);
});

test('every component says what it is', () => {
  for (const [name, { description }] of Object.entries(document.components.schemas)) {
    expect(description, name).toBeTruthy();
  }
});

test('every body has an example', () => {
  const bodies = operations.flatMap(([, { requestBody, responses }]) =>
    [requestBody, ...Object.values(responses)].flatMap((body) =>
      Object.values(body?.content ?? {}),
    ),
  );
  for (const { schema } of bodies) {
    const name = schema.$ref?.split('/').at(-1) ?? '';
    expect(document.components.schemas[name]?.examples?.length, name).toBeGreaterThan(0);
  }
});

test('every path is in docs/api.md', () => {
  const guide = read('docs/api.md');
  for (const path of Object.keys(document.paths)) expect(guide).toContain(path);
});
