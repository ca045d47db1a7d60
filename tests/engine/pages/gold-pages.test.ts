/** Pages as newsrooms save and paste them (tests/gold/pages): how many articles come out with headline, outlet and date all right. */

import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Article } from '../../../src/engine/pages/article.ts';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { foldName } from '../../../src/text/name-key.ts';
import { pageOf } from './invented.ts';

interface Wanted {
  readonly headline: string;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly precision: string;
}
interface GoldPage {
  readonly page: string;
  readonly retrievedAt: string;
  readonly articles: readonly Wanted[];
}

const FOLDER = new URL('../../gold/pages/', import.meta.url);

/** By the word behind "page-"; pages without one of these are `own`. No rule was made from those of `dunnock`. */
const LEAST = { own: 21, tidal: 23, wren: 19, finch: 24, siskin: 23, tern: 20, dunnock: 7 };

test.each(Object.entries(LEAST))('%s: at least %i', (set, least) => {
  const pages = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && setOf(file) === set);
  const right = pages.flatMap((file) => {
    const gold = JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as GoldPage;
    const found = read(gold);
    return gold.articles.filter((wanted) => found.some((article) => isRight(article, wanted)));
  });
  expect(right.length).toBeGreaterThanOrEqual(least);
});

const setOf = (file: string): string => {
  const word = file.split('-')[1] ?? '';
  return word in LEAST ? word : 'own';
};

function read({ page, retrievedAt }: GoldPage): readonly Article[] {
  const body = readFileSync(new URL(page, FOLDER), 'utf8');
  return readPage(pageOf({ [page.endsWith('.html') ? 'html' : 'text']: body, retrievedAt }))
    .articles;
}

function isRight(article: Article, wanted: Wanted): boolean {
  const same = (a: string | null, b: string | null): boolean => plain(a) === plain(b);
  return (
    same(article.headline, wanted.headline) &&
    same(article.outlet, wanted.outlet) &&
    isDated(article.publishedAt, wanted)
  );
}

const plain = (text: string | null): string =>
  foldName(text ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function isDated(found: string | null, { publishedAt, precision }: Wanted): boolean {
  if (publishedAt === null || precision === 'none' || found === null) return found === publishedAt;
  const apart = Math.abs(Date.parse(publishedAt) - Date.parse(found));
  if (precision === 'minute') return apart < 60_000;
  if (precision === 'hour') return apart <= 3_600_000;
  return [publishedAt, new Date(publishedAt).toISOString()].some(
    (day) => day.slice(0, 10) === found.slice(0, 10),
  );
}
