/** The store's contract; the records it takes and gives are in `records/`, a noun a file. Async although SQLite is not, so that another backend fits it. */

import type {
  ArticleFilter,
  ArticleRecord,
  ReadAnew,
  RevisionRecord,
  TakeDown,
  TombstoneRecord,
} from './records/articles.ts';
import type { ChangeSlice } from './records/changes.ts';
import type { StoreCondition, StoreSizes, ThreadsLoad } from './records/condition.ts';
import type {
  Author,
  CorrectionFilter,
  CorrectionRecord,
  QuoteEdit,
  ReviewRecord,
  SpeakerEdit,
  SpeakerSplit,
} from './records/corrections.ts';
import type { ImportOutcomeRecord, ImportRecord, ImportRecorder } from './records/imports.ts';
import type {
  ClaimedRequest,
  ClaimLapse,
  KeptAnswer,
  KeyRecord,
  RequestClaim,
} from './records/keys.ts';
import type { Slice, SliceRequest } from './records/lists.ts';
import type { OutletEdit, OutletRecord, OutletReference } from './records/outlets.ts';
import type { NewArticle, NewPage, PageResult, SavedArticle } from './records/pages.ts';
import type { QuoteFilter, QuoteOrder, QuoteRecord } from './records/quotes.ts';
import type {
  Companion,
  ContentRecord,
  DayCounts,
  FacetCounts,
  QuoteFacet,
  QuoteHits,
  SaidCounts,
  SearchOptions,
  TermGroup,
  TextQuery,
  TopicEdit,
} from './records/search.ts';
import type {
  AppearanceRecord,
  AuthorityEntry,
  NamedSpeaker,
  RoleHolder,
  SavedEntry,
  SpeakerDetailRecord,
  SpeakerFilter,
  SpeakerMatcher,
  SpeakerRecord,
} from './records/speakers.ts';
import type { StatementRecord, StatementReference } from './records/statements.ts';

export * from './records/articles.ts';
export * from './records/changes.ts';
export * from './records/condition.ts';
export * from './records/corrections.ts';
export * from './records/imports.ts';
export * from './records/keys.ts';
export * from './records/lists.ts';
export * from './records/outlets.ts';
export * from './records/pages.ts';
export * from './records/quotes.ts';
export * from './records/search.ts';
export * from './records/speakers.ts';
export * from './records/statements.ts';

/**
 * Every method is one atomic act. Unknown ids give null or `[]`, never an error. Beyond what each says,
 * all may throw ExpectedError `database_full`, `database_unwritable`, `database_damaged`; then nothing was written.
 */
export interface Store {
  /**
   * Writes a page, its articles, outlets, speakers and quotes in one transaction; on disk when it resolves.
   * An article is the same as a stored one by externalId, else by URL, else by outlet and text hash;
   * a weaker key decides only where a stronger one is missing on either side. One that was taken down
   * stays so unless `restore` is set; it comes back under its old id.
   * @throws ExpectedError `database_busy`
   */
  savePage(
    page: NewPage,
    match: SpeakerMatcher,
    options?: { readonly restore?: boolean },
  ): Promise<SavedArticle[]>;

  /**
   * Writes several pages in one transaction, in order, each whole or not at all: on disk when it
   * resolves, for the price of one. `record` is written within it: what became of the documents is there with
   * the pages or not at all.
   * @throws ExpectedError `database_busy`; then nothing is written
   */
  savePages(
    pages: readonly NewPage[],
    match: SpeakerMatcher,
    options?: { readonly record?: ImportRecorder | undefined; readonly restore?: boolean },
  ): Promise<PageResult[]>;
  /** The ids of the articles of a document that was stored just so and is there unchanged; else null. */
  findSeen(fingerprint: string): Promise<readonly string[] | null>;

  /** Begins an import, or takes one up again that wasn't finished; null makes an id. */
  openImport(
    id: string | null,
    begun: { readonly at: string; readonly totalBytes: number | null },
  ): Promise<ImportRecord>;
  /** Says how an import ended. */
  endImport(id: string, state: 'interrupted' | 'done', at: string): Promise<void>;
  findImport(id: string): Promise<ImportRecord | null>;
  /** Newest first. */
  listImports(slice: SliceRequest): Promise<Slice<ImportRecord>>;
  /** By line. */
  listImportOutcomes(
    filter: { readonly importId: string; readonly outcome?: ImportOutcomeRecord['outcome'] },
    slice: SliceRequest,
  ): Promise<Slice<ImportOutcomeRecord>>;

