/** The application on a port of its own, asked over real connections; every answer is held against the OpenAPI document. */

import { once } from 'node:events';
import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request,
} from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { AppDeps } from '../../src/api/app.ts';
import type { KeyScope } from '../../src/store/store.ts';
import { faultsOf } from '../support/check-response.ts';
import { DOCUMENT, openApp } from './open-app.ts';

/** What is sent; a body that is no text is sent as JSON. */
export interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer | object;
}

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Server {
  readonly ask: (asked: Asked) => Promise<Answered>;
  /** The `Authorization` header of a new key. */
  readonly keyOf: (scope: KeyScope, expiresAt?: string) => Promise<{ authorization: string }>;
  readonly port: number;
  readonly quote: string;
  readonly services: Awaited<ReturnType<typeof openApp>>['services'];
}

/** Opens it over a store with three articles of one quote each; `replaced` as `openApp` takes it. */
export async function openServer(
  settings: Partial<AppDeps> = {},
  replaced?: Parameters<typeof openApp>[0],
): Promise<Server> {
  const { app, services } = await openApp(replaced, settings);
  for (const id of ['a', 'b', 'c']) {
    await services.articles.ingest({ ...DOCUMENT, id, url: null, text: `${id}. ${DOCUMENT.text}` });
  }
  const quote = (await services.quotes.list({}, { limit: 1 })).items[0]?.id ?? '';
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  onTestFinished(() => {
    app.server.closeAllConnections();
  });
  return {
    ask: (asked) => ask(port, asked),
    keyOf: async (scope, expiresAt) => {
      const { token } = await services.keys.create({
        ...{ name: null, scope, expiresAt: expiresAt ?? null },
      });
      return { authorization: `Bearer ${token}` };
    },
    ...{ port, quote, services },
  };
}

/** Services that take longer to correct a quote than a client waits that leaves. */
export const correctingSlowly: NonNullable<Parameters<typeof openApp>[0]> = (services) => ({
  ...services,
  corrections: {
    ...services.corrections,
    correctQuote: async (...given) => {
      await setTimeout(100);
      return services.corrections.correctQuote(...given);
    },
  },
});

/** Sends a JSON request and leaves without waiting for its answer. */
export async function sendAndLeave(port: number, method: string, path: string, body: object) {
  const socket = connect(port, '127.0.0.1');
  const text = JSON.stringify(body);
  const head = [
    `${method} ${path} HTTP/1.1`,
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n${text}`, () => socket.destroy());
  await once(socket, 'close');
}

async function ask(port: number, asked: Asked): Promise<Answered> {
  const { method = 'GET', path = '/v1/quotes', headers = {}, body } = asked;
  const isJson = body !== undefined && typeof body !== 'string' && !Buffer.isBuffer(body);
  const sent = isJson ? JSON.stringify(body) : body;
  const type = isJson ? { 'content-type': 'application/json' } : {};
  const length = sent === undefined ? {} : { 'content-length': Buffer.byteLength(sent) };
  const outgoing = request({
    ...{ host: '127.0.0.1', port, method, path, agent: false },
    headers: { ...type, ...length, ...headers },
  });
  outgoing.end(sent);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>) chunks.push(chunk);
  const answer = {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  };
  if (answer.headers['content-encoding'] === undefined) {
    const text = answer.body.toString();
    expect(faultsOf({ method, url: path, ...answer, body: text }), path).toEqual([]);
  }
  return answer;
}
