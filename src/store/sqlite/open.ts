/** The store on one SQLite file: every method of the contract, over one connection. */

import type { Store } from '../store.ts';
import { findArticle, findPageOfArticle, listArticles } from './articles.ts';
import { openConnection } from './connection.ts';
import { listImportOutcomes } from './import-outcomes.ts';
import { endImport, findImport, listImports, openImport } from './imports.ts';
import { migrate } from './migrate.ts';
import { findOutlet, listOutlets } from './outlets.ts';
import { countQuotes, findQuote, listQuotes, listQuotesOfArticle } from './quotes.ts';
import { savePage } from './save-page.ts';
import { savePages } from './save-pages.ts';
import { countMatches, searchQuotes } from './search-quotes.ts';
import { findSeen } from './seen-documents.ts';
import { findSimilarTerms } from './similar-terms.ts';
import { findSpeaker, findSpeakersByName, listSpeakers } from './speakers.ts';

/** Where the database is, and where its migrations are. */
export interface SqliteOptions {
  /** A path, or `:memory:`; made when it doesn't exist (its folder is not). */
  readonly file: string;
  /** For tests; the program's own by default. */
  readonly migrationsFolder?: string;
}

/**
 * Opens the database, brings it up to date and gives the store on it.
 * @throws ExpectedError `database_unreadable`, `database_newer`, `database_busy`, each with the remedy
 */
export async function openSqliteStore({ file, migrationsFolder }: SqliteOptions): Promise<Store> {
  const db = openConnection(file);
  try {
    migrate(db, migrationsFolder);
  } catch (error) {
    db.$client.close();
    throw error;
  }
  return {
    savePage: async (page, match) => savePage(db, page, match),
    savePages: async (pages, match, record) => savePages(db, pages, match, record),
    findSeen: async (fingerprint) => findSeen(db, fingerprint),
    openImport: async (id, begun) => openImport(db, id, begun),
    endImport: async (id, state, at) => {
      endImport(db, id, state, at);
    },
    findImport: async (id) => findImport(db, id),
    listImports: async (slice) => listImports(db, slice),
    listImportOutcomes: async (filter, slice) => listImportOutcomes(db, filter, slice),
    listQuotes: async (filter, slice) => listQuotes(db, filter, slice),
    findQuote: async (id) => findQuote(db, id),
    listQuotesOfArticle: async (articleId) => listQuotesOfArticle(db, articleId),
    searchQuotes: async (query, filter, limit) => searchQuotes(db, query, filter, limit),
    countQuotes: async (filter) => countQuotes(db, filter),
    countMatches: async (query, filter) => countMatches(db, query, filter),
    findSimilarTerms: async (term, limit) => findSimilarTerms(db, term, limit),
    listArticles: async (filter, slice) => listArticles(db, filter, slice),
    findArticle: async (id) => findArticle(db, id),
    findPageOfArticle: async (articleId) => findPageOfArticle(db, articleId),
    listSpeakers: async (filter, slice) => listSpeakers(db, filter, slice),
    findSpeaker: async (id) => findSpeaker(db, id),
    findSpeakersByName: async (name, limit) => findSpeakersByName(db, name, limit),
    listOutlets: async (slice) => listOutlets(db, slice),
    findOutlet: async (id) => findOutlet(db, id),
    isReady: async () => db.$client.open && db.$client.prepare('SELECT 1').get() !== undefined,
    close: async () => {
      db.$client.close();
    },
  };
}
