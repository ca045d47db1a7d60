/** The short form of `npm run soak`: seconds of a mixed load, without room to write in the middle. */

import { once } from 'node:events';
import { expect, test } from 'vitest';
import { checkDatabase } from '../../src/store/sqlite/check/check-database.ts';
import { Database } from '../../src/store/sqlite/driver.ts';
import { serve } from '../cli/serve-process.ts';
import { temporaryFile } from '../support/open-store.ts';
import { limitFiles, runPhase, waitForStatus } from './soak.ts';

test('a mixed load meets no error but back-pressure, and what was acknowledged is there', async () => {
  const db = await temporaryFile();
  const { child, url } = await serve(db, { ONRECORD_RATE_LIMIT: '0' });
  const soaked = { url, pid: child.pid ?? 0 };
  const phases = [await runPhase(soaked, 'load', 4, { writes: true, seed: 100 })];
  if (limitFiles(soaked.pid, 4_096)) {
    phases.push(await runPhase(soaked, 'without room', 2, { writes: true, seed: 300 }));
    expect(await waitForStatus(url, 503, 60)).toBe(503);
    limitFiles(soaked.pid, null);
    expect(await waitForStatus(url, 200, 60)).toBe(200);
    phases.push(await runPhase(soaked, 'well again', 2, { writes: true, seed: 400 }));
  }
  for (const { tally } of phases) {
    expect(tally.errors).toEqual([]);
    expect(tally.latencies.get('answers')?.length).toBeGreaterThan(0);
  }
  const last = phases.at(-1);
  child.kill('SIGTERM');
  await once(child, 'close');
  const client = new Database(db, { readonly: true });
  const [there, distinct] = ['count(*)', 'count(DISTINCT external_id)'].map((what) =>
    client.prepare<[], number>(`SELECT ${what} FROM articles`).pluck().get(),
  );
  client.close();
  // An import that was refused in the middle has stored what came before.
  expect(there).toBeGreaterThanOrEqual(phases.reduce((sum, { stored }) => sum + stored, 0));
  expect(there).toBe(distinct);
  expect(last?.stored).toBeGreaterThan(0);
  expect([...checkDatabase(db)]).toEqual([]);
});