  /** By default the oldest id first (ids are UUIDv7: id order is age order). What has no date stands behind all dates. */
  listQuotes(
    filter: QuoteFilter,
    slice: SliceRequest,
    order?: QuoteOrder,
  ): Promise<Slice<QuoteRecord>>;
  /** In the order of the ids; unknown ones are left out. */
  findQuotes(ids: readonly string[]): Promise<QuoteRecord[]>;
  /**
   * The statement of this id: all its quotes, oldest published first, at most `MOST_OF_STATEMENT`. The id of any
   * quote of it, and one that it had before its first quote went, gives it too. Null for an unknown id.
   */
  findStatement(id: string): Promise<StatementRecord | null>;
  /** The statement of each of these quotes. */
  findStatementIds(ids: readonly string[]): Promise<ReadonlyMap<string, StatementReference>>;
  /** Quotes that share neighbouring words with a text, whoever said them, likeliest first; bounded look-ups. */
  findLikeQuotes(words: string, limit: number): Promise<QuoteRecord[]>;
  /** For each of these what the same speaker says next in the article, where there is anything; in the order of the ids. */
  findFollowing(ids: readonly string[]): Promise<QuoteRecord[]>;
  findQuote(id: string): Promise<QuoteRecord | null>;
  /** Quotes of one article in text order; all of them. */
  listQuotesOfArticle(articleId: string): Promise<QuoteRecord[]>;
  /**
   * Full-text search over content, context and headline. Without groups: what the filter leaves. A
   * group without a letter or digit matches nothing. Bounded: of words that very many quotes have, the
   * newest stored are looked at, and `isCut` says so.
   */
  searchQuotes(query: TextQuery, filter: QuoteFilter, options: SearchOptions): Promise<QuoteHits>;
  /**
   * All that `searchQuotes` could find, oldest stored first and unranked. Bounded work a slice: one may be short,
   * or empty, and `next` still lead on.
   */
  listMatches(
    query: TextQuery,
    filter: QuoteFilter,
    slice: SliceRequest,
  ): Promise<Slice<QuoteRecord>>;
  /** How many quotes the filter leaves. */
  countQuotes(filter: QuoteFilter): Promise<number>;
  /** How many of them match the words, as `searchQuotes` understands them; counts no further than 10,000. */
  countMatches(query: TextQuery, filter: QuoteFilter): Promise<number>;
  /** Counts what matches by some of its properties, the commonest values first, at most so many of each (1–100, by default 20). */
  countFacets(
    query: TextQuery,
    filter: QuoteFilter,
    facets: readonly QuoteFacet[],
    most?: number,
  ): Promise<FacetCounts>;
  /** Counts what matches by the day of publication: all quotes without words, with them at most the 20,000 newest stored. */
  countDays(query: TextQuery, filter: QuoteFilter): Promise<DayCounts>;
  /** The contents of what the filter leaves, newest stored first, at most `limit`; `isCut` where there are, or may be, more. */
  listContents(
    filter: QuoteFilter,
    limit: number,
  ): Promise<{ contents: ContentRecord[]; isCut: boolean }>;
  /** In how many quotes of the whole store one of each group's terms was said; estimated from 1,000 on. */
  countSaid(groups: readonly TermGroup[]): Promise<SaidCounts>;
  /** How much each group tells quotes apart (inverse document frequency, natural logarithm); rare words most. */
  weighGroups(groups: readonly TermGroup[]): Promise<number[]>;
  /** Indexed words near a word that is not indexed itself: by edit distance, nearest and commonest first. */
  findSimilarTerms(term: string, limit: number): Promise<string[]>;
  /** Words that keep company with a term in what was said; `[]` for a term that stands in few quotes. */
  findCompanions(term: string, limit: number): Promise<Companion[]>;

  /** All changes to the thesaurus, by id. */
  listTopicEdits(): Promise<readonly TopicEdit[]>;
  /** Writes one, in place of one of the same id. */
  saveTopicEdit(edit: TopicEdit): Promise<void>;
  /** Forgets one: the built-in topic of that id stands again. */
  forgetTopicEdit(id: string): Promise<void>;

  listArticles(filter: ArticleFilter, slice: SliceRequest): Promise<Slice<ArticleRecord>>;
  findArticle(id: string): Promise<ArticleRecord | null>;
  /** The page that an article came in, as it came. */
  findPageOfArticle(
    articleId: string,
  ): Promise<{ readonly body: Uint8Array; readonly mediaType: string } | null>;

