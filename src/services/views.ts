/** Views: records as every edge shows them, with spans in code points and the exact text beside them. */

// Not by way of engine/index.ts, which loads all of the engine: threads that read need none of it.
import type {
  ArticleKind,
  AttributionScope,
  Precision,
  QuoteType,
  SpeakerKind,
  SpeechAct,
} from '../engine/index.ts';
import { attributionOf } from '../engine/other-languages/attribution-of.ts';
import { affiliationOf } from '../engine/registry/read-role.ts';
import type {
  ArticleRecord,
  OutletRecord,
  QuoteArticleRecord,
  QuoteRecord,
  QuoteSpeakerRecord,
  QuoteStatus,
  SpeakerRecord,
} from '../store/store.ts';
import { type CodePointIndex, indexCodePoints, type TextSpan } from '../text/code-points.ts';
import { type DateBasisView, type EntryView, viewEntry } from './entry-view.ts';
import { contextOf, type QuoteContext } from './quote-context.ts';
import { type NoticeView, viewNotices } from './revision-view.ts';
import { linkToText } from './text-fragment.ts';

/** A quote as the API, the command line and the exports show it. */
export interface QuoteView {
  id: string;
  type: QuoteType;
  speechAct: SpeechAct;
  /** The content spans joined by " … ". */
  text: string;
  /** In code points of the article's text, as all spans here. */
  content: TextSpan[];
  quoted: TextSpan[];
  cue: TextSpan | null;
  context: QuoteContext;
  speaker: QuoteSpeakerView | null;
  coSpeakers: QuoteSpeakerView[];
  saidTo: string | null;
  medium: string | null;
  via: string | null;
  saidOn: SaidOnView | null;
  confidence: number;
  rule: string;
  /** The id of the quote that this one is nested in. */
  within: string | null;
  /** `shown`, unless a person rejected it or the text has it no more. */
  status: QuoteStatus;
  /** A person changed something of it. */
  isCorrected: boolean;
  /** The version of the engine that made it; null where not noted. */
  engine: string | null;
  article: QuoteArticleView;
  /** Opens the source at these words; null without a URL. */
  link: string | null;
}

/** Who said it; `id` and `name` are the registry's, null for who isn't named. */
export interface QuoteSpeakerView {
  id: string | null;
  name: string | null;
  description: string | null;
  kind: SpeakerKind;
  role: string | null;
  /** For whom they speak or whose they are, as the article's words have it; null where it doesn't say. */
  affiliation: string | null;
  mention: TextSpan | null;
  linkConfidence: number;
}

/** When it was said, and the words that this rests on. */
export interface SaidOnView {
  date: string;
  precision: 'day' | 'month' | 'year';
  basis: string;
}

/** The article of a quote, without its text. */
export interface QuoteArticleView {
  id: string;
  externalId: string | null;
  headline: string | null;
  /** The outlet's name. */
  outlet: string | null;
  publishedAt: string | null;
  precision: Precision;
  url: string | null;
}

/** An article with its text. */
export interface ArticleView {
  id: string;
  externalId: string | null;
  headline: string | null;
  outlet: { id: string; name: string } | null;
  byline: string | null;
  dateline: string | null;
  url: string | null;
  publishedAt: string | null;
  precision: Precision;
  /** What `publishedAt` was read from. */
  publishedBasis: DateBasisView | null;
  /** The last change as far as stated. */
  updatedAt: string | null;
  kind: ArticleKind;
  language: string;
  /** Follows from the language. */
  attribution: AttributionScope;
  /** "" where it is withheld. */
  text: string;
  /** Whoever asks may not have the text (`withheld-text.ts`). */
  isTextWithheld: boolean;
  /** SHA-256 of the UTF-8 text, hexadecimal. */
  sha256: string;
  /** 1 when first stored, one more with each changed text or headline: so many revisions there are. */
  revision: number;
  /** What the outlet itself printed on changes to the text. */
  notices: NoticeView[];
  /** Of a live blog; else empty. */
  entries: EntryView[];
  retrievedAt: string;
  /** How many quotes it holds. */
  quotes: number;
}

/** An article in a list: without its text. */
export type ArticleSummaryView = Omit<ArticleView, 'text' | 'isTextWithheld'>;

/** An entry of the registry. */
export interface SpeakerView {
  id: string;
  name: string;
  kind: SpeakerKind;
  /** The newest role known. */
  role: string | null;
  aliases: string[];
  quotes: number;
}

