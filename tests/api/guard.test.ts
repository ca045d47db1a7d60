/** Who may ask: programs on this machine and the server's own pages, no other site's. */

import { expect, test } from 'vitest';
import { isLoopback } from '../../src/api/plugins/guard.ts';
import { DOCUMENT, openApp } from './open-app.ts';

const host = 'localhost:3000';

test.each<[string, 'GET' | 'POST', Record<string, string>, number]>([
  ['a program', 'POST', { host }, 201],
  ['a program on 127.0.0.1', 'POST', { host: '127.0.0.1:3000' }, 201],
  ['a program on ::1', 'POST', { host: '[::1]:3000' }, 201],
  [
    'our own page',
    'POST',
    { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' },
    201,
  ],
  ['a link from elsewhere', 'GET', { host, 'sec-fetch-site': 'cross-site' }, 200],
  ['a page of another site', 'POST', { host, origin: 'https://evil.example' }, 403],
  ['a page of another port', 'POST', { host, origin: 'http://localhost:5000' }, 403],
  ['a page without an origin', 'POST', { host, origin: 'null' }, 403],
  ['a script reading from elsewhere', 'GET', { host, origin: 'https://evil.example' }, 403],
  ['a form of another site', 'POST', { host, 'sec-fetch-site': 'cross-site' }, 403],
  ['a form of a sister site', 'POST', { host, 'sec-fetch-site': 'same-site' }, 403],
  ['a foreign name', 'GET', { host: 'evil.example' }, 403],
  ['a foreign name with our port', 'POST', { host: 'evil.example:3000' }, 403],
  ['a name that begins like ours', 'GET', { host: 'localhost.evil.example' }, 403],
  ['a name that begins like our address', 'GET', { host: '127.0.0.1.evil.example' }, 403],
  ['a name with a user in it', 'GET', { host: 'localhost@evil.example' }, 403],
])('%s (%s) is answered so', async (_name, method, headers, status) => {
  const { app } = await openApp();
  const response = await app.inject(
    method === 'POST'
      ? { method, url: '/v1/articles', headers, payload: DOCUMENT }
      : { method, url: '/v1/quotes', headers },
  );
  expect(response.statusCode).toBe(status);
  if (status === 403) {
    expect(response.json<{ code: string }>().code).toMatch(/^foreign_(?:origin|host)$/u);
  }
});

test('the guard also stands before paths that are not there', async () => {
  const { app } = await openApp();
  const response = await app.inject({ url: '/nothing', headers: { host: 'evil.example' } });
  expect(response.json()).toMatchObject({ code: 'foreign_host' });
});

test.each([
  ['localhost', true],
  ['LOCALHOST', true],
  ['127.0.0.1', true],
  ['127.1.2.3', true],
  ['::1', true],
  ['[::1]', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.5', false],
  ['example.org', false],
  ['', false],
])('isLoopback(%j) is %j', (name, expected) => {
  expect(isLoopback(name)).toBe(expected);
});
