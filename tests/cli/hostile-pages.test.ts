/** Pages made to do harm, sent to a real server: each is answered as it should be, and the server goes on. */

import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { IngestView } from '../../src/services/articles.ts';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve-process.ts';

const SAID = '“The pier will open in May,” harbour master Ana Brandt said.';

test('a server answers every hostile page, and goes on', async () => {
  const { url } = await serve(await temporaryFile());
  const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) =>
    fetch(`${url}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, ' ')));
  const rows: readonly [string, Promise<Response>, number, string | null][] = [
    ['50 MB', post(JSON.stringify({ text: 'a'.repeat(50_000_000) })), 413, 'page_too_large'],
    ['a zip bomb', post(bomb, { 'content-encoding': 'gzip' }), 415, 'unsupported_media_type'],
    ['only tags', post(JSON.stringify({ html: '<div>'.repeat(100_000) })), 422, 'no_article_found'],
    [
      'deeply nested tags',
      post(JSON.stringify({ html: `${'<div>'.repeat(100_000)}<p>${SAID}</p>` })),
      201,
      null,
    ],
    [
      'nothing closed',
      post(JSON.stringify({ html: `<html><body><article><h1>Pier<p>${SAID}<p>It is new<b><a` })),
      201,
      null,
    ],
    ['null bytes', post(JSON.stringify({ text: `\0${SAID}\0 And\0 so on.` })), 201, null],
    ['half a pair', post(`{"text":"\\ud83c ${SAID} \\udf0a"}`), 201, null],
    ['other directions', post(JSON.stringify({ text: `\u202E${SAID}\u202C\u2066` })), 201, null],
    ['the year 0', post(JSON.stringify({ text: `1 March 0000\n\n${SAID} 0.` })), 201, null],
    ['no such day', post(JSON.stringify({ text: `31 February 2025\n\n${SAID} 31.` })), 201, null],
  ];
  for (const [name, answer, status, code] of rows) {
    const response = await answer;
    const body = (await response.json()) as IngestView & { code?: string };
    expect([name, response.status, body.code ?? null]).toEqual([name, status, code]);
    if (code !== null) continue;
    expect([name, body.quotes.length]).toEqual([name, 1]);
    expect([name, body.articles[0]?.publishedAt]).toEqual([name, null]);
    const [quote] = body.quotes;
    expect(quote?.text).toBe('The pier will open in May,');
    const points = Array.from(body.articles[0]?.text ?? '');
    for (const { start, end, text } of quote?.content ?? []) {
      expect(points.slice(start, end).join('')).toBe(text);
    }
  }
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
});

test('a wrong declaration on the command line is recovered, and told in its line of JSON', async () => {
  const page = `<html><head><meta charset="utf-8"></head><body><article><h1>Caf\xE9</h1><p>\x93We stay,\x94 said Ana Caf\xE9.</p></article></body></html>`;
  const { code, stdout } = await runCommand(
    ['ingest', '--json', '--db', await temporaryFile(), '-'],
    { stdin: Buffer.from(page, 'latin1') },
  );
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    outcome: 'created',
    quotes: 1,
    warnings: [expect.stringContaining('read as windows-1252')],
  });
});
