/** The conventions that hold for the whole API, one row each, over real HTTP. */

import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { AppDeps } from '../../src/api/app.ts';
import { DocumentInput } from '../../src/services/document-input.ts';
import { DOCUMENT } from './open-app.ts';
import { type Answered, type Asked, openServer, type Server } from './over-http.ts';

interface Row {
  /** What holds. */
  readonly name: string;
  /** Of the server; by default open, as on loopback without a key. */
  readonly settings?: Partial<AppDeps>;
  /** What is asked, once what must be before has been. */
  readonly asked: Asked | ((server: Server) => Promise<Asked>);
  readonly status: number;
  /** Headers of the answer; null for one that must not be there. */
  readonly headers?: Readonly<Record<string, RegExp | null>>;
  /** What the JSON of the answer has. */
  readonly json?: object;
  /** What else holds of it. */
  readonly holds?: (answer: Answered) => void;
}

const DESK = 'https://desk.example';
const cors = { corsOrigins: [DESK] };
const problem = (code: string) => ({ code, type: `/problems/${code}` });
const isProblem = {
  'content-type': /^application\/problem\+json/u,
  'cache-control': /^no-store$/u,
};
const hasNoBody = ({ body }: Answered): void => {
  expect(body.length).toBe(0);
};
const article = (id: string) => ({
  ...DOCUMENT,
  id,
  url: null,
  text: `New ${id}. ${DOCUMENT.text}`,
});
const post = (body: Asked['body'], headers: Asked['headers'] = {}): Asked => ({
  ...{ method: 'POST', path: '/v1/articles', headers },
  ...(body === undefined ? {} : { body }),
});
const TOPIC = '/v1/topics/piers';
const putTopic = (headers: Asked['headers'] = {}): Asked => ({
  ...{ method: 'PUT', path: TOPIC, headers },
  body: { name: 'Piers', synonyms: ['jetty'] },
});
const tagOf = async ({ ask }: Server, asked: Asked): Promise<string> =>
  (await ask(asked)).headers.etag ?? '';
const nextOf = async ({ ask }: Server, path: string): Promise<string> =>
  (JSON.parse((await ask({ path })).body.toString()) as { nextCursor: string }).nextCursor;

