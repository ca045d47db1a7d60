/** The tables, as Drizzle models them, in one file because drizzle-kit reads it; the full-text index stands in a hand-written migration. */

import { sql } from 'drizzle-orm';
import {
  type AnySQLiteColumn,
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import type {
  Appearance,
  ArticleKind,
  DateBasis,
  LinkEvidence,
  Precision,
  QuoteType,
  SpeakerKind,
  SpeechAct,
} from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import type {
  CorrectionAction,
  CorrectionValue,
  KeyScope,
  QuoteChange,
  QuoteStatus,
  SpeakerEdits,
  StoredEntry,
  StoredNotice,
} from '../store.ts';
import type { FoundQuote } from './corrections/found-quote.ts';

/** An appearance without its ids. */
type AppearanceFacts = Pick<
  Appearance,
  'names' | 'roles' | 'mentions' | 'people' | 'context' | 'countries' | 'outlet'
>;

/** Pages as they came, byte for byte; one for each revision of its articles. */
export const pages = sqliteTable('pages', {
  id: text().primaryKey(),
  body: blob({ mode: 'buffer' }).notNull(),
  mediaType: text('media_type').$type<'text/plain' | 'text/html'>().notNull(),
  externalId: text('external_id'),
  url: text(),
  retrievedAt: text('retrieved_at').notNull(),
});

export const outlets = sqliteTable(
  'outlets',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    /** A person named it, or gave it names or domains: it stays without articles, and under this name. */
    isEdited: integer('is_edited', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('outlets_name_key').on(table.nameKey, table.id)],
);

/** Every spelling of an outlet's name, its own among them; homonyms share a key. */
export const outletNames = sqliteTable(
  'outlet_names',
  {
    outletId: text('outlet_id')
      .notNull()
      .references(() => outlets.id, { onDelete: 'cascade' }),
    nameKey: text('name_key').notNull(),
    /** Without a leading "the". */
    bareKey: text('bare_key').notNull(),
    name: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.nameKey, table.outletId] }),
    index('outlet_names_bare_key').on(table.bareKey),
    index('outlet_names_outlet').on(table.outletId),
  ],
);

/** Registrable domains of outlets; each is one outlet's. */
export const outletDomains = sqliteTable(
  'outlet_domains',
  {
    domain: text().primaryKey(),
    outletId: text('outlet_id')
      .notNull()
      .references(() => outlets.id, { onDelete: 'cascade' }),
  },
  (table) => [index('outlet_domains_outlet').on(table.outletId)],
);

/** Ids of outlets that were merged into another. */
export const outletRedirects = sqliteTable(
  'outlet_redirects',
  {
    id: text().primaryKey(),
    outletId: text('outlet_id')
      .notNull()
      .references(() => outlets.id, { onDelete: 'cascade' }),
  },
  (table) => [index('outlet_redirects_outlet').on(table.outletId)],
);

/** The newest revision of each article. */
export const articles = sqliteTable(
  'articles',
  {
    id: text().primaryKey(),
    pageId: text('page_id')
      .notNull()
      .references(() => pages.id),
    revision: integer().notNull(),
    externalId: text('external_id'),
    outletId: text('outlet_id').references(() => outlets.id),
    headline: text(),
    byline: text(),
    dateline: text(),
    url: text(),
    /** The URL without what doesn't tell pages apart (url-key.ts); "" where it names no article, or several. */
    urlKey: text('url_key').notNull().default(''),
    publishedAt: text('published_at'),
    precision: text().$type<Precision>().notNull(),
    kind: text().$type<ArticleKind>().notNull(),
    language: text().notNull(),
    text: text().notNull(),
    sha256: text().notNull(),
    pageStart: integer('page_start').notNull(),
    retrievedAt: text('retrieved_at').notNull(),
    /** What the outlet itself printed on changes to the text. */
    notices: text({ mode: 'json' }).$type<StoredNotice[]>().notNull().default([]),
    publishedBasis: text('published_basis', { mode: 'json' }).$type<DateBasis>(),
    updatedAt: text('updated_at'),
    entries: text({ mode: 'json' }).$type<StoredEntry[]>().notNull().default([]),
    /** Shared by articles that carry nearly the same text; null for one that stands alone. */
    textGroup: text('text_group'),
    /** The version of the engine that read it last; "" where not noted. */
    engine: text().notNull().default(''),
  },
  (table) => [
    index('articles_engine').on(table.engine, table.id),
    uniqueIndex('articles_external_id')
      .on(table.externalId)
      .where(sql`${table.externalId} is not null`),
    index('articles_url_key').on(table.urlKey).where(sql`${table.urlKey} <> ''`),
    index('articles_shared_url').on(table.url).where(sql`${table.urlKey} = ''`),
    index('articles_text_group').on(table.textGroup).where(sql`${table.textGroup} is not null`),
    index('articles_sha256').on(table.sha256),
    index('articles_outlet').on(table.outletId, table.publishedAt),
    index('articles_published_at').on(table.publishedAt),
    index('articles_page').on(table.pageId),
  ],
);

