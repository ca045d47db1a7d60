import { describe, expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { contextOf } from '../../src/services/quote-context.ts';
import { linkToText } from '../../src/services/text-fragment.ts';
import { viewQuote } from '../../src/services/views.ts';
import { newArticle, newPage } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';
import { processorMsSince } from '../support/processor-time.ts';

const whole = (text: string) => [{ start: 0, end: text.length }];

test('an article is shown in time that grows with its quotes, not with quotes times text', async () => {
  const store = await openMemoryStore();
  const text = `"Yes," she said. ${'And so it went on. '.repeat(100_000)}`;
  const quotes = Array.from({ length: 1_000 }, () => ({ said: 'Yes,', by: 'Amina Diallo' }));
  const [saved] = await store.savePage(newPage([newArticle(text, quotes)]), matchSpeakers);
  const records = await store.listQuotesOfArticle(saved?.id ?? '');
  const started = process.cpuUsage();
  expect(records.map(viewQuote)).toHaveLength(1_000);
  // Counting the text's code points anew for each quote takes ten times as long.
  expect(processorMsSince(started)).toBeLessThan(8_000);
});

describe('linkToText', () => {
  test.each([
    ['a few words', 'https://a.example/n', 'We share', 'https://a.example/n#:~:text=We%20share'],
    [
      'syntax',
      'https://a.example/n',
      'so-so, A & B',
      'https://a.example/n#:~:text=so%2Dso%2C%20A%20%26%20B',
    ],
    ['a fragment', 'https://a.example/n#top', 'We', 'https://a.example/n#top:~:text=We'],
    ['line breaks', 'http://a.example/', 'We\n\nshare', 'http://a.example/#:~:text=We%20share'],
    ['a lone surrogate', 'http://a.example/', 'We\ud83e', 'http://a.example/#:~:text=We%EF%BF%BD'],
    ['no URL', null, 'We share', null],
    ['a script', 'javascript:alert(1)', 'We share', null],
    ['no words', 'https://a.example/n', '  ', null],
  ])('links to %s', (_what, url, text, expected) => {
    expect(linkToText(url, text, whole(text))).toBe(expected);
  });

  test('names a long stretch by its ends', () => {
    const text = Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ');
    expect(linkToText('https://a.example/', text, whole(text))).toBe(
      'https://a.example/#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39',
    );
  });

  test('names each part of an interrupted quote', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 6, end: 8 },
    ];
    expect(linkToText('https://a.example/', 'We  | do', spans)).toBe(
      'https://a.example/#:~:text=We&text=do',
    );
  });
});

describe('contextOf', () => {
  const span = (text: string, words: string) => [
    { start: text.indexOf(words), end: text.indexOf(words) + words.length },
  ];

  test('gives all of a short text', () => {
    const text = 'She said “yes” at noon.';
    expect(contextOf(text, span(text, 'yes'))).toEqual({
      before: 'She said “',
      after: '” at noon.',
    });
  });

  test('cuts a long text at words, at most 200 on either side', () => {
    const text = `${'before '.repeat(60)}MIDDLE${' after'.repeat(60)}`;
    const { before, after } = contextOf(text, span(text, 'MIDDLE'));
    expect(before).toMatch(/^(?:before ){20,}$/u);
    expect(after).toMatch(/^(?: after){20,}$/u);
    expect(text).toContain(`${before}MIDDLE${after}`);
    expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(200);
  });

  test('never cuts a surrogate pair in half', () => {
    const text = `${'🦩'.repeat(300)}yes${'🦩'.repeat(300)}`;
    const { before, after } = contextOf(text, span(text, 'yes'));
    expect(before + after).not.toMatch(/\p{Surrogate}/u);
  });
});
