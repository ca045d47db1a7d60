/** `extract` as a use case: the shape of its lines, offsets in code points. */

import { expect, test } from 'vitest';
import { type ExtractionView, extractDocument } from '../../src/services/extractions.ts';

const TEXT =
  'Ferry crews \u{1F6A2} met on Monday.\n\n“The night boats will run again by June,” harbour master Ana Brandt said on Monday.';

test('every span equals the text at its code points, also after characters beyond the BMP', () => {
  const extraction = extractDocument({ id: 'a1', text: TEXT });
  expect(extraction.quotes.length).toBeGreaterThan(0);
  expectVerbatim(extraction, TEXT);
});

test('the text comes back for HTML only, and spans count in it', () => {
  const html = `<html><body><article><h1>Boats</h1><p>${TEXT.replace('\n\n', '</p><p>')}</p></article></body></html>`;
  const extraction = extractDocument({ html });
  expect(extraction.text).toBeTypeOf('string');
  expectVerbatim(extraction, extraction.text ?? '');
  expect(extractDocument({ text: TEXT })).not.toHaveProperty('text');
});

test('the id comes back where there was one', () => {
  expect(extractDocument({ id: 'a1', text: TEXT }).id).toBe('a1');
  expect(extractDocument({ text: TEXT })).not.toHaveProperty('id');
});

test('with explain each quote has its evidence and alternatives, verbatim, and without it neither', () => {
  const { quotes } = extractDocument({ text: TEXT }, { explain: true });
  const points = Array.from(TEXT);
  expect(quotes.length).toBeGreaterThan(0);
  for (const { rule, speaker, evidence = [], alternatives } of quotes) {
    expect(evidence[0]).toEqual({ ...speaker?.mention, rule });
    for (const { start, end, text } of evidence)
      expect(points.slice(start, end).join('')).toBe(text);
    expect(alternatives).toBeInstanceOf(Array);
  }
  for (const quote of extractDocument({ text: TEXT }).quotes) {
    expect(quote).not.toHaveProperty('evidence');
    expect(quote).not.toHaveProperty('alternatives');
  }
});

test.each([
  ['an empty text', ''],
  ['white space', ' \n\t\u00A0'],
  ['an unclosed mark', '“The pier is'],
  ['NUL', '\0\0'],
  ['bare opening marks', '“'.repeat(100_000)],
])('%s gives an answer, and no quotes', (_name, text) => {
  expect(extractDocument({ text }).quotes).toEqual([]);
});

function expectVerbatim({ quotes }: ExtractionView, text: string): void {
  const points = Array.from(text);
  const spans = quotes.flatMap(({ content, quoted, cue, speaker }) => [
    ...content,
    ...quoted,
    ...[cue, speaker?.mention ?? null].filter((span) => span !== null),
  ]);
  for (const span of spans) {
    expect(points.slice(span.start, span.end).join('')).toBe(span.text);
  }
}
