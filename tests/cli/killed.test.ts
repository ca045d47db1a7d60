/**
 * A server that is killed again and again under a mixed load: whatever it acknowledged is there afterwards, once, and the
 * database is whole. The long run: `ONRECORD_KILLS=50 npm test -- tests/cli/killed`.
 */

import { once } from 'node:events';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { generateDocuments } from '../support/generated-documents.ts';
import { temporaryFile } from '../support/open-store.ts';
import { randomFrom } from '../support/stories.ts';
import { serve } from './serve-process.ts';

const KILLS = Number(process.env['ONRECORD_KILLS'] ?? 3);
const CLIENTS = 4;
/** The kill comes at a random moment of so long a load. */
const MOST_LOAD_MS = 1_500;

/** What clients were told, over all rounds. */
interface Acknowledged {
  readonly stored: Set<string>;
  /** Also where the answer never came: it may have been done. */
  readonly takingDown: Set<string>;
  readonly takenDown: Set<string>;
  readonly imports: Map<string, number>;
}

/** One client's work until the server is gone: stores, asks, takes down, imports. */
async function load(url: string, round: number, client: number, told: Acknowledged) {
  let turn = -1;
  for (const document of generateDocuments(10_000, 1_000 * round + client + 1)) {
    turn++;
    const id = String(document.id);
    const response = await send(url, 'articles', 'application/json', JSON.stringify(document));
    const { articles } = (await response.json()) as { articles: { id: string }[] };
    expect(response.status).toBe(201);
    told.stored.add(id);
    await (await fetch(`${url}/v1/answers?q=what+has+Odell+said+about+the+bridge`)).json();
    if (turn % 5 === 4) {
      told.takingDown.add(id);
      const gone = await fetch(`${url}/v1/articles/${articles[0]?.id ?? ''}?reason=a+test`, {
        method: 'DELETE',
      });
      await gone.json();
      expect(gone.status).toBe(200);
      told.takenDown.add(id);
    }
    if (turn % 7 === 6) await importSome(url, `${round}-${client}-${turn}`, told);
  }
}

async function importSome(url: string, importId: string, told: Acknowledged): Promise<void> {
  const lines = Array.from(generateDocuments(5, 7), ({ text, ...document }) =>
    JSON.stringify({ ...document, id: `${importId}-${document.id}`, text: `${importId}: ${text}` }),
  );
  const path = `imports?importId=${importId}`;
  const response = await send(url, path, 'application/x-ndjson', `${lines.join('\n')}\n`);
  const { documents } = (await response.json()) as { documents: number };
  expect(response.status).toBe(201);
  told.imports.set(importId, documents);
}

const send = (url: string, path: string, type: string, body: string): Promise<Response> =>
  fetch(`${url}/v1/${path}`, { method: 'POST', headers: { 'content-type': type }, body });

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A server that was killed breaks connections; what it answered before is what counts. */
const untilKilled = (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!(error instanceof TypeError) && !(error instanceof SyntaxError)) throw error;
  });

function expectAllThere(db: string, told: Acknowledged): void {
  const client = new Database(db, { readonly: true });
  const ids = client
    .prepare<[], string>('SELECT external_id FROM articles WHERE external_id IS NOT NULL')
    .pluck()
    .all();
  client.close();
  const there = new Set(ids);
  expect(there.size).toBe(ids.length);
  const lost = [...told.stored].filter((id) => !told.takingDown.has(id) && !there.has(id));
  expect(lost).toEqual([]);
  expect([...told.takenDown].filter((id) => there.has(id))).toEqual([]);
  for (const [importId, documents] of told.imports) {
    expect(ids.filter((id) => id.startsWith(`${importId}-`))).toHaveLength(documents);
  }
  expect([...checkDatabase(db)]).toEqual([]);
}

test(`${KILLS} kills under load lose nothing that was acknowledged`, {
  timeout: 60_000 + KILLS * 20_000,
}, async () => {
  const db = await temporaryFile();
  const random = randomFrom(20_261_126);
  const told: Acknowledged = {
    stored: new Set(),
    takingDown: new Set(),
    takenDown: new Set(),
    imports: new Map(),
  };
  for (let round = 0; round < KILLS; round++) {
    const { child, url } = await serve(db);
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      untilKilled(load(url, round, client, told)),
    );
    // Threads take a while to load the engine.
    for (const before = told.stored.size; told.stored.size === before; ) await sleep(20);
    await sleep(random() * MOST_LOAD_MS);
    child.kill('SIGKILL');
    await once(child, 'close');
    await Promise.all(clients);
    expectAllThere(db, told);
  }
  expect(told.stored.size).toBeGreaterThan(KILLS);
  process.stdout.write(
    `${KILLS} kills: ${told.stored.size} stored, ${told.takenDown.size} taken down, ${told.imports.size} imports acknowledged; none lost\n`,
  );
});
