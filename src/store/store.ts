/** The store's contract and its record types. Async although SQLite is not, so that another backend fits it. */

import type {
  Appearance,
  ArticleContext,
  ArticleKind,
  DateBasis,
  LinkEvidence,
  MatchConstraints,
  NoticeKind,
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
  /** Other spellings, without `name`, in order. */
  readonly aliases: readonly string[];
  /** Registrable domains, lower case, in order. */
  readonly domains: readonly string[];
  /** Ids of the outlets that were merged into this one; they are understood wherever an outlet's id is. */
  readonly mergedIds: readonly string[];
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
  /** What `publishedAt` was read from; null where it is null, or was stored before this was kept. */
  readonly publishedBasis: DateBasis | null;
  /** The last change as far as stated, in the form of `publishedAt`. */
  readonly updatedAt: string | null;
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
  /** What the outlet itself printed on changes to the text, in text order. */
  readonly notices: readonly StoredNotice[];
  /** Of a live blog, in text order, never overlapping; else empty. */
  readonly entries: readonly StoredEntry[];
  /** Shared by the articles that carry nearly the same text; null for one that stands alone. */
  readonly textGroup: string | null;
  readonly quotes: number;
}

/** The article of a quote: how many quotes it holds takes counting. */
export type QuoteArticleRecord = Omit<ArticleRecord, 'quotes'>;

/** A correction notice in an article's text. */
export interface StoredNotice extends Span {
  readonly kind: NoticeKind;
}

/** A part of a live blog with a time of its own, in an article's text. */
export interface StoredEntry extends Span {
  /** As printed. */
  readonly time: string;
  readonly publishedAt: string | null;
  readonly precision: Precision;
}

/** One state of an article: the newest, or one that was replaced. */
export type RevisionRecord = Pick<
  ArticleRecord,
  | 'headline'
  | 'publishedAt'
  | 'precision'
  | 'text'
  | 'sha256'
  | 'retrievedAt'
  | 'revision'
  | 'notices'
> & {
  /** What it changed among the quotes; null for the first. */
  readonly changes: readonly QuoteChange[] | null;
  /** The headline of the revision before; null for the first. */
  readonly headlineBefore: string | null;
};

/** What a revision did to one quote. Quotes that only moved in the text aren't changes. */
export interface QuoteChange {
  /** The quote's id; it stays with a quote that is reworded or given to another speaker. */
  readonly id: string;
  readonly change: 'added' | 'removed' | 'reworded' | 'reattributed';
  readonly before: QuoteState | null;
  readonly after: QuoteState | null;
}

/** What of a quote a revision may change. */
export interface QuoteState {
  /** The content spans joined by " … ". */
  readonly words: string;
  readonly speaker: { readonly id: string | null; readonly name: string | null } | null;
}

/** What is left of an article that was taken down. */
export interface TombstoneRecord {
  /** The article's id. */
  readonly id: string;
  readonly externalId: string | null;
  readonly url: string | null;
  readonly reason: string;
  readonly removedBy: string | null;
  readonly removedAt: string;
}

/** Why an article is taken down, who wants it, and when. */
export type TakeDown = Pick<TombstoneRecord, 'reason' | 'removedBy' | 'removedAt'>;

/** What a person changes about an outlet; each part may be left out. */
export interface OutletEdit {
  readonly name?: string;
  readonly addAliases?: readonly string[];
  readonly removeAliases?: readonly string[];
  readonly addDomains?: readonly string[];
  readonly removeDomains?: readonly string[];
}

/** The last change of one thing: what is stored of it now, or null when it was removed. */
export type ChangeRecord = ChangedRecord & {
  readonly id: string;
  readonly seq: number;
  /** The seq with which it was added. */
  readonly firstSeq: number;
};

/** What a change brings. */
export type ChangedRecord =
  | { readonly kind: 'article'; readonly record: ArticleRecord | null }
  | { readonly kind: 'outlet'; readonly record: OutletRecord | null }
  | { readonly kind: 'quote'; readonly record: QuoteRecord | null }
  | { readonly kind: 'speaker'; readonly record: SpeakerRecord | null };

