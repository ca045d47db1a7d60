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

const operations = Object.entries(DOCUMENT_OF_API.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(
    ([method, operation]) =>
      [operation.operationId, method, path, operation as RequestedOperation] as const,
  ),
);

test.each(operations)(
  '%s answers as declared',
  { timeout: 20_000 + RUNS * 100 },
  async (_id, method, path, operation) => {
    const { app } = await openApp();
    const made = await app.inject({ method: 'POST', url: '/v1/articles', payload: DOCUMENT });
    const { articles, quotes } = made.json<{
      articles: { id: string; outlet: { id: string } | null }[];
      quotes: { id: string; speaker: { id: string } | null }[];
    }>();
    const ids = [
      articles[0]?.id,
      quotes[0]?.id,
      quotes[0]?.speaker?.id,
      `q-${quotes[0]?.id ?? ''}`,
      'weather',
    ];
    const there = ids.filter((id) => id !== undefined);
    await fc.assert(
      fc.asyncProperty(requestsFor(method, path, operation, there), async (request) => {
        // Holds it against the document.
        const { statusCode, body } = await app.inject(request);
        expect(statusCode, body).toBeLessThan(500);
      }),
      { numRuns: RUNS, seed: RUNS === 15 ? 8 : Date.now(), endOnFailure: true },
    );
  },
);