/** Who printed it, and how many of its articles are stored. */
export interface OutletView {
  id: string;
  name: string;
  /** Other spellings. */
  aliases: string[];
  domains: string[];
  /** Ids of the outlets that were merged into it; they are understood wherever its own is. */
  mergedIds: string[];
  articles: number;
}

/** Shows a quote with its context and link. O(article text) for the first quote of an article that the store loaded, then O(quote). */
export function viewQuote(record: QuoteRecord): QuoteView {
  const { article } = record;
  const points = codePointsOf(article);
  const content = record.content.map((span) => points.quote(span));
  return {
    id: record.id,
    type: record.type,
    speechAct: record.speechAct,
    text: joinContent(content),
    content,
    quoted: record.quoted.map((span) => points.quote(span)),
    cue: record.cue && points.quote(record.cue),
    context: contextOf(article.text, record.content),
    speaker: record.speaker && viewQuoteSpeaker(record.speaker, points),
    coSpeakers: record.coSpeakers.map((speaker) => viewQuoteSpeaker(speaker, points)),
    saidTo: record.saidTo,
    medium: record.medium,
    via: record.via,
    saidOn: record.saidOn && { ...record.saidOn },
    confidence: record.confidence,
    rule: record.rule,
    within: record.within,
    status: record.status,
    isCorrected: record.isCorrected,
    engine: record.engine === '' ? null : record.engine,
    article: {
      id: article.id,
      externalId: article.externalId,
      headline: article.headline,
      outlet: article.outlet?.name ?? null,
      publishedAt: article.publishedAt,
      precision: article.precision,
      url: article.url,
    },
    link: linkToText(article.url, article.text, record.content),
  };
}

/** Quotes that are loaded together share their article, and so its index: an article may have thousands. */
const INDEXES = new WeakMap<QuoteArticleRecord, CodePointIndex>();

function codePointsOf(article: QuoteArticleRecord): CodePointIndex {
  const index = INDEXES.get(article) ?? indexCodePoints(article.text);
  INDEXES.set(article, index);
  return index;
}

/** What stands between the parts of an interrupted quote in its `text`. */
const CONTENT_JOINT = ' … ';

/** Gives a quote's `text`: its content spans joined by " … ". */
function joinContent(content: readonly { readonly text: string }[]): string {
  return content.map(({ text }) => text).join(CONTENT_JOINT);
}

function viewQuoteSpeaker(speaker: QuoteSpeakerRecord, points: CodePointIndex): QuoteSpeakerView {
  return {
    id: speaker.id,
    name: speaker.name,
    description: speaker.description,
    kind: speaker.kind,
    role: speaker.role,
    affiliation: affiliationOf(speaker.role ?? speaker.description ?? ''),
    mention: speaker.mention && points.quote(speaker.mention),
    linkConfidence: speaker.linkConfidence,
  };
}

/** Shows an article with its text. */
export const viewArticle = (record: ArticleRecord): ArticleView =>
  Object.assign(viewArticleSummary(record), { text: record.text, isTextWithheld: false });

/** Shows an article without its text. */
export function viewArticleSummary(record: ArticleRecord): ArticleSummaryView {
  return {
    id: record.id,
    externalId: record.externalId,
    headline: record.headline,
    outlet: record.outlet && { ...record.outlet },
    byline: record.byline,
    dateline: record.dateline,
    url: record.url,
    publishedAt: record.publishedAt,
    precision: record.precision,
    publishedBasis: record.publishedBasis && { ...record.publishedBasis },
    updatedAt: record.updatedAt,
    kind: record.kind,
    language: record.language,
    attribution: attributionOf(record.language),
    sha256: record.sha256,
    revision: record.revision,
    notices: viewNotices(record),
    entries: record.entries.map((entry) => viewEntry(entry, codePointsOf(record))),
    retrievedAt: record.retrievedAt,
    quotes: record.quotes,
  };
}

/** Shows an entry of the registry. */
export function viewSpeaker(record: SpeakerRecord): SpeakerView {
  const { id, name, kind, role, aliases, quotes } = record;
  return { id, name, kind, role, aliases: [...aliases], quotes };
}

/** Shows an outlet. */
export function viewOutlet(record: OutletRecord): OutletView {
  const { id, name, aliases, domains, mergedIds, articles } = record;
  return {
    ...{ id, name, articles },
    aliases: [...aliases],
    domains: [...domains],
    mergedIds: [...mergedIds],
  };
}
