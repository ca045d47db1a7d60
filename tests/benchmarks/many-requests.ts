/** Sends GETs over a few kept connections as fast as they are answered, for less work than any server takes. */

import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';

const END_OF_HEAD = Buffer.from('\r\n\r\n');
const LENGTH = /\r\ncontent-length: (?<bytes>\d+)/iu;

/** What came of it. */
export interface Throughput {
  readonly requests: number;
  readonly requestsPerSecond: number;
}

/**
 * Asks for the addresses, one after the other over and over, for some time.
 * @throws Error for an answer that isn't 200 or has no `Content-Length`
 */
export async function sendRequests(
  server: string,
  urls: readonly string[],
  load: { readonly connections: number; readonly seconds: number },
): Promise<Throughput> {
  const { hostname, port, host } = new URL(server);
  const requests = urls.map((url) => Buffer.from(`GET ${url} HTTP/1.1\r\nHost: ${host}\r\n\r\n`));
  const end = performance.now() + load.seconds * 1000;
  const begin = performance.now();
  let [sent, answered] = [0, 0];
  const ask = (socket: Socket): void => {
    const request = requests[sent++ % requests.length];
    if (request) socket.write(request);
  };
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const socket = connect(Number(port), hostname).setNoDelay();
      await once(socket, 'connect');
      ask(socket);
      await readAnswers(socket, () => {
        answered++;
        if (performance.now() < end) ask(socket);
        else socket.destroy();
      });
    }),
  );
  const seconds = (performance.now() - begin) / 1000;
  return { requests: answered, requestsPerSecond: answered / seconds };
}

/** Calls back at the end of each answer; resolves when the socket is closed. */
function readAnswers(socket: Socket, answered: () => void): Promise<void> {
  let parts: Buffer[] = [];
  let [held, wanted] = [0, Number.POSITIVE_INFINITY];
  return new Promise((resolve, reject) => {
    socket.on('close', resolve).on('error', reject);
    socket.on('data', (part: Buffer) => {
      parts.push(part);
      held += part.length;
      if (wanted === Number.POSITIVE_INFINITY) {
        const head = Buffer.concat(parts);
        const at = head.indexOf(END_OF_HEAD);
        if (at === -1) return;
        const text = head.toString('latin1', 0, at);
        const length = LENGTH.exec(text)?.groups?.['bytes'];
        if (!text.startsWith('HTTP/1.1 200') || length === undefined) {
          reject(new Error(`Not an answer to measure: ${text}`));
          socket.destroy();
          return;
        }
        parts = [head];
        wanted = at + END_OF_HEAD.length + Number(length);
      }
      if (held < wanted) return;
      parts = [];
      [held, wanted] = [0, Number.POSITIVE_INFINITY];
      answered();
    });
  });
}
