/** `onrecord serve`: a real process, asked over HTTP. */

import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFile } from '../support/open-store.ts';
import { runCommand } from './run-command.ts';
import { serve } from './serve-process.ts';

const TEXT = '“The pier will open in May,” harbour master Ana Brandt said on Monday.';

async function sendBytes(url: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  socket.end(bytes);
  const chunks: Buffer[] = [];
  for await (const chunk of socket as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test('what was acknowledged is there after a stop and a start', async () => {
  const db = await temporaryFile();
  const first = await serve(db);
  const posted = await fetch(`${first.url}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: 'pier', text: TEXT }),
  });
  expect(posted.status).toBe(201);
  const answer = await fetch(`${first.url}/v1/answers?q=what+has+Ana+Brandt+said+about+the+pier`);
  expect(await answer.json()).toMatchObject({
    items: [{ quote: { text: expect.stringContaining('The pier will open') as string } }],
  });
  expect((await fetch(`${first.url}/openapi.json`)).status).toBe(200);
  expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
  expect(await sendBytes(first.url, 'NONSENSE\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 400 .*invalid_request/su,
  );
  expect(await sendBytes(first.url, 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n')).toMatch(
    /^HTTP\/1\.1 403 .*foreign_host/su,
  );
  expect(
    await sendBytes(first.url, `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
  ).toMatch(/^HTTP\/1\.1 400 .*16 KB/su);
  first.child.kill('SIGTERM');
  expect((await once(first.child, 'close'))[0]).toBe(0);

  const second = await serve(db);
  const listed = await fetch(`${second.url}/v1/articles?externalId=pier`);
  expect(await listed.json()).toMatchObject({ items: [{ externalId: 'pier' }] });
  second.child.kill('SIGINT');
  expect((await once(second.child, 'close'))[0]).toBe(0);
});

test.each(['0.0.0.0', 'example.org'])(
  'listening on %s is refused with the remedy',
  async (host) => {
    const db = await temporaryFile();
    const { code, stderr } = await runCommand(['serve', '--db', db, '--host', host, '--port', '0']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/there is no key.*keys create.*127\.0\.0\.1/u);
  },
);

test('being shown under a public name is refused without a key', async () => {
  const { code, stderr } = await runCommand(['serve', '--db', await temporaryFile()], {
    env: { ONRECORD_PUBLIC_ORIGINS: 'https://quotes.example', ONRECORD_PORT: '0' },
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/quotes\.example.*there is no key.*keys create/u);
});

test('a key is made, listed, used and revoked', async () => {
  const db = await temporaryFile();
  const create = ['keys', 'create', '--scope', 'write', '--name', 'desk', '--db', db];
  const made = await runCommand(create);
  expect(made.stdout).toMatch(/^onrecord_[\da-f]{32}_[\w-]{43}\n$/u);
  const { url } = await serve(db);
  const post = async (headers: Record<string, string>) =>
    (
      await fetch(`${url}/v1/articles`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ text: TEXT }),
      })
    ).status;
  const authorization = `Bearer ${made.stdout.trim()}`;
  expect([await post({}), await post({ authorization })]).toEqual([401, 201]);
  const [listed, unknown, again] = await Promise.all([
    runCommand(['keys', 'list', '--json', '--db', db]),
    runCommand(['keys', 'revoke', 'x', '--db', db]),
    runCommand(create),
  ]);
  expect(unknown.stderr).toContain('keys list');
  expect([again.code, again.stdout]).toEqual([1, '']);
  const key = JSON.parse(listed.stdout) as { id: string; lastUsedAt: string | null };
  expect(key).toMatchObject({
    name: 'desk',
    scope: 'write',
    lastUsedAt: expect.any(String) as string,
  });
  expect(listed.stdout).not.toContain('sha256');
  expect((await runCommand(['keys', 'revoke', key.id, '--db', db])).code).toBe(0);
  expect(await post({ authorization })).toBe(401);
});

test('config prints each setting in force, and where it comes from', async () => {
  const { stdout } = await runCommand(['config', '--port', '4000'], {
    env: { ONRECORD_DB: 'a.db' },
  });
  expect(stdout).toContain('ONRECORD_DB=a.db  (environment)\n');
  expect(stdout).toContain('ONRECORD_PORT=4000  (flag)\n');
  expect(stdout).toContain('ONRECORD_RATE_LIMIT=6000  (default)\n');
});

test('a port that is taken is told', async () => {
  const other = createServer();
  other.listen(0, '127.0.0.1');
  await once(other, 'listening');
  onTestFinished(() => {
    other.close();
  });
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await runCommand([
    'serve',
    '--db',
    await temporaryFile(),
    '--port',
    String(port),
  ]);
  expect(code).toBe(1);
  expect(stderr).toMatch(new RegExp(`port ${port} is taken`, 'u'));
});
