/** What holds of every view: nothing that axe objects to, no wider than a phone, nothing of an article runs. */

import axe from 'axe-core';
import { expect, test } from 'vitest';
import { type OpenPage, settled } from './open-page.ts';
import type { Samples } from './samples.ts';

/** Registers the tests. */
export function lookFlows(open: () => OpenPage, samples: () => Samples): void {
  const views = (): string[] => {
    const { article, speaker, outlet, statement, quotes } = samples();
    return [
      ...['/', '/?q=What+has+Ana+Brandt+said', '/?q=What+has+Ana+Brandt+said+about+volcanoes'],
      `/articles/${article}?quote=${quotes[0]?.id ?? ''}&do=correct`,
      ...['', '?topic=pier', '?do=split', '?do=merge', '?do=history'].map(
        (query) => `/speakers/${speaker}${query}`,
      ),
      `/outlets/${outlet}`,
      `/statements/${statement}`,
      ...['/check?text=the+trams+need+new+wheels+before+the+winter', '/review', '/bring-in'],
    ];
  };

  test.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, in %s',
    async (scheme) => {
      const page = await open().visit('/', { colorScheme: scheme, reducedMotion: 'reduce' });
      const client = await page.context().newCDPSession(page);
      for (const path of views()) {
        await page.goto(`${open().address}${path}`);
        await settled(page);
        await client.send('Runtime.evaluate', { expression: axe.source });
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
        );
        expect(violations, path).toEqual([]);
      }
      await page.context().close();
    },
    90_000,
  );

  test('fits a phone: nothing is wider than the screen', async () => {
    const page = await open().visit('/', { viewport: { width: 360, height: 740 } });
    for (const path of [...views(), `/articles/${samples().hostile}`]) {
      await page.goto(`${open().address}${path}`);
      await settled(page);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
        360,
      );
    }
    await page.context().close();
  }, 60_000);

  test('shows a hostile article of 1 MB as text, and runs nothing of it', async () => {
    const page = await open().visit(`/articles/${samples().hostile}`);
    await page.locator('.text p').first().waitFor();
    expect(await page.locator('h1').textContent()).toContain('<script>');
    expect(await page.locator('.text').textContent()).toContain('⟦U+202E⟧');
    expect(await page.locator('[href^="javascript:"], main script, main img').count()).toBe(0);
    await page.getByRole('button', { name: 'Put right' }).first().click();
    expect(await page.getByLabel('Select words here').inputValue()).toContain('</textarea>');
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.context().close();
  });

  test('has no file that is not there, and none from outside its folder', async () => {
    for (const path of [
      '/assets/none.js',
      '/assets/%2e%2e%2findex.html',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      const response = await fetch(`${open().address}${path}`);
      expect([400, 403, 404], path).toContain(response.status);
    }
  });

  test('asks nobody but its own server, and sends less than 100 kB at first', async () => {
    const page = await open().visit('/healthz');
    const foreign: string[] = [];
    let bytes = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith(open().address)) foreign.push(request.url());
    });
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => {
        bytes += responseBodySize;
      });
    });
    const response = await page.goto(open().address);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(100_000);
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
    await page.context().close();
  });
}
