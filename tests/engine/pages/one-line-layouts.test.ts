/** Aggregators that print headline, outlet and time in one line: the same three articles must come out of each. */

import { expect, test } from 'vitest';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { INVENTED, type Invented, pageOf } from './invented.ts';

const SHORT: Readonly<Record<string, string>> = {
  '25 minutes ago': '25m',
  '4 hours ago': '4h',
  Yesterday: '1d',
};
const short = (a: Invented): string => SHORT[a.ago] ?? '';
const under = (a: Invented): string => `\n${a.body.join('\n')}`;
const apart = (a: Invented): string => `\n\n${a.body.join('\n\n')}`;
const joined = (a: Invented): string => a.body.join(' ');

const LAYOUTS: [string, (a: Invented, index: number) => string][] = [
  ['dashes', (a) => `${a.headline} - ${a.outlet} - ${a.ago}${apart(a)}`],
  ['double dashes', (a) => `${a.ago} -- ${a.headline} -- ${a.outlet}${apart(a)}`],
  ['long dashes', (a) => `${a.outlet} — ${a.headline} — ${a.ago}${apart(a)}`],
  ['bars', (a) => `${a.outlet} | ${short(a)} | ${a.headline}${apart(a)}`],
  ['dots', (a) => `${a.ago} · ${a.outlet} · ${a.headline}${under(a)}`],
  ['slashes', (a) => `${a.headline} / ${a.outlet} / ${a.ago}${under(a)}`],
  ['bullets', (a) => `• ${a.headline} — ${a.outlet} (${short(a)})${under(a)}`],
  ['Markdown list', (a) => `* **${a.headline}** (${a.outlet}, ${a.ago})${under(a)}`],
  ['links', (a) => `- [${a.headline}](https://x.example/a) — ${a.outlet}, ${a.ago}${apart(a)}`],
  ['Markdown heading', (a) => `### ${a.headline} — ${a.outlet} · ${a.ago}${apart(a)}`],
  ['numbers', (a, i) => `${i + 1}. ${a.headline} | ${a.outlet} | ${a.date}${apart(a)}`],
  ['numbers in brackets', (a, i) => `${i + 1}) ${a.headline} — ${a.outlet}, ${a.ago}${under(a)}`],
  ['tabs', (a) => `${short(a)}\t${a.outlet}\t${a.headline}${under(a)}`],
  ['table without text', (a) => `| ${a.outlet} | ${a.headline} | ${a.ago} |${apart(a)}`],
  ['table with text', (a) => `| ${a.outlet} | ${a.ago} | ${a.headline} | ${joined(a)} |`],
  ['tabs with text', (a) => `${a.outlet}\t${a.headline}\t${a.ago}\t${joined(a)}`],
  ['outlet in brackets', (a) => `[${a.outlet}] ${a.headline} (${a.ago})${apart(a)}`],
  ['outlet before a colon', (a) => `${a.outlet}: ${a.headline} (${a.ago})${apart(a)}`],
  ['byline', (a) => `${a.headline} | By ${a.byline} | ${a.outlet} | ${a.ago}${apart(a)}`],
  ['desk', (a) => `WORLD | ${a.headline} | ${a.outlet} | ${a.ago}${apart(a)}`],
  ['ISO time', (a) => `2025-05-12 08:00 | ${a.outlet} | ${a.headline}${apart(a)}`],
  ['outlet in brackets behind', (a) => `${a.headline} (${a.outlet})\n${a.ago}${apart(a)}`],
  ['quoted mail', (a) => `> ${a.headline}\n> ${a.outlet}, ${a.ago}${apart(a)}`],
];

test.each(LAYOUTS)('%s', (_, layout) => {
  const text = `Newsloom\nTop stories\n\n${INVENTED.map(layout).join('\n\n')}`;
  const { articles } = readPage(pageOf({ text }));
  expect(articles.map(({ headline }) => headline)).toEqual(INVENTED.map((a) => a.headline));
  expect(articles.map(({ outlet }) => outlet)).toEqual(INVENTED.map((a) => a.outlet));
  expect(articles.every(({ publishedAt }) => publishedAt?.startsWith('2025-05-1'))).toBe(true);
  const bodies = articles.map(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind !== 'headline')
      .map(({ start, end }) => text.slice(start, end))
      .join(' '),
  );
  expect(bodies).toEqual(INVENTED.map(joined));
});

test.each([
  ['a dateline', 'NAIROBI, March 4 — The board will ration water from Monday, it said on Tuesday.'],
  ['a sentence with a dash', 'The vote - two days ago - was the third this year.'],
  ['a score', 'Vardholm 2 - 1 Skarvik, 3 days ago.'],
  ['a list of names', 'Ness | Duyf | Karaca'],
])('%s introduces nothing', (_, line) => {
  const text = `${line}\n\nThe harbour board met in Vardholm. “We have patched the quay,” Ness said.`;
  const { articles } = readPage(pageOf({ text }));
  expect(articles.map(({ headline }) => headline)).toEqual([null]);
});
