/** How commands talk: data on stdout with backpressure, everything else on stderr. */

import { once } from 'node:events';

/** Writes data to stdout, waiting where the reader is slower. */
export async function writeOut(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

/** Says something to the person at the terminal. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A pipe that was closed by its reader (`| head`) is no failure: the rest is simply not wanted. */
export function stopQuietlyWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  // Nobody listens to the talk any more; the work goes on.
  process.stderr.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Keeps a terminal from being driven by text from outside: no control characters, no bidi overrides. */
export function printable(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\u{200E}\u{200F}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '\uFFFD');
}
