/** Quotes as the API shows them. */

import { z } from 'zod';
import type { ListedQuoteView } from '../../services/quote-search.ts';
import type { FacetsView, QuoteListView } from '../../services/quotes.ts';
import type { QuoteArticleView, QuoteSpeakerView, QuoteView } from '../../services/views.ts';
import { FacetName, Match } from './match.ts';
import { nextCursor } from './parameters.ts';
import {
  confidence,
  PrecisionName,
  QuoteTypeName,
  SaidOn,
  SpeakerKindName,
  SpeechActName,
  TextSpan,
} from './words.ts';

/** Who said it, as this quote links it. */
export const QuoteSpeaker = z
  .strictObject({
    id: z.string().nullable().describe('The registry’s id; null for who isn’t named.'),
    name: z.string().nullable().describe('The registry’s name; null for who isn’t named.'),
    description: z.string().nullable().describe('For who isn’t named: “a senior official”.'),
    kind: SpeakerKindName,
    role: z.string().nullable().describe('The role that this article gives.'),
    affiliation: z
      .string()
      .nullable()
      .describe(
        'For whom they speak or whose they are: “defence ministry”; null where it doesn’t say.',
      ),
    mention: TextSpan.nullable().describe('The mention that the quote hangs on.'),
    linkConfidence: z
      .number()
      .min(0)
      .max(1)
      .describe('0–1: the chance that the article’s speaker is this registry entry.'),
  })
  .meta({
    id: 'QuoteSpeaker',
    description: 'Who said it, as this quote has it.',
  }) satisfies z.ZodType<QuoteSpeakerView>;

const QuoteContext = z
  .strictObject({
    before: z.string().describe('What stands before; "" at the beginning.'),
    after: z.string().describe('What stands after; "" at the end.'),
  })
  .meta({ id: 'QuoteContext', description: 'The text around a quote, at word boundaries.' });

const QuoteArticle = z
  .strictObject({
    id: z.string().describe('The article’s id.'),
    externalId: z.string().nullable().describe('The sender’s id of it.'),
    headline: z.string().nullable().describe('Its headline.'),
    outlet: z.string().nullable().describe('The name of who printed it.'),
    publishedAt: z
      .string()
      .nullable()
      .describe('When it was published, as exactly as `precision` says.'),
    precision: PrecisionName,
    url: z.string().nullable().describe('Where it was published.'),
  })
  .meta({
    id: 'QuoteArticle',
    description: 'The article of a quote, without its text.',
  }) satisfies z.ZodType<QuoteArticleView>;

/** A quote as documentation shows it. */
export const quoteExample: QuoteView = {
  id: '01953f1e-8a00-7000-8000-000000000002',
  type: 'direct',
  speechAct: 'statement',
  text: 'The bridge will open in May,',
  content: [{ start: 1, end: 29, text: 'The bridge will open in May,' }],
  quoted: [{ start: 1, end: 29, text: 'The bridge will open in May,' }],
  cue: { start: 57, end: 61, text: 'said' },
  context: { before: '“', after: '” harbour master Ana Brandt said on Monday.' },
  speaker: {
    id: '01953f1e-8a00-7000-8000-000000000001',
    name: 'Ana Brandt',
    description: null,
    kind: 'person',
    role: 'harbour master',
    affiliation: null,
    mention: { start: 46, end: 56, text: 'Ana Brandt' },
    linkConfidence: 0.95,
  },
  coSpeakers: [],
  saidTo: null,
  medium: null,
  via: null,
  saidOn: { date: '2025-03-03', precision: 'day', basis: 'on Monday' },
  confidence: 0.94,
  rule: 'attribution/subject-of-cue',
  within: null,
  status: 'shown',
  isCorrected: false,
  engine: '2026-11-28.9',
  article: {
    id: '01953f1e-8a00-7000-8000-000000000000',
    externalId: 'a1',
    headline: null,
    outlet: 'Coast Courier',
    publishedAt: '2025-03-04',
    precision: 'day',
    url: 'https://courier.example/bridge',
  },
  link: 'https://courier.example/bridge#:~:text=The%20bridge%20will%20open%20in%20May%2C',
};

