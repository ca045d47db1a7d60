/** What holds of every view: nothing that axe objects to, no wider than a phone, nothing of an article runs. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { type OpenPage, settled } from './open-page.ts';
import type { Samples } from './samples.ts';

/** What is done in a view before it is looked at: what opens has to be sound as well. */
type Prepare = (page: Page) => Promise<unknown>;

const press =
  (key: string): Prepare =>
  (page) =>
    page.keyboard.press(key);
const click =
  (name: string): Prepare =>
  (page) =>
    page.getByRole('button', { name, exact: true }).first().click();
const open =
  (summary: string): Prepare =>
  (page) =>
    page.locator('summary', { hasText: summary }).first().click();

/** Every view, and all that opens in it. */
function viewsOf(samples: Samples): readonly (readonly [string, Prepare?])[] {
  const { article, speaker, outlet, statement, quotes, others } = samples;
  const quote = `/articles/${article}?quote=${quotes[0]?.id ?? ''}`;
  const asked = '/?q=What+has+Ana+Brandt+said';
  return [
    ...([['/'], ['/', click('Key')], [`${asked}+about+volcanoes`]] as const),
    ['/', (page) => page.getByRole('combobox').pressSequentially('Ana Br')],
    ...([[asked], [asked, click('+ More filters')], [asked, click('Speaker Ana Brandt')]] as const),
    ...([
      [asked, click('Copy citation')],
      [asked, open('Reported by')],
    ] as const),
    ...([[quote], [`${quote}&do=correct`], [`${quote}&do=history`]] as const),
    [quote, click('Show the evidence')],
    ...['', '?topic=pier', '?do=rename', '?do=names', '?do=split', '?do=merge', '?do=history'].map(
      (query) => [`/speakers/${speaker}${query}`] as const,
    ),
    [`/speakers/${speaker}`, open('Show as a table')],
    ...([[`/outlets/${outlet}`], [`/outlets/${outlet}?topic=pier`], ['/outlets']] as const),
    [`/outlets?compare=${[outlet, ...others].join(',')}&topic=pier`],
    ...([[`/statements/${statement}`], [`/statements/${statement}?on=2025-03-05`]] as const),
    ...([['/check'], ['/check?text=the+trams+need+new+wheels+before+the+winter']] as const),
    ...([['/review'], ['/review', press('?')], ['/review', press('c')]] as const),
    ['/review', click('Show the evidence')],
    ...([['/corrections'], ['/bring-in'], ['/speakers/nobody']] as const),
  ];
}

const NARROW = 360;
/** What axe finds depends on the colours by these alone. */
const OF_COLOURS = JSON.stringify({
  resultTypes: ['violations'],
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
});

