/** Requests whose body never ends, over a real socket. */

import { once } from 'node:events';
import { connect } from 'node:net';
import Fastify from 'fastify';
import { expect, onTestFinished, test } from 'vitest';
import { handleErrors } from '../../src/api/plugins/errors.ts';
import { refuseSlowRequests } from '../../src/api/plugins/slow-requests.ts';

/** Sends a body of that length bit by bit, and gives what came until the server closed the connection. */
async function trickle(contentLength: number): Promise<string> {
  const app = Fastify({ bodyLimit: 1_000 });
  onTestFinished(() => app.close());
  handleErrors(app);
  refuseSlowRequests(app, 500);
  app.post('/', async () => 'read');
  const { port, hostname } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
  const socket = connect(Number(port), hostname);
  let said = '';
  socket.on('data', (part: Buffer) => {
    said += part.toString();
  });
  // Writing to what is closed fails; that it is closed is what is waited for.
  socket.on('error', () => undefined);
  socket.write(
    `POST / HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: ${contentLength}\r\n\r\n"`,
  );
  const sending = setInterval(() => socket.write('a'), 20);
  await once(socket, 'close');
  clearInterval(sending);
  return said;
}

test.each([
  ['is refused when its time is over', 900, 400, 'invalid_request'],
  ['that is too large is refused at once, and cut off later', 1_000_000, 413, 'page_too_large'],
])('a body that never ends %s', async (_what, length, status, code) => {
  const said = await trickle(length);
  expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `, 'u'));
  expect(said.match(/^HTTP\//gmu)).toHaveLength(1);
  expect(said).toContain(code);
});
