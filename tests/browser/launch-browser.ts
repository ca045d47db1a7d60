/** Chromium as it is on the machine, for tests and measurements of the page. */

import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian and most others have it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const executablePath = PLACES.find((place) => existsSync(place));

/** Whether there is a browser to test in. */
export const hasBrowser = executablePath !== undefined;
if (!hasBrowser) console.warn(`No browser at ${PLACES.join(', ')}: what needs one is skipped.`);

/** Starts it, so that it asks nobody for anything of its own. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}
