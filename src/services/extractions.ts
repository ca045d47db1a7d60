/** `extract` as a use case: one document in, its articles and quotes out with code-point offsets; nothing is stored. */

import {
  type ArticleKind,
  type AttributionScope,
  attributionOf,
  type DateSource,
  type Entry,
  type ExtractOptions,
  extract,
  type Precision,
  type Quote,
  type QuoteExplanation,
  type QuoteSpeaker,
  type QuoteType,
  type SpeakerKind,
  type SpeechAct,
} from '../engine/index.ts';
import { type CodePointIndex, indexCodePoints, type TextSpan } from '../text/code-points.ts';
import type { Span } from '../text/span.ts';
import { type DocumentInput, toPage } from './document-input.ts';
import { warnOfEncoding } from './encoding-warnings.ts';

/** What `extract` gives for one document; offsets are code points of the document's text. */
export interface ExtractionView {
  /** The sender's id, where there was one. */
  id?: string;
  /** The text that the offsets count in; only for HTML, where the sender hasn't got it. */
  text?: string;
  /** What the sender should know about the text's encoding; only where there is something. */
  warnings?: string[];
  articles: ExtractedArticle[];
  quotes: ExtractedQuote[];
}

export interface ExtractedArticle {
  headline: string | null;
  outlet: string | null;
  byline: string | null;
  dateline: string | null;
  url: string | null;
  publishedAt: string | null;
  precision: Precision;
  /** What `publishedAt` was read from. */
  publishedBasis: DateBasisView | null;
  updatedAt: string | null;
  kind: ArticleKind;
  language: string;
  attribution: AttributionScope;
  start: number;
  end: number;
  /** Only of a live blog. */
  entries?: ExtractedEntry[];
}

/** What a date rests on. */
export interface DateBasisView {
  source: DateSource;
  text: string;
}

/** A part of a live blog with a time of its own. */
export interface ExtractedEntry {
  time: string;
  publishedAt: string | null;
  precision: Precision;
  start: number;
  end: number;
}

export interface ExtractedQuote {
  /** Index into `articles`. */
  article: number;
  type: QuoteType;
  speechAct: SpeechAct;
  content: TextSpan[];
  quoted: TextSpan[];
  cue: TextSpan | null;
  speaker: ExtractedSpeaker | null;
  coSpeakers: ExtractedSpeaker[];
  saidTo: string | null;
  medium: string | null;
  via: string | null;
  saidOn: { date: string; precision: 'day' | 'month' | 'year'; basis: string } | null;
  confidence: number;
  rule: string;
  /** Index into `quotes` of the quote that this one is nested in. */
  within: number | null;
  /** Only with `explain`: from the mention to the words that name the speaker best. */
  evidence?: ExtractedEvidence[];
  /** Only with `explain`: who else might have said it, the likeliest first. */
  alternatives?: ExtractedAlternative[];
}

/** A mention, and the rule that led to it. */
export interface ExtractedEvidence extends TextSpan {
  rule: string;
}

/** Somebody else who was considered, and the chance that the source model gave. */
export interface ExtractedAlternative extends ExtractedSpeaker {
  confidence: number;
}

export interface ExtractedSpeaker {
  name: string | null;
  description: string | null;
  kind: SpeakerKind;
  role: string | null;
  mention: TextSpan | null;
}

/** Extracts one document; with `explain`, each quote says how its speaker was found. Pure; a text without quotes gives none, an empty one gives no articles either. */
export function extractDocument(
  document: DocumentInput,
  options: ExtractOptions = {},
): ExtractionView {
  const { text, articles, quotes } = extract(toPage(document), options);
  const index = indexCodePoints(text);
  const warnings = warnOfEncoding(document);
  return {
    ...(typeof document.id === 'string' ? { id: document.id } : {}),
    ...(typeof document.html === 'string' ? { text } : {}),
    ...(warnings.length > 0 ? { warnings } : {}),
    articles: articles.map((article) => ({
      headline: article.headline,
      outlet: article.outlet,
      byline: article.byline,
      dateline: article.dateline,
      url: article.url,
      publishedAt: article.publishedAt,
      precision: article.precision,
      publishedBasis: article.publishedBasis && { ...article.publishedBasis },
      updatedAt: article.updatedAt,
      kind: article.kind,
      language: article.language,
      attribution: attributionOf(article.language),
      start: index.toCodePoints(article.start),
      end: index.toCodePoints(article.end),
      ...(article.entries.length === 0
        ? {}
        : { entries: article.entries.map((entry) => viewEntry(entry, index)) }),
    })),
    quotes: quotes.map((quote) => viewExtracted(quote, index)),
  };
}

const viewEntry = (entry: Entry, index: CodePointIndex): ExtractedEntry => ({
  time: entry.time,
  publishedAt: entry.publishedAt,
  precision: entry.precision,
  start: index.toCodePoints(entry.start),
  end: index.toCodePoints(entry.end),
});

function viewExtracted(quote: Quote, index: CodePointIndex): ExtractedQuote {
  return {
    article: quote.article,
    type: quote.type,
    speechAct: quote.speechAct,
    content: quote.content.map((span) => index.quote(span)),
    quoted: quote.quoted.map((span) => index.quote(span)),
    cue: viewSpan(quote.cue, index),
    speaker: quote.speaker && viewSpeaker(quote.speaker, index),
    coSpeakers: quote.coSpeakers.map((speaker) => viewSpeaker(speaker, index)),
    saidTo: quote.saidTo,
    medium: quote.medium,
    via: quote.via,
    saidOn: quote.saidOn && { ...quote.saidOn },
    confidence: quote.confidence,
    rule: quote.rule,
    within: quote.within,
    ...(quote.explanation && viewExplanation(quote.explanation, index)),
  };
}

function viewExplanation(
  { evidence, alternatives }: QuoteExplanation,
  index: CodePointIndex,
): Required<Pick<ExtractedQuote, 'evidence' | 'alternatives'>> {
  return {
    evidence: evidence.map((step) => ({ ...index.quote(step), rule: step.rule })),
    alternatives: alternatives.map(({ speaker, confidence }) => ({
      ...viewSpeaker(speaker, index),
      confidence,
    })),
  };
}

const viewSpeaker = (speaker: QuoteSpeaker, index: CodePointIndex): ExtractedSpeaker => ({
  name: speaker.name,
  description: speaker.description,
  kind: speaker.kind,
  role: speaker.role,
  mention: viewSpan(speaker.mention, index),
});

const viewSpan = (span: Span | null, index: CodePointIndex): TextSpan | null =>
  span && index.quote(span);