/** What an article said before it was changed. */
export const articleRevisions = sqliteTable(
  'article_revisions',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    pageId: text('page_id')
      .notNull()
      .references(() => pages.id),
    headline: text(),
    publishedAt: text('published_at'),
    precision: text().$type<Precision>().notNull(),
    text: text().notNull(),
    sha256: text().notNull(),
    pageStart: integer('page_start').notNull(),
    retrievedAt: text('retrieved_at').notNull(),
    notices: text({ mode: 'json' }).$type<StoredNotice[]>().notNull().default([]),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.revision] }),
    index('article_revisions_page').on(table.pageId),
  ],
);

/** What a revision changed among the quotes of the one before it. */
export const revisionChanges = sqliteTable(
  'revision_changes',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** The newer of the two; 2 or more. */
    revision: integer().notNull(),
    quotes: text({ mode: 'json' }).$type<QuoteChange[]>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleId, table.revision] })],
);

/** A short number for each article whose text is long enough to be compared with others. */
export const textNumbers = sqliteTable('text_numbers', {
  number: integer().primaryKey(),
  articleId: text('article_id')
    .notNull()
    .unique()
    .references(() => articles.id, { onDelete: 'cascade' }),
});

/** Hashes of bands of MinHash values: articles that share one may carry the same text. The migration makes it WITHOUT ROWID. */
export const textBands = sqliteTable(
  'text_bands',
  {
    band: integer().notNull(),
    number: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.band, table.number] })],
);

/** Articles that were taken down: what keeps them from being taken in again, and nothing of their text. */
export const tombstones = sqliteTable(
  'tombstones',
  {
    articleId: text('article_id').primaryKey(),
    externalId: text('external_id'),
    url: text(),
    urlKey: text('url_key').notNull(),
    /** The folded name of its outlet; "" where that wasn't known. */
    outletKey: text('outlet_key').notNull(),
    sha256: text().notNull(),
    reason: text().notNull(),
    removedBy: text('removed_by'),
    removedAt: text('removed_at').notNull(),
  },
  (table) => [
    index('tombstones_external_id').on(table.externalId),
    index('tombstones_url_key').on(table.urlKey),
    index('tombstones_sha256').on(table.sha256),
  ],
);