const FORMS: Row[] = [
  {
    name: 'a read is JSON in UTF-8',
    asked: {},
    status: 200,
    headers: { 'content-type': /^application\/json; charset=utf-8$/u },
  },
  {
    name: 'NDJSON for who asks for it, an item a line',
    asked: { headers: { accept: 'application/x-ndjson' } },
    status: 200,
    headers: { 'content-type': /^application\/x-ndjson/u },
    holds: ({ body }) => {
      expect(body.toString().trimEnd().split('\n')).toHaveLength(3);
    },
  },
  {
    name: 'JSON for who likes it better',
    asked: { headers: { accept: 'application/x-ndjson;q=0.5, application/json' } },
    status: 200,
    headers: { 'content-type': /^application\/json/u },
  },
  {
    name: 'JSON for a browser',
    asked: { headers: { accept: 'text/html,*/*;q=0.8' } },
    status: 200,
    headers: { 'content-type': /^application\/json/u },
  },
  {
    name: '406 for who accepts none',
    asked: { headers: { accept: 'image/png' } },
    status: 406,
    headers: isProblem,
    json: problem('not_acceptable'),
  },
  {
    name: '406 for who rules them out',
    asked: { headers: { accept: 'application/json;q=0, application/x-ndjson;q=0, */*' } },
    status: 406,
  },
  {
    name: 'gzip for who takes it, under a tag of its own',
    asked: { path: '/v1/quotes?limit=3', headers: { 'accept-encoding': 'br, gzip' } },
    status: 200,
    headers: { 'content-encoding': /^gzip$/u, etag: /^"[\w-]+-gzip"$/u },
    holds: ({ body }) => {
      expect(JSON.parse(gunzipSync(body).toString())).toHaveProperty('items');
    },
  },
  {
    name: 'plain for who refuses gzip',
    asked: { headers: { 'accept-encoding': 'gzip;q=0' } },
    status: 200,
    headers: { 'content-encoding': null },
  },
  {
    name: 'plain for who says nothing',
    asked: {},
    status: 200,
    headers: { 'content-encoding': null, vary: /Accept, Accept-Encoding, Authorization/u },
  },
  {
    name: 'HEAD is a GET without a body',
    asked: { method: 'HEAD' },
    status: 200,
    headers: { etag: /^"/u, 'content-length': /^\d{3,}$/u },
    holds: hasNoBody,
  },
  {
    name: 'HEAD of what is not there',
    asked: { method: 'HEAD', path: '/v1/quotes/none' },
    status: 404,
    holds: hasNoBody,
  },
];

const LISTS: Row[] = [
  {
    name: 'a list links to its next page',
    asked: { path: '/v1/articles?limit=1' },
    status: 200,
    headers: { link: /^<\/v1\/articles\?limit=1&cursor=[^>]+>; rel="next"$/u },
    json: { nextCursor: expect.any(String) as string },
  },
  {
    name: 'it keeps what was asked, question marks and all',
    asked: { path: '/v1/quotes?limit=1&topic=pier?&q=Brandt?' },
    status: 200,
    headers: { link: /^<\/v1\/quotes\?limit=1&topic=pier%3F&q=Brandt%3F&cursor=/u },
  },
  {
    name: 'the last page links nowhere',
    asked: { path: '/v1/articles?limit=3' },
    status: 200,
    headers: { link: null },
    json: { nextCursor: null },
  },
  {
    name: 'a cursor goes on where its page ended',
    asked: async (server) => ({
      path: `/v1/articles?limit=1&cursor=${await nextOf(server, '/v1/articles?limit=1')}`,
    }),
    status: 200,
    json: { items: [{ externalId: 'b' }] },
  },
  {
    name: 'a cursor may be asked for another number of items',
    asked: async (server) => ({
      path: `/v1/articles?limit=9&cursor=${await nextOf(server, '/v1/articles?limit=1')}`,
    }),
    status: 200,
    json: { items: [{ externalId: 'b' }, { externalId: 'c' }] },
  },
  {
    name: 'a cursor of other filters is refused with the reason',
    asked: async (server) => ({
      path: `/v1/quotes?type=direct&cursor=${await nextOf(server, '/v1/quotes?limit=1')}`,
    }),
    status: 400,
    json: { ...problem('invalid_cursor'), detail: expect.stringMatching(/filters/u) as string },
  },
  {
    name: 'a cursor of another list is refused',
    asked: async (server) => ({
      path: `/v1/speakers?cursor=${await nextOf(server, '/v1/quotes?limit=1')}`,
    }),
    status: 400,
    json: problem('invalid_cursor'),
  },
  {
    name: 'a cursor of nobody is refused',
    asked: { path: '/v1/quotes?cursor=abc' },
    status: 400,
    json: problem('invalid_cursor'),
  },
];

const REFUSALS: Row[] = [
  {
    name: 'each rejected place is named by a pointer',
    asked: { path: '/v1/quotes?limit=0&speakr=a' },
    status: 400,
    headers: isProblem,
    json: {
      ...problem('invalid_request'),
      errors: expect.arrayContaining([
        { pointer: '/limit', message: expect.any(String) as string },
        { pointer: '/speakr', message: expect.any(String) as string },
      ]) as object[],
    },
  },
  ...['/v1/quotes/x?foo=1', '/v1/topics/weather?dryRun=true', '/healthz?foo'].map((path) => ({
    name: `parameters are refused by what takes none: ${path}`,
    asked: { path },
    status: 400,
    json: problem('invalid_request'),
  })),
  ...['0x5', '%205', '%2B5', '1e2', '5.0', '05', ''].map((limit) => ({
    name: `"${limit}" is no whole number`,
    asked: { path: `/v1/quotes?limit=${limit}` },
    status: 400,
    json: { errors: [{ pointer: '/limit' }] },
  })),
  {
    name: 'half a character is refused, with its place',
    asked: {
      ...{ method: 'PUT', path: TOPIC, headers: { 'content-type': 'application/json' } },
      body: '{"name":"Piers","synonyms":["jetty","\\ud800"]}',
    },
    status: 400,
    json: { errors: [{ pointer: '/synonyms/1' }] },
  },
  {
    name: 'and so is that of an id of a page, whose text may have any',
    asked: post('{"text":"\\ud800 x","id":"\\ud800"}', { 'content-type': 'application/json' }),
    status: 400,
    json: { errors: [{ pointer: '/id' }] },
  },
  {
    name: 'blank words are refused',
    asked: { path: '/v1/quotes?q=%20' },
    status: 400,
    json: { errors: [{ pointer: '/q', message: 'must not be empty' }] },
  },
  {
    name: 'a domain that is none is named by its place',
    asked: async ({ ask }) => {
      const { body } = await ask({ path: '/v1/outlets' });
      const { items } = JSON.parse(body.toString()) as { items: { id: string }[] };
      const path = `/v1/outlets/${items[0]?.id ?? ''}`;
      return { method: 'PATCH', path, body: { addDomains: ['not a domain'] } };
    },
    status: 400,
    json: { errors: [{ pointer: '/addDomains/0' }] },
  },
  {
    name: 'not rejecting a quote changes nothing',
    asked: async ({ quote }) => ({
      ...{ method: 'PATCH', path: `/v1/quotes/${quote}`, body: { rejected: false } },
    }),
    status: 200,
    json: { corrections: [] },
  },
  {
    name: '404 for a path that is not there',
    asked: { path: '/v1/nothing' },
    status: 404,
    headers: isProblem,
    json: { ...problem('route_not_found'), instance: '/v1/nothing' },
  },
  {
    name: '404 for a thing that is not there',
    asked: { path: '/v1/speakers/none' },
    status: 404,
    json: problem('speaker_not_found'),
  },
  {
    name: 'OPTIONS names the methods',
    asked: { method: 'OPTIONS' },
    status: 204,
    headers: { allow: /^GET, HEAD, OPTIONS$/u },
    holds: hasNoBody,
  },
  {
    name: '405 names them too',
    asked: { method: 'PUT', body: {} },
    status: 405,
    headers: { ...isProblem, allow: /^GET, HEAD$/u },
    json: problem('method_not_allowed'),
  },
  {
    name: '405 of one thing names its own',
    asked: { method: 'POST', path: TOPIC, body: {} },
    status: 405,
    headers: { allow: /^DELETE, GET, HEAD, PUT$/u },
  },
  {
    name: '413 for a body that is too large',
    asked: post({ text: 'x'.repeat(300_000) }),
    status: 413,
    headers: isProblem,
    json: problem('page_too_large'),
  },
  {
    name: '415 for another type',
    asked: post('x', { 'content-type': 'text/css' }),
    status: 415,
    headers: isProblem,
    json: problem('unsupported_media_type'),
  },
  { name: '415 for none', asked: post('{}'), status: 415 },
  {
    name: '415 for a compressed body',
    asked: post('{}', { 'content-type': 'application/json', 'content-encoding': 'gzip' }),
    status: 415,
  },
  {
    name: '400 for a body that is no JSON',
    asked: post('{', { 'content-type': 'application/json' }),
    status: 400,
    json: problem('invalid_json'),
  },
  {
    name: '429 says when to go on',
    settings: { rateLimit: 2 },
    asked: async ({ ask }) => {
      await ask({});
      await ask({});
      return {};
    },
    status: 429,
    headers: { ...isProblem, 'retry-after': /^[1-9]\d*$/u },
    json: problem('rate_limited'),
  },
  ...[
    { what: 'a wrong key', asked: { headers: { authorization: 'Bearer onrecord_x' } } },
    { what: 'a write without a key', asked: post({ text: 'x' }) },
    { what: 'a path that is not there', asked: { path: '/v1/nothing' } },
    { what: 'a method that a path has not got', asked: { method: 'PUT', body: {} } },
  ].map(({ what, asked }) => ({
    name: `429 counts ${what} too`,
    settings: { rateLimit: 2 },
    asked: async ({ ask, keyOf }: Server): Promise<Asked> => {
      await keyOf('read');
      await ask(asked);
      await ask(asked);
      return asked;
    },
    status: 429,
    json: problem('rate_limited'),
  })),
  {
    name: 'a path with and without a slash at its end names its methods',
    asked: { method: 'PUT', path: '/docs/', body: {} },
    status: 405,
    headers: { allow: /^GET, HEAD$/u },
  },
  ...['PUT', 'TRACE', 'QUERY'].map((method) => ({
    name: `405 for ${method} with a key that may only read`,
    asked: async ({ keyOf }: Server) => ({ method, headers: await keyOf('read') }),
    status: 405,
  })),
  { name: '405 for QUERY of an open server', asked: { method: 'QUERY' }, status: 405 },
  {
    name: '405 before the type of the body',
    asked: { method: 'PUT', body: 'x', headers: { 'content-type': 'text/css' } },
    status: 405,
  },
  ...[
    { what: 'of another type', headers: { 'content-type': 'text/plain' }, body: 'x' },
    { what: 'that is compressed', headers: { 'content-encoding': 'gzip' }, body: 'x' },
    { what: 'that is empty', headers: { 'content-type': 'application/json' }, body: '' },
    { what: 'that is large', headers: {}, body: 'x'.repeat(300_000) },
  ].map(({ what, headers, body }) => ({
    name: `a body of DELETE ${what} is passed over`,
    asked: async ({ ask }: Server) => {
      await ask(putTopic());
      return { method: 'DELETE', path: TOPIC, headers, body };
    },
    status: 204,
  })),
  {
    name: 'each key has a limit of its own',
    settings: { rateLimit: 2 },
    asked: async ({ ask, keyOf }) => {
      const headers = await keyOf('read');
      await ask({});
      await ask({});
      return { headers };
    },
    status: 200,
    headers: { 'x-ratelimit-limit': /^2$/u, 'x-ratelimit-remaining': /^1$/u },
  },
];

const TAGS: Row[] = [
  {
    name: 'a read is tagged, and to be asked for again',
    asked: {},
    status: 200,
    headers: { etag: /^"[\w-]{27}"$/u, 'cache-control': /^no-cache$/u },
  },
  {
    name: '304 for who has it',
    asked: async (server) => ({ headers: { 'if-none-match': await tagOf(server, {}) } }),
    status: 304,
    headers: { etag: /^"/u, 'content-type': null, 'content-length': null },
    holds: hasNoBody,
  },
  ...['/v1/quotes', '/docs', '/openapi.json'].map((path) => ({
    name: `304 for HEAD of ${path}, without a length either`,
    asked: async (server: Server) => ({
      ...{ method: 'HEAD', path },
      headers: { 'if-none-match': await tagOf(server, { path }) },
    }),
    status: 304,
    headers: { etag: /"/u, 'content-type': null, 'content-length': null },
    holds: hasNoBody,
  })),
  {
    name: '304 among several, weak ones too',
    asked: async (server) => ({
      headers: { 'if-none-match': `"x", W/${await tagOf(server, {})}` },
    }),
    status: 304,
  },
  {
    name: '200 once it changed',
    asked: async (server) => {
      const tag = await tagOf(server, {});
      await server.ask(post(article('t')));
      return { headers: { 'if-none-match': tag } };
    },
    status: 200,
  },
  {
    name: 'what is written is not kept',
    asked: post(article('n')),
    status: 201,
    headers: { 'cache-control': /^no-store$/u },
  },
  {
    name: 'an edit of what it was read as is done, and gives its new tag',
    asked: async (server) => {
      await server.ask(putTopic());
      return putTopic({ 'if-match': await tagOf(server, { path: TOPIC }) });
    },
    status: 200,
    headers: { etag: /^"/u },
  },
  {
    name: '412 for what was changed meanwhile',
    asked: async ({ ask }) => {
      await ask(putTopic());
      return putTopic({ 'if-match': '"another"' });
    },
    status: 412,
    headers: isProblem,
    json: problem('precondition_failed'),
  },
  {
    name: '412 for what is there already',
    asked: async ({ ask }) => {
      await ask(putTopic());
      return putTopic({ 'if-none-match': '*' });
    },
    status: 412,
  },
  {
    name: '428 for an edit without a tag, where one is needed',
    settings: { editsNeedMatch: true },
    asked: putTopic(),
    status: 428,
    headers: isProblem,
    json: problem('precondition_required'),
  },
];

const once = (key: string, id = 'o') => post(article(id), { 'idempotency-key': key });
const REPEATS: Row[] = [
  {
    name: 'the same request with the same key is answered alike',
    asked: async ({ ask }) => {
      await ask(once('k'));
      return once('k');
    },
    // Done a second time it would be 200, since nothing changed.
    status: 201,
    headers: { 'idempotency-replayed': /^true$/u, 'content-type': /^application\/json/u },
    json: { articles: [{ outcome: 'created' }] },
  },
  {
    name: 'another body with the same key is 422',
    asked: async ({ ask }) => {
      await ask(once('k'));
      return once('k', 'other');
    },
    status: 422,
    headers: isProblem,
    json: problem('idempotency_mismatch'),
  },
  {
    name: 'another path with the same key is 422',
    asked: async ({ ask }) => {
      await ask(once('k'));
      return { ...once('k'), path: '/v1/extractions' };
    },
    status: 422,
  },
  {
    name: 'while the first is under way it is 409',
    asked: async ({ services }) => {
      const { method = '', path = '', body } = once('k');
      // As the schema reads it.
      const asked = [method, path, JSON.stringify(DocumentInput.parse(body))];
      await services.idempotency.begin({ identity: 'local', key: 'k', asked, keptHours: 1 });
      return once('k');
    },
    status: 409,
    headers: { ...isProblem, 'retry-after': /^1$/u },
    json: problem('idempotency_running'),
  },
  {
    name: 'a refusal is kept too',
    asked: async ({ ask }) => {
      await ask(post({ text: '' }, { 'idempotency-key': 'k' }));
      return post({ text: '' }, { 'idempotency-key': 'k' });
    },
    status: 422,
    headers: { 'idempotency-replayed': /^true$/u },
    json: problem('empty_page'),
  },
  {
    name: 'what was taken down since is not told again',
    asked: async ({ ask }) => {
      const made = JSON.parse((await ask(once('k'))).body.toString()) as {
        articles: { id: string }[];
      };
      await ask({
        method: 'DELETE',
        path: `/v1/articles/${made.articles[0]?.id ?? ''}?reason=withdrawn`,
      });
      return once('k');
    },
    status: 410,
    headers: { 'idempotency-replayed': null },
    json: problem('article_taken_down'),
  },
  {
    name: 'of those without a key nothing is kept, once there are keys',
    asked: async ({ ask, keyOf }) => {
      await keyOf('read');
      const asked = { ...once('k'), path: '/v1/extractions' };
      await ask(asked);
      return asked;
    },
    status: 200,
    headers: { 'idempotency-replayed': null },
  },
  { name: 'a key with blanks is refused', asked: once('a b'), status: 400 },
  { name: 'a key that is too long is refused', asked: once('k'.repeat(256)), status: 400 },
];

const ORIGINS: Row[] = [
  {
    name: 'a foreign host name is refused',
    asked: { headers: { host: 'evil.example' } },
    status: 403,
    headers: isProblem,
    json: problem('foreign_host'),
  },
  {
    name: 'a foreign origin is refused',
    asked: { headers: { origin: 'https://evil.example' } },
    status: 403,
    headers: { 'access-control-allow-origin': null },
    json: problem('foreign_origin'),
  },
  {
    name: 'a form of another site is refused',
    asked: post(article('f'), { 'sec-fetch-site': 'cross-site' }),
    status: 403,
    json: problem('foreign_origin'),
  },
  {
    name: 'an origin that the operator named may read',
    settings: cors,
    asked: { headers: { origin: DESK, 'sec-fetch-site': 'cross-site' } },
    status: 200,
    headers: {
      'access-control-allow-origin': /^https:\/\/desk\.example$/u,
      'access-control-expose-headers': /ETag.*Link.*Retry-After/u,
      vary: /Origin/u,
    },
  },
  {
    name: 'its preflight is answered, before anybody asks for a key',
    settings: { ...cors, readNeedsKey: true },
    asked: async ({ keyOf }) => {
      await keyOf('write');
      const wishes = { 'access-control-request-method': 'PATCH', 'sec-fetch-site': 'cross-site' };
      return { method: 'OPTIONS', headers: { origin: DESK, ...wishes } };
    },
    status: 204,
    headers: { 'access-control-allow-methods': /PATCH/u, 'access-control-max-age': /^600$/u },
  },
  {
    name: 'OPTIONS that is no preflight names the methods as ever',
    settings: cors,
    asked: { method: 'OPTIONS', headers: { origin: DESK } },
    status: 204,
    headers: { allow: /^GET, HEAD, OPTIONS$/u, 'access-control-allow-origin': /^https/u },
  },
  {
    name: 'no other origin is named with it',
    settings: { ...cors, isReachable: true },
    asked: { headers: { origin: 'https://evil.example' } },
    status: 200,
    headers: { 'access-control-allow-origin': null },
  },
];

const KEYS: Row[] = [
  { name: 'without any key made all is open', asked: post(article('k')), status: 201 },
  {
    name: 'once one was made, writing needs one',
    asked: async ({ keyOf }) => {
      await keyOf('read');
      return post(article('k'));
    },
    status: 401,
    headers: { ...isProblem, 'www-authenticate': /^Bearer$/u },
    json: problem('key_missing'),
  },
  {
    name: 'reading does not',
    asked: async ({ keyOf }) => {
      await keyOf('read');
      return {};
    },
    status: 200,
  },
  {
    name: 'reading does where it is set',
    settings: { readNeedsKey: true },
    asked: async ({ keyOf }) => {
      await keyOf('read');
      return {};
    },
    status: 401,
  },
  {
    name: 'a key of the scope writes',
    asked: async ({ keyOf }) => post(article('k'), await keyOf('write')),
    status: 201,
  },
  {
    name: 'a key of less is refused, and told what is needed',
    asked: async ({ keyOf }) => post(article('k'), await keyOf('read')),
    status: 403,
    headers: { 'www-authenticate': /error="insufficient_scope", scope="write"/u },
    json: problem('scope_missing'),
  },
  {
    name: 'an unknown key is refused, for reading too',
    asked: { headers: { authorization: 'Bearer onrecord_x' } },
    status: 401,
    headers: { 'www-authenticate': /error="invalid_token"/u },
    json: problem('key_invalid'),
  },
  {
    name: 'an expired key is refused',
    asked: async ({ keyOf }) => ({ headers: await keyOf('read', '2025-03-05T05:59:59Z') }),
    status: 401,
    json: problem('key_invalid'),
  },
  {
    name: 'another scheme is refused',
    asked: { headers: { authorization: 'Basic eDp5' } },
    status: 401,
    json: problem('key_invalid'),
  },
];

const HEADERS: Row[] = [
  {
    name: 'a sane request id comes back',
    asked: { headers: { 'x-request-id': 'desk-1' } },
    status: 200,
    headers: { 'x-request-id': /^desk-1$/u },
  },
  {
    name: 'another is replaced',
    asked: { headers: { 'x-request-id': 'a b"' } },
    status: 200,
    headers: { 'x-request-id': /^[\da-f-]{36}$/u },
  },
  {
    name: 'a refusal has one too',
    asked: { path: '/v1/nothing' },
    status: 404,
    headers: { 'x-request-id': /^[\da-f-]{36}$/u },
  },
  {
    name: 'sniffing is off, framing is refused, nothing inline runs',
    asked: { path: '/problems' },
    status: 200,
    headers: {
      'x-content-type-options': /^nosniff$/u,
      'content-security-policy':
        /^default-src 'none';script-src 'self';style-src 'self';.*frame-ancestors 'none'$/u,
      'x-powered-by': null,
    },
  },
];

const ROWS = [
  ...[FORMS, LISTS, REFUSALS, TAGS].flat(),
  ...[REPEATS, ORIGINS, KEYS, HEADERS].flat(),
];

test.each(ROWS)('$name', async ({ settings, asked, status, headers, json, holds }) => {
  const server = await openServer(settings);
  const answer = await server.ask(typeof asked === 'function' ? await asked(server) : asked);
  expect(answer.status, answer.body.toString()).toBe(status);
  for (const [name, pattern] of Object.entries(headers ?? {})) {
    const value = answer.headers[name];
    if (pattern === null) expect(value, name).toBeUndefined();
    else expect(String(value), name).toMatch(pattern);
  }
  if (json) expect(JSON.parse(answer.body.toString())).toMatchObject(json);
  holds?.(answer);
});

test('names of rows say each something else', () => {
  expect(new Set(ROWS.map(({ name }) => name)).size).toBe(ROWS.length);
});
