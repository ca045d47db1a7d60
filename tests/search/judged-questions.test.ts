import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { matchSpeakers } from '../../src/engine/index.ts';
import { type AnswerItemView, answerService } from '../../src/services/answers.ts';
import type { NewQuote } from '../../src/store/store.ts';
import { newArticle, newPage, stateQuote } from '../support/new-page.ts';
import { openMemoryStore } from '../support/open-store.ts';

interface GoldQuote {
  readonly id: string;
  readonly type: NewQuote['type'];
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly speaker: {
    readonly name: string | null;
    readonly accept?: readonly string[];
    readonly kind?: 'person' | 'organization' | 'anonymous' | 'document';
    readonly role?: string | null;
  } | null;
}

interface GoldArticle {
  readonly id: string;
  readonly outlet?: string;
  readonly headline?: string;
  readonly publishedAt?: string;
  readonly text: string;
  readonly quotes: readonly GoldQuote[];
}

interface GoldQuestion {
  readonly question: string;
  readonly relevant: readonly string[];
}

const FOLDER = new URL('../gold/', import.meta.url);
const isThere = existsSync(new URL('world-questions.ndjson', FOLDER));

const read = <Row>(name: string): Row[] =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

function quoteOf({ text }: GoldArticle, { type, spans, speaker }: GoldQuote): NewQuote {
  const named = speaker && {
    ...{ kind: speaker.kind ?? 'person', role: speaker.role ?? null },
    ...{ description: null, mention: null },
    name: speaker.kind === 'anonymous' ? null : (speaker.accept?.[0] ?? speaker.name),
  };
  const bare = stateQuote(text, { said: text, by: null, type });
  return {
    ...bare,
    content: spans.map(({ start, end }) => ({ start, end })),
    quoted: [],
    speaker: named,
  };
}

/** Folder or name of articles and questions, the least share of what the judges found, and how many empty ones may be answered. */
const SETS: readonly (readonly [
  articles: readonly string[],
  questions: string,
  least: number,
  answered: number,
])[] = [
  [['world.ndjson'], 'world-questions.ndjson', 0.85, 0],
  [['voyage/articles.ndjson'], 'voyage/questions.ndjson', 0.53, 0],
  [['copper/articles.ndjson'], 'copper/questions.ndjson', 0.56, 1],
  [['heron/articles.ndjson'], 'heron/questions.ndjson', 0.66, 1],
  [['ibis/articles.ndjson'], 'ibis/questions.ndjson', 0.74, 1],
  [['lark/articles.ndjson'], 'lark/questions.ndjson', 0.63, 1],
  [['mole/articles.ndjson'], 'mole/questions.ndjson', 0.56, 2],
  [['news.ndjson', 'reports.ndjson'], 'news-questions.ndjson', 0.56, 1],
];

test.skipIf(!isThere).each(SETS)(
  'finds in %s what the judges found, and nothing where there is nothing',
  async (files, questions, least, mostAnswered) => {
    const store = await openMemoryStore();
    const goldIds = new Map<string, string>();
    for (const gold of files.flatMap((file) => read<GoldArticle>(file))) {
      const { headline = null, outlet = null, publishedAt = null } = gold;
      const article = newArticle(gold.text, [], {
        ...{ headline, outlet, publishedAt },
        precision: 'minute',
      });
      const quotes = gold.quotes.map((quote) => quoteOf(gold, quote));
      const page = newPage([{ ...article, quotes }], { externalId: gold.id });
      const [saved] = await store.savePage(page, matchSpeakers);
      const stored = await store.listQuotesOfArticle(saved?.id ?? '');
      stored.forEach(({ id }, at) => goldIds.set(id, `${gold.id}/${gold.quotes[at]?.id ?? ''}`));
    }
    const service = answerService({ store, now: () => '2026-01-01T00:00:00Z' });
    const idsOf = ({ quote, statement }: AnswerItemView): string[] =>
      [quote, ...statement.quotes].map(({ id }) => goldIds.get(id) ?? '');
    const recalls: number[] = [];
    const answered: string[] = [];
    for (const { question, relevant } of read<GoldQuestion>(questions)) {
      const { items } = await service.answer(question);
      if (relevant.length === 0) {
        if (items.length > 0) answered.push(question);
      } else {
        const found = new Set(items.flatMap(idsOf));
        recalls.push(relevant.filter((id) => found.has(id)).length / Math.min(10, relevant.length));
      }
    }
    const mean = recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
    expect(mean).toBeGreaterThanOrEqual(least);
    expect(answered.length, answered.join('\n')).toBeLessThanOrEqual(mostAnswered);
  },
);