  /** All states of an article, oldest first, the newest one last. */
  listRevisions(articleId: string, slice: SliceRequest): Promise<Slice<RevisionRecord>>;
  findRevision(articleId: string, revision: number): Promise<RevisionRecord | null>;
  /** The articles that carry nearly the same text, the article itself among them; oldest published first, at most `limit` (1–100). */
  listCopies(articleId: string, limit: number): Promise<ArticleRecord[]>;
  /**
   * Removes an article with its text, revisions, quotes and index rows, and whoever is left without a
   * quote; keeps a tombstone. What was removed isn't readable in the file afterwards. O(size of the
   * full-text index). Who is who is settled anew without it. Null for an unknown id; for one that was
   * taken down already, its tombstone.
   * @throws ExpectedError `database_busy`
   */
  takeDown(
    articleId: string,
    why: TakeDown,
    match: SpeakerMatcher,
  ): Promise<TombstoneRecord | null>;
  findTombstone(articleId: string): Promise<TombstoneRecord | null>;
  /** What was added, changed or removed after `seq`, in order; each thing once, with its last change. */
  listChanges(seq: number, limit: number): Promise<ChangeSlice>;

  /** By name, case folded. */
  listSpeakers(filter: SpeakerFilter, slice: SliceRequest): Promise<Slice<SpeakerRecord>>;
  /** By id; the id of an entry that was merged gives the one that it was merged into. */
  findSpeaker(id: string): Promise<SpeakerRecord | null>;
  /** The same, with names, roles over time, what authority files say, and who may be the same. */
  findSpeakerDetail(id: string): Promise<SpeakerDetailRecord | null>;
  /** Where a speaker appears, oldest first. */
  listAppearances(speakerId: string, slice: SliceRequest): Promise<Slice<AppearanceRecord>>;
  /**
   * Writes an entry of an authority file, known again by its own id, else its Wikidata id, else kind and name,
   * and settles anew who is who among those of its names.
   * @throws ExpectedError `database_busy`
   */
  saveAuthorityEntry(entry: AuthorityEntry, match: SpeakerMatcher): Promise<SavedEntry>;
  /**
   * Speakers whose name or alias, or one word of it, equals, sounds like or is within a small edit
   * distance of the given name; likeliest first, each with a likeness of 0–1.
   */
  findSpeakersByName(
    name: string,
    limit: number,
  ): Promise<{ readonly speaker: NamedSpeaker; readonly likeness: number }[]>;
  /**
   * Speakers to whom articles gave a role that has one of each group's terms, with these roles as seen from a time
   * (RFC 3339, half-open); whoever had one last comes first. At most 200 roles of speakers, of at most 500 wordings.
   */
  findSpeakersByRole(
    groups: readonly TermGroup[],
    time: { readonly from: string; readonly to: string },
  ): Promise<RoleHolder[]>;
  /** Speakers a word of whose name begins so, the most quoted first; at most `limit` (1–100). */
  completeSpeakers(beginning: string, limit: number): Promise<NamedSpeaker[]>;
  /** Outlets a word of whose name begins so, by name; at most `limit` (1–100). */
  completeOutlets(beginning: string, limit: number): Promise<OutletReference[]>;
  /** The outlet of this name, in any spelling that folds alike. */
  findOutletByName(name: string): Promise<OutletReference | null>;

  listOutlets(slice: SliceRequest): Promise<Slice<OutletRecord>>;
  /** The id of an outlet that was merged gives the one that it was merged into. */
  findOutlet(id: string): Promise<OutletRecord | null>;
  /**
   * Null for an unknown id.
   * @throws ExpectedError `outlet_conflict` where a name or domain is another outlet's
   */
  editOutlet(id: string, edit: OutletEdit): Promise<OutletRecord | null>;
  /** Merges others into an outlet, with their articles, names and domains; null for an unknown id. */
  mergeOutlets(id: string, others: readonly string[]): Promise<OutletRecord | null>;

