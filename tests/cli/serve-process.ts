/** A real server process on a free port, ended with the test. */

import type { ChildProcess } from 'node:child_process';
import { onTestFinished } from 'vitest';
import { startCommand } from './run-command.ts';

/** The process, and where it answers. */
export interface ServeProcess {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts `onrecord serve` over a database and waits until it listens. */
export async function serve(
  db: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServeProcess> {
  const child = startCommand(['serve', '--db', db, '--port', '0'], { env });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  let said = '';
  for await (const chunk of child.stderr as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const url = /listens on (?<url>http:\S+)/u.exec(said)?.groups?.['url'];
    if (url === undefined) continue;
    // What it says later must not fill the pipe.
    child.stderr.resume();
    return { child, url };
  }
  throw new Error(`serve ended: ${said}`);
}