/** A quote with its context, speaker, article and link. */
export const Quote = z
  .strictObject({
    id: z.string().describe('UUIDv7.'),
    type: QuoteTypeName,
    speechAct: SpeechActName,
    text: z.string().describe('The content spans joined by “ … ”.'),
    content: z
      .array(TextSpan)
      .describe('All that is attributed, in code points of the article’s text.'),
    quoted: z
      .array(TextSpan)
      .describe('The parts that stood between quotation marks: verbatim words.'),
    cue: TextSpan.nullable().describe('The words that announce it: “said”.'),
    context: QuoteContext,
    speaker: QuoteSpeaker.nullable().describe('Who said it; null when nobody can be pointed to.'),
    coSpeakers: z.array(QuoteSpeaker).describe('Who said it with them.'),
    saidTo: z.string().nullable().describe('To whom: “reporters”.'),
    medium: z.string().nullable().describe('Through what: “statement”, “interview”.'),
    via: z.string().nullable().describe('The outlet that is named as the one that first had it.'),
    saidOn: SaidOn.nullable().describe('When it was said, where the article tells.'),
    confidence,
    rule: z.string().describe('Id of the rule that decided.'),
    within: z.string().nullable().describe('The id of the quote that this one is nested in.'),
    status: z.enum(['shown', 'rejected', 'vanished']).meta({
      id: 'QuoteStatus',
      description:
        '`rejected`: a person says that it is no quote; `vanished`: a person worked on it and the text has it no more, so its offsets count in the newest revision that had it.',
    }),
    isCorrected: z.boolean().describe('A person changed or confirmed it.'),
    engine: z
      .string()
      .nullable()
      .describe('The version of the engine that made it; null where none was noted.'),
    article: QuoteArticle,
    link: z
      .string()
      .nullable()
      .describe('Opens the source at these words (text fragment); null without a URL.'),
  })
  .meta({
    id: 'Quote',
    description: 'One attribution: what was said, by whom, and where it was printed.',
    examples: [quoteExample],
  }) satisfies z.ZodType<QuoteView>;

/** A quote of a list. */
const ListedQuote = Quote.extend({
  match: Match.nullable().describe('Where the words stand; null where none were asked for.'),
}).meta({
  id: 'ListedQuote',
  description: 'A quote of a list, and in a search where the words stand.',
  examples: [{ ...quoteExample, match: null }],
}) satisfies z.ZodType<ListedQuoteView>;

const FacetCount = z
  .strictObject({
    facet: FacetName,
    value: z.string().describe('The id of a speaker or outlet, or the value itself.'),
    label: z.string().describe('What to show for it.'),
    count: z.int().min(1).describe('How many quotes have it.'),
  })
  .meta({ id: 'FacetCount', description: 'How many quotes have one value.' });

const Facets = z
  .strictObject({
    values: z
      .array(FacetCount)
      .describe('Facet after facet, the commonest values first, at most 20 of each.'),
    counted: z.int().min(0).describe('Over how many quotes.'),
    truncated: z
      .boolean()
      .describe('True when more fit, of which only the newest stored were counted.'),
  })
  .meta({
    id: 'Facets',
    description: 'Counts of what fits all filters.',
    examples: [
      {
        values: [{ facet: 'type', value: 'direct', label: 'direct', count: 4 }],
        counted: 4,
        truncated: false,
      },
    ],
  }) satisfies z.ZodType<FacetsView>;

/** A page of quotes. */
export const QuoteList = z
  .strictObject({
    items: z.array(ListedQuote).describe('The quotes of this page.'),
    nextCursor,
    facets: Facets.nullable().describe('What `facets` asked to be counted; null without.'),
    truncated: z
      .boolean()
      .describe('True when a search had more hits than can be reached: narrow it by filters.'),
  })
  .meta({
    id: 'QuoteList',
    description: 'A page of quotes.',
    examples: [
      {
        items: [{ ...quoteExample, match: null }],
        nextCursor: null,
        facets: null,
        truncated: false,
      },
    ],
  }) satisfies z.ZodType<QuoteListView>;
