/** The store's contract and its record types. Async although SQLite is not, so that another backend fits it. */

import type {
  ArticleKind,
  KnownSpeaker,
  Precision,
  QuoteType,
  SpeakerKind,
  SpeakerMatch,
  SpeechAct,
} from '../engine/index.ts';
import type { Span } from '../text/span.ts';

/** Who printed it. */
export interface OutletRecord {
  readonly id: string;
  readonly name: string;
  /** How many stored articles it has. */
  readonly articles: number;
}

/** One stored article. Spans of its quotes are UTF-16 units of `text`. */
export interface ArticleRecord {
  readonly id: string;
  /** The sender's id of the document, with `#0`, `#1` … where a page held several articles. */
  readonly externalId: string | null;
  readonly headline: string | null;
  readonly outlet: OutletReference | null;
  readonly byline: string | null;
  readonly dateline: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly precision: Precision;
  readonly kind: ArticleKind;
  readonly language: string;
  readonly text: string;
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  readonly sha256: string;
  /** Where the text began in the page's text, in UTF-16 units. */
  readonly pageStart: number;
  readonly retrievedAt: string;
  /** 1 when first stored, one more with each changed text or headline. */
  readonly revision: number;
  readonly quotes: number;
}

export interface OutletReference {
  readonly id: string;
  readonly name: string;
}

/** Somebody (or something) quoted, across articles. */
export interface SpeakerRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** The newest role known, by the articles' dates. */
  readonly role: string | null;
  /** Other spellings and shorter forms, without `name`. */
  readonly aliases: readonly string[];
  readonly quotes: number;
}

/** A stored quote, with what one needs to read and check it. Spans are UTF-16 units of the article's text. */
export interface QuoteRecord {
  readonly id: string;
  readonly type: QuoteType;
  readonly speechAct: SpeechAct;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: QuoteSpeakerRecord | null;
  readonly coSpeakers: readonly QuoteSpeakerRecord[];
  readonly saidTo: string | null;
  readonly medium: string | null;
  readonly via: string | null;
  readonly saidOn: SaidOnRecord | null;
  readonly confidence: number;
  readonly rule: string;
  /** The id of the quote that this one is nested in. */
  readonly within: string | null;
  readonly article: ArticleRecord;
}

/** The speaker as linked by this quote: the registry's entry, and the role at the time. */
export interface QuoteSpeakerRecord {
  /** Registry id; null for anonymous sources, which are never merged across articles. */
  readonly id: string | null;
  /** The registry's name; null for who isn't named. */
  readonly name: string | null;
  readonly description: string | null;
  readonly kind: SpeakerKind;
  /** The role that this article gave. */
  readonly role: string | null;
  readonly mention: Span | null;
  readonly linkConfidence: number;
}

export interface SaidOnRecord {
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  readonly basis: string;
}

/** One page with all that was extracted from it: written whole or not at all. */
export interface NewPage {
  /** The body as it came, byte for byte. */
  readonly body: Uint8Array;
  readonly mediaType: 'text/plain' | 'text/html';
  readonly externalId: string | null;
  readonly url: string | null;
  readonly retrievedAt: string;
  /** What the document was as it was sent, so that `findSeen` knows it again; null or absent: not to be known. */
  readonly fingerprint?: string | null;
  readonly articles: readonly NewArticle[];
}

/** An article to store; ids are made by the store. */
export type NewArticle = Omit<
  ArticleRecord,
  'id' | 'externalId' | 'outlet' | 'retrievedAt' | 'revision' | 'quotes' | 'sha256'
> & {
  readonly outlet: string | null;
  readonly quotes: readonly NewQuote[];
};

/** A quote to store; `within` is an index into the article's quotes. */
export type NewQuote = Omit<QuoteRecord, 'id' | 'speaker' | 'coSpeakers' | 'within' | 'article'> & {
  readonly speaker: NewQuoteSpeaker | null;
  readonly coSpeakers: readonly NewQuoteSpeaker[];
  readonly within: number | null;
};

export type NewQuoteSpeaker = Omit<QuoteSpeakerRecord, 'id' | 'linkConfidence'>;

/** Decides who a speaker is among the registry entries whose names come near; null makes a new entry. */
export type SpeakerMatcher = (
  speaker: { readonly name: string; readonly kind: SpeakerKind },
  candidates: readonly KnownSpeaker[],
) => SpeakerMatch | null;

/** What became of one article of a page. */
export interface SavedArticle {
  readonly id: string;
  /** `created`; `unchanged`: same article, same text and headline, nothing written; `revised`: same article, new text or headline. */
  readonly outcome: 'created' | 'unchanged' | 'revised';
}

/** What became of one page of several: a fault of one doesn't keep the others from being written. */
export type PageResult =
  | { readonly saved: readonly SavedArticle[]; readonly fault: null }
  | { readonly saved: null; readonly fault: Error };

/** An import of many documents; counts hold what is on disk. */
export interface ImportRecord {
  readonly id: string;
  /** `running` also stands where the process was killed: only the process that runs it knows. */
  readonly state: 'running' | 'interrupted' | 'done';
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Lines of the body that are acknowledged, empty ones included. */
  readonly lines: number;
  /** SHA-256 over these lines, hexadecimal. */
  readonly linesSha256: string;
  readonly bytes: number;
  readonly totalBytes: number | null;
  readonly documents: number;
  readonly created: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quotes: number;
}

/** What became of one document of an import. */
export interface ImportOutcomeRecord {
  /** From 1. */
  readonly line: number;
  readonly externalId: string | null;
  /** The strongest of its articles' outcomes; `failed` where nothing of it is stored. */
  readonly outcome: SavedArticle['outcome'] | 'failed';
  readonly articleIds: readonly string[];
  /** How many quotes were written. */
  readonly quotes: number;
  readonly code: string | null;
  readonly message: string | null;
}

