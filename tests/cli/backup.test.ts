/** `onrecord backup` and `onrecord restore`, as one calls them. */

import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';
const QUESTION = 'What has Ana Brandt said about the pier?';

test('what was backed up can be asked after it is restored elsewhere', async () => {
  const db = await temporaryFile();
  const folder = dirname(db);
  const page = join(folder, 'pier.txt');
  await writeFile(page, TEXT);
  expect((await runCommand(['ingest', '--db', db, page])).code).toBe(0);

  const copy = join(folder, 'copy.db');
  const backup = await runCommand(['backup', '--db', db, copy]);
  expect(backup).toMatchObject({ code: 0, stdout: '' });
  expect(backup.stderr).toMatch(/copied to .*copy\.db \([\d,]+ bytes\), and checked/u);
  expect(await runCommand(['backup', '--db', db, copy])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--force') as string,
  });

  const elsewhere = join(folder, 'elsewhere.db');
  expect((await runCommand(['restore', '--db', elsewhere, copy])).code).toBe(0);
  expect((await runCommand(['check', '--db', elsewhere])).code).toBe(0);
  expect((await runCommand(['ask', '--db', elsewhere, QUESTION])).stdout).toContain(
    'The pier will open in May',
  );
  const again = await runCommand(['restore', '--db', elsewhere, copy, '--force']);
  expect(again).toMatchObject({ code: 0, stderr: expect.stringContaining('.before-') as string });
});
