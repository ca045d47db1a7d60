/** `onrecord export`, as one calls it. */

import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

test('stored quotes go to stdout or a file, narrowed by filters', async () => {
  const db = await temporaryFile();
  const folder = dirname(db);
  const page = join(folder, 'pier.txt');
  await writeFile(page, '“The pier will open in May,” harbour master Ana Brandt said on Monday.');
  await runCommand(['ingest', '--db', db, page]);

  const all = await runCommand(['export', '--db', db]);
  expect(all.code).toBe(0);
  expect(JSON.parse(all.stdout)).toMatchObject({ speaker: { name: 'Ana Brandt' } });
  const file = join(folder, 'quotes.bib');
  const filters = ['--speaker', 'ana BRANDT', '--type', 'direct', '--format', 'bibtex'];
  expect(await runCommand(['export', '--db', db, ...filters, '-o', file])).toMatchObject({
    code: 0,
    stdout: '',
  });
  expect(await readFile(file, 'utf8')).toContain(
    'note = {“The pier will open in May,” — Ana Brandt',
  );

  const nowhere = await runCommand(['export', '--db', db, '-o', join(folder, 'absent', 'x')]);
  expect(nowhere).toMatchObject({ code: 1, stderr: expect.stringContaining('--output') as string });
  expect((await runCommand(['export', '--db', db, '--format', 'pdf'])).code).toBe(2);
  expect((await runCommand(['export', '--db', join(folder, 'no.db')])).stderr).toContain(
    'There is no database',
  );
});
