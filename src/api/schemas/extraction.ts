/** Extractions as the API shows them: what `onrecord extract` prints for one document. */

import { z } from 'zod';
import type {
  DateBasisView,
  ExtractedAlternative as ExtractedAlternativeView,
  ExtractedArticle as ExtractedArticleView,
  ExtractedEntry as ExtractedEntryView,
  ExtractedEvidence as ExtractedEvidenceView,
  ExtractedQuote as ExtractedQuoteView,
  ExtractedSpeaker as ExtractedSpeakerView,
  ExtractionView,
} from '../../services/extractions.ts';
import {
  ArticleKindName,
  AttributionScopeName,
  confidence,
  PrecisionName,
  QuoteTypeName,
  SaidOn,
  SpeakerKindName,
  SpeechActName,
  TextSpan,
} from './words.ts';

const DateBasis = z
  .strictObject({
    source: z
      .enum([
        'sender',
        'json_ld',
        'meta',
        'microdata',
        'time_element',
        'stated',
        'credit',
        'relative',
        'line',
        'url',
      ])
      .describe(
        'What kind of place: the sender; the page’s JSON-LD, meta tags, microdata or `<time>`; “First Published: …” (`stated`); a line of outlet and time (`credit`, or `relative` for “3 hours ago”); a date alone near the headline (`line`); the address.',
      ),
    text: z.string().describe('The words or figures there.'),
  })
  .meta({
    id: 'DateBasis',
    description: 'What a date of publication rests on.',
  }) satisfies z.ZodType<DateBasisView>;

const ExtractedEntry = z
  .strictObject({
    time: z.string().describe('As printed or marked up.'),
    publishedAt: z.string().nullable().describe('When, as exactly as `precision` says.'),
    precision: PrecisionName,
    start: z.int().min(0).describe('Its first code point in the document’s text.'),
    end: z.int().min(0).describe('One past its last code point.'),
  })
  .meta({
    id: 'ExtractedEntry',
    description: 'An entry of a live blog.',
  }) satisfies z.ZodType<ExtractedEntryView>;

const ExtractedArticle = z
  .strictObject({
    headline: z.string().nullable().describe('Its headline.'),
    outlet: z.string().nullable().describe('Who printed it.'),
    byline: z.string().nullable().describe('Who wrote it.'),
    dateline: z.string().nullable().describe('Place and wire credit at its head.'),
    url: z.string().nullable().describe('Where it was published.'),
    publishedAt: z.string().nullable().describe('When, as exactly as `precision` says.'),
    precision: PrecisionName,
    publishedBasis: DateBasis.nullable().describe('What `publishedAt` was read from.'),
    updatedAt: z
      .string()
      .nullable()
      .describe('The last change as far as stated, in the form of `publishedAt`.'),
    kind: ArticleKindName,
    language: z.string().describe('BCP 47.'),
    attribution: AttributionScopeName,
    start: z.int().min(0).describe('Its first code point in the document’s text.'),
    end: z.int().min(0).describe('One past its last code point.'),
    entries: z
      .array(ExtractedEntry)
      .exactOptional()
      .describe(
        'Of a live blog: its entries, with times of their own. “Today” in a quote counts from its entry.',
      ),
  })
  .meta({
    id: 'ExtractedArticle',
    description: 'An article found in the document.',
  }) satisfies z.ZodType<ExtractedArticleView>;

const ExtractedSpeaker = z
  .strictObject({
    name: z
      .string()
      .nullable()
      .describe('The fullest name that the document gives; null for who isn’t named.'),
    description: z.string().nullable().describe('For who isn’t named: “a senior diplomat”.'),
    kind: SpeakerKindName,
    role: z.string().nullable().describe('The role that the document gives.'),
    mention: TextSpan.nullable().describe('The mention that the quote hangs on.'),
  })
  .meta({
    id: 'ExtractedSpeaker',
    description: 'Who said it, as far as the document tells.',
  }) satisfies z.ZodType<ExtractedSpeakerView>;

const ExtractedEvidence = z
  .strictObject({
    start: z.int().min(0).describe('First code point.'),
    end: z.int().min(0).describe('One past the last code point.'),
    text: z.string().describe('The exact text there.'),
    rule: z
      .string()
      .describe(
        'For the first the rule of the quote, for the others why it is one with the mention before.',
      ),
  })
  .meta({
    id: 'ExtractedEvidence',
    description: 'A mention of the speaker, and the rule that led to it.',
  }) satisfies z.ZodType<ExtractedEvidenceView>;

