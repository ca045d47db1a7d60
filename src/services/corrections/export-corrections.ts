/** Articles with the quotes that people put right or confirmed, in the format of annotated news: for training and tests. */

import type { CorrectionRecord, QuoteRecord, Store } from '../../store/store.ts';
import type { Span } from '../../text/span.ts';

/** One article. Offsets are UTF-16 units of `text`, as in other annotated sets. */
export interface CorrectionExample {
  id: string;
  text: string;
  outlet: string | null;
  publishedAt: string | null;
  quotes: CorrectedExample[];
  /** Stretches that people say are no quotes. */
  notQuotes: Span[];
}

/** A quote as people left it. */
interface CorrectedExample {
  id: string;
  type: string;
  speechAct: string;
  spans: Span[];
  cue: Span | null;
  speaker: { name: string | null; kind: string; role: string | null; mention: Span | null } | null;
}

const AT_ONCE = 100;

/** Gives article after article, each once; only what people looked at is in it. */
export async function* exportCorrections(store: Store): AsyncGenerator<CorrectionExample> {
  const seen = new Set<string>();
  for await (const { subjectId, subjectKind } of corrections(store)) {
    const quote = subjectKind === 'quote' ? await store.findQuote(subjectId) : null;
    if (quote === null || seen.has(quote.article.id)) continue;
    seen.add(quote.article.id);
    const own = (await quotesOf(store, quote.article.id)).filter(
      ({ isCorrected, status }) => isCorrected && status !== 'vanished',
    );
    if (own.length > 0) yield exampleOf(own);
  }
}

async function* corrections(store: Store): AsyncGenerator<CorrectionRecord> {
  let after: Parameters<Store['listCorrections']>[1]['after'] = null;
  do {
    const { items, next }: Awaited<ReturnType<Store['listCorrections']>> =
      await store.listCorrections({}, { limit: AT_ONCE, after });
    yield* items;
    after = next;
  } while (after !== null);
}

async function quotesOf(store: Store, articleId: string): Promise<QuoteRecord[]> {
  const found: QuoteRecord[] = [];
  let after: Parameters<Store['listQuotes']>[1]['after'] = null;
  do {
    const slice: Awaited<ReturnType<Store['listQuotes']>> = await store.listQuotes(
      { articleId, status: 'all' },
      { limit: AT_ONCE, after },
    );
    found.push(...slice.items);
    after = slice.next;
  } while (after !== null);
  return found;
}

function exampleOf(own: readonly QuoteRecord[]): CorrectionExample {
  const article = own[0]?.article;
  if (!article) throw new RangeError('an example needs a quote');
  const kept = own.filter(({ status }) => status === 'shown');
  return {
    id: article.externalId ?? article.id,
    text: article.text,
    outlet: article.outlet?.name ?? null,
    publishedAt: article.publishedAt,
    quotes: kept.map(({ id, type, speechAct, content, cue, speaker }) => ({
      ...{ id, type, speechAct, spans: [...content], cue },
      speaker: speaker && {
        name: speaker.name ?? speaker.description,
        ...{ kind: speaker.kind, role: speaker.role, mention: speaker.mention },
      },
    })),
    notQuotes: own.flatMap(({ status, content }) => (status === 'rejected' ? [...content] : [])),
  };
}
