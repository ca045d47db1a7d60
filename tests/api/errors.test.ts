/** Bad requests: each leaves as a problem with its code, and nothing makes a 500. */

import { gzipSync } from 'node:zlib';
import type { InjectOptions } from 'fastify';
import { expect, test } from 'vitest';
import { PROBLEMS } from '../../src/api/problems/problems.ts';
import type { Problem } from '../../src/api/schemas/problem.ts';
import { type ErrorCode, ExpectedError } from '../../src/errors.ts';
import { DOCUMENT, openApp } from './open-app.ts';

const json = { 'content-type': 'application/json' };
const post = (payload: string | Buffer, headers: Record<string, string> = json): InjectOptions => ({
  method: 'POST',
  url: '/v1/articles',
  headers,
  payload,
});

test.each<[string, InjectOptions, ErrorCode]>([
  ['no body at all', { method: 'POST', url: '/v1/articles' }, 'invalid_json'],
  ['an empty body', post(''), 'invalid_json'],
  ['null as body', post('null'), 'invalid_json'],
  ['broken JSON', post('{"text": "a"'), 'invalid_json'],
  ['JSON of a wrong shape', post('[1]'), 'invalid_request'],
  ['wrong types', post('{"text": 5}'), 'invalid_request'],
  ['text and html', post('{"text": "a", "html": "b"}'), 'invalid_request'],
  ['invalid UTF-8', post(Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])), 'invalid_encoding'],
  ['an empty page', post('{"text": ""}'), 'empty_page'],
  ['white space', post('{"text": " \\n "}'), 'empty_page'],
  ['markup without an article', post('{"html": "<html><body></body></html>"}'), 'no_article_found'],
  ['a body too large', post(JSON.stringify({ text: 'a '.repeat(200_000) })), 'page_too_large'],
  [
    'a form',
    post('text=a', { 'content-type': 'application/x-www-form-urlencoded' }),
    'unsupported_media_type',
  ],
  ['plain text', post('a', { 'content-type': 'text/plain' }), 'unsupported_media_type'],
  ['no media type', post('{"text":"a"}', {}), 'unsupported_media_type'],
  [
    'a compressed body',
    post(gzipSync('{"text":"a"}'), { ...json, 'content-encoding': 'gzip' }),
    'unsupported_media_type',
  ],
  ['a compressed body that is called JSON', post(gzipSync('{"text":"a"}')), 'invalid_encoding'],
  ['wrong types to extract', { ...post('{"text": 5}'), url: '/v1/extractions' }, 'invalid_request'],
  ['an unknown article', { url: '/v1/articles/none' }, 'article_not_found'],
  ['an unknown quote', { url: '/v1/quotes/none' }, 'quote_not_found'],
  ['an unknown speaker', { url: '/v1/speakers/none' }, 'speaker_not_found'],
  ['an unknown outlet', { url: '/v1/outlets/none' }, 'outlet_not_found'],
  ['a hostile id', { url: "/v1/quotes/'%20OR%201=1--" }, 'quote_not_found'],
  ['an endless id', { url: `/v1/quotes/${'a'.repeat(500)}` }, 'invalid_request'],
  ['an unknown name as filter', { url: '/v1/quotes?speaker=Zoltan+Quux' }, 'speaker_not_found'],
  ['an unknown outlet as filter', { url: '/v1/quotes?outlet=none' }, 'outlet_not_found'],
  ['an unknown article as filter', { url: '/v1/quotes?article=none' }, 'article_not_found'],
  ['a type that is none', { url: '/v1/quotes?type=loud' }, 'invalid_request'],
  ['a limit of 0', { url: '/v1/quotes?limit=0' }, 'invalid_request'],
  ['a limit of 101', { url: '/v1/quotes?limit=101' }, 'invalid_request'],
  ['a limit in words', { url: '/v1/quotes?limit=ten' }, 'invalid_request'],
  ['a parameter given twice', { url: '/v1/quotes?q=a&q=b' }, 'invalid_request'],
  ['an unknown parameter', { url: '/v1/quotes?speakr=a' }, 'invalid_request'],
  ['a prototype as parameter', { url: '/v1/quotes?__proto__=a' }, 'invalid_request'],
  ['an endless path', { url: `/v1/quotes/${'a'.repeat(2000)}` }, 'invalid_request'],
  ['bounds the wrong way round', { url: '/v1/quotes?from=2025-05&to=2024' }, 'invalid_request'],
  ['bounds around nothing', { url: '/v1/articles?from=2025&to=2025' }, 'invalid_request'],
  ['a day that is not there', { url: '/v1/quotes?from=2025-02-31' }, 'invalid_request'],
  ['a confidence above 1', { url: '/v1/quotes?minConfidence=2' }, 'invalid_request'],
  ['a question too long', { url: `/v1/answers?q=${'a'.repeat(501)}` }, 'invalid_request'],
  ['no question', { url: '/v1/answers' }, 'invalid_request'],
  ['an empty question', { url: '/v1/answers?q=+' }, 'invalid_request'],
  ['a cursor of nobody', { url: '/v1/quotes?cursor=abc' }, 'invalid_cursor'],
  ['a path that is not there', { url: '/v1/nothing' }, 'route_not_found'],
  ['a broken URL', { url: '/v1/quotes/%zz' }, 'invalid_request'],
  ['a method that is not there', { method: 'DELETE', url: '/v1/quotes' }, 'method_not_allowed'],
  ['a method on one quote', { method: 'PUT', url: '/v1/quotes/1' }, 'method_not_allowed'],
])('%s', async (_name, request, code) => {
  const { app } = await openApp();
  const response = await app.inject(request);
  const problem = response.json<Problem>();
  expect(problem).toMatchObject({
    code,
    status: PROBLEMS[code].status,
    title: PROBLEMS[code].title,
  });
  expect(response.statusCode).toBe(PROBLEMS[code].status);
  expect(response.headers['content-type']).toMatch(/^application\/problem\+json/u);
  expect(problem.type).toBe(`/problems/${code}`);
  expect(problem.detail).not.toBe('');
});

