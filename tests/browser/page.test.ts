/** The research page as people use it: by pointer and by keyboard, in light and dark, with hostile articles. */

import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, type OpenPage, openPage } from './open-page.ts';

const DOCUMENT = {
  id: 'pier',
  headline: 'Pier opens in May',
  outlet: 'Coast Courier',
  publishedAt: '2025-03-04',
  url: 'https://courier.example/pier',
  text: 'The council met on Monday.\n\n“The pier will open in May,” harbour master Ana Brandt said on Monday.\n\n“The trams need new rails before the winter,” she told reporters.',
};
const HOSTILE = {
  id: 'hostile',
  headline: '<script>window.ran = 1</script></textarea> \u202Egnirts\u202C',
  outlet: '<img src=x onerror="window.ran=1">',
  text: `“<script>window.ran = 1</script> is what they wrote </textarea>,” director Noor \u202EAmini said on Monday.\n\n<a href="javascript:window.ran=1">press</a>\n\n${'The council of the town met for some hours over the old bridge.\n\n'.repeat(16_000)}`,
};

describe.skipIf(!hasBrowser)('the research page', () => {
  let open: OpenPage;
  const ids = { article: '', speaker: '', outlet: '', hostile: '' };

  beforeAll(async () => {
    open = await openPage();
    const stored = await send(DOCUMENT);
    ids.article = stored.articles[0]?.id ?? '';
    ids.speaker = stored.quotes[0]?.speaker?.id ?? '';
    ids.hostile = (await send(HOSTILE)).articles[0]?.id ?? '';
    const outlets = await fetch(`${open.address}/v1/outlets`);
    const { items } = (await outlets.json()) as { items: { id: string; name: string }[] };
    ids.outlet = items.find(({ name }) => name === DOCUMENT.outlet)?.id ?? '';
  }, 60_000);
  afterAll(() => open.close());

  interface Stored {
    articles: { id: string }[];
    quotes: { speaker: { id: string | null } | null }[];
  }
  const send = async (document: object): Promise<Stored> => {
    const response = await fetch(`${open.address}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(document),
    });
    return (await response.json()) as Stored;
  };
  const visit = async (path: string, options: object = {}): Promise<Page> => {
    const context = await open.browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${open.address}${path}`);
    return page;
  };

  test('answers a question with a quote, its speaker and outlet', async () => {
    const page = await visit('/');
    await page.getByRole('combobox').fill('What has Ana Brandt said about the pier?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('article').first();
    await answer.waitFor();
    expect(await answer.textContent()).toContain('The pier will open in May');
    expect(await answer.textContent()).toContain('Coast Courier');
    expect(page.url()).toContain('?q=What+has');
    await page.context().close();
  });

  test('says why there is no answer', async () => {
    const page = await visit('/?q=What+has+Ana+Brandt+said+about+volcanoes');
    const note = page.getByRole('heading', { name: 'No answer' });
    await note.waitFor();
    expect(await page.locator('.empty').textContent()).toContain('volcanoes');
    await page.context().close();
  });

  test('goes from asking to reading to taking away by keyboard alone', async () => {
    const page = await visit('/');
    await page.keyboard.type('What has Ana Br');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' said about the pier?');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Read in context');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await tabTo(page, 'Download');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toContain('.csv');
    await page.context().close();
  });

  test('marks source, cue and content, and says whom a pronoun stands for', async () => {
    const page = await visit(`/articles/${ids.article}`);
    await page.locator('.text .content').first().waitFor();
    expect(await page.locator('.text .source').first().textContent()).toContain('Ana Brandt');
    expect(await page.locator('.text .cue').first().textContent()).toBe('said');
    expect(await page.locator('.stands-for').textContent()).toContain('Ana Brandt');
    await page.getByRole('button', { name: 'Show the evidence' }).last().click();
    await page.getByRole('heading', { name: 'How the speaker was found' }).waitFor();
    await page.context().close();
  });

  test('shows a hostile article of 1 MB as text, and runs nothing of it', async () => {
    const page = await visit(`/articles/${ids.hostile}`);
    await page.locator('.text p').first().waitFor();
    expect(await page.locator('h1').textContent()).toContain('<script>');
    expect(await page.locator('.text').textContent()).toContain('⟦U+202E⟧');
    expect(await page.locator('[href^="javascript:"], main script, main img').count()).toBe(0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    await page.context().close();
  });

  test('stores a pasted text', async () => {
    const page = await visit('/bring-in');
    await page
      .getByLabel('Text of an article')
      .fill('“Boats leave at noon,” pilot Edda Sato said.');
    await page.getByRole('button', { name: 'Read and store' }).click();
    await page.getByText('1 article, 1 quote').waitFor();
    await page.context().close();
  });

  test.each(['light', 'dark'] as const)(
    'has nothing that axe objects to, in %s',
    async (scheme) => {
      const paths = ['/', '/?q=What+has+Ana+Brandt+said', '/bring-in'];
      const { article, speaker, outlet } = ids;
      for (const path of [
        ...paths,
        `/articles/${article}`,
        `/speakers/${speaker}`,
        `/outlets/${outlet}`,
      ]) {
        const page = await visit(path, { colorScheme: scheme, reducedMotion: 'reduce' });
        await page.waitForLoadState('networkidle');
        const client = await page.context().newCDPSession(page);
        await client.send('Runtime.evaluate', { expression: axe.source });
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
        );
        expect(violations, path).toEqual([]);
        await page.context().close();
      }
    },
    60_000,
  );

  test('fits a phone: nothing is wider than the screen', async () => {
    for (const path of ['/?q=What+has+Ana+Brandt+said', `/articles/${ids.article}`, '/bring-in']) {
      const page = await visit(path, { viewport: { width: 360, height: 740 } });
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(
        360,
      );
      await page.context().close();
    }
  });

  test('answers 404 for files that are not there, and gives none from outside its folder', async () => {
    for (const path of [
      '/assets/none.js',
      '/assets/%2e%2e%2findex.html',
      '/assets/..%2f..%2fpackage.json',
    ]) {
      const response = await fetch(`${open.address}${path}`);
      expect([400, 403, 404], path).toContain(response.status);
    }
  });

  test('asks nobody but its own server, and sends less than 100 kB at first', async () => {
    const context = await open.browser.newContext();
    const page = await context.newPage();
    const foreign: string[] = [];
    let bytes = 0;
    page.on('request', (request) => {
      if (!request.url().startsWith(open.address)) foreign.push(request.url());
    });
    page.on('requestfinished', (request) => {
      void request.sizes().then(({ responseBodySize }) => {
        bytes += responseBodySize;
      });
    });
    const response = await page.goto(open.address);
    await page.waitForLoadState('networkidle');
    expect(foreign).toEqual([]);
    expect(bytes).toBeGreaterThan(5_000);
    expect(bytes).toBeLessThan(100_000);
    expect(response?.headers()['content-security-policy']).not.toContain('unsafe');
    await context.close();
  });
});

/** Presses Tab until something of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().waitFor();
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate('document.activeElement.textContent');
    if (focused === name) return;
  }
  throw new Error(`“${name}” can't be reached by Tab.`);
}