  /**
   * Writes what a person says of a quote, one record a field; null for an unknown quote. What is so already is no
   * record. Spans count in the text that the quote's own count in.
   * @throws ExpectedError `speaker_not_found`, `database_busy`
   */
  correctQuote(id: string, edit: QuoteEdit, author: Author): Promise<CorrectionRecord[] | null>;
  /** The same for a speaker. @throws ExpectedError `correction_conflict`, `database_busy` */
  correctSpeaker(
    id: string,
    edit: SpeakerEdit,
    author: Author,
    match: SpeakerMatcher,
  ): Promise<CorrectionRecord[] | null>;
  /** Makes others one with a speaker, for good. @throws ExpectedError `speaker_not_found`, `database_busy` */
  mergeSpeakers(
    id: string,
    others: readonly string[],
    author: Author,
    match: SpeakerMatcher,
  ): Promise<CorrectionRecord[] | null>;
  /** Takes appearances out into a new entry that stays apart. @throws ExpectedError `correction_conflict`, `database_busy` */
  splitSpeaker(
    id: string,
    split: SpeakerSplit,
    author: Author,
    match: SpeakerMatcher,
  ): Promise<CorrectionRecord[] | null>;
  /** Says that two speakers are two; null where one is unknown. @throws ExpectedError `correction_conflict`, `database_busy` */
  keepApart(
    pair: readonly [string, string],
    author: Author,
    match: SpeakerMatcher,
  ): Promise<CorrectionRecord[] | null>;
  /**
   * Takes a correction back, by a record of its own; null for an unknown one.
   * @throws ExpectedError `correction_conflict` where it was taken back already, is an undo itself, or a later one of
   * the same field stands; `database_busy`
   */
  undoCorrection(
    id: string,
    author: Author,
    match: SpeakerMatcher,
  ): Promise<CorrectionRecord | null>;
  findCorrection(id: string): Promise<CorrectionRecord | null>;
  /** Oldest first unless said otherwise; of a speaker also those that merged it, split it off or keep it apart. */
  listCorrections(
    filter: CorrectionFilter,
    slice: SliceRequest,
    order?: 'oldest' | 'newest',
  ): Promise<Slice<CorrectionRecord>>;
  /** What a person should look at first, by gain; at most `limit` (1–100). */
  listReview(limit: number): Promise<ReviewRecord[]>;
  /** One of them by its id; null where it isn't there or was decided. */
  findReview(id: string): Promise<ReviewRecord | null>;
  /** Notes that a person looked at a conflict and left things as they are. */
  settleConflict(id: string, at: string): Promise<void>;
  /** Ids of articles that another version of the engine read, after `after`, oldest first; at most `limit`. */
  listReadBefore(engine: string, after: string | null, limit: number): Promise<string[]>;
  /**
   * Writes what the engine now says of an article's text, as a revision is written, but without one.
   * `dryRun` changes nothing. Null for an unknown article, or where the text isn't the stored one.
   * @throws ExpectedError `database_busy`
   */
  rereadArticle(
    id: string,
    article: NewArticle,
    match: SpeakerMatcher,
    options?: { readonly dryRun?: boolean },
  ): Promise<ReadAnew | null>;
  /** False, and nothing written, where another key has the name. */
  saveKey(key: Omit<KeyRecord, 'revokedAt' | 'lastUsedAt'>): Promise<boolean>;
  /** All keys, oldest first, those revoked or expired among them. */
  listKeys(): Promise<KeyRecord[]>;
  findKey(id: string): Promise<KeyRecord | null>;
  /** Whether any key was ever made. */
  hasKeys(): Promise<boolean>;
  /** Null for an unknown id; revoked twice, it keeps the first time. */
  revokeKey(id: string, at: string): Promise<KeyRecord | null>;
  noteKeyUse(id: string, at: string): Promise<void>;

  /** Claims a request, forgetting what has lapsed; gives the one that holds the key already, else null. */
  claimRequest(claim: RequestClaim, lapse: ClaimLapse): Promise<ClaimedRequest | null>;
  /** Keeps the answer of a claimed request. */
  answerRequest(claim: RequestClaim, answer: KeptAnswer): Promise<void>;
  /** Lets go of a claim that came to nothing: the key may be used again. */
  releaseRequest(claim: RequestClaim): Promise<void>;
  /** Lets go of all claims without an answer: those of a server that is no more. */
  releaseRequests(): Promise<void>;

  /** Differs after each write, by whomever; null where one isn't committed yet. */
  findVersion(): Promise<string | null>;
  /** How much room the database takes. */
  measureSizes(): Promise<StoreSizes>;
  /** Whether the database can be written to: asked by writing, at most once a second. */
  condition(): Promise<StoreCondition>;
  /** What its threads have to do; null where it has none. */
  measureThreads(): Promise<ThreadsLoad | null>;
  close(): Promise<void>;
}
