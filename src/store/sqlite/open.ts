/** The store on one SQLite file: every method of the contract, over one connection. */

import type { Store } from '../store.ts';
import { fillKeys, listAppearances } from './appearances.ts';
import { findArticle, findPageOfArticle, listArticles } from './articles.ts';
import { listChanges } from './changes.ts';
import { findCompanions } from './companions.ts';
import { watchCondition } from './condition.ts';
import { type Connection, openConnection } from './connection.ts';
import { fillWords } from './content-words.ts';
import { correctQuote } from './corrections/correct-quote.ts';
import { correctSpeaker } from './corrections/correct-speaker.ts';
import { keepApart, mergeSpeakers, splitSpeaker } from './corrections/identity.ts';
import { findCorrection, listCorrections } from './corrections/records.ts';
import { findReview, listReview, settleConflict } from './corrections/review.ts';
import { undoCorrection } from './corrections/undo.ts';
import { countDays } from './count-days.ts';
import { countFacets } from './count-facets.ts';
import { countMatches } from './count-matches.ts';
import { countSaid } from './count-said.ts';
import { editOutlet, mergeOutlets } from './edit-outlets.ts';
import { fillStatements } from './fill-statements.ts';
import { findLikeQuotes, findStatement, findStatementIds } from './find-statements.ts';
import { guardStore, identityOf } from './guarded-store.ts';
import {
  answerRequest,
  claimRequest,
  releaseRequest,
  releaseRequests,
} from './idempotent-requests.ts';
import { listImportOutcomes } from './import-outcomes.ts';
import { endImport, findImport, listImports, openImport } from './imports.ts';
import { stateOf } from './kept.ts';
import { findKey, hasKeys, listKeys, noteKeyUse, revokeKey, saveKey } from './keys.ts';
import { listContents } from './list-contents.ts';
import { listMatches } from './list-matches.ts';
import { loadQuotes } from './load-quotes.ts';
import { measureSizes } from './measure-sizes.ts';
import { migrate } from './migrate.ts';
import { completeOutlets, findOutlet, findOutletByName, listOutlets } from './outlets.ts';
import {
  countQuotes,
  findFollowing,
  findQuote,
  listQuotes,
  listQuotesOfArticle,
} from './quotes.ts';
import { listReadBefore, rereadArticle } from './reread-article.ts';
import { findRevision, listRevisions } from './revisions.ts';
import { saveAuthorityEntry } from './save-authority.ts';
import { savePage } from './save-page.ts';
import { savePages } from './save-pages.ts';
import { searchQuotes } from './search-quotes.ts';
import { findSeen } from './seen-documents.ts';
import { findSimilarTerms } from './similar-terms.ts';
import { findSpeakerDetail } from './speaker-detail.ts';
import { completeSpeakers, findSpeaker, findSpeakersByName, listSpeakers } from './speakers.ts';
import { findSpeakersByRole } from './speakers-by-role.ts';
import { takeDown } from './take-down.ts';
import { listCopies } from './text-copies.ts';
import { findTombstone } from './tombstones.ts';
import { forgetTopicEdit, listTopicEdits, saveTopicEdit } from './topic-edits.ts';
import { weighGroups } from './weigh-groups.ts';

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
export async function openSqliteStore(options: SqliteOptions): Promise<Store> {
  return storeOn(openUpToDate(options), identityOf(options.file));
}

/**
 * Opens the database and brings it up to date.
 * @throws ExpectedError as `openSqliteStore`
 */
export function openUpToDate({ file, migrationsFolder }: SqliteOptions): Connection {
  const db = openConnection(file);
  try {
    migrate(db, migrationsFolder);
    fillKeys(db);
    fillWords(db);
    fillStatements(db);
    return db;
  } catch (error) {
    db.$client.close();
    throw error;
  }
}

