/** Commands of `onrecord` that the documentation names exist, and every one that exists is named. */

import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { findAll, ROOT, readMarkdown, readText } from './markdown.ts';

/** `onrecord ingest docs/samples`, at the start of a line or of a piece of code. */
const NAMED = /(?:^|[`$] ?)onrecord ([a-z]+)/gmu;
/** `  ingest [options] <paths...>  description`. */
const LISTED = /^ {2}([a-z]+)[ |]/gmu;

const help = execFileSync(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', '--help'], {
  cwd: ROOT,
  encoding: 'utf8',
});
const commands = findAll(help.slice(help.indexOf('Commands:')), LISTED).filter(
  (name) => name !== 'help',
);

test.each(readMarkdown())('$path names only commands that exist', ({ text }) => {
  expect(commands).toEqual(expect.arrayContaining(findAll(text, NAMED)));
});

test('README.md names every command', () => {
  const named = findAll(readText('README.md'), NAMED);
  expect(named).toEqual(expect.arrayContaining(commands));
});
