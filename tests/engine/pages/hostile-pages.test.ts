/** Hostile pages: an answer each time, and soon. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../../../src/engine/pages/article.ts';
import { readPage } from '../../../src/engine/pages/read-page.ts';
import { processorMsSince } from '../../support/processor-time.ts';
import { pageOf } from './invented.ts';

const PIECES = [
  '<',
  '<<',
  '<div>',
  '<p>',
  '<b><i>',
  '</span>',
  '<div></span>',
  '<table><tr><td>',
  '<a href="',
  '<!--',
  '<![CDATA[',
  '<script>',
  '<title>',
  '<textarea>',
  '<br>',
  '<h1>a',
  '<article>',
  '<li><a href=x>x</a>',
  '&',
  '&amp;',
  '&#x',
  '"',
  "'",
  '“',
  '‘',
  '(',
  '[',
  '{',
  '|',
  '·',
  ' ',
  '\n',
  '\r\n',
  '\t',
  '\u00a0',
  '\u200b',
  '\u0000',
  '\ud800',
  '😀',
  'a',
  'A ',
  '. ',
  '… ',
  '- ',
  '— ',
  ', ',
  ': ',
  '* ',
  '* * *\n',
  'By ',
  'By A ',
  '1 ',
  '1 min',
  'a — b ',
  'Skerry Bulletin\n31 minutes ago\n',
  '3 hours ago\n',
  '- Skerry\n',
  'ADVERTISEMENT\n',
  'Advertisement ',
  'First Published: ',
  'Aug 14, 2025 ',
  'Comments\n',
  'Related Articles\n',
  '. About the Author A',
  'tags : ',
  '&w=3',
  '#a ',
  'NAIROBI, M (H',
  'Q: a\nA: b\n',
  'Ada met Bo.\n3 hours ago\n\n',
  'Ada Lee\nAda met Bo.\n— Skerry, 3 hours ago\n\n',
  '10:15 Moscow time ',
  '<blockquote><cite>Ada',
  '<h3>Ada Bo Cid<p>May 3, 2025<p>Ada met Bo and said that it was so. ',
  '<font size=5>By Ada Bo Lee</font><br>',
  '<b class=author>Ada Lee',
  'NESS: ab cd\n',
  '(with inputs from ',
  'cookies ',
  'x=y&',
];

test.each(PIECES)('100 kB of %j are read in time that grows with them', (piece) => {
  const body = piece.repeat(Math.ceil(100_000 / piece.length));
  const started = process.cpuUsage();
  checkSpans(pageOf({ text: body }));
  checkSpans(pageOf({ html: body }));
  expect(processorMsSince(started)).toBeLessThan(8_000);
});

test('100,000 nested tags are read as text', () => {
  const html = `${'<div>'.repeat(100_000)}<p>“It floats,” said Ness, who had not slept.</p>${'</i>'.repeat(100_000)}`;
  const { text, articles } = readPage(pageOf({ html }));
  expect(articles).toHaveLength(1);
  expect(text).toContain('“It floats,” said Ness');
});

test('5 MB of prose are read in time that grows with them', () => {
  const text = 'The minister said that “water will come on Monday,” and left.\n\n'.repeat(80_000);
  const started = process.cpuUsage();
  expect(readPage(pageOf({ text })).articles[0]?.blocks).toHaveLength(80_000);
  expect(processorMsSince(started)).toBeLessThan(20_000);
});

test.each([[''], [' \n\t '], ['\ufeff'], ['<html></html>'], ['<p> &nbsp; </p>']])(
  'a page without a word has no articles: %j',
  (body) => {
    expect(readPage(pageOf({ html: body })).articles).toEqual([]);
    if (!body.includes('<')) expect(readPage(pageOf({ text: body })).articles).toEqual([]);
  },
);

test('spans of any page lie in its text, in order', () => {
  const piece = fc.oneof(fc.constantFrom(...PIECES), fc.string(), fc.lorem());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      checkSpans(pageOf({ text: pieces.join('') }));
      checkSpans(pageOf({ html: pieces.join('') }));
    }),
    { numRuns: 300 },
  );
});

function checkSpans(page: Page): void {
  const { text, articles } = readPage(page);
  let at = 0;
  for (const { start, end, blocks } of articles) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeLessThanOrEqual(text.length);
    let inside = start;
    // One assertion each for 100,000 blocks would take longer than reading them.
    const isInOrder = blocks.every((block) => {
      const fits = block.start >= inside && block.end > block.start && block.end <= end;
      inside = block.end;
      return fits && text.slice(block.start, block.end).trim().length === block.end - block.start;
    });
    expect(isInOrder).toBe(true);
    at = end;
  }
}

test('JSON-LD nested 100,000 deep is passed over', () => {
  const html = `<script type="application/ld+json">${'{"@graph":['.repeat(100_000)}</script><p>“It floats,” said Ness, who had not slept.</p>`;
  expect(readPage(pageOf({ html })).articles).toHaveLength(1);
});