const ExtractedAlternative = ExtractedSpeaker.extend({
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe('The chance that the source model gives this mention; not calibrated.'),
}).meta({
  id: 'ExtractedAlternative',
  description: 'Somebody else who was considered as the speaker.',
}) satisfies z.ZodType<ExtractedAlternativeView>;

const ExtractedQuote = z
  .strictObject({
    article: z.int().min(0).describe('Index into `articles`.'),
    type: QuoteTypeName,
    speechAct: SpeechActName,
    content: z.array(TextSpan).describe('All that is attributed.'),
    quoted: z.array(TextSpan).describe('The parts between quotation marks.'),
    cue: TextSpan.nullable().describe('The words that announce it.'),
    speaker: ExtractedSpeaker.nullable().describe('Null when nobody can be pointed to.'),
    coSpeakers: z.array(ExtractedSpeaker).describe('Who said it with them.'),
    saidTo: z.string().nullable().describe('To whom.'),
    medium: z.string().nullable().describe('Through what.'),
    via: z.string().nullable().describe('The outlet that first had it.'),
    saidOn: SaidOn.nullable().describe('When it was said.'),
    confidence,
    rule: z.string().describe('Id of the rule that decided.'),
    within: z
      .int()
      .min(0)
      .nullable()
      .describe('Index into `quotes` of the quote that this one is nested in.'),
    evidence: z
      .array(ExtractedEvidence)
      .exactOptional()
      .describe(
        'Only with `explain`: from the mention that the quote hangs on to the words that name the speaker best. Empty without a speaker.',
      ),
    alternatives: z
      .array(ExtractedAlternative)
      .exactOptional()
      .describe(
        'Only with `explain`: at most three others who were considered, the likeliest first.',
      ),
  })
  .meta({
    id: 'ExtractedQuote',
    description: 'A quote found in the document.',
  }) satisfies z.ZodType<ExtractedQuoteView>;

const example: ExtractionView = {
  id: 'a1',
  articles: [
    {
      headline: null,
      outlet: 'Coast Courier',
      byline: null,
      dateline: null,
      url: null,
      publishedAt: '2025-03-04',
      precision: 'day',
      publishedBasis: { source: 'sender', text: '2025-03-04' },
      updatedAt: null,
      kind: 'article',
      language: 'en',
      attribution: 'full',
      start: 0,
      end: 72,
    },
  ],
  quotes: [
    {
      article: 0,
      type: 'direct',
      speechAct: 'statement',
      content: [{ start: 1, end: 29, text: 'The bridge will open in May,' }],
      quoted: [{ start: 1, end: 29, text: 'The bridge will open in May,' }],
      cue: { start: 57, end: 61, text: 'said' },
      speaker: {
        name: 'Ana Brandt',
        description: null,
        kind: 'person',
        role: 'harbour master',
        mention: { start: 46, end: 56, text: 'Ana Brandt' },
      },
      coSpeakers: [],
      saidTo: null,
      medium: null,
      via: null,
      saidOn: { date: '2025-03-03', precision: 'day', basis: 'on Monday' },
      confidence: 0.94,
      rule: 'attribution/source',
      within: null,
    },
  ],
};

/** What was found in one document; nothing is stored. */
export const Extraction = z
  .strictObject({
    id: z.string().exactOptional().describe('The sender’s id, where there was one.'),
    text: z.string().exactOptional().describe('Only for HTML: the text that the offsets count in.'),
    warnings: z
      .array(z.string())
      .exactOptional()
      .describe(
        'What went wrong with the text’s encoding before it was sent: characters lost, halves of pairs, UTF-8 read as something else. Never an error.',
      ),
    articles: z.array(ExtractedArticle).describe('The articles, in text order.'),
    quotes: z.array(ExtractedQuote).describe('The quotes, in text order.'),
  })
  .meta({
    id: 'Extraction',
    description: 'The articles and quotes of one document, in code points of its text.',
    examples: [example],
  }) satisfies z.ZodType<ExtractionView>;
