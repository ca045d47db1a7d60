/** The key dialog, where reading and writing need one: opened by a refusal, kept where its owner chose, forgotten when told. */

import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';

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
}
