/** From asking in the research page to seeing the answer in Chromium, against the bare call of the API. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page, Request } from 'playwright-core';
import { Database } from '../../src/store/sqlite/driver.ts';
import { hasBrowser, launchBrowser } from '../browser/launch-browser.ts';
import { startBuiltServer } from '../support/built-server.ts';
import { openBuiltStore } from './built-store.ts';
import { generateQuotes } from './generated-quotes.ts';
import { questionKinds } from './search-questions.ts';
import { median, percentile95 } from './stopwatch.ts';

const QUOTES = 1_000_000;
const TIMES = 30;
const WARM_UP = 5;

/** A row for each kind of question; `ONRECORD_BENCH_QUOTES` sets the number of quotes. */
export async function* pageSpeed(): AsyncGenerator<string> {
  if (!hasBrowser) {
    yield 'page speed: there is no browser to measure in';
    return;
  }
  const quotes = Number(process.env['ONRECORD_BENCH_QUOTES']) || QUOTES;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = join(folder, 'bench.db');
  try {
    await (await openBuiltStore(file)).close();
    const client = new Database(file);
    const generated = generateQuotes(client, quotes);
    const kinds = questionKinds(client, generated, TIMES + WARM_UP);
    client.close();
    yield `page speed: ${quotes} quotes; medians and 95th percentiles of ${TIMES} different questions each, in milliseconds`;
    yield `${''.padEnd(34)}${['page', 'p95', 'API', 'p95', 'ratio'].map((head) => head.padStart(9)).join('')}`;
    const server = await startBuiltServer(file);
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const untilQuiet = watchRequests(page);
      await page.goto(server.url);
      const measured = { page, untilQuiet, url: server.url };
      for (const { name, questions } of kinds) {
        yield await measure(measured, name, questions);
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Measured {
  readonly page: Page;
  readonly untilQuiet: () => Promise<void>;
  readonly url: string;
}

async function measure(
  { page, untilQuiet, url }: Measured,
  name: string,
  questions: readonly { readonly question: string }[],
): Promise<string> {
  const times: { page: number; api: number }[] = [];
  for (const [at, { question }] of questions.entries()) {
    // By turns, since whoever comes second finds the database's pages in memory.
    const isFirst = at % 2 === 0;
    const before = isFirst ? null : await askApi(url, question);
    await begin(page);
    await untilQuiet();
    const shown = await askPage(page, question);
    await untilQuiet();
    const time = { page: shown, api: before ?? (await askApi(url, question)) };
    if (at >= WARM_UP) times.push(time);
  }
  const [inPage, inApi] = [times.map((time) => time.page), times.map((time) => time.api)];
  const cells = [median(inPage), percentile95(inPage), median(inApi), percentile95(inApi)];
  const row = [...cells, median(inPage) / median(inApi)];
  return `${name.padEnd(34)}${row.map((cell) => cell.toFixed(2).padStart(9)).join('')}`;
}

async function askApi(url: string, question: string): Promise<number> {
  const address = `${url}/v1/answers?${new URLSearchParams({ q: question, limit: '20' }).toString()}`;
  const begin = performance.now();
  await (await fetch(address)).json();
  return performance.now() - begin;
}

/** From the key that asks to the frame after the one that shows the first answer, or says that there is none. */
const WATCH = `window.shown = new Promise((resolve) => {
  let begin = 0;
  addEventListener('keydown', () => { begin = performance.now(); }, { once: true, capture: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.answers article, .empty')) return;
    observer.disconnect();
    requestAnimationFrame(() => { setTimeout(() => { resolve(performance.now() - begin); }); });
  });
  observer.observe(document.querySelector('main'), { childList: true, subtree: true });
})`;

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'OnRecord' }).click();
  await page.locator('.answers, .empty').waitFor({ state: 'detached' });
}

async function askPage(page: Page, question: string): Promise<number> {
  await page.getByRole('combobox').fill(question);
  // What is watched for is a promise, which is not to be waited for here.
  await page.evaluate(`${WATCH}; null`);
  await page.keyboard.press('Enter');
  return page.evaluate('window.shown');
}

/** What a view reads beside its answer would take time from what is measured next. */
function watchRequests(page: Page): () => Promise<void> {
  const pending = new Set<Request>();
  page.on('request', (request) => pending.add(request));
  page.on('requestfinished', (request) => pending.delete(request));
  page.on('requestfailed', (request) => pending.delete(request));
  return async () => {
    do await page.waitForTimeout(30);
    while (pending.size > 0);
  };
}