/** Gives the store on a connection to a database that is up to date; `opened` is the file that it may write to. */
export function storeOn(db: Connection, opened: string | null): Store {
  const condition = watchCondition(db, opened);
  const store: Store = {
    savePage: async (page, match, options) => savePage(db, page, match, options),
    savePages: async (pages, match, options) => savePages(db, pages, match, options),
    findSeen: async (fingerprint) => findSeen(db, fingerprint),
    openImport: async (id, begun) => openImport(db, id, begun),
    endImport: async (id, state, at) => {
      endImport(db, id, state, at);
    },
    findImport: async (id) => findImport(db, id),
    listImports: async (slice) => listImports(db, slice),
    listImportOutcomes: async (filter, slice) => listImportOutcomes(db, filter, slice),
    listQuotes: async (filter, slice, order) => listQuotes(db, filter, slice, order),
    findQuotes: async (ids) => loadQuotes(db, ids),
    findStatement: async (id) => findStatement(db, id),
    findStatementIds: async (ids) => findStatementIds(db, ids),
    findLikeQuotes: async (words, limit) => findLikeQuotes(db, words, limit),
    findFollowing: async (ids) => findFollowing(db, ids),
    findQuote: async (id) => findQuote(db, id),
    listQuotesOfArticle: async (articleId) => listQuotesOfArticle(db, articleId),
    listMatches: async (query, filter, slice) => listMatches(db, query, filter, slice),
    searchQuotes: async (query, filter, options) => searchQuotes(db, query, filter, options),
    countQuotes: async (filter) => countQuotes(db, filter),
    countMatches: async (query, filter) => countMatches(db, query, filter),
    countFacets: async (query, filter, facets, most) =>
      countFacets(db, query, filter, facets, most),
    countDays: async (query, filter) => countDays(db, query, filter),
    listContents: async (filter, limit) => listContents(db, filter, limit),
    countSaid: async (groups) => countSaid(db, groups),
    weighGroups: async (groups) => weighGroups(db, groups),
    findCompanions: async (term, limit) => findCompanions(db, term, limit),
    listTopicEdits: async () => listTopicEdits(db),
    saveTopicEdit: async (edit) => {
      saveTopicEdit(db, edit);
    },
    forgetTopicEdit: async (id) => {
      forgetTopicEdit(db, id);
    },
    findSimilarTerms: async (term, limit) => findSimilarTerms(db, term, limit),
    listArticles: async (filter, slice) => listArticles(db, filter, slice),
    findArticle: async (id) => findArticle(db, id),
    findPageOfArticle: async (articleId) => findPageOfArticle(db, articleId),
    listRevisions: async (articleId, slice) => listRevisions(db, articleId, slice),
    findRevision: async (articleId, revision) => findRevision(db, articleId, revision),
    listCopies: async (articleId, limit) => listCopies(db, articleId, limit),
    takeDown: async (articleId, why, match) => takeDown(db, articleId, why, match),
    findTombstone: async (articleId) => findTombstone(db, articleId),
    listChanges: async (seq, limit) => listChanges(db, seq, limit),
    listSpeakers: async (filter, slice) => listSpeakers(db, filter, slice),
    findSpeaker: async (id) => findSpeaker(db, id),
    findSpeakerDetail: async (id) => findSpeakerDetail(db, id),
    listAppearances: async (speakerId, slice) => listAppearances(db, speakerId, slice),
    saveAuthorityEntry: async (entry, match) => saveAuthorityEntry(db, entry, match),
    findSpeakersByName: async (name, limit) => findSpeakersByName(db, name, limit),
    findSpeakersByRole: async (groups, time) => findSpeakersByRole(db, groups, time),
    completeSpeakers: async (beginning, limit) => completeSpeakers(db, beginning, limit),
    completeOutlets: async (beginning, limit) => completeOutlets(db, beginning, limit),
    findOutletByName: async (name) => findOutletByName(db, name),
    listOutlets: async (slice) => listOutlets(db, slice),
    findOutlet: async (id) => findOutlet(db, id),
    editOutlet: async (id, edit) => editOutlet(db, id, edit),
    mergeOutlets: async (id, others) => mergeOutlets(db, id, others),
    correctQuote: async (id, edit, author) => correctQuote(db, id, edit, author),
    correctSpeaker: async (id, edit, author, match) => correctSpeaker(db, id, edit, author, match),
    mergeSpeakers: async (id, others, author, match) =>
      mergeSpeakers(db, id, others, author, match),
    splitSpeaker: async (id, split, author, match) => splitSpeaker(db, id, split, author, match),
    keepApart: async (pair, author, match) => keepApart(db, pair, author, match),
    undoCorrection: async (id, author, match) => undoCorrection(db, id, author, match),
    findCorrection: async (id) => findCorrection(db, id),
    listCorrections: async (filter, slice, order) => listCorrections(db, filter, slice, order),
    listReview: async (limit) => listReview(db, limit),
    findReview: async (id) => findReview(db, id),
    settleConflict: async (id, at) => {
      settleConflict(db, id, at);
    },
    listReadBefore: async (engine, after, limit) => listReadBefore(db, engine, after, limit),
    rereadArticle: async (id, article, match, options) =>
      rereadArticle(db, id, article, match, options),
    saveKey: async (key) => saveKey(db, key),
    listKeys: async () => listKeys(db),
    findKey: async (id) => findKey(db, id),
    hasKeys: async () => hasKeys(db),
    revokeKey: async (id, at) => revokeKey(db, id, at),
    noteKeyUse: async (id, at) => {
      noteKeyUse(db, id, at);
    },
    claimRequest: async (claim, lapse) => claimRequest(db, claim, lapse),
    answerRequest: async (claim, answer) => {
      answerRequest(db, claim, answer);
    },
    releaseRequest: async (claim) => {
      releaseRequest(db, claim);
    },
    releaseRequests: async () => {
      releaseRequests(db);
    },
    findVersion: async () => stateOf(db),
    measureSizes: async () => measureSizes(db),
    condition: async () => condition.ask(),
    measureThreads: async () => null,
    close: async () => {
      db.$client.close();
    },
  };
  return guardStore(store, db, opened, condition.note);
}
