/** From asking in the research page to seeing the answer in Chromium, against the bare call of the API. */

import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type { Page, Request } from 'playwright-core';
import { Database } from '../../src/store/sqlite/driver.ts';
import { hasBrowser, launchBrowser } from '../browser/launch-browser.ts';
import { startBuiltServer } from '../support/built-server.ts';
import { openBuiltStore } from './built-store.ts';
import { type Figure, figure } from './figures.ts';
import { flag } from './flags.ts';
import { generateNames, generateQuotes } from './generated-quotes.ts';
import { type QuestionKind, questionKinds } from './search-questions.ts';
import { median, percentile95 } from './stopwatch.ts';

const QUOTES = 1_000_000;
const TIMES = 30;
const WARM_UP = 5;

/**
 * A row for each kind of question; `--quotes N` sets the number of quotes, and `--keep FILE` leaves the store there, and
 * measures the one that is there.
 *
 * What is seen is the frame that shows the first answers; a display shows 60 a second, so that up to 17 ms of it are
 * waiting for the next one. When they stood in the document is told beside.
 */
export async function* pageSpeed(): AsyncGenerator<string | Figure> {
  if (!hasBrowser) {
    yield 'page speed: there is no browser to measure in';
    return;
  }
  const quotes = Number(flag('--quotes')) || QUOTES;
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = flag('--keep') ?? join(folder, 'bench.db');
  try {
    const kinds = await questionsOver(file, quotes);
    yield `page speed: ${quotes} quotes; medians and 95th percentiles of ${TIMES} different questions each, in milliseconds from the key that asks`;
    yield `${''.padEnd(40)}${['in page', 'painted', 'p95', 'API', 'p95', 'ratio'].map((head) => head.padStart(9)).join('')}`;
    // Whoever asks second would get what was kept for the first.
    const server = await startBuiltServer(file, { ONRECORD_KEPT_MB: '0' });
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const untilQuiet = watchRequests(page);
      await page.goto(server.url);
      const measured = { page, untilQuiet, url: server.url };
      for (const { name, questions } of kinds) {
        const { row, ratio } = await measure(measured, name, questions);
        yield row;
        yield figure(`page: ${name}, painted to API, ${quotes} quotes`, ratio, 'lower');
      }
    } finally {
      await browser.close();
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fills the file where it isn't there yet. */
async function questionsOver(file: string, quotes: number): Promise<QuestionKind[]> {
  const isNew = !existsSync(file);
  await (await openBuiltStore(file)).close();
  const client = new Database(file);
  const generated = isNew ? generateQuotes(client, quotes) : { quotes, ...generateNames() };
  const kinds = questionKinds(client, generated, TIMES + WARM_UP);
  client.close();
  return kinds;
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
): Promise<{ readonly row: string; readonly ratio: number }> {
  const times: (Shown & { readonly api: number })[] = [];
  for (const [at, { question }] of questions.entries()) {
    // By turns, since whoever comes second finds the database's pages in memory.
    const isFirst = at % 2 === 0;
    const before = isFirst ? null : await askApi(url, question);
    await begin(page);
    await untilQuiet();
    const shown = await askPage(page, question);
    await untilQuiet();
    const time = { ...shown, api: before ?? (await askApi(url, question)) };
    if (at >= WARM_UP) times.push(time);
  }
  const painted = times.map((time) => time.painted);
  const api = times.map((time) => time.api);
  const inPage = median(times.map((time) => time.inPage));
  const row = [inPage, median(painted), percentile95(painted), median(api), percentile95(api)];
  const ratio = median(painted) / median(api);
  const cells = [...row, ratio].map((cell) => cell.toFixed(2).padStart(9));
  return { row: `${name.padEnd(40)}${cells.join('')}`, ratio };
}

async function askApi(url: string, question: string): Promise<number> {
  const address = `${url}/v1/answers?${new URLSearchParams({ q: question, limit: '20' }).toString()}`;
  const begin = performance.now();
  await (await fetch(address)).json();
  return performance.now() - begin;
}

/** From the key that asks until the first answer, or that there is none, stands in the document, and until the frame that shows it. */
interface Shown {
  readonly inPage: number;
  readonly painted: number;
}

/** A frame's callbacks run before it is painted, and what waits for its turn after that. */
const WATCH = `window.shown = new Promise((resolve) => {
  let begin = 0;
  const since = () => performance.now() - begin;
  addEventListener('keydown', () => { begin = performance.now(); }, { once: true, capture: true });
  const observer = new MutationObserver(() => {
    if (!document.querySelector('.answers article, .empty')) return;
    observer.disconnect();
    const inPage = since();
    requestAnimationFrame(() => { setTimeout(() => { resolve({ inPage, painted: since() }); }); });
  });
  observer.observe(document.querySelector('main'), { childList: true, subtree: true });
})`;

async function begin(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'OnRecord' }).click();
  await page.locator('.answers, .empty').waitFor({ state: 'detached' });
}

async function askPage(page: Page, question: string): Promise<Shown> {
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
