/** News that begins and ends anywhere, as feeds, teasers and copies leave it: it is read all the same. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, type Page } from '../../src/engine/index.ts';

const texts = ['news', 'reports', 'world'].flatMap((name) =>
  readFileSync(new URL(`../gold/${name}.ndjson`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

const pageOf = (text: string, headline: string | null): Page => ({
  ...{ text, html: null, url: null, retrievedAt: null, headline },
  ...{ outlet: null, byline: null, publishedAt: '2025-03-04', language: null },
});

function expectSound(page: Page): void {
  const { text, quotes } = extract(page);
  for (const { content } of quotes) {
    for (const { start, end } of content) expect(start < end && end <= text.length).toBe(true);
  }
}

test.each(['Minister: bread will come', 'Secretary says no', 'One said it rained.', 'Chancellor'])(
  'a text may be “%s”',
  (text) => {
    expectSound(pageOf(text, null));
    expectSound(pageOf(`${text}\n\nAnn Lee opened the pier on Monday.`, text));
  },
);

test('any stretch of an article can be read', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      ...[fc.constantFrom(...texts), share, fc.integer({ min: 10, max: 1_200 }), fc.boolean()],
      (text, from, length, isHeaded) => {
        const words = text.slice(Math.floor(from * text.length)).replace(/^\S*\s+/u, '');
        const cut = words.charAt(0).toUpperCase() + words.slice(1, length);
        expectSound(pageOf(cut, isHeaded ? (cut.split('\n')[0] ?? '') : null));
      },
    ),
    { numRuns: 20_000, interruptAfterTimeLimit: 5_000, markInterruptAsFailure: false },
  );
}, 60_000);
