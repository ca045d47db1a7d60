/** `onrecord speakers`: authority files in, speakers out. */

import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';
const CSV = `\uFEFFname,aliases,wikidata,id,description,kind
"Brandt, Ana",Ana Brandt|Анна Брандт,Q999999999,h1,harbour master of Lindesand,person
Nobody,,X1,,,
`;

async function filled() {
  const db = await temporaryFile();
  await runCommand(['ingest', '-', '--db', db], { stdin: TEXT });
  const file = join(dirname(db), 'people.csv');
  await writeFile(file, CSV);
  return { db, file };
}

test('imports CSV, links who is quoted, tells bad lines, and changes nothing the second time', async () => {
  const { db, file } = await filled();
  const first = await runCommand(['speakers', 'import', file, '--db', db]);
  expect(first).toMatchObject({ code: 1, stdout: '' });
  expect(first.stderr).toContain('people.csv:3: The entry is not valid: /wikidata must be');
  expect(first.stderr).toContain('1 linked, 1 failed');
  const again = await runCommand(['speakers', 'import', file, '--db', db]);
  expect(again.stderr).toContain('1 unchanged, 1 failed');
  const shown = await runCommand(['speakers', 'show', 'Ana Brandt', '--json', '--db', db]);
  expect(JSON.parse(shown.stdout)).toMatchObject({
    name: 'Brandt, Ana',
    wikidata: 'Q999999999',
    externalId: 'h1',
    description: 'harbour master of Lindesand',
    quotes: 1,
    names: [{ name: 'Ana Brandt', quotes: 1 }],
    roles: [{ role: 'harbour master', status: 'held' }],
  });
  const plain = await runCommand(['speakers', 'show', 'Анна Брандт', '--db', db]);
  expect(plain.stdout).toContain('Brandt, Ana (person, 1 quote)');
  const list = await runCommand(['speakers', 'list', 'brandt', '--db', db]);
  expect(list.stdout).toMatch(/^[\da-f-]{36} {2}Brandt, Ana, harbour master \(1 quote\)\n$/u);
});

test('reads NDJSON from stdin; a broken line costs only itself', async () => {
  const db = await temporaryFile();
  const stdin =
    '{"name":"Ann Lee"}\n{"name":\n{"name":"Tana Water Board","kind":"organization","colour":"blue"}\n';
  const { code, stderr } = await runCommand(['speakers', 'import', '-', '--db', db], { stdin });
  expect(code).toBe(1);
  expect(stderr).toContain('stdin:2: The line is not valid JSON');
  expect(stderr).toContain('stdin:3: The entry is not valid: /colour is not known here');
  expect(stderr).toContain('1 created, 2 failed');
});

test('says what is wrong with a header, a file and a database that is not there', async () => {
  const { db, file } = await filled();
  await writeFile(file, 'nom,aliases\nAnn Lee,\n');
  const header = await runCommand(['speakers', 'import', file, '--db', db]);
  expect(header.stderr).toContain('The first line must name the columns');
  const missing = await runCommand(['speakers', 'import', `${file}.not`, '--db', db]);
  expect(missing).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('(page_unreadable)') as string,
  });
  const none = await runCommand(['speakers', 'list', '--db', `${db}.not`]);
  expect(none).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('There is no database') as string,
  });
});