/** The last change of everything stored, in order. Triggers keep it, so that no writer can forget to. */
export const changes = sqliteTable(
  'changes',
  {
    seq: integer().primaryKey(),
    kind: text().$type<'article' | 'outlet' | 'quote' | 'speaker'>().notNull(),
    id: text().notNull(),
    /** The seq that it was added with. */
    firstSeq: integer('first_seq').notNull(),
    isRemoved: integer('is_removed', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [uniqueIndex('changes_of').on(table.kind, table.id)],
);

/** The registry: whoever is named, across articles. */
export const speakers = sqliteTable(
  'speakers',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    kind: text().$type<SpeakerKind>().notNull(),
    /** Set where this entry was found to be another one: who asks for it is given that one. */
    mergedInto: text('merged_into').references((): AnySQLiteColumn => speakers.id, {
      onDelete: 'cascade',
    }),
    /** What people set of it; null where nobody did. Follows from the corrections that stand. */
    edits: text({ mode: 'json' }).$type<SpeakerEdits>(),
  },
  (table) => [
    index('speakers_name_key').on(table.nameKey, table.id),
    index('speakers_merged_into').on(table.mergedInto),
  ],
);

/** The speakers of each article, and the entries of authority files: what speakers are joined from. */
export const appearances = sqliteTable(
  'appearances',
  {
    id: text().primaryKey(),
    /** Null until it is settled whose it is, within the transaction that writes it. */
    speakerId: text('speaker_id').references(() => speakers.id),
    /** Null for an entry of an authority file. */
    articleId: text('article_id').references(() => articles.id, { onDelete: 'cascade' }),
    kind: text().$type<SpeakerKind>().notNull(),
    name: text().notNull(),
    /** What it is compared by; see the engine's `Appearance`. */
    facts: text({ mode: 'json' }).$type<AppearanceFacts>().notNull(),
    linkConfidence: real('link_confidence').notNull(),
    evidence: text({ mode: 'json' }).$type<LinkEvidence[]>().notNull(),
    /** The speaker that a person says it is; null where evidence decides. */
    pinnedTo: text('pinned_to').references(() => speakers.id),
    /** A person's own entry, in no article and no authority file: the names that people gave a speaker. */
    isEntered: integer('is_entered', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [
    index('appearances_pinned').on(table.pinnedTo).where(sql`${table.pinnedTo} is not null`),
    index('appearances_speaker').on(table.speakerId, table.name, table.articleId),
    index('appearances_article').on(table.articleId),
  ],
);

/** Keys under which near names meet; "?" where they have yet to be made. */
export const appearanceKeys = sqliteTable(
  'appearance_keys',
  {
    key: text().notNull(),
    appearanceId: text('appearance_id')
      .notNull()
      .references(() => appearances.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.appearanceId] }),
    index('appearance_keys_appearance').on(table.appearanceId),
  ],
);

/** Whom an authority file lists: its own id of them, and what it says of them. */
export const authorityEntries = sqliteTable(
  'authority_entries',
  {
    appearanceId: text('appearance_id')
      .primaryKey()
      .references(() => appearances.id, { onDelete: 'cascade' }),
    /** What an entry is known again by: the file's id, else the Wikidata id, else kind and name. */
    entryKey: text('entry_key').notNull(),
    externalId: text('external_id'),
    wikidata: text(),
    description: text(),
  },
  (table) => [uniqueIndex('authority_entries_key').on(table.entryKey)],
);

/** Two speakers who may be one: for a person to decide. `speakerA` is the older. */
export const mergeSuggestions = sqliteTable(
  'merge_suggestions',
  {
    speakerA: text('speaker_a')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    speakerB: text('speaker_b')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    confidence: real().notNull(),
    evidence: text({ mode: 'json' }).$type<LinkEvidence[]>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.speakerA, table.speakerB] }),
    index('merge_suggestions_b').on(table.speakerB),
    index('merge_suggestions_confidence').on(table.confidence),
  ],
);

/** Every spelling seen of a speaker's name, the registry's own among them. */
export const speakerAliases = sqliteTable(
  'speaker_aliases',
  {
    speakerId: text('speaker_id')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    soundKey: text('sound_key').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.speakerId, table.name] }),
    index('speaker_aliases_name_key').on(table.nameKey),
    index('speaker_aliases_sound_key').on(table.soundKey),
  ],
);

/** The single words of all spellings, as sound keys. */
export const speakerWords = sqliteTable(
  'speaker_words',
  {
    word: text().notNull(),
    speakerId: text('speaker_id')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.word, table.speakerId] }),
    index('speaker_words_speaker').on(table.speakerId),
  ],
);

