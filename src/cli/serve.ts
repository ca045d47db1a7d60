/** `onrecord serve`: the HTTP API as a process. */

import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Command } from 'commander';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '../api/app.ts';
import { isLoopback } from '../api/plugins/guard.ts';
import { compose } from '../compose.ts';
import { readSettings, readVersion, type Settings } from '../config.ts';
import { ExpectedError } from '../errors.ts';
import { packageFile } from '../program-files.ts';
import { hasUsableKey, keyRefusal, needsKey } from './required-key.ts';
import { say } from './talk.ts';
import { tellUnknownVariables } from './tell-unknown-variables.ts';

/** Where `npm run build` writes the research page. */
const WEB_FOLDER = packageFile('dist/web');

/** Makes the command. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the research page and the HTTP API, with its documentation at /docs')
    .option('--db <file>', 'the SQLite file (ONRECORD_DB; default onrecord.db)')
    .option('--host <name>', 'the address to listen on (ONRECORD_HOST; default 127.0.0.1)')
    .option(
      '--port <number>',
      'the port to listen on; 0 takes a free one (ONRECORD_PORT; default 3000)',
    )
    .action(run);
}

async function run(flags: { db?: string; host?: string; port?: string }): Promise<void> {
  const settings = readSettings(flags);
  tellUnknownVariables();
  const isReachable = !isLoopback(settings.host);
  if (needsKey(settings)) await requireKey(settings);
  const { services, close } = await compose(settings, { as: 'server' });
  const app = await buildApp({
    services,
    version: readVersion(),
    isReachable,
    maxPageBytes: settings.maxPageBytes,
    webFolder: existsSync(WEB_FOLDER) ? WEB_FOLDER : null,
    readNeedsKey: settings.readNeedsKey,
    textScope: settings.textScope,
    editsNeedMatch: settings.editsNeedMatch,
    corsOrigins: settings.corsOrigins,
    publicOrigins: settings.publicOrigins,
    trustedProxies: settings.trustedProxies,
    rateLimit: settings.rateLimit,
    idempotencyHours: settings.idempotencyHours,
    logger: { level: settings.logLevel, stream: process.stderr },
  });
  try {
    await listen(app.listen({ host: settings.host, port: settings.port }), settings.port);
    const { port } = app.server.address() as AddressInfo;
    const host = settings.host.includes(':') ? `[${settings.host}]` : settings.host;
    say(`OnRecord listens on http://${host}:${port} (documentation: http://${host}:${port}/docs)`);
    await stopSignal();
    say(
      `stopping: requests under way are finished first, for ${settings.stopSeconds} s at most; a second signal stops at once`,
    );
  } finally {
    // The store goes last: what is under way still needs it.
    await drain(app, settings.stopSeconds);
    await close();
  }
}

/**
 * Before any thread starts: what is refused at once needn't wait for them.
 *
 * @throws ExpectedError `invalid_setting` where there is no usable key
 */
async function requireKey(settings: Settings): Promise<void> {
  const { db } = settings;
  const { services, close } = await compose({ db });
  try {
    if (await hasUsableKey(services.keys)) return;
  } finally {
    await close();
  }
  throw new ExpectedError('invalid_setting', keyRefusal(settings));
}

/** Takes nothing new and lets what is under way end; cuts off what takes too long, or on a second signal. */
async function drain(app: FastifyInstance, stopSeconds: number): Promise<void> {
  const cutOff = (): void => {
    say('cutting off what is still under way');
    app.server.closeAllConnections();
  };
  const timer = setTimeout(cutOff, stopSeconds * 1000);
  for (const signal of STOP_SIGNALS) process.once(signal, cutOff);
  await app.close();
  clearTimeout(timer);
  for (const signal of STOP_SIGNALS) process.off(signal, cutOff);
}

async function listen(listening: Promise<string>, port: number): Promise<void> {
  try {
    await listening;
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'EADDRINUSE'
        ? `port ${port} is taken by another program: choose another with --port (0 takes a free one)`
        : message;
    throw new ExpectedError('invalid_setting', `Cannot listen: ${reason}.`, { cause });
  }
}

const STOP_SIGNALS = ['SIGTERM', 'SIGINT'] as const;

const stopSignal = (): Promise<unknown> =>
  Promise.race(STOP_SIGNALS.map((signal) => once(process, signal)));
