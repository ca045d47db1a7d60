/** `onrecord extract`: NDJSON in, NDJSON out. */

import { once } from 'node:events';
import { expect, test } from 'vitest';
import { runCommand, startCommand } from './run-command.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';

async function extract(...lines: (string | Uint8Array)[]) {
  const stdin = Buffer.concat(
    lines.map((line) => Buffer.concat([Buffer.from(line), Buffer.from('\n')])),
  );
  const { code, stdout, stderr } = await runCommand(['extract'], { stdin });
  const results = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { code, results, stderr };
}

test('one line out for each line in, in order, with exact text at code points', async () => {
  const emoji = `\u{1F6A2} ${TEXT}`;
  const { code, results } = await extract(
    JSON.stringify({ id: 'a', text: TEXT }),
    JSON.stringify({ id: 'b', text: emoji }),
    JSON.stringify({ id: 'c', html: `<article><p>${TEXT}</p></article>` }),
  );
  expect(code).toBe(0);
  expect(results.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  const [a, b, c] = results as {
    text?: string;
    quotes: { content: { start: number; end: number; text: string }[] }[];
  }[];
  expect(a).not.toHaveProperty('text');
  expect(c?.text).toContain('The pier will open');
  const span = b?.quotes[0]?.content[0];
  expect(Array.from(emoji).slice(span?.start, span?.end).join('')).toBe(span?.text);
});

test('--explain adds to each quote how its speaker was found', async () => {
  const stdin = Buffer.from(`${JSON.stringify({ text: TEXT })}\n`);
  const { code, stdout } = await runCommand(['extract', '--explain'], { stdin });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    quotes: [{ evidence: [{ rule: 'attribution/verb-before' }], alternatives: [] }],
  });
});

test('a bad line gives an error line and the run goes on', async () => {
  const { code, results, stderr } = await extract(
    '{"id":"a"',
    JSON.stringify({ id: 'b' }),
    JSON.stringify({ id: 7, text: 'x' }),
    '',
    Buffer.from([0x22, 0xff, 0x22]),
    'null',
    JSON.stringify({ id: 'z', text: '' }),
  );
  expect(code).toBe(0);
  expect(results).toMatchObject([
    { id: null, line: 1, error: { code: 'invalid_json', message: expect.any(String) as string } },
    { id: 'b', line: 2, error: { code: 'invalid_request' } },
    { id: 7, line: 3, error: { code: 'invalid_request' } },
    { id: null, line: 5, error: { code: 'invalid_encoding' } },
    { id: null, line: 6, error: { code: 'invalid_request' } },
    { id: 'z', quotes: [] },
  ]);
  expect(stderr).toMatch(/5 lines/u);
});

test('the last line needs no line end, and line ends of Windows do', async () => {
  const { stdout } = await runCommand(['extract', '--explain'], {
    stdin: `${JSON.stringify({ id: 'a', text: TEXT })}\r\n${JSON.stringify({ id: 'b', text: TEXT })}`,
  });
  expect(stdout.trim().split('\n')).toHaveLength(2);
});

test('a line separator inside a string divides nothing', async () => {
  const { results } = await extract(`{"id":"a","text":"one\u2028two"}`);
  expect(results).toMatchObject([{ id: 'a', quotes: [] }]);
});

test('bare marks and an unclosed one make no trouble', async () => {
  const { code, results } = await extract(
    JSON.stringify({ id: 'a', text: '“'.repeat(100_000) }),
    JSON.stringify({ id: 'b', text: 'Ana Brandt said: “The pier' }),
  );
  expect(code).toBe(0);
  expect(results).toHaveLength(2);
});

test('nothing in, nothing out', async () => {
  expect(await runCommand(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
});

test('a reader that goes away ends the run quietly', async () => {
  const child = startCommand(['extract']);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdin.on('error', () => {
    // The process is gone before all was read: that is what is tested.
  });
  child.stdin.write(`${JSON.stringify({ id: 'a', text: TEXT })}\n`);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  const line = `${JSON.stringify({ id: 'a', text: TEXT.repeat(5) })}\n`;
  child.stdin.end(line.repeat(300));
  const [code] = (await once(child, 'close')) as [number | null];
  expect(code).toBe(0);
  expect(stderr).toBe('');
});