/** How far an import is after some more of its documents. */
export interface ImportProgress {
  readonly at: string;
  readonly lines: number;
  readonly linesSha256: string;
  readonly bytes: number;
}

/** Which import the pages belong to, and what became of their documents. */
export interface ImportRecorder {
  readonly importId: string;
  /** Given what became of the pages: an outcome for each document, also for those without a page. */
  readonly outcomesOf: (results: readonly PageResult[]) => readonly ImportOutcomeRecord[];
  readonly progress: ImportProgress;
}

/** One page of a list; `next` continues after its last item and is null at the end. */
export interface Slice<Item> {
  readonly items: Item[];
  readonly next: Position | null;
}

/** A place in an ordered list: the sort key and the id of the last item given. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export interface SliceRequest {
  /** 1–100. */
  readonly limit: number;
  readonly after: Position | null;
}

/** What a list of quotes may be narrowed by; null or absent: not narrowed. */
export interface QuoteFilter {
  readonly speakerIds?: readonly string[];
  readonly articleId?: string;
  readonly outletId?: string;
  readonly type?: QuoteType;
  readonly speechAct?: SpeechAct;
  /** Bounds of the article's `publishedAt`: `from` ≤ published < `to`; any RFC 3339 or date prefix. */
  readonly from?: string;
  readonly to?: string;
  readonly minConfidence?: number;
}

export interface ArticleFilter {
  readonly externalId?: string;
  readonly outletId?: string;
  readonly url?: string;
  readonly from?: string;
  readonly to?: string;
}

export interface SpeakerFilter {
  /** Part of a name or alias, in any spelling that folds alike. */
  readonly name?: string;
  readonly kind?: SpeakerKind;
}

/** Words to search: every group must match, by any of its terms. Terms are plain text, never FTS5 syntax. */
export interface TextQuery {
  readonly allOf: readonly TermGroup[];
}

export interface TermGroup {
  /** Alternatives: the user's own term first. A term of several words is a phrase. */
  readonly anyOf: readonly string[];
}

/** A hit, best first by `rank` (higher is better). */
export interface QuoteHit {
  readonly quote: QuoteRecord;
  readonly rank: number;
  /** Which groups of the query matched where. */
  readonly where: readonly ('content' | 'context' | 'headline')[];
}

/** Every method is one atomic act. Unknown ids give null or `[]`, never an error. */
export interface Store {
  /**
   * Writes a page, its articles, outlets, speakers and quotes in one transaction; on disk when it resolves.
   * An article is the same as a stored one by externalId, else by URL, else by outlet and text hash.
   * @throws ExpectedError `database_busy`
   */
  savePage(page: NewPage, match: SpeakerMatcher): Promise<SavedArticle[]>;

  /**
   * Writes several pages in one transaction, in order, each whole or not at all: on disk when it
   * resolves, for the price of one. `record` runs within it, so that what it writes is there with the
   * pages or not at all.
   * @throws ExpectedError `database_busy`; then nothing is written
   */
  savePages(
    pages: readonly NewPage[],
    match: SpeakerMatcher,
    record?: ImportRecorder,
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

  /** Oldest id first (ids are UUIDv7: id order is age order). */
  listQuotes(filter: QuoteFilter, slice: SliceRequest): Promise<Slice<QuoteRecord>>;
  findQuote(id: string): Promise<QuoteRecord | null>;
  /** Quotes of one article in text order; all of them. */
  listQuotesOfArticle(articleId: string): Promise<QuoteRecord[]>;
  /**
   * Full-text search over content, context and headline, weighted in that order; at most `limit` (1–100)
   * hits. Without groups: the newest quotes that the filter leaves, all of rank 0. A group without a
   * letter or digit matches nothing.
   */
  searchQuotes(query: TextQuery, filter: QuoteFilter, limit: number): Promise<QuoteHit[]>;
  /** How many quotes the filter leaves. */
  countQuotes(filter: QuoteFilter): Promise<number>;
  /** How many of them match the words, as `searchQuotes` understands them. */
  countMatches(query: TextQuery, filter: QuoteFilter): Promise<number>;
  /** Indexed words near a word that is not indexed itself: by edit distance, nearest and commonest first. */
  findSimilarTerms(term: string, limit: number): Promise<string[]>;

  listArticles(filter: ArticleFilter, slice: SliceRequest): Promise<Slice<ArticleRecord>>;
  findArticle(id: string): Promise<ArticleRecord | null>;
  /** The page that an article came in, as it came. */
  findPageOfArticle(
    articleId: string,
  ): Promise<{ readonly body: Uint8Array; readonly mediaType: string } | null>;

  /** By name, case folded. */
  listSpeakers(filter: SpeakerFilter, slice: SliceRequest): Promise<Slice<SpeakerRecord>>;
  findSpeaker(id: string): Promise<SpeakerRecord | null>;
  /**
   * Speakers whose name or alias, or one word of it, equals, sounds like or is within a small edit
   * distance of the given name; likeliest first, each with a likeness of 0–1.
   */
  findSpeakersByName(
    name: string,
    limit: number,
  ): Promise<{ readonly speaker: SpeakerRecord; readonly likeness: number }[]>;

  listOutlets(slice: SliceRequest): Promise<Slice<OutletRecord>>;
  findOutlet(id: string): Promise<OutletRecord | null>;

  /** True when a read answers. */
  isReady(): Promise<boolean>;
  close(): Promise<void>;
}