/** Those words with a letter left out, so that a misspelt one is looked up and not scanned for. */
export const wordVariants = sqliteTable(
  'word_variants',
  {
    variant: text().notNull(),
    word: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.variant, table.word] })],
);

/** Quotes of the newest revision of their article. `seq` is the row of the full-text index. */
export const quotes = sqliteTable(
  'quotes',
  {
    seq: integer().primaryKey({ autoIncrement: true }),
    id: text().notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    /** Place among the article's quotes, in text order. */
    ordinal: integer().notNull(),
    type: text().$type<QuoteType>().notNull(),
    speechAct: text('speech_act').$type<SpeechAct>().notNull(),
    content: text({ mode: 'json' }).$type<Span[]>().notNull(),
    quoted: text({ mode: 'json' }).$type<Span[]>().notNull(),
    /** Hash of the content's words, so that a check can tell when text and offsets no longer fit; "" where not noted. */
    wordsHash: text('words_hash').notNull().default(''),
    cue: text({ mode: 'json' }).$type<Span>(),
    saidTo: text('said_to'),
    medium: text(),
    via: text(),
    saidOnDate: text('said_on_date'),
    saidOnPrecision: text('said_on_precision').$type<'day' | 'month' | 'year'>(),
    saidOnBasis: text('said_on_basis'),
    confidence: real().notNull(),
    rule: text().notNull(),
    /** The quote that this one is nested in. */
    within: text().references((): AnySQLiteColumn => quotes.id, { onDelete: 'set null' }),
    status: text().$type<QuoteStatus>().notNull().default('shown'),
    /** The revision whose text its offsets count in, where that isn't the newest: for one that a person worked on and the text no longer has. */
    revision: integer(),
    /** What the engine says of it, where a person says otherwise. */
    found: text({ mode: 'json' }).$type<FoundQuote>(),
    /** The version of the engine that made it; "" where not noted. */
    engine: text().notNull().default(''),
  },
  (table) => [
    index('quotes_hidden').on(table.id).where(sql`${table.status} <> 'shown'`),
    uniqueIndex('quotes_id').on(table.id),
    index('quotes_article').on(table.articleId, table.ordinal),
    index('quotes_within').on(table.within),
    index('quotes_confidence').on(table.confidence, table.id),
    index('quotes_venue')
      .on(
        sql`coalesce(${table.saidTo}, '') || ' ' || coalesce(${table.medium}, '') || ' ' || coalesce(${table.via}, '')`,
      )
      .where(
        sql`${table.saidTo} is not null or ${table.medium} is not null or ${table.via} is not null`,
      ),
  ],
);

/** Who said a quote: position 0 is the speaker, the others said it jointly. */
export const quoteSpeakers = sqliteTable(
  'quote_speakers',
  {
    quoteId: text('quote_id')
      .notNull()
      .references(() => quotes.id, { onDelete: 'cascade' }),
    position: integer().notNull(),
    /** Null for who isn't named. */
    speakerId: text('speaker_id').references(() => speakers.id),
    /** Whose appearance in the article it is; null for who isn't named. */
    appearanceId: text('appearance_id').references(() => appearances.id, { onDelete: 'set null' }),
    description: text(),
    kind: text().$type<SpeakerKind>().notNull(),
    role: text(),
    mention: text({ mode: 'json' }).$type<Span>(),
    linkConfidence: real('link_confidence').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.position] }),
    index('quote_speakers_speaker').on(table.speakerId, table.quoteId),
    index('quote_speakers_appearance').on(table.appearanceId),
  ],
);

