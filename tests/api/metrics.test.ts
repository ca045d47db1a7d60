/** `GET /metrics`: requests by operation and status, and what the services have to do. */

import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from './open-app.ts';
import { correctingSlowly, openServer, sendAndLeave } from './over-http.ts';

const valueOf = (text: string, line: string): number =>
  Number(
    text
      .split('\n')
      .find((each) => each.startsWith(`${line} `))
      ?.slice(line.length) ?? NaN,
  );

test('an edit whose client left is counted, and written down, once it is done', async () => {
  const lines: string[] = [];
  const logger = { level: 'info', stream: { write: (line: string) => lines.push(line) } };
  const { port, quote, ask } = await openServer({ logger }, correctingSlowly);
  await sendAndLeave(port, 'PATCH', `/v1/quotes/${quote}`, { speechAct: 'denial' });
  const count = async () =>
    valueOf(
      (await ask({ path: '/metrics' })).body.toString(),
      'onrecord_http_request_duration_seconds_count{operation="correctQuote",status="200"}',
    );
  await expect.poll(count, { timeout: 5000 }).toBe(1);
  expect(lines.filter((line) => line.includes('"operationId":"correctQuote"'))).toHaveLength(1);
});

test('requests are counted by operation and status, documents as they are done', async () => {
  const { app } = await openApp();
  await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
  await app.inject('/v1/quotes/none');
  await app.inject('/v1/quotes/none-either');
  await app.inject('/nothing/here');
  const response = await app.inject('/metrics');
  expect(response.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
  const count = (operation: string, status: number) =>
    valueOf(
      response.body,
      `onrecord_http_request_duration_seconds_count{operation="${operation}",status="${status}"}`,
    );
  expect(count('ingestDocument', 201)).toBe(1);
  expect(count('getQuote', 404)).toBe(2);
  expect(count('other', 404)).toBe(1);
  expect(valueOf(response.body, 'onrecord_documents_done_total')).toBe(1);
  expect(valueOf(response.body, 'onrecord_characters_done_total')).toBe(DOCUMENT.text.length);
  expect(valueOf(response.body, 'onrecord_documents_waiting')).toBe(0);
  expect(response.body).toContain('nodejs_eventloop_lag_p99_seconds');
  expect(response.body).not.toMatch(/none-either|nothing\/here/u);
});
