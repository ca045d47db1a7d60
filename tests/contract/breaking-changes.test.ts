/** The API against what was released: who relies on a version may rely on the next, unless its number says otherwise. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { breakingChanges, type JsonObject } from './breaking-changes.ts';

const read = (path: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as JsonObject;

type Version = readonly [major: number, minor: number, patch: number];
const versionOf = (text: string): Version => text.split('.').map(Number) as unknown as Version;

const RELEASED = readdirSync(new URL('../../openapi/released', import.meta.url))
  .map((name) => name.replace('.json', ''))
  .sort((a, b) => {
    const [x, y] = [versionOf(a), versionOf(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
const CURRENT = JSON.stringify(read('package.json')['version']).slice(1, -1);

/** Semantic Versioning, section 4: before 1.0.0 the minor number says that something broke. */
function mayBreak(from: string, to: string): boolean {
  const [before, after] = [versionOf(from), versionOf(to)];
  return before[0] === 0 && after[0] === 0 ? after[1] > before[1] : after[0] > before[0];
}

test('every released version has its document, and the newest is what is released or being made', () => {
  const changelog = readFileSync(new URL('../../CHANGELOG.md', import.meta.url), 'utf8');
  const headed = [...changelog.matchAll(/^## \[(\d+\.\d+\.\d+)\]/gmu)].map(
    ([, version]) => version,
  );
  expect(RELEASED).toEqual(headed.reverse());
  expect(headed.at(-1)).toBe(CURRENT);
});

test('nothing is broken since the last release that does not say so', () => {
  const last = RELEASED.at(-1) ?? '';
  const changes = breakingChanges(
    read(`openapi/released/${last}.json`),
    read('openapi/openapi.json'),
  );
  if (!mayBreak(last, CURRENT)) expect(changes).toEqual([]);
});

test('what was broken between two releases is said by their numbers', () => {
  for (const [at, version] of RELEASED.entries()) {
    const before = RELEASED[at - 1];
    if (before === undefined || mayBreak(before, version)) continue;
    const [from, to] = [before, version].map((name) => read(`openapi/released/${name}.json`));
    expect(breakingChanges(from ?? {}, to ?? {})).toEqual([]);
  }
});

test('a schema that is called otherwise is told', () => {
  const [before, after] = ['Thing', 'Object'].map((name) => ({
    components: { schemas: { [name]: { type: 'object' } } },
  }));
  expect(breakingChanges(before ?? {}, after ?? {})).toEqual(['the schema Thing is gone']);
});

const answer = (schema: JsonObject): JsonObject => ({
  paths: {
    '/things': {
      get: {
        operationId: 'listThings',
        parameters: [{ in: 'query', name: 'sort', schema: { type: 'string', enum: ['a', 'b'] } }],
        responses: { 200: { content: { 'application/json': { schema } } } },
      },
      post: {
        operationId: 'addThing',
        requestBody: {
          content: {
            'application/json': {
              schema: { type: 'object', properties: { name: { type: 'string' } }, required: [] },
            },
          },
        },
        responses: { 201: {} },
      },
    },
  },
  components: { schemas: { Thing: { type: 'object', properties: { id: { type: 'string' } } } } },
});
const THING: JsonObject = {
  type: 'object',
  properties: { id: { type: 'string' }, in: { $ref: '#/components/schemas/Thing' } },
  required: ['id'],
};
const without = (document: JsonObject, text: string, other: string): JsonObject =>
  JSON.parse(JSON.stringify(document).replace(text, other)) as JsonObject;

test.each<[string, JsonObject, string[]]>([
  ['nothing changed', answer(THING), []],
  [
    'a field more',
    answer({ ...THING, properties: { ...(THING['properties'] as JsonObject), more: {} } }),
    [],
  ],
  [
    'a field that may be absent',
    answer({ ...THING, required: [] }),
    ['GET /things 200.id may be absent'],
  ],
  [
    'a field that may be null',
    without(answer(THING), '"id":{"type":"string"}', '"id":{"type":["string","null"]}'),
    ['GET /things 200.id may be null'],
  ],
  [
    'a field of a schema by name that is gone',
    without(
      answer(THING),
      '"Thing":{"type":"object","properties":{"id"',
      '"Thing":{"type":"object","properties":{"key"',
    ),
    ['GET /things 200.in.id is gone'],
  ],
  [
    'a value less',
    without(answer(THING), '["a","b"]', '["a"]'),
    ['GET /things query sort may no longer be "b"'],
  ],
  ['a value more', without(answer(THING), '["a","b"]', '["a","b","c"]'), []],
  [
    'a parameter less',
    without(answer(THING), '"name":"sort"', '"name":"order"'),
    ['GET /things no longer takes query sort'],
  ],
  [
    'a parameter demanded',
    without(answer(THING), '"name":"sort"', '"name":"sort","required":true'),
    ['GET /things demands query sort'],
  ],
  [
    'a part of a body demanded',
    without(answer(THING), '"required":[]', '"required":["name"]'),
    ['POST /things body.name is demanded'],
  ],
  [
    'a part of a body of another type',
    without(answer(THING), '"name":{"type":"string"}', '"name":{"type":"integer"}'),
    ['POST /things body.name may no longer be string'],
  ],
  ['an operation gone', without(answer(THING), '"post":', '"put":'), ['POST /things is gone']],
  [
    'an operation renamed',
    without(answer(THING), 'addThing', 'makeThing'),
    ['POST /things has another operationId'],
  ],
  [
    'an answer gone',
    without(answer(THING), '"201":', '"202":'),
    ['POST /things no longer answers 201'],
  ],
])('%s', (_, after, changes) => {
  expect(breakingChanges(answer(THING), after)).toEqual(changes);
});
