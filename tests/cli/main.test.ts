/** The command line as a whole: help, usage, exit codes. */

import { writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';

test.each([[[]], [['serve']], [['extract']]])(
  'onrecord %j --help explains itself on stdout',
  async (command) => {
    const { code, stdout } = await runCommand([...command, '--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Usage: onrecord/u);
  },
);

test('--version is that of the package', async () => {
  const { code, stdout } = await runCommand(['--version']);
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/u)]);
});

test.each([
  ['an unknown command', ['frobnicate']],
  ['an unknown option', ['serve', '--frobnicate']],
  ['a missing argument', ['ingest']],
  ['no question', ['ask']],
  ['a bad limit', ['ask', 'what', '--limit', 'many']],
  ['a bad scope', ['keys', 'create', '--scope', 'foo']],
  ['no scope', ['keys', 'create']],
  ['an unknown option of a part', ['speakers', 'list', '--nope']],
  ['an unknown option of another part', ['corrections', 'export', '--nope']],
  ['a bad time', ['ingest', '-', '--retrieved-at', 'yesterday']],
])('%s is wrong usage: exit code 2, said on stderr', async (_name, args) => {
  const { code, stdout, stderr } = await runCommand(args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/error: /u);
});

test('a flag that can’t be is wrong usage', async () => {
  const { code, stderr } = await runCommand(['config', '--port', '99999']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/--port is "99999"/u);
});

test('config tells of misspelt variables, and of what serve will want', async () => {
  const env = { ONRECORD_RATELIMIT: '5', ONRECORD_HOST: '0.0.0.0', ONRECORD_COLOUR: 'red' };
  const { code, stderr } = await runCommand(['config'], { env });
  expect(code).toBe(0);
  expect(stderr).toMatch(/ONRECORD_RATELIMIT is no setting.*is ONRECORD_RATE_LIMIT meant/u);
  expect(stderr).toMatch(/ONRECORD_COLOUR is no setting.*settings\.md/u);
  expect(stderr).toMatch(/only once there is a key/u);
});

test('a bad setting fails with its name', async () => {
  const { code, stderr } = await runCommand(['serve'], { env: { ONRECORD_PORT: 'many' } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/ONRECORD_PORT is "many"/u);
});

test.each([
  ['ask', ['what has anybody said']],
  ['ingest', ['-']],
  ['serve', ['--port', '0']],
])('%s on a file that is no database fails with a remedy', async (command, args) => {
  const file = await temporaryFile('no.db');
  await writeFile(file, 'this is not a database, whatever its name says. '.repeat(50));
  const { code, stderr } = await runCommand([command, ...args, '--db', file], { stdin: 'x' });
  expect(code).toBe(1);
  expect(stderr).toMatch(/no\.db/u);
  expect(stderr).not.toMatch(/unexpected failure|^ {4}at /mu);
});