/** The roles that articles gave a speaker, with the article's date, so that the newest shows. */
export const speakerRoles = sqliteTable(
  'speaker_roles',
  {
    speakerId: text('speaker_id')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    role: text().notNull(),
    /** The article's date, else when it was retrieved. */
    seenAt: text('seen_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.speakerId, table.articleId, table.role] }),
    index('speaker_roles_newest').on(table.speakerId, table.seenAt),
    index('speaker_roles_article').on(table.articleId),
    index('speaker_roles_role').on(table.role, table.speakerId, table.seenAt),
  ],
);

/** Each of these roles once; triggers keep it so, and its words in `role_texts_fts`. */
export const roleTexts = sqliteTable('role_texts', {
  id: integer().primaryKey(),
  role: text().notNull().unique(),
});

/** What people changed, one row each; triggers keep them from being deleted or rewritten. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text().primaryKey(),
    subjectKind: text('subject_kind').$type<'quote' | 'speaker'>().notNull(),
    subjectId: text('subject_id').notNull(),
    action: text().$type<CorrectionAction>().notNull(),
    by: text().notNull(),
    at: text().notNull(),
    /** Null where none was given, or the article was taken down. */
    reason: text(),
    before: text({ mode: 'json' }).$type<CorrectionValue>(),
    after: text({ mode: 'json' }).$type<CorrectionValue>(),
    /** Another speaker that it is about: the one that a quote was given to, was merged, or split off. */
    speakerId: text('speaker_id'),
    /** The correction that this one takes back. */
    undoes: text(),
    undoneBy: text('undone_by'),
    /** The article of the quote: where that is taken down, nothing of its text stays here. */
    articleId: text('article_id'),
  },
  (table) => [
    index('corrections_subject').on(table.subjectKind, table.subjectId, table.id),
    index('corrections_speaker').on(table.speakerId).where(sql`${table.speakerId} is not null`),
    index('corrections_article').on(table.articleId).where(sql`${table.articleId} is not null`),
  ],
);

/** Speakers of whom a person says that they are two. `speakerA` is the older. */
export const speakersApart = sqliteTable(
  'speakers_apart',
  {
    speakerA: text('speaker_a')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    speakerB: text('speaker_b')
      .notNull()
      .references(() => speakers.id, { onDelete: 'cascade' }),
    correctionId: text('correction_id').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.speakerA, table.speakerB] }),
    index('speakers_apart_b').on(table.speakerB),
  ],
);

/** Where a text or the engine no longer bears out what a person set on a quote. */
export const conflicts = sqliteTable(
  'conflicts',
  {
    id: text().primaryKey(),
    quoteId: text('quote_id')
      .notNull()
      .references(() => quotes.id, { onDelete: 'cascade' }),
    kind: text().$type<'vanished' | 'not_found' | 'spans_unfit'>().notNull(),
    /** The revision of the article that brought it up. */
    revision: integer().notNull(),
    at: text().notNull(),
    /** When a person decided about it; it then isn't asked again for that revision. */
    decidedAt: text('decided_at'),
  },
  (table) => [uniqueIndex('conflicts_of').on(table.quoteId, table.kind)],
);

/** The words of what was said, as printed, in lower case: for finding the one that a misspelt word means. */
export const contentWords = sqliteTable('content_words', { word: text().primaryKey() });

/** What people changed in the thesaurus; the built-in topics are part of the program. */
export const topicEdits = sqliteTable('topic_edits', {
  id: text().primaryKey(),
  name: text().notNull(),
  synonyms: text({ mode: 'json' }).$type<string[]>().notNull(),
  kinds: text({ mode: 'json' }).$type<string[]>().notNull(),
  parts: text({ mode: 'json' }).$type<string[]>().notNull(),
  isRemoved: integer('is_removed', { mode: 'boolean' }).notNull(),
  updatedAt: text('updated_at').notNull(),
});
/** Documents as they were sent, and the revision that each of their articles had then: what is there as it was sent needs no second reading. */
export const seenDocuments = sqliteTable(
  'seen_documents',
  {
    fingerprint: text().notNull(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    revision: integer().notNull(),
    /** How many articles the document held. */
    articles: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.fingerprint, table.articleId] }),
    index('seen_documents_article').on(table.articleId),
  ],
);

