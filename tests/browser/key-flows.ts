/** The key dialog: opened by a refusal, kept where its owner chose, forgotten when told. */

import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OpenPage } from './open-page.ts';
import type { Samples } from './samples.ts';

const KEY = 'a-key-of-the-desk';

/** Refuses writing without the key, as a server with keys does (docs/errors.md, `key_missing`), in front of the real one. */
async function wantKey(page: Page): Promise<void> {
  await page.route('**/v1/**', async (route) => {
    const { authorization, ...headers } = route.request().headers();
    if (route.request().method() === 'GET' || authorization === `Bearer ${KEY}`) {
      await route.continue({ headers });
      return;
    }
    const code = authorization ? 'key_invalid' : 'key_missing';
    await route.fulfill({
      status: 401,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code, detail: `Refused: ${code}.` }),
    });
  });
}

/** Registers the tests. */
export function keyFlows(open: () => OpenPage, samples: () => Samples): void {
  test('asks for a key when one is wanted, goes on with it, and keeps it in the tab alone', async () => {
    const page = await open().visit(`/speakers/${samples().speaker}?do=names`);
    await wantKey(page);
    await page.getByLabel('Names to add').fill('Harbour Master Brandt');
    await page.getByRole('button', { name: 'Save' }).click();
    const dialog = page.getByRole('dialog', { name: 'Key' });
    await dialog.getByText('Refused: key_missing.').waitFor();
    await dialog.getByLabel('Your key').fill('a-wrong-one');
    await page.keyboard.press('Enter');
    await dialog.getByText('Refused: key_invalid.').waitFor();
    await dialog.getByLabel('Your key').fill(KEY);
    await page.keyboard.press('Enter');
    await page.getByText('Noted: name added.').waitFor();
    expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([KEY]);
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([]);
    await page.getByRole('button', { name: 'Key is set' }).click();
    await dialog.getByLabel('Your key').fill(KEY);
    await dialog.getByLabel('Keep it in this browser').check();
    await dialog.getByRole('button', { name: 'Use this key' }).click();
    await dialog.waitFor({ state: 'hidden' });
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([KEY]);
    expect(await page.evaluate('Object.values(sessionStorage)')).toEqual([]);
    await page.getByRole('button', { name: 'Key is set' }).click();
    await dialog.getByRole('button', { name: 'Forget the key' }).click();
    await page.getByRole('button', { name: 'Key', exact: true }).waitFor();
    expect(await page.evaluate('Object.values(localStorage)')).toEqual([]);
    await page.context().close();
  });

  test('says that writing is refused when no key is given, and keeps what was typed', async () => {
    const page = await open().visit(`/speakers/${samples().speaker}?do=names`);
    await wantKey(page);
    await page.getByLabel('Names to add').fill('Somebody');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('dialog', { name: 'Key' }).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.editor [role=alert]').getByText('key_missing').waitFor();
    expect(await page.getByLabel('Names to add').inputValue()).toBe('Somebody');
    await page.context().close();
  });

  test('sends the key with a download', async () => {
    const page = await open().visit(`/outlets/${samples().outlet}`);
    await page.evaluate(`sessionStorage.setItem("onrecord:key", ${JSON.stringify(KEY)})`);
    const sent: (string | undefined)[] = [];
    await page.route('**/v1/exports*', async (route) => {
      const { authorization, ...headers } = route.request().headers();
      sent.push(authorization);
      await route.continue({ headers });
    });
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download' }).click();
    expect((await download).suggestedFilename()).toContain('.csv');
    expect(sent).toEqual([`Bearer ${KEY}`]);
    await page.context().close();
  });
}
