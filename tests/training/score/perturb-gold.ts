/** Predictions made from what people marked, with every kind of fault mixed in: for comparing scorers, not engines. */

import type { QuoteSpeaker, QuoteType } from '../../../src/engine/index.ts';
import type { Span } from '../../../src/text/span.ts';
import type { GoldArticle, GoldQuote } from '../../../src/training/score/gold-article.ts';
import type { Prediction } from '../../../src/training/score/judge-article.ts';

const TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** A number of 0 ≤ n < below, the next of a repeatable row. */
type Roll = (below: number) => number;

/** Deals a repeatable row of numbers for one seed (mulberry32). */
export function dice(seed: number): Roll {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Most quotes come out nearly right, some shifted, cut, split, lost or given to somebody else; some are made up. */
export function perturbGold(article: GoldArticle, roll: Roll): Prediction[] {
  const fromGold = article.quotes.flatMap((gold) => {
    const copies = [0, 1, 1, 1, 1, 1, 2][roll(7)] ?? 1;
    return Array.from({ length: copies }, () => perturbQuote(gold, article, roll));
  });
  const stray = [...article.doubtful, ...article.notQuotes].filter(() => roll(2) === 0);
  const invented = Array.from({ length: roll(6) }, () => {
    const start = roll(article.text.length);
    return { start, end: Math.min(article.text.length, start + roll(200)) };
  });
  return [
    ...fromGold,
    ...[...stray, ...invented].map((span) => prediction([span], [span], TYPES[roll(3)], null)),
  ];
}

function perturbQuote(gold: GoldQuote, article: GoldArticle, roll: Roll): Prediction {
  const spans = gold.spans.filter(() => roll(8) > 0).map((span) => shift(span, article.text, roll));
  const quoted = roll(3) === 0 ? [] : spans.map((span) => shift(span, article.text, roll));
  const type = roll(5) === 0 ? TYPES[roll(3)] : gold.type;
  return prediction(spans, quoted, type, perturbSpeaker(gold, article, roll));
}

function shift({ start, end }: Span, text: string, roll: Roll): Span {
  const most = [1, 8, end - start + 2][roll(3)] ?? 1;
  const from = Math.max(0, start + roll(2 * most) - most);
  const to = Math.min(text.length, end + roll(2 * most) - most);
  return { start: from, end: Math.max(from, to) };
}

function perturbSpeaker(gold: GoldQuote, article: GoldArticle, roll: Roll): QuoteSpeaker | null {
  const other = article.quotes[roll(article.quotes.length)] ?? gold;
  const from = roll(5) === 0 ? other : gold;
  const names = [...from.names, from.source?.text ?? null, 'Nobody Known', null, '', '—'];
  const name = (roll(4) === 0 ? names[roll(names.length)] : names[0]) ?? null;
  const kind = from.isAnonymous === roll(6) > 0 ? 'anonymous' : 'person';
  const mention = roll(5) === 0 ? null : (from.source ?? null);
  if (roll(12) === 0) return null;
  return { name, kind, mention, description: null, role: null };
}

function prediction(
  content: readonly Span[],
  quoted: readonly Span[],
  type: QuoteType = 'direct',
  speaker: QuoteSpeaker | null,
): Prediction {
  return { type, content, quoted, speaker, confidence: 0.5, rule: 'attribution/test' };
}