/** Imports, and how far each is: its counts hold what is committed. */
export const imports = sqliteTable('imports', {
  id: text().primaryKey(),
  state: text().$type<'running' | 'interrupted' | 'done'>().notNull(),
  startedAt: text('started_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  /** Lines of NDJSON or items of a feed that are acknowledged. */
  lines: integer().notNull(),
  /** SHA-256 over those lines, hexadecimal: tells whether what is sent again is the same. */
  linesSha256: text('lines_sha256').notNull(),
  bytes: integer().notNull(),
  /** The length of the whole body, where the sender said it. */
  totalBytes: integer('total_bytes'),
  documents: integer().notNull(),
  created: integer().notNull(),
  revised: integer().notNull(),
  unchanged: integer().notNull(),
  failed: integer().notNull(),
  quotes: integer().notNull(),
});

/** What became of each document of an import. */
export const importOutcomes = sqliteTable(
  'import_outcomes',
  {
    importId: text('import_id')
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** From 1: the line of the NDJSON body, or the item of the feed. */
    line: integer().notNull(),
    externalId: text('external_id'),
    outcome: text().$type<'created' | 'revised' | 'unchanged' | 'failed'>().notNull(),
    articleIds: text('article_ids', { mode: 'json' }).$type<string[]>().notNull(),
    quotes: integer().notNull(),
    code: text(),
    message: text(),
  },
  (table) => [primaryKey({ columns: [table.importId, table.line] })],
);

/** Keys of the API: what is kept of each is a hash of its secret. */
export const keys = sqliteTable('keys', {
  id: text().primaryKey(),
  /** Corrections say by it who made them, so that no two share one. */
  name: text().notNull().unique(),
  scope: text().$type<KeyScope>().notNull(),
  /** SHA-256 of the secret, hexadecimal. */
  secretSha256: text('secret_sha256').notNull(),
  createdAt: text('created_at').notNull(),
  expiresAt: text('expires_at'),
  revokedAt: text('revoked_at'),
  lastUsedAt: text('last_used_at'),
});

/** Requests sent with an `Idempotency-Key`, and their answers once there are any. */
export const idempotentRequests = sqliteTable(
  'idempotent_requests',
  {
    /** Whose key it is: two callers may choose the same. */
    identity: text().notNull(),
    key: text().notNull(),
    /** SHA-256 over method, address and body, hexadecimal. */
    fingerprint: text().notNull(),
    startedAt: text('started_at').notNull(),
    /** Null while it runs. */
    status: integer(),
    contentType: text('content_type'),
    body: text(),
  },
  (table) => [
    primaryKey({ columns: [table.identity, table.key] }),
    index('idempotent_requests_started').on(table.startedAt),
  ],
);

/** The statement that a quote belongs to; a quote that stands alone has no row and is its own statement. */
export const statementQuotes = sqliteTable(
  'statement_quotes',
  {
    seq: integer()
      .primaryKey()
      .references(() => quotes.seq, { onDelete: 'cascade' }),
    /** The id of its first stored quote. */
    statementId: text('statement_id').notNull(),
  },
  (table) => [index('statement_quotes_statement').on(table.statementId)],
);

/** Quotes that report the same utterance, compared word by word; each pair in both directions. */
export const statementPairs = sqliteTable(
  'statement_pairs',
  { seq: integer().notNull(), other: integer().notNull() },
  (table) => [primaryKey({ columns: [table.seq, table.other] })],
);

/** Hashes of neighbouring words, under which quotes that may be alike are found. */
export const statementKeys = sqliteTable(
  'statement_keys',
  { key: integer().notNull(), seq: integer().notNull() },
  (table) => [primaryKey({ columns: [table.key, table.seq] })],
);

/** Ids of statements whose first quote is gone, and a quote that is left of them. */
export const statementRedirects = sqliteTable(
  'statement_redirects',
  {
    id: text().primaryKey(),
    quoteId: text('quote_id')
      .notNull()
      .references(() => quotes.id, { onDelete: 'cascade' }),
  },
  (table) => [index('statement_redirects_quote').on(table.quoteId)],
);

/** Quotes of older versions that have yet to be compared: done at the next opening. */
export const statementsToFind = sqliteTable('statements_to_find', { seq: integer().primaryKey() });
