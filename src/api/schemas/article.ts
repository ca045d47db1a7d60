/** Articles as the API shows them. */

import { z } from 'zod';
import type { ArticleDetailView } from '../../services/article-reads.ts';
import type {
  IngestedArticle as IngestedArticleView,
  IngestView,
} from '../../services/articles.ts';
import type { ListView } from '../../services/lists.ts';
import type { ArticleSummaryView, ArticleView } from '../../services/views.ts';
import { DateBasis, Entry } from './entry.ts';
import { nextCursor } from './parameters.ts';
import { Quote, quoteExample } from './quote.ts';
import {
  Copies,
  CorrectionNotice,
  isTextWithheld,
  OutletReference,
  Tombstone,
} from './revision.ts';
import { ArticleKindName, AttributionScopeName, PrecisionName } from './words.ts';

const summary = {
  id: z.string().describe('UUIDv7.'),
  externalId: z
    .string()
    .nullable()
    .describe('The sender’s id, with `#0`, `#1` … where a page held several articles.'),
  headline: z.string().nullable().describe('Its headline.'),
  outlet: OutletReference.nullable().describe('Who printed it, where that is known.'),
  byline: z.string().nullable().describe('Who wrote it.'),
  dateline: z.string().nullable().describe('Place and wire credit at its head.'),
  url: z.string().nullable().describe('Where it was published.'),
  publishedAt: z
    .string()
    .nullable()
    .describe('When it was published, as exactly as `precision` says.'),
  precision: PrecisionName,
  publishedBasis: DateBasis.nullable().describe('What `publishedAt` was read from.'),
  updatedAt: z
    .string()
    .nullable()
    .describe('The last change as far as stated, in the form of `publishedAt`.'),
  kind: ArticleKindName,
  language: z.string().describe('BCP 47.'),
  attribution: AttributionScopeName,
  sha256: z.string().describe('SHA-256 of the UTF-8 text, hexadecimal.'),
  revision: z
    .int()
    .min(1)
    .describe(
      'How many revisions there are: 1 when first stored, one more with each changed text or headline.',
    ),
  notices: z
    .array(CorrectionNotice)
    .describe('What the outlet itself printed on changes to the text, in order.'),
  entries: z
    .array(Entry)
    .describe('Of a live blog: its entries, with times of their own; else empty.'),
  retrievedAt: z.string().describe('When the page was fetched, RFC 3339 in UTC.'),
  quotes: z.int().min(0).describe('How many quotes it holds.'),
};
const whole = {
  text: z
    .string()
    .describe(
      'The text that all offsets of its quotes count in, as code points; "" where it is withheld.',
    ),
  isTextWithheld,
};

const exampleSummary: ArticleSummaryView = {
  id: '01953f1e-8a00-7000-8000-000000000000',
  externalId: 'a1',
  headline: null,
  outlet: { id: '01953f1e-8a00-7000-8000-000000000003', name: 'Coast Courier' },
  byline: null,
  dateline: null,
  url: 'https://courier.example/bridge',
  publishedAt: '2025-03-04',
  precision: 'day',
  publishedBasis: { source: 'sender', text: '2025-03-04' },
  updatedAt: null,
  kind: 'article',
  language: 'en',
  attribution: 'full',
  sha256: 'f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb',
  revision: 1,
  notices: [],
  entries: [],
  retrievedAt: '2025-03-04T09:00:00Z',
  quotes: 1,
};

/** An article as examples show it. */
export const exampleArticle: ArticleView = {
  ...exampleSummary,
  text: '“The bridge will open in May,” harbour master Ana Brandt said on Monday.',
  isTextWithheld: false,
};

/** One piece of journalism, with its text. */
export const Article = z.strictObject({ ...summary, ...whole }).meta({
  id: 'Article',
  description: 'One piece of journalism, with its text.',
  examples: [exampleArticle],
}) satisfies z.ZodType<ArticleView>;

const ArticleSummary = z.strictObject(summary).meta({
  id: 'ArticleSummary',
  description: 'One piece of journalism, without its text.',
  examples: [exampleSummary],
}) satisfies z.ZodType<ArticleSummaryView>;

const IngestedArticle = z
  .strictObject({
    ...summary,
    ...whole,
    outcome: z
      .enum(['created', 'unchanged', 'revised'])
      .meta({ id: 'IngestOutcome', description: 'What sending it did: nothing when unchanged.' }),
  })
  .meta({
    id: 'IngestedArticle',
    description: 'An article as it stands after ingesting, and what ingesting did to it.',
  }) satisfies z.ZodType<IngestedArticleView>;

/** What came of one document. */
export const IngestResult = z
  .strictObject({
    articles: z.array(IngestedArticle).describe('The articles of the page, in text order.'),
    quotes: z.array(Quote).describe('All quotes of these articles.'),
    takenDown: z
      .array(Tombstone)
      .describe('Articles of the page that weren’t taken in, since they were taken down before.'),
    warnings: z
      .array(z.string())
      .exactOptional()
      .describe(
        'What went wrong with the text’s encoding before it was sent: characters lost, halves of pairs, UTF-8 read as something else. Never an error, and not stored.',
      ),
  })
  .meta({
    id: 'IngestResult',
    description: 'The articles and quotes of one document.',
    examples: [
      {
        articles: [{ ...exampleArticle, outcome: 'created' }],
        quotes: [quoteExample],
        takenDown: [],
      },
    ],
  }) satisfies z.ZodType<IngestView>;

/** An article and its quotes. */
export const ArticleDetail = z
  .strictObject({
    article: Article,
    quotes: z.array(Quote).describe('All its quotes, in text order.'),
    copies: Copies.nullable().describe(
      'The articles that carry nearly the same text; null for one that stands alone.',
    ),
  })
  .meta({
    id: 'ArticleDetail',
    description: 'An article with its text and all its quotes.',
    examples: [{ article: exampleArticle, quotes: [quoteExample], copies: null }],
  }) satisfies z.ZodType<ArticleDetailView>;

/** A page of articles. */
export const ArticleList = z
  .strictObject({
    items: z.array(ArticleSummary).describe('The articles of this page of the list.'),
    nextCursor,
  })
  .meta({
    id: 'ArticleList',
    description: 'A page of articles.',
    examples: [{ items: [exampleSummary], nextCursor: null }],
  }) satisfies z.ZodType<ListView<ArticleSummaryView>>;
