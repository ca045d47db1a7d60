/** Reading stored articles anew with the engine as it is now: what is the same keeps its id, what people said holds. */

import {
  ENGINE_VERSION,
  extractArticle,
  findNotices,
  matchSpeakers,
  readArticleContext,
} from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { ArticleRecord, NewArticle, QuoteChange, ReadAnew } from '../store/store.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import { newQuotes } from './new-page.ts';

/** What a run did, or a dry run would do, so far. */
export interface ReextractProgress {
  readonly articles: number;
  readonly quotes: number;
  readonly added: number;
  readonly removed: number;
  readonly reworded: number;
  readonly reattributed: number;
  /** Articles that couldn't be read; they are tried again by the next run. */
  readonly failed: number;
  /** What changed in the articles since the progress before. */
  readonly changed: readonly ReadAnew[];
}

export interface ReextractService {
  /**
   * Reads every article that another version of the engine read, a batch at a time; each article is written whole, so a
   * run that was stopped is gone on with by the next.
   * @throws ExpectedError `database_busy`
   */
  run(options?: { readonly dryRun?: boolean }): AsyncGenerator<ReextractProgress>;
}

/** Between two reports of progress. */
const BATCH = 50;

/** Makes the use case. */
export function reextractService(deps: ServiceDeps): ReextractService {
  const { store } = deps;
  const extractor = extractorOf(deps);
  return {
    async *run({ dryRun = false } = {}) {
      const counts = { articles: 0, quotes: 0, failed: 0 };
      const changes = { added: 0, removed: 0, reworded: 0, reattributed: 0 };
      for (let after: string | null = null; ; ) {
        const ids: string[] = await store.listReadBefore(ENGINE_VERSION, after, BATCH);
        if (ids.length === 0) return;
        const changed: ReadAnew[] = [];
        const articles = await Promise.all(ids.map((id) => readOrNull(id)));
        for (const [at, article] of articles.entries()) {
          const id = ids[at] ?? '';
          const read =
            article && (await store.rereadArticle(id, article, matchSpeakers, { dryRun }));
          counts.articles++;
          if (!read) {
            counts.failed++;
            continue;
          }
          counts.quotes += read.quotes;
          for (const { change } of read.changes) changes[change]++;
          if (read.changes.length > 0) changed.push(read);
        }
        after = ids.at(-1) ?? null;
        yield { ...counts, ...changes, changed };
      }
    },
  };

  /** Null where its reading fails; what isn't expected is thrown. */
  async function readOrNull(id: string): Promise<NewArticle | null> {
    const article = await store.findArticle(id);
    if (article === null) return null;
    try {
      return (await fromPage(article)) ?? fromText(article);
    } catch (error) {
      if (error instanceof ExpectedError) return null;
      throw error;
    }
  }

  /** As it was read first: out of its page. Null where the page is gone, or is taken apart otherwise by now. */
  async function fromPage(article: ArticleRecord): Promise<NewArticle | null> {
    const page = await store.findPageOfArticle(article.id);
    if (page === null) return null;
    const source = new TextDecoder().decode(page.body);
    // The sender's date may be what days were counted from; of several articles none has it.
    const isAlone = !/#\d+$/u.test(article.externalId ?? '');
    const document = {
      ...(page.mediaType === 'text/html' ? { html: source } : { text: source }),
      ...(article.url === null ? {} : { url: article.url }),
      ...(isAlone && article.publishedAt !== null ? { publishedAt: article.publishedAt } : {}),
      ...(isAlone ? { language: article.language } : {}),
      retrievedAt: article.retrievedAt,
    };
    try {
      const { articles } = await extractor.readPage(document, article.retrievedAt, 'bulk');
      const found = articles.find(({ text }) => text === article.text);
      return found ? { ...found, ...known(article) } : null;
    } catch (error) {
      if (error instanceof ExpectedError && error.code !== 'page_too_costly') return null;
      throw error;
    }
  }
}

/** By its text alone. */
function fromText(article: ArticleRecord): NewArticle {
  const { text } = article;
  const extraction = extractArticle(text, { ...known(article), byline: article.byline });
  return {
    ...known(article),
    text,
    notices: findNotices(text),
    context: readArticleContext(text),
    quotes: newQuotes(extraction, 0),
  };
}

/** What is stored of the article itself isn't read anew. */
function known(article: ArticleRecord) {
  const { headline, byline, dateline, url, publishedAt, precision, kind, language } = article;
  const { publishedBasis, updatedAt, entries } = article;
  return {
    ...{ headline, byline, dateline, url, publishedAt, precision, kind, language },
    ...{ publishedBasis, updatedAt, entries },
    outlet: article.outlet?.name ?? null,
    pageStart: article.pageStart,
  };
}

/** Says a change in one line: what it was, whose, and what it is. */
export function describeChange({ id, change, before, after }: QuoteChange): string {
  const say = (state: typeof before): string =>
    state === null ? '' : `“${state.words}” (${state.speaker?.name ?? 'nobody'})`;
  const arrow = before !== null && after !== null ? ' → ' : '';
  return `${change} ${id} ${say(before)}${arrow}${say(after)}`;
}
