/** `npm run pictures`: the pictures of the README; `npm run pictures -- all FOLDER` takes every view, on a desk and a phone, light and dark. */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions } from 'playwright-core';
import { hasBrowser } from './launch-browser.ts';
import { type OpenPage, openPage, settled } from './open-page.ts';
import { PICTURE_NEWS } from './picture-news.ts';

const PICTURES = fileURLToPath(new URL('../../docs/pictures/', import.meta.url));
const DESK = { width: 1000, height: 700 };

interface Stored {
  readonly articles: readonly { readonly id: string }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly speaker: { readonly id: string } | null;
  }[];
}

/** Views by name: addresses in a store of the invented news. */
async function storeNews({ call }: OpenPage): Promise<Record<string, string>> {
  const stored = new Map<string, Stored>();
  for (const document of PICTURE_NEWS) {
    stored.set(document.id, await call<Stored>('POST', '/v1/articles', document));
  }
  const at = (id: string): Stored => {
    const found = stored.get(id);
    if (!found) throw new RangeError(`There is no story "${id}".`);
    return found;
  };
  const { items: outlets } = await call<{ items: { id: string }[] }>('GET', '/v1/outlets');
  const opens = at('pier-opens-in-may');
  const article = `/articles/${opens.articles[0]?.id ?? ''}`;
  const quote = opens.quotes[0]?.id ?? '';
  const speaker = `/speakers/${opens.quotes[0]?.speaker?.id ?? ''}`;
  await call('PATCH', `/v1/quotes/${opens.quotes[1]?.id ?? ''}`, {
    ...{ saidOn: '2025-03-03', reason: 'The paragraph before says Monday.' },
  });
  const pier = 'What+has+Ana+Brandt+said+about+the+pier%3F';
  return {
    ...{ start: '/', ask: `/?q=${pier}`, empty: '/?q=What+has+Ana+Brandt+said+about+volcanoes%3F' },
    ...{ read: `${article}?quote=${quote}`, correct: `${article}?quote=${quote}&do=correct` },
    history: `${article}?quote=${opens.quotes[1]?.id ?? ''}&do=history`,
    ...{ speaker, topic: `${speaker}?topic=pier`, split: `${speaker}?do=split` },
    merge: `${speaker}?do=merge`,
    outlet: `/outlets/${outlets[0]?.id ?? ''}`,
    outlets: '/outlets',
    compare: `/outlets?compare=${outlets
      .map(({ id }) => id)
      .slice(0, 3)
      .join(',')}&topic=pier`,
    corrections: '/corrections',
    statement: `/statements/${quote}`,
    check:
      '/check?text=The+pier+will+open+in+June+and+the+boats+may+land+there+again&speaker=Ana+Brandt',
    ...{ review: '/review', bring: '/bring-in', none: '/check' },
  };
}

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  desk: { viewport: DESK },
  'desk-dark': { viewport: DESK, colorScheme: 'dark' },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  'phone-dark': {
    ...{ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    colorScheme: 'dark',
  },
};

async function takePictures(): Promise<void> {
  const [what, folder] = process.argv.slice(2);
  const open = await openPage();
  try {
    const views = await storeNews(open);
    const isAll = what === 'all' && folder !== undefined;
    if (isAll) mkdirSync(folder, { recursive: true });
    for (const [look, options] of Object.entries(isAll ? LOOKS : { desk: { viewport: DESK } })) {
      const page = await open.visit('/', { ...options, reducedMotion: 'reduce' });
      for (const [name, path] of Object.entries(views)) {
        if (!isAll && !['ask', 'read'].includes(name)) continue;
        await page.goto(`${open.address}${path}`);
        await settled(page);
        const file = isAll ? join(folder, `${name}-${look}.png`) : join(PICTURES, `${name}.png`);
        await page.screenshot({ path: file, fullPage: isAll });
      }
      await page.context().close();
    }
  } finally {
    await open.close();
  }
}

if (hasBrowser) await takePictures();
else process.exitCode = 1;
