/**
 * Whatever is asked, the answer is one that the OpenAPI document declares, and none is a fault of the server.
 * A few requests an operation here; `npm run conformance` sends 10,000.
 */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DOCUMENT, openApp } from '../api/open-app.ts';
import { DOCUMENT_OF_API } from '../support/check-response.ts';
import { type RequestedOperation, requestsFor } from './arbitrary-request.ts';

const RUNS = Number(process.env['CONFORMANCE_RUNS'] ?? 15);
/** Always the same requests, and nothing told of them. */
const isBrief = RUNS === 15;

const operations = Object.entries(DOCUMENT_OF_API.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) =>
      [operation.operationId, method, path, operation as RequestedOperation] as const,
  ),
);

test.each(operations)(
  '%s answers as declared',
  { timeout: 60_000 + RUNS * 100 },
  async (id, method, path, operation) => {
    const { app } = await openApp();
    const made = await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
    const { articles, quotes } = made.json<{
      articles: { id: string; outlet: { id: string } | null }[];
      quotes: { id: string; speaker: { id: string } | null }[];
    }>();
    const begun = await app.inject({
      ...{ method: 'POST', url: '/v1/imports', payload: `${JSON.stringify(DOCUMENT)}\n` },
      headers: { 'content-type': 'application/x-ndjson' },
    });
    const ids = [
      begun.json<{ id: string }>().id,
      articles[0]?.outlet?.id,
      articles[0]?.id,
      quotes[0]?.id,
      quotes[0]?.speaker?.id,
      `q-${quotes[0]?.id ?? ''}`,
      'weather',
    ];
    const there = ids.filter((id) => id !== undefined);
    const answered = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(requestsFor(method, path, operation, there), async (request) => {
        // Holds it against the document.
        const { statusCode, body } = await app.inject(request);
        expect(statusCode, body).toBeLessThan(500);
        answered.set(statusCode, (answered.get(statusCode) ?? 0) + 1);
      }),
      { numRuns: RUNS, seed: isBrief ? 8 : Date.now(), endOnFailure: true },
    );
    if (isBrief) return;
    const counts = [...answered].sort(([a], [b]) => a - b).map((pair) => pair.join(': '));
    process.stdout.write(`${id}: ${counts.join(', ')}\n`);
  },
);