/** Registers the tests. */
export function lookFlows(opened: () => OpenPage, samples: () => Samples): void {
  test('has nothing that axe objects to, in light and dark, and nothing wider than a phone', async () => {
    const page = await opened().visit('/', { colorScheme: 'light', reducedMotion: 'reduce' });
    const client = await page.context().newCDPSession(page);
    const violations = (options: string): Promise<string[]> =>
      page.evaluate(
        `axe.run(document, ${options}).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))`,
      );
    for (const [path, prepare] of viewsOf(samples())) {
      await page.setViewportSize({ width: 1000, height: 700 });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${opened().address}${path}`);
      await settled(page);
      await prepare?.(page);
      await settled(page);
      await client.send('Runtime.evaluate', { expression: axe.source });
      expect(await violations("{ resultTypes: ['violations'] }"), path).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violations(OF_COLOURS), `${path} in dark`).toEqual([]);
      await page.setViewportSize({ width: NARROW, height: 740 });
      const width = 'document.documentElement.scrollWidth';
      expect(await page.evaluate(width), path).toBeLessThanOrEqual(NARROW);
    }
    await page.context().close();
  }, 90_000);

  test('shows a hostile article of 1 MB as text, and runs nothing of it, in any view', async () => {
    const { hostile, hostileOutlet } = samples();
    const [quote] = hostile.quotes;
    const [id, speaker] = [quote?.id ?? '', quote?.speaker?.id ?? ''];
    const name = '<img src=x onerror="window.ran=1">\u202E Amini';
    await opened().call('PATCH', `/v1/quotes/${id}`, { saidOn: '2025', reason: name });
    const read = `/articles/${hostile.article}`;
    const page = await opened().visit(read, { viewport: { width: NARROW, height: 740 } });
    for (const path of [
      ...[read, `${read}?quote=${id}&do=correct`, `${read}?quote=${id}&do=history`],
      ...[`/?q=What+has+Amini+said`, `/?q=${encodeURIComponent(name)}`],
      ...[`/speakers/${speaker}`, `/speakers/${speaker}?do=merge`, `/statements/${id}`],
      `/speakers/${speaker}?topic=${encodeURIComponent(name)}&from=${encodeURIComponent(name)}`,
      `/corrections?by=${encodeURIComponent(name)}`,
      `/outlets?compare=${samples().outlet},${hostileOutlet}&topic=${encodeURIComponent(name)}`,
      ...[`/outlets/${hostileOutlet}`, '/outlets', '/review', '/corrections'],
      `/check?text=${encodeURIComponent(quote?.text ?? '')}&speaker=${encodeURIComponent(name)}`,
    ]) {
      await page.goto(`${opened().address}${path}`);
      await settled(page);
      const unsafe = '[href^="javascript:" i], main script, main img, main [onerror]';
      expect(await page.locator(unsafe).count(), path).toBe(0);
      expect(await page.locator('body').textContent(), path).not.toMatch(/[\u202A-\u202E]/u);
      const [width, ran] = ['document.documentElement.scrollWidth', 'window.ran'];
      expect(await page.evaluate(width), path).toBeLessThanOrEqual(NARROW);
      expect(await page.evaluate(ran), path).toBeUndefined();
    }
    await page.goto(`${opened().address}${read}?quote=${id}&do=correct`);
    expect(await page.locator('h1').textContent()).toContain('<script>');
    expect(await page.locator('.text').textContent()).toContain('⟦U+202E⟧');
    expect(await page.getByLabel('Select words here').inputValue()).toContain('</textarea>');
    await page.context().close();
  });

  test('prints quotes and where they stand, without what can only be pressed', async () => {
    const page = await opened().visit('/?q=What+has+Ana+Brandt+said');
    await settled(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('blockquote').first().isVisible()).toBe(true);
    for (const hidden of ['header.frame', '.facets', '.export', '.actions button']) {
      expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
    }
    await page.context().close();
  });

  test('moves nothing for who wants no motion, and lets names run from right to left', async () => {
    const scroll = 'getComputedStyle(document.documentElement).scrollBehavior';
    const page = await opened().visit(`/speakers/${samples().rightToLeft}`, {
      reducedMotion: 'reduce',
    });
    expect(await page.evaluate(scroll)).toBe('auto');
    await page.locator('h1').waitFor();
    const direction = 'getComputedStyle(document.querySelector("h1")).direction';
    expect(await page.evaluate(direction)).toBe('rtl');
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await page.evaluate(scroll)).toBe('smooth');
    await page.context().close();
  });

  test('has no file that is not there, and none from outside its folder', async () => {
    for (const path of [
      '/assets/none.js',
      '/assets/%2e%2e%2findex.html',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      const response = await fetch(`${opened().address}${path}`);
      expect([400, 403, 404], path).toContain(response.status);
    }
  });

  test('asks nobody but its own server, and sends less than 100 kB at first', async () => {
    const page = await opened().visit('/healthz');
    const foreign: string[] = [];
    let bytes = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith(opened().address)) foreign.push(request.url());
    });
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => {
        bytes += responseBodySize;
      });
    });
    const response = await page.goto(opened().address);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    await expect.poll(() => bytes, { timeout: 60_000 }).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(100_000);
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
    await page.context().close();
  });
}
