/** Putting quotes and speakers right, the review queue, and the way back from each. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { focused, type OpenPage, tabTo } from './open-page.ts';
import type { Samples, StoredQuote } from './samples.ts';

/** Registers the tests. */
export function correctingFlows(open: () => OpenPage, samples: () => Samples): void {
  const read = (id: string) => open().call<StoredQuote>('GET', `/v1/quotes/${id}`);
  const quoteOf = (words: string): StoredQuote => {
    const found = samples().quotes.find(({ text }) => text.includes(words));
    if (!found) throw new Error(`The samples have no quote with “${words}”.`);
    return found;
  };
  const correcting = (quote: StoredQuote, what = 'correct'): Promise<Page> =>
    open().visit(`/articles/${samples().article}?quote=${quote.id}&do=${what}`);

  test('asks, reads, corrects and takes away by keyboard alone', async () => {
    const page = await open().visit('/');
    await page.locator('[role=combobox]:focus').waitFor();
    await page.keyboard.type('What has Ana Br');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' said about trams?');
    await page.keyboard.press('Enter');
    await page.locator('.answers').getByText('Read in context').first().waitFor();
    await tabTo(page, 'Read in context');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await page.getByRole('button', { name: 'Put right' }).first().waitFor();
    await tabTo(page, 'Put right');
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: 'Put right' }).waitFor();
    await tabTo(page, 'What it is');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await page.getByText('Noted: kind of statement changed.').waitFor();
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await page.getByText('Taken back.').waitFor();
    await tabTo(page, 'Download');
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toContain('.csv');
    expect(await focused(page)).toBe('Download');
    await page.context().close();
  });

  test('gives a quote to another speaker, shows it in the history, and takes it back', async () => {
    const quote = quoteOf('trams need');
    const page = await correcting(quote);
    await page.getByLabel('Name', { exact: true }).fill('Tomas Reyes');
    await page.getByLabel('Why').fill('The paragraph before names him.');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Noted: speaker changed.').waitFor();
    expect((await read(quote.id)).speaker?.name).toBe('Tomas Reyes');
    const history = await correcting(quote, 'history');
    await history.getByText('The paragraph before names him.').waitFor();
    await history.locator('.history').getByRole('button', { name: 'Undo' }).click();
    await history.getByText('speaker changed (taken back)').waitFor();
    expect((await read(quote.id)).speaker?.name).toBe('Ana Brandt');
    await history.context().close();
    await page.context().close();
  });

  test('sets type, date and the words that were said, and undoes all at once', async () => {
    const quote = quoteOf('monument');
    const page = await correcting(quote);
    await page.getByLabel('Type').selectOption('mixed');
    await page.getByLabel('Said on').fill('2025-03');
    const passage = page.getByLabel('Select words here');
    await passage.evaluate(
      (field: { value: string; setSelectionRange: (a: number, b: number) => void }) => {
        const at = field.value.indexOf('the plan “a monument');
        field.setSelectionRange(at, at + 'the plan “a monument'.length);
      },
    );
    await page.getByRole('button', { name: 'This is what was said' }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Noted:').waitFor();
    expect(await read(quote.id)).toMatchObject({
      text: 'the plan “a monument',
      type: 'mixed',
      saidOn: { date: '2025-03', precision: 'month' },
      isCorrected: true,
    });
    await page.locator('.noted').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Taken back.').waitFor();
    expect(await read(quote.id)).toMatchObject({ text: quote.text, isCorrected: false });
    await page.context().close();
  });

  test('rejects what is no quote; it stays in reach, and comes back', async () => {
    const quote = quoteOf('monument');
    const page = await correcting(quote);
    await page.getByRole('button', { name: 'It is no quote' }).click();
    await page.getByText('1 quote that a person rejected').waitFor();
    expect(await read(quote.id)).toMatchObject({ status: 'rejected' });
    await page.locator('.noted').getByRole('button', { name: 'Undo' }).click();
    await page.getByText('1 quote that a person rejected').waitFor({ state: 'detached' });
    expect(await read(quote.id)).toMatchObject({ status: 'shown' });
    await page.context().close();
  });

  test('says what the server refuses, and keeps what was typed', async () => {
    const page = await correcting(quoteOf('trams need'));
    await page.getByLabel('Name', { exact: true }).fill('123');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.locator('.editor [role=alert]').waitFor();
    expect(await page.locator('.editor [role=alert]').textContent()).toContain('letter');
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe('123');
    await page.context().close();
  });

  test('renames a speaker, adds a name, parts one article and makes one of the two again', async () => {
    const { speaker } = samples();
    const page = await open().visit(`/speakers/${speaker}?do=rename`);
    await page.getByLabel('Name', { exact: true }).fill('Ana M. Brandt');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { name: 'Ana M. Brandt' }).first().waitFor();
    await page.locator('.noted').getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('heading', { name: 'Ana Brandt', exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Other names' }).click();
    await page.getByLabel('Names to add').fill('The Harbourmistress');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Noted: name added.').waitFor();
    await page.getByRole('button', { name: 'Two people in one' }).click();
    await page.locator('.editor input[type=checkbox]').last().check();
    await page.getByLabel('What to call the other').fill('Anabel Brandt');
    await page.getByRole('button', { name: 'Make two of them' }).click();
    await page.getByText('Noted: split in two.').waitFor();
    await page.getByRole('button', { name: 'Same as somebody else' }).click();
    await page.getByLabel('Find who is the same').fill('Anabel');
    await page.getByRole('option', { name: 'Anabel Brandt' }).click();
    await page.getByRole('button', { name: 'They are one' }).click();
    await page.getByText('Noted: merged with another.').waitFor();
    const { quotes } = await open().call<{ quotes: number }>('GET', `/v1/speakers/${speaker}`);
    expect(quotes).toBe(4);
    await page.context().close();
  });

  test('works through the review queue by single keys, and back', async () => {
    const queue = () => open().call<{ items: { id: string }[] }>('GET', '/v1/review?limit=50');
    const before = (await queue()).items.map(({ id }) => id);
    expect(before.length).toBeGreaterThan(2);
    const page = await open().visit('/review');
    await page.getByText(`1 of ${before.length}`).waitFor();
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Keyboard shortcuts' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.keyboard.press('j');
    await page.getByText(`2 of ${before.length}`).waitFor();
    await page.keyboard.press('k');
    await page.keyboard.press('a');
    await page.getByText(`1 of ${before.length - 1}`).waitFor();
    await page.keyboard.press('r');
    await page.getByText(`1 of ${before.length - 2}`).waitFor();
    expect((await queue()).items.map(({ id }) => id)).not.toContain(before[0]);
    await page.keyboard.press('u');
    await page.getByText('Taken back.').waitFor();
    await page.getByText(`1 of ${before.length - 1}`).waitFor();
    await page.keyboard.press('u');
    await page.getByText(`1 of ${before.length}`).waitFor();
    expect(new Set((await queue()).items.map(({ id }) => id))).toEqual(new Set(before));
    await page.keyboard.press('c');
    await page.getByRole('form', { name: 'Put right' }).waitFor();
    await page.getByLabel('Why').fill('a j k'); // Typed, not obeyed.
    await page.keyboard.press('Escape');
    await page.getByText(`1 of ${before.length}`).waitFor();
    await page.context().close();
  });

  test('lists all corrections by sort and by whom, and takes one back', async () => {
    const quote = quoteOf('trams need');
    await open().call('PATCH', `/v1/quotes/${quote.id}`, { saidOn: '2025-03-03' });
    const page = await open().visit('/review');
    await page.getByRole('link', { name: 'All corrections' }).first().click();
    await page.getByLabel('What was done').selectOption('set_said_on');
    const entry = page.locator('.history li').filter({ hasText: quote.text }).first();
    await entry.getByText('2025-03-03').waitFor();
    const listed = async () => new Set(await page.locator('.history strong').allTextContents());
    await expect.poll(listed, { timeout: 60_000 }).toEqual(new Set(['date changed']));
    await entry.getByRole('button', { name: 'Undo' }).click();
    await entry.getByText('taken back').waitFor();
    expect(await read(quote.id)).toMatchObject({ isCorrected: false });
    await page.goto(`${open().address}/corrections?by=nobody`);
    await page.getByText('Nobody has corrected anything').waitFor();
    await page.context().close();
  });
}