test('a wrong method names those that are right', async () => {
  const { app } = await openApp();
  const response = await app.inject({ method: 'DELETE', url: '/v1/articles?x=1' });
  expect(response.headers.allow).toBe('GET, HEAD, POST');
});

test('each rejected place is named by a pointer', async () => {
  const { app } = await openApp();
  const response = await app.inject(post('{"text": 5, "headline": []}'));
  const pointers = response.json<Problem>().errors.map(({ pointer }) => pointer);
  expect(pointers).toEqual(expect.arrayContaining(['/text', '/headline']));
});

test.each([
  ['/v1/quotes?speakr=a', '/speakr', /not known.*spelling/u],
  ['/v1/quotes?limit=ten', '/limit', /must be a whole number/u],
  ['/v1/quotes?limit=1.5', '/limit', /whole number/u],
  ['/v1/quotes?limit=101', '/limit', /100 or less/u],
  ['/v1/quotes?limit=0', '/limit', /1 or more/u],
  ['/v1/quotes?type=loud', '/type', /one of direct, mixed, indirect/u],
  ['/v1/quotes?q=a&q=b', '/q', /given twice/u],
  ['/v1/quotes?from=2025&to=2024', '/to', /later than "from"/u],
  ['/v1/answers', '/q', /is missing/u],
  ['/v1/answers?q=+', '/q', /must not be empty/u],
  [`/v1/answers?q=${'a'.repeat(501)}`, '/q', /at most 500 characters/u],
])('%s is told what is wrong with %s', async (url, pointer, message) => {
  const { app } = await openApp();
  const { errors } = (await app.inject(url)).json<Problem>();
  expect(errors).toEqual([{ pointer, message: expect.stringMatching(message) as string }]);
});

test('a cursor given for other filters is refused with the reason', async () => {
  const { app } = await openApp();
  for (const id of ['a', 'b']) {
    await app.inject({
      method: 'POST',
      url: '/v1/articles',
      payload: { ...DOCUMENT, id, url: null },
    });
  }
  const { nextCursor } = (await app.inject('/v1/quotes?limit=1')).json<{ nextCursor: string }>();
  expect((await app.inject(`/v1/quotes?limit=1&cursor=${nextCursor}`)).statusCode).toBe(200);
  const other = await app.inject(`/v1/quotes?type=direct&cursor=${nextCursor}`);
  expect(other.json()).toMatchObject({
    code: 'invalid_cursor',
    detail: expect.stringMatching(/filters/u) as string,
  });
});

test.each([
  ['a bug', new TypeError('secret path /srv/x'), 500, 'unexpected_failure'],
  ['a busy database', new ExpectedError('database_busy', 'secret path'), 503, 'database_busy'],
  [
    'a lost database',
    new ExpectedError('database_unreadable', 'secret path'),
    503,
    'database_unreadable',
  ],
])('%s keeps its message to the log', async (_name, thrown, status, code) => {
  const { app } = await openApp((services) => ({
    ...services,
    read: async () => {
      throw thrown;
    },
  }));
  const response = await app.inject('/v1/outlets/x');
  expect(response.statusCode).toBe(status);
  expect(response.json()).toMatchObject({ code });
  expect(response.body).not.toContain('secret');
  expect(response.headers['retry-after']).toBe(status === 503 ? '1' : undefined);
});

test.each([
  '"',
  '*',
  'NEAR(',
  '-',
  ':',
  '"a',
  'a" OR "b',
  'pier*',
  'content:pier',
  '(((',
  '\0',
  '%',
  '😀',
  '{}',
  "';--",
  '^',
  'AND OR NOT',
  '“',
])('search syntax is text: %j', async (text) => {
  const { app } = await openApp();
  await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  for (const path of ['answers', 'quotes', 'speakers']) {
    const response = await app.inject({ url: `/v1/${path}`, query: { q: text } });
    // What is nothing but white space to `trim` may be refused; nothing else may.
    expect(response.statusCode, `${path}: ${response.body}`).toBe(200);
  }
});

test.each([
  ['an unclosed mark', 'Ana Brandt said: “The pier will open'],
  ['bare opening marks', '“'.repeat(60_000)],
  ['mixed bare marks', '“"‘«'.repeat(15_000)],
  ['NUL and controls', 'Ana Brandt said\0: “The pier\u0007 will open in May.”'],
  ['lone surrogates', 'Ana Brandt said: “The \ud800 pier will open in May.”'],
])('a page with %s is stored', async (_name, text) => {
  const { app } = await openApp();
  const response = await app.inject({ method: 'POST', url: '/v1/articles', payload: { text } });
  expect([200, 201, 422]).toContain(response.statusCode);
  const list = await app.inject('/v1/quotes?limit=100');
  expect(list.statusCode).toBe(200);
});
