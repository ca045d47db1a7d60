/** Bytes that are no HTTP request at all: no route ever sees them, but the answer has the same shape. */

import type { Socket } from 'node:net';
import { ExpectedError } from '../../errors.ts';
import { problemOf } from './errors.ts';

/** By when a request must have arrived whole, lest one that never ends keep the server from stopping. */
export const REQUEST_TIMEOUT_MS = 60_000;

const REASONS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW:
    'URL and headers together are longer than this server reads (16 KB): ask a shorter question.',
  ERR_HTTP_REQUEST_TIMEOUT: `The request did not arrive within ${REQUEST_TIMEOUT_MS / 1000} seconds: send all of it at once.`,
};

/** Answers on the bare socket, unless the other side is gone or has been answered already. */
export function refuseUnreadable(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return;
  if (socket.writable && socket.bytesWritten === 0) {
    const refusal = new ExpectedError(
      'invalid_request',
      REASONS[error.code ?? ''] ??
        `This is not an HTTP request that can be read (${error.code ?? error.message}): check method, path and headers.`,
    );
    const body = JSON.stringify(problemOf(refusal, ''));
    socket.write(
      `HTTP/1.1 400 Bad Request\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
    );
  }
  socket.end();
}
