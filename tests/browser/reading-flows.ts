/** Asking, reading, checking, comparing, bringing in. */

import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';
import type { Samples } from './samples.ts';

/** Registers the tests. */
export function readingFlows(open: () => OpenPage, samples: () => Samples): void {
  test('answers a question with a quote, its speaker and outlet', async () => {
    const page = await open().visit('/');
    await page.getByRole('combobox').fill('What has Ana Brandt said about the pier?');
    await page.keyboard.press('Enter');
    // What was printed last stands there until the answer comes.
    await page.locator('.answers article').first().waitFor();
    const answer = await page.getByRole('article').first().textContent();
    expect(answer).toContain('The pier will open in');
    expect(answer).toContain('Reported by 2 outlets');
    expect(page.url()).toContain('?q=What+has');
    await page.context().close();
  });

  test('says why there is no answer', async () => {
    const page = await open().visit('/?q=What+has+Ana+Brandt+said+about+volcanoes');
    await page.getByRole('heading', { name: 'No answer' }).waitFor();
    expect(await page.locator('.empty').textContent()).toContain('volcanoes');
    await page.context().close();
  });

  test('marks source, cue and content, and says whom a pronoun stands for', async () => {
    const page = await open().visit(`/articles/${samples().article}`);
    await page.locator('.text .content').first().waitFor();
    expect(await page.locator('.text .source').first().textContent()).toContain('Ana Brandt');
    expect(await page.locator('.text .cue').first().textContent()).toBe('said');
    expect(await page.locator('.stands-for').first().textContent()).toContain('Ana Brandt');
    await page.getByRole('button', { name: 'Show the evidence' }).nth(1).click();
    await page.getByRole('heading', { name: 'How the speaker was found' }).waitFor();
    expect(await page.getByText('Open the live page').getAttribute('href')).toContain(
      'https://courier.example/pier',
    );
    await page.context().close();
  });

  test('opens the live page at the words of the chosen quote, and copies its citation', async () => {
    const { article, quotes } = samples();
    const page = await open().visit(`/articles/${article}?quote=${quotes[0]?.id ?? ''}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const live = page.getByText('Open the live page');
    expect(await live.getAttribute('href')).toContain('#:~:text=The%20pier%20will%20open');
    const isInView =
      '(({ top, bottom }) => top >= 0 && bottom <= innerHeight)(document.querySelector(".text .chosen").getBoundingClientRect())';
    await page.setViewportSize({ width: 390, height: 400 });
    await page.getByRole('button', { name: 'Copy citation' }).last().scrollIntoViewIfNeeded();
    expect(await page.evaluate(isInView)).toBe(false);
    await page.getByRole('button', { name: 'Show in the text' }).first().click();
    await expect.poll(() => page.evaluate(isInView), { timeout: 60_000 }).toBe(true);
    await page.getByRole('button', { name: 'Copy citation' }).first().click();
    await page.getByText('Citation copied').waitFor();
    const copied = await page.evaluate('navigator.clipboard.readText()');
    expect(copied).toMatch(
      /^Ana Brandt \(harbour master\): “The pier.*Coast Courier.*4 March 2025/u,
    );
    await page.context().close();
  });

  test('goes through the columns of a timeline by arrow keys, to the quotes of one', async () => {
    const page = await open().visit(`/speakers/${samples().speaker}`);
    await page.locator('.timeline svg a').first().waitFor();
    await page.locator('.timeline svg a').last().focus();
    await page.keyboard.press('ArrowLeft');
    expect(await page.locator('.timeline svg a:focus').getAttribute('aria-label')).toBe(
      '2025-03: 3 quotes',
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**from=2025-03-01&to=2025-04-01');
    await page.getByRole('heading', { name: 'Published from 2025-03-01' }).waitFor();
    await page.getByText('Show as a table').click();
    expect(await page.locator('.timeline tbody tr').count()).toBe(2);
    await page.context().close();
  });

  test.each([
    ['The pier will open in May and the boats may land there again', 'Ana Brandt', 'Word for word'],
    ['The trams need new rails', 'Ana Brandt', 'Part of what was printed'],
    ['The trams need new wheels before the winter', 'Ana Brandt', 'Altered'],
    ['The trams need new rails before the winter', 'Tomas Reyes', 'Somebody else’s words'],
    ['Whales sing in the harbour at night', '', 'Not found'],
  ])('checks “%s” of %s: %s', async (text, speaker, verdict) => {
    const page = await open().visit('/check');
    await page.getByLabel('The words').fill(text);
    await page.getByLabel('Said to be by').fill(speaker);
    // The completions that are open by then may lie over the button.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: verdict }).waitFor();
    expect(page.url()).toContain('/check?text=');
    if (verdict === 'Altered') {
      expect(await page.locator('.diff del').first().textContent()).toContain('rails');
      expect(await page.locator('.diff ins').first().textContent()).toContain('wheels');
    }
    await page.context().close();
  });

  test('shows the wordings of a statement side by side', async () => {
    const page = await open().visit(`/statements/${samples().statement}`);
    await page.locator('.report').nth(1).waitFor();
    expect(await page.locator('.statement > header').textContent()).toContain(
      'reported by 2 outlets in 2 articles',
    );
    expect(await page.locator('.diff ins').textContent()).toContain('early');
    await page.context().close();
  });

  test('stores a pasted text, and a file of many documents', async () => {
    const page = await open().visit('/bring-in');
    await page
      .getByLabel('Text of an article')
      .fill('“Boats leave at noon,” pilot Edda Sato said.');
    await page.getByRole('button', { name: 'Read and store' }).click();
    await page.getByText('1 article, 1 quote').waitFor();
    const lines = ['first', 'second'].map((id) =>
      JSON.stringify({ id, text: `“The ${id} ferry is late,” pilot Edda Sato said.` }),
    );
    await page.locator('input[type=file]').setInputFiles({
      name: 'many.ndjson',
      mimeType: 'application/x-ndjson',
      buffer: Buffer.from(lines.join('\n')),
    });
    await page.getByText('2 documents, 2 quotes').waitFor();
    const html =
      '<html><head><title>Late boats</title></head><body><article><h1>Late boats</h1><p>“The pilot boat is late,” pilot Edda Sato said.</p></article></body></html>';
    const feed =
      '<rss version="2.0"><channel><title>Boats</title><item><title>Boats again</title><link>https://boats.example/1</link><description>“The harbour is calm,” pilot Edda Sato said.</description></item></channel></rss>';
    const dropped = await page.evaluateHandle(
      `(() => {
        const data = new DataTransfer();
        data.items.add(new File([${JSON.stringify(html)}], 'late.html', { type: 'text/html' }));
        data.items.add(new File([${JSON.stringify(feed)}], 'boats.xml', { type: 'text/xml' }));
        return data;
      })()`,
    );
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: dropped });
    await page.locator('.pieces li', { hasText: 'late.html' }).getByText('1 quote').waitFor();
    await page.locator('.pieces li', { hasText: 'boats.xml' }).getByText('1 quote').waitFor();
    await page.context().close();
  });

  test('changes how a question was understood, and goes back', async () => {
    const page = await open().visit('/?q=What+has+Ana+Brandt+said');
    await page.getByRole('button', { name: 'More filters' }).click();
    await page.getByRole('button', { name: 'Topic any' }).click();
    await page.getByLabel('Change: Topic').fill('lighthouse');
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByRole('heading', { name: '1 answer', exact: true }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Topic any' }).waitFor();
    await page.locator('.answers article').nth(1).waitFor();
    await page.context().close();
  });

  test('takes an answer away in every format', async () => {
    const page = await open().visit('/?q=What+has+Ana+Brandt+said');
    const formats = page.getByLabel('Take away these quotes').last();
    await formats.waitFor();
    const names: string[] = await page.evaluate(
      '[...document.querySelectorAll(".export option")].map(({ value }) => value)',
    );
    const endings: string[] = [];
    for (const name of names) {
      await formats.selectOption(name);
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download' }).click();
      endings.push((await download).suggestedFilename().replace(/^.*?\./u, ''));
    }
    expect(endings).toEqual([
      'csv',
      'txt',
      'bib',
      'ris',
      'csl.json',
      'ndjson',
      'jsonld',
      'annotations.jsonld',
    ]);
    await page.context().close();
  });

  test('shows what somebody said on a topic then and now', async () => {
    const page = await open().visit(`/speakers/${samples().speaker}`);
    await page.getByLabel('On a topic').fill('pier');
    await page.keyboard.press('Enter');
    const section = page.locator('section', { hasText: 'Then and now on pier' }).first();
    await section.locator('article').nth(1).waitFor();
    const [then, now] = await section.locator('blockquote').allTextContents();
    expect(then).toContain('open in May');
    expect(now).toContain('early May');
    await page.context().close();
  });

  test('compares outlets: how and whom they quote, and what they print on a topic', async () => {
    const { outlet, others } = samples();
    const page = await open().visit(`/outlets/${outlet}`);
    await page.getByRole('link', { name: 'Compare with other outlets' }).click();
    await page.getByLabel('Lindesand Herald').check();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('columnheader', { name: 'Lindesand Herald' }).waitFor();
    expect(page.url()).toContain(encodeURIComponent([outlet, ...others].join(',')));
    await page.getByRole('row', { name: 'Ana Brandt' }).waitFor();
    await page.getByLabel('On a topic').fill('pier');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What they quote on pier' }).waitFor();
    await page.locator('.side-by-side article').nth(1).waitFor();
    await page.context().close();
  });

  test('shows when a statement was reported, and the reports of a day', async () => {
    const page = await open().visit(`/statements/${samples().statement}`);
    await page.getByRole('link', { name: '2025-03-05: 1 quote' }).click();
    await page.getByRole('heading', { name: 'Reports of 2025-03-05' }).waitFor();
    await expect.poll(() => page.locator('.report').count(), { timeout: 60_000 }).toBe(1);
    await page.context().close();
  });
}
