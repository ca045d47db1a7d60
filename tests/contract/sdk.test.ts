/** A client generated from the document uses every operation of a real server, with a key. */

import { expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import { serve } from '../cli/serve-process.ts';
import { DOCUMENT_OF_API, faultsOf } from '../support/check-response.ts';
import { temporaryFile } from '../support/open-store.ts';
import { generateSdk } from './generate-sdk.ts';
import { CALLS, type Known } from './sdk-calls.ts';

/** Its stream of events is another kind of function, tried on its own below. */
const STREAMED = ['followImport'];

test('the generated TypeScript client runs every operation', async () => {
  const operations = Object.values(DOCUMENT_OF_API.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect([...Object.keys(CALLS), ...STREAMED].sort()).toEqual(operations.sort());

  const db = await temporaryFile();
  const { stdout } = await runCommand(['keys', 'create', '--scope', 'admin', '--db', db]);
  const [{ url }, { sdk, complaints }] = await Promise.all([
    serve(db, { ONRECORD_READ_NEEDS_KEY: 'true' }),
    generateSdk(),
  ]);
  expect(complaints).toEqual([]);

  const access = { baseUrl: url, auth: stdout.trim() };
  const known: Known = { sdk, access, ids: new Map() };
  for (const [operation, run] of Object.entries(CALLS)) {
    const { data, error, response } = await run(known);
    expect([operation, response.status, error]).toEqual([
      operation,
      expect.toSatisfy((status: number) => status >= 200 && status < 300),
      undefined,
    ]);
    const headers = Object.fromEntries(response.headers);
    // Compared as JSON; what isn't JSON is left to the tests of its format.
    if (!/json\b/u.test(headers['content-type'] ?? '')) continue;
    const method = methodOf(operation);
    const { pathname } = new URL(response.url);
    const exchange = { method, url: pathname, status: response.status, headers };
    expect(faultsOf({ ...exchange, body: JSON.stringify(data) }), operation).toEqual([]);
  }

  const events: unknown[] = [];
  const follow = sdk['followImport'] as unknown as (
    options: object,
  ) => Promise<{ stream: AsyncIterable<unknown> }>;
  const path = { id: known.ids.get('import') };
  const { stream } = await follow({ ...access, path, sseMaxRetryAttempts: 1 });
  for await (const event of stream) events.push(event);
  expect(events.at(-1)).toMatchObject({ id: path.id, state: 'done', documents: 1 });
});

function methodOf(operation: string): string {
  const methods = Object.values(DOCUMENT_OF_API.paths).flatMap((all) => Object.entries(all));
  return methods.find(([, { operationId }]) => operationId === operation)?.[0].toUpperCase() ?? '';
}
