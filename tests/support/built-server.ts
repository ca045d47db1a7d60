/** The server as `npm run build` wrote it, as a process of its own. */

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { builtFile } from './built-files.ts';

const MAIN = builtFile('cli/main');

/** Where it answers, and how to end it. */
export interface BuiltServer {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts `onrecord serve` over a database, without a limit of requests, and waits until it listens. */
export async function startBuiltServer(
  db: string,
  settings: NodeJS.ProcessEnv = {},
): Promise<BuiltServer> {
  const server = spawn(process.execPath, [MAIN, 'serve', '--db', db, '--port', '0'], {
    env: { ...process.env, ONRECORD_RATE_LIMIT: '0', ONRECORD_LOG_LEVEL: 'silent', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  for await (const chunk of server.stderr as AsyncIterable<Buffer>) {
    said += chunk.toString();
    const url = /listens on (?<url>http:\S+)/u.exec(said)?.groups?.['url'];
    if (url === undefined) continue;
    server.stderr.resume();
    return {
      ...{ url, pid: server.pid ?? 0 },
      stop: async () => {
        server.kill('SIGTERM');
        await once(server, 'close');
      },
    };
  }
  throw new RangeError(`The server ended: ${said}`);
}
