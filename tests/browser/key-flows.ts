/** The key dialog, where reading and writing need one: opened by a refusal, kept where its owner chose, forgotten when told. */

import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';
import type { Stored } from './samples.ts';

/** Registers the tests. */
export function keyFlows(open: () => OpenPage): void {
  test('asks for a key when one is wanted, goes on with it, and keeps it in the tab alone', async () => {
    const { address, token } = open().guarded;
    const page = await open().visit(`${address}/?q=What+has+Edda+Sato+said`);
    const dialog = page.getByRole('dialog', { name: 'Key' });
    await dialog.getByText('This needs a key with the scope "read"').waitFor();
    await dialog.getByLabel('Your key').fill('a-wrong-one');
    await page.keyboard.press('Enter');
    await dialog.getByRole('alert').getByText('key').waitFor();
    await dialog.getByLabel('Your key').fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No answer' }).waitFor();
    expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([token]);
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([]);
    await page.goto(`${address}/bring-in`);
    await page
      .getByLabel('Text of an article')
      .fill('“Boats leave at noon,” pilot Edda Sato said.');
    await page.getByRole('button', { name: 'Read and store' }).click();
    await page.getByText('1 article, 1 quote').waitFor();
    await page.goto(`${address}/?q=What+has+Edda+Sato+said`);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toContain('.csv');
    await page.context().close();
  });

  test('keeps a key in the browser where its owner says so, and forgets it', async () => {
    const { address, token } = open().guarded;
    const page = await open().visit(`${address}/`);
    const dialog = page.getByRole('dialog', { name: 'Key' });
    // What was printed last can't be read without one; who has none yet goes on without.
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Key', exact: true }).click();
    await dialog.getByLabel('Your key').fill(token);
    await dialog.getByLabel('Keep it in this browser').check();
    await dialog.getByRole('button', { name: 'Use this key' }).click();
    await page.getByRole('button', { name: 'Key is set' }).click();
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([token]);
    expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([]);
    await dialog.getByRole('button', { name: 'Forget the key' }).click();
    await page.getByRole('button', { name: 'Key', exact: true }).waitFor();
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([]);
    await page.context().close();
  });

  test('says that writing is refused when no key is given, and keeps what was typed', async () => {
    const page = await open().visit(`${open().guarded.address}/bring-in`);
    await page
      .getByLabel('Text of an article')
      .fill('“Boats leave at noon,” pilot Edda Sato said.');
    await page.getByRole('button', { name: 'Read and store' }).click();
    await page.getByRole('dialog', { name: 'Key' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('This needs a key with the scope "write"').last().waitFor();
    expect(await page.getByLabel('Text of an article').inputValue()).toContain('Edda Sato');
    await page.context().close();
  });

  test('says that a text is kept from this key, and shows its quotes with the words around them', async () => {
    const { address, token } = open().guarded;
    const text =
      'It rained.\n\n“Ferries wait for nobody,” pilot Edda Sato said.\n\nThen it snowed.';
    const stored = await fetch(`${address}/v1/articles`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ id: 'ferries', text }),
    });
    const { articles, quotes } = (await stored.json()) as Stored;
    const quote = `?quote=${quotes[0]?.id ?? ''}&do=correct`;
    const page = await open().visit(`${address}/articles/${articles[0]?.id ?? ''}${quote}`);
    const dialog = page.getByRole('dialog', { name: 'Key' });
    await dialog.getByLabel('Your key').fill(token);
    await page.keyboard.press('Enter');
    await page.getByText('Whole texts are kept for keys').waitFor();
    await page.locator('.text mark', { hasText: 'Ferries wait for nobody' }).waitFor();
    await page.getByText('Bounds are set in the whole text').waitFor();
    expect(await page.getByRole('button', { name: 'Show the evidence' }).count()).toBe(0);
    await page.context().close();
  });
}
