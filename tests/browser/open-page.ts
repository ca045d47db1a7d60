/** The research page in a real Chromium, over a real server and store: one of each for all flows. */

import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { buildApp } from '../../src/api/app.ts';
import { buildWeb } from '../../src/cli/build-web.ts';
import { compose } from '../../src/compose.ts';
import { launchBrowser } from './launch-browser.ts';

/** A server with the page as it is built now, and a browser. */
export interface OpenPage {
  readonly address: string;
  /** Another server, where reading and writing need a key, and a key that may do both but gets no whole texts. */
  readonly guarded: { readonly address: string; readonly token: string };
  /** Opens a path, or an address, in a context of its own. */
  readonly visit: (path: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Calls the API of the first server. */
  readonly call: <Result>(method: string, path: string, body?: object) => Promise<Result>;
  /** What pages threw, and what the content policy refused. */
  readonly errors: string[];
  readonly close: () => Promise<void>;
}

/** Builds the page, serves it on two free ports, starts the browser. */
export async function openPage(): Promise<OpenPage> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-web-'));
  await buildWeb(folder);
  const open = await serve(folder, join(folder, 'test.db'));
  const guarded = await serve(folder, join(folder, 'guarded.db'), true);
  const desk = { name: 'desk', scope: 'write', expiresAt: null } as const;
  const { token } = await guarded.services.keys.create(desk);
  const browser = await launchBrowser();
  const errors: string[] = [];
  return {
    ...{ address: open.address, guarded: { address: guarded.address, token }, errors },
    visit: async (path, options = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(60_000);
      const page = await context.newPage();
      page.on('pageerror', ({ message }) => errors.push(`${path}: ${message}`));
      page.on('console', (message) => {
        if (/Content Security Policy/u.test(message.text())) errors.push(message.text());
      });
      await page.goto(new URL(path, open.address).href);
      return page;
    },
    call: async <Result>(method: string, path: string, body?: object) => {
      const sent = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const response = await fetch(`${open.address}${path}`, { method, ...(body ? sent : {}) });
      return (await response.json()) as Result;
    },
    close: async () => {
      await browser.close();
      await open.close();
      await guarded.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serve(webFolder: string, db: string, isGuarded = false) {
  const { services, close } = await compose({ db }, { now: () => '2025-07-01T06:00:00Z' });
  const textScope = isGuarded ? 'admin' : 'none';
  const given = { version: '0.0.0-test', maxPageBytes: 5_000_000, webFolder, textScope } as const;
  const app = await buildApp({ services, ...given, readNeedsKey: isGuarded });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  return {
    services,
    address: `http://127.0.0.1:${port}`,
    close: async () => {
      await app.close();
      await close();
    },
  };
}

/** Presses Tab until what has the focus is called so; as a reader without a pointer would. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return;
  }
  throw new Error(`“${name}” can't be reached by Tab.`);
}

/** What the element with the focus is called: by its label, else by its words. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    '(({ labels, ariaLabel, textContent }) => (labels?.[0]?.firstChild?.textContent ?? ariaLabel ?? textContent ?? "").trim())(document.activeElement)',
  );
}

/** Waits until the view has all that it reads at first. */
export async function settled(page: Page): Promise<void> {
  await page.locator('main > *').first().waitFor();
  await page.locator('main', { hasText: 'Looking…' }).waitFor({ state: 'detached' });
}
