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
  ArticleKind,
  Precision,
  QuoteType,
  SpeakerKind,
  SpeechAct,
} from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';

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
  },
  (table) => [uniqueIndex('outlets_name_key').on(table.nameKey)],
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
    publishedAt: text('published_at'),
    precision: text().$type<Precision>().notNull(),
    kind: text().$type<ArticleKind>().notNull(),
    language: text().notNull(),
    text: text().notNull(),
    sha256: text().notNull(),
    pageStart: integer('page_start').notNull(),
    retrievedAt: text('retrieved_at').notNull(),
  },
  (table) => [
    uniqueIndex('articles_external_id')
      .on(table.externalId)
      .where(sql`${table.externalId} is not null`),
    index('articles_url').on(table.url),
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
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.revision] }),
    index('article_revisions_page').on(table.pageId),
  ],
);

/** The registry: whoever is named, across articles. */
export const speakers = sqliteTable(
  'speakers',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    nameKey: text('name_key').notNull(),
    kind: text().$type<SpeakerKind>().notNull(),
  },
  (table) => [index('speakers_name_key').on(table.nameKey, table.id)],
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
  },
  (table) => [
    uniqueIndex('quotes_id').on(table.id),
    index('quotes_article').on(table.articleId, table.ordinal),
    index('quotes_within').on(table.within),
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
    description: text(),
    kind: text().$type<SpeakerKind>().notNull(),
    role: text(),
    mention: text({ mode: 'json' }).$type<Span>(),
    linkConfidence: real('link_confidence').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.quoteId, table.position] }),
    index('quote_speakers_speaker').on(table.speakerId, table.quoteId),
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
  ],
);

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
