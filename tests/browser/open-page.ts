/** The research page in a real Chromium, over a real server and store. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { buildApp } from '../../src/api/app.ts';
import { buildWeb } from '../../src/cli/build-web.ts';
import { compose } from '../../src/compose.ts';

/** Where Debian and most others have it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => existsSync(place));

/** Whether there is a browser to test in. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.warn(`No browser at ${PLACES.join(', ')}: its tests are skipped.`);

/** A server with the page as it is built now, and a browser. */
export interface OpenPage {
  readonly address: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Builds the page, serves it on a free port, starts the browser. */
export async function openPage(): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-web-'));
  await buildWeb(folder);
  const { services, close } = await compose(
    { db: join(folder, 'test.db') },
    { now: () => '2025-07-01T06:00:00Z' },
  );
  const app = await buildApp({
    services,
    version: '0.0.0-test',
    maxPageBytes: 5_000_000,
    webFolder: folder,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
  return {
    address: `http://127.0.0.1:${port}`,
    browser,
    close: async () => {
      await browser.close();
      await app.close();
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