export interface ChangeSlice {
  readonly items: readonly ChangeRecord[];
  /** The greatest seq there is; 0 in an empty store. */
  readonly newest: number;
  readonly hasMore: boolean;
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

/** A speaker with all that the registry knows. */
export interface SpeakerDetailRecord extends SpeakerRecord {
  /** As an authority file has them; null where none lists the speaker. */
  readonly authority: AuthorityRecord | null;
  /** Names as the articles have them, the commonest first; at most 100. */
  readonly names: readonly NameCount[];
  /** The roles that articles gave, the newest first; at most 200. */
  readonly roles: readonly RoleRecord[];
  /** Who may be the same, the likeliest first. */
  readonly suggestions: readonly SuggestionRecord[];
  /** Ids of entries that turned out to be this one. */
  readonly mergedIds: readonly string[];
}

/** What an authority file says of a speaker. */
export interface AuthorityRecord {
  readonly externalId: string | null;
  readonly wikidata: string | null;
  readonly description: string | null;
}

export interface NameCount {
  readonly name: string;
  /** How many quotes were attributed under this name. */
  readonly quotes: number;
}

/** A role, and the dates of the articles that give it: the article's own, else when it was retrieved. */
export interface RoleRecord {
  readonly role: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly articles: number;
}

/** Another speaker who may be the same person or body. */
export interface SuggestionRecord {
  readonly id: string;
  readonly name: string;
  readonly confidence: number;
  readonly evidence: readonly LinkEvidence[];
}

/** One article's speaker, as linked to the registry. */
export interface AppearanceRecord {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly article: {
    readonly id: string;
    readonly headline: string | null;
    readonly publishedAt: string | null;
  };
  readonly linkConfidence: number;
  readonly evidence: readonly LinkEvidence[];
}

/** An entry of an authority file. */
export interface AuthorityEntry extends AuthorityRecord {
  readonly kind: 'person' | 'organization';
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What became of an entry: `linked` to a speaker who was quoted already. */
export interface SavedEntry {
  readonly speakerId: string;
  readonly outcome: 'created' | 'linked' | 'updated' | 'unchanged';
  /** How many speakers may be the same, for a person to look at. */
  readonly suggestions: number;
}

/** What may be corrected: a field of a quote or speaker, or who is who. One record each. */
export type CorrectionAction =
  | 'set_speaker'
  | 'set_type'
  | 'set_speech_act'
  | 'set_spans'
  | 'set_said_on'
  | 'reject'
  | 'confirm'
  | 'rename'
  | 'set_kind'
  | 'add_alias'
  | 'remove_alias'
  | 'merge'
  | 'split'
  | 'keep_apart'
  | 'undo';

/** What a correction found or set; which fields it has follows from the action. */
export type CorrectionValue = Readonly<Record<string, unknown>>;

/** Which corrections; all that is set has to hold. */
export interface CorrectionFilter {
  readonly subjectKind?: 'quote' | 'speaker';
  readonly subjectId?: string;
  readonly action?: CorrectionAction;
  /** The name of the key that it was made with. */
  readonly by?: string;
}

/** What a person changed. Never rewritten; what takes it back is a record of its own. */
export interface CorrectionRecord {
  readonly id: string;
  readonly subjectKind: 'quote' | 'speaker';
  readonly subjectId: string;
  readonly action: CorrectionAction;
  readonly by: string;
  /** RFC 3339 in UTC. */
  readonly at: string;
  readonly reason: string | null;
  /** Null, like `after`, where the article was taken down. */
  readonly before: CorrectionValue | null;
  readonly after: CorrectionValue | null;
  /** The correction that this one takes back. */
  readonly undoes: string | null;
  readonly undoneBy: string | null;
}

/** Who corrects, when and why. */
export interface Author {
  readonly by: string;
  readonly at: string;
  readonly reason: string | null;
}

/** What people set of a speaker. */
export interface SpeakerEdits {
  readonly name: string | null;
  readonly kind: SpeakerKind | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Names of the entries that people merged into it. */
  readonly merged: readonly string[];
}

/** `rejected`: a person says that it is no quote; `vanished`: a person worked on it, and the text no longer has it. Only `shown` ones are searched and listed unless others are asked for. */
export type QuoteStatus = 'shown' | 'rejected' | 'vanished';

/** Whom a quote is given to: an entry, a new name, somebody unnamed, or nobody. */
export type SpeakerChoice =
  | { readonly id: string }
  | { readonly name: string; readonly kind: SpeakerKind }
  | { readonly description: string }
  | null;

/** What a person changes about a quote; spans are UTF-16 units of the article's text. */
export interface QuoteEdit {
  readonly speaker?: SpeakerChoice;
  readonly type?: QuoteType;
  readonly speechAct?: SpeechAct;
  readonly spans?: {
    readonly content: readonly Span[];
    readonly quoted: readonly Span[];
    readonly cue: Span | null;
  };
  readonly saidOn?: SaidOnRecord | null;
  readonly rejected?: true;
  /** It is right as it stands. */
  readonly confirmed?: true;
}

/** What a person changes about a speaker. */
export interface SpeakerEdit {
  readonly name?: string;
  readonly kind?: SpeakerKind;
  readonly addAliases?: readonly string[];
  readonly removeAliases?: readonly string[];
}

/** What goes to the entry that is split off: appearances, or quotes with the appearances they hang on. */
export interface SpeakerSplit {
  readonly appearances: readonly string[];
  readonly quotes: readonly string[];
  /** Null: the first of its names. */
  readonly name: string | null;
}

/** What reading an article anew changed. */
export interface ReadAnew {
  readonly articleId: string;
  readonly quotes: number;
  readonly changes: readonly QuoteChange[];
}

/** Something that a person should look at. `gain` orders them; see docs/corrections.md. */
export type ReviewRecord = { readonly id: string; readonly gain: number } & (
  | { readonly kind: 'quote'; readonly quote: QuoteRecord }
  | {
      readonly kind: 'merge';
      readonly speakers: readonly [SpeakerRecord, SpeakerRecord];
      readonly confidence: number;
      readonly evidence: readonly LinkEvidence[];
    }
  | {
      readonly kind: 'conflict';
      readonly quote: QuoteRecord;
      readonly conflict: 'vanished' | 'not_found' | 'spans_unfit';
      readonly corrections: readonly CorrectionRecord[];
    }
);

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
  readonly status: QuoteStatus;
  /** The version of the engine that made it; "" where not noted. */
  readonly engine: string;
  /** A person changed something of it. */
  readonly isCorrected: boolean;
  readonly article: QuoteArticleRecord;
}

/** More quotes of a statement aren't given at once. */
export const MOST_OF_STATEMENT = 500;

/** More ids of quotes than this aren't given with a reference. */
export const MOST_REFERRED = 50;

/** Which statement a quote belongs to. */
export interface StatementReference {
  readonly id: string;
  /** The quotes of it, oldest stored first; at most `MOST_REFERRED`. */
  readonly quoteIds: readonly string[];
}

/** One utterance, and the quotes that report it. */
export interface StatementRecord {
  /** The id of its first stored quote. */
  readonly id: string;
  readonly quotes: readonly QuoteRecord[];
  /** How many report it. */
  readonly count: number;
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
  'id' | 'externalId' | 'outlet' | 'retrievedAt' | 'revision' | 'quotes' | 'sha256' | 'textGroup'
> & {
  readonly outlet: string | null;
  readonly quotes: readonly NewQuote[];
  /** What it is about, for telling its speakers from others of their names. */
  readonly context?: ArticleContext;
};

/** A quote to store; `within` is an index into the article's quotes. */
export type NewQuote = Omit<
  QuoteRecord,
  'id' | 'speaker' | 'coSpeakers' | 'within' | 'article' | 'status' | 'engine' | 'isCorrected'
> & {
  readonly speaker: NewQuoteSpeaker | null;
  readonly coSpeakers: readonly NewQuoteSpeaker[];
  readonly within: number | null;
};

export type NewQuoteSpeaker = Omit<QuoteSpeakerRecord, 'id' | 'linkConfidence'>;

/** Decides which appearances are of one speaker; the result must depend on the set, and on what people say, alone. */
export type SpeakerMatcher = (
  appearances: readonly Appearance[],
  constraints?: MatchConstraints,
) => SpeakerMatch;

/** What became of one article of a page. */
export interface SavedArticle {
  readonly id: string;
  /**
   * `created`; `unchanged`: same article, same text and headline, at most its keys, a later `updatedAt` and what
   * wasn't known yet of `publishedBasis` and `entries` noted; `revised`:
   * same article, new text or headline; `taken_down`: not taken in, for it was taken down before.
   */
  readonly outcome: 'created' | 'unchanged' | 'revised' | 'taken_down';
}

/** An article that is stored, unlike one that was taken down before. */
export interface KeptArticle {
  readonly id: string;
  readonly outcome: Exclude<SavedArticle['outcome'], 'taken_down'>;
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
  readonly outcome: KeptArticle['outcome'] | 'failed';
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

/** Which import the pages belong to, and the documents that they came in. */
export interface ImportRecorder {
  readonly importId: string;
  /** In their order, also those without a page. */
  readonly documents: readonly RecordedDocument[];
  readonly progress: ImportProgress;
}

/** One document of an import. */
export interface RecordedDocument {
  readonly line: number;
  readonly externalId: string | null;
  /** What became of it, where that is known before anything is written; null: it is the next of the pages. */
  readonly settled: Pick<
    ImportOutcomeRecord,
    'outcome' | 'articleIds' | 'quotes' | 'code' | 'message'
  > | null;
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
  /** Bounds of the day on which it was said, where that is known. */
  readonly saidFrom?: string;
  readonly saidTo?: string;
  readonly minConfidence?: number;
  /** Words that whom it was said to, the medium or the first outlet must have: "CNN". */
  readonly venue?: string;
  /** `shown` where absent; with words only that can be asked for. */
  readonly status?: QuoteStatus | 'all';
  /** Words that the article must have in its dateline or text: "Kyiv". */
  readonly place?: string;
}

/** The order of a list of quotes; those of one moment or confidence by id. */
export type QuoteOrder = 'stored' | 'newest' | 'oldest' | 'confidence';

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
  /** None of these may stand in content or headline. */
  readonly noneOf?: readonly string[];
}

export interface TermGroup {
  /** Alternatives: the user's own term first. A term of several words is a phrase. */
  readonly anyOf: readonly string[];
}

/** Where words may be searched, the narrowest first. */
export const MATCH_PLACES = ['content', 'context', 'headline'] as const;
export type MatchPlace = (typeof MATCH_PLACES)[number];

/** A quote that has all words of a query. */
export interface QuoteHit {
  readonly quote: QuoteRecord;
  /** As far as one has to look for all of them: `context` means content and context together. Null without words. */
  readonly place: MatchPlace | null;
}

/** What a search found. */
export interface QuoteHits {
  readonly hits: QuoteHit[];
  /** Ids of the hits after these that weren't loaded, in their order. */
  readonly others: string[];
  /** True where there are, or may be, more than these. */
  readonly isCut: boolean;
}

/** How hits are chosen and ordered. */
export interface SearchOptions {
  /** 1–100. */
  readonly limit: number;
  /** So many of them are loaded; all by default. */
  readonly loaded?: number;
  /** `place`: content before context before headline, the newest stored first; else by the article's date. */
  readonly order?: 'place' | 'newest' | 'oldest';
  /** Places where the words may stand; all by default. */
  readonly within?: MatchPlace;
}

/** How many quotes have one value of a facet. */
export interface FacetCount {
  readonly facet: QuoteFacet;
  /** An id of a speaker or outlet, or the value itself. */
  readonly value: string;
  /** What to show for it. */
  readonly label: string;
  readonly count: number;
}

export const QUOTE_FACETS = [
  'speaker',
  'speakerKind',
  'outlet',
  'type',
  'speechAct',
  'medium',
  'year',
] as const;
export type QuoteFacet = (typeof QUOTE_FACETS)[number];

/** Counts over the newest stored quotes that match; `isCut` when there are more than were counted. */
export interface FacetCounts {
  readonly counts: FacetCount[];
  readonly counted: number;
  readonly isCut: boolean;
}

/** How many quotes match, by the day of publication. */
export interface DayCounts {
  /**
   * "2025-03-04", in UTC; "2025-03" or "2025" where no more is known, null where nothing is. In order of
   * time, null first; none without quotes.
   */
  readonly days: { readonly day: string | null; readonly count: number }[];
  readonly isCut: boolean;
}

/** What was said in one quote, its spans joined by line breaks. */
export interface ContentRecord {
  readonly said: string;
  readonly publishedAt: string | null;
}

/** In how many quotes each of several terms was said; `quotes` is how many the store has. */
export interface SaidCounts {
  readonly counts: { readonly count: number; readonly isEstimated: boolean }[];
  readonly quotes: number;
}

/** A word of the stored texts that stands with another far more often than chance has it. */
export interface Companion {
  readonly word: string;
  /** In how many of the quotes looked at both stand. */
  readonly together: number;
}

/** A change that somebody made to the thesaurus; it stands for the built-in topic of the same id. */
export interface TopicEdit {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly kinds: readonly string[];
  readonly parts: readonly string[];
  /** True where somebody took the topic away. */
  readonly isRemoved: boolean;
  /** RFC 3339 in UTC. */
  readonly updatedAt: string;
}

/** A speaker as names are looked up: without what takes counting. */
export type NamedSpeaker = Pick<SpeakerRecord, 'id' | 'name' | 'kind' | 'aliases'>;

/** What can be done with the store: `busy` and all after it refuse what is to be written; most can still be read. */
export type StoreState = 'writable' | 'busy' | 'full' | 'unwritable' | 'damaged' | 'closed';

/** Bytes on the disk; 0 for what is in memory. */
export interface StoreSizes {
  readonly databaseBytes: number;
  /** What was written and isn't in the database file yet. */
  readonly logBytes: number;
}

/** The state, and for a person what is wrong and what to do; null when nothing is. */
export interface StoreCondition {
  readonly state: StoreState;
  readonly message: string | null;
}

/** What the threads of a store have to do, and what was done since the start. */
export interface ThreadsLoad {
  readonly readsWaiting: number;
  readonly readsRunning: number;
  readonly readsDone: number;
  /** Without a result: too slow, too large, a thread that ended. */
  readonly readsFailed: number;
  readonly writesWaiting: number;
}

/** What a key may do; each may what those before it may. */
export const KEY_SCOPES = ['read', 'write', 'admin'] as const;
export type KeyScope = (typeof KEY_SCOPES)[number];

/** A key of the API, without its secret. Times are RFC 3339 in UTC. */
export interface KeyRecord {
  readonly id: string;
  /** No two keys share one, those revoked among them. */
  readonly name: string;
  readonly scope: KeyScope;
  /** SHA-256 of the secret, hexadecimal. */
  readonly secretSha256: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
}

/** A request that may be sent again under its key. */
export interface RequestClaim {
  /** Whose key it is. */
  readonly identity: string;
  readonly key: string;
  /** SHA-256 over what is asked, hexadecimal. */
  readonly fingerprint: string;
  readonly startedAt: string;
}

/** What was answered. */
export interface KeptAnswer {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: string;
}

/** A request that was claimed; `answer` is null while it runs. */
export interface ClaimedRequest extends RequestClaim {
  readonly answer: KeptAnswer | null;
}

/** When claims lapse, RFC 3339 in UTC. */
export interface ClaimLapse {
  /** Answers of requests begun before it are forgotten. */
  readonly answeredBefore: string;
  /** So are requests begun before it that never ended. */
  readonly runningBefore: string;
}

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
  listTopicEdits(): Promise<TopicEdit[]>;
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

  /** How much room the database takes. */
  measureSizes(): Promise<StoreSizes>;
  /** Whether the database can be written to: asked by writing, at most once a second. */
  condition(): Promise<StoreCondition>;
  /** What its threads have to do; null where it has none. */
  measureThreads(): Promise<ThreadsLoad | null>;
  close(): Promise<void>;
}
