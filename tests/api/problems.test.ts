/** Every error code has its page, on the server and in docs/errors.md, from one table. */

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { errorsPage } from '../../src/api/problems/markdown-pages.ts';
import { exampleOf, PROBLEMS, typeOf } from '../../src/api/problems/problems.ts';
import { Problem } from '../../src/api/schemas/problem.ts';
import type { ErrorCode } from '../../src/errors.ts';
import { openApp } from './open-app.ts';

const codes = Object.keys(PROBLEMS) as ErrorCode[];

test('docs/errors.md is what the table says (else: npm run readme)', () => {
  const page = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8');
  expect(page).toBe(errorsPage());
});

test.each(codes)('%s is explained', (code) => {
  const { status, title, cause, remedy, publicDetail, example } = PROBLEMS[code];
  expect([title, cause, remedy]).not.toContain('');
  // What the caller is told is told once.
  expect(example.detail ?? publicDetail).toBeTruthy();
  expect(
    example.detail === undefined || publicDetail === undefined || example.instance === null,
  ).toBe(true);
  const problem = exampleOf(code);
  if (problem) expect(Problem.parse(problem)).toMatchObject({ code, status });
  expect(errorsPage()).toContain(`\n## ${code}\n`);
});

test('each type leads to a page for people, without a key, under a strict policy', async () => {
  const { app, services } = await openApp(undefined, { readNeedsKey: true });
  await services.keys.create({ name: null, scope: 'read', expiresAt: null });
  const list = (await app.inject('/problems')).body;
  for (const code of codes) {
    const { statusCode, headers, body } = await app.inject(typeOf(code));
    expect([code, statusCode]).toEqual([code, 200]);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*style-src 'self'/u);
    expect(body).toContain(`<code>${code}</code>`);
    expect(body).not.toMatch(/<script|style=|`|undefined/u);
    expect(list).toContain(`href="${typeOf(code)}"`);
  }
});

test('a refusal leads to the page of its code', async () => {
  const { app } = await openApp();
  const { type, title } = (await app.inject('/v1/quotes/none')).json<Problem>();
  expect((await app.inject(type)).body).toContain(`<h1>${title}</h1>`);
});

test.each(['/problems/none', '/problems/__proto__', '/problems/%3Cscript%3E'])(
  '%s is nowhere',
  async (url) => {
    const { app } = await openApp();
    const response = await app.inject(url);
    expect(response.statusCode).toBe(404);
    expect(response.json()).toMatchObject({ code: 'route_not_found' });
  },
);
