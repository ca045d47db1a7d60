/** The enumerations and spans that every schema is made of. */

import { z } from 'zod';
import type { ArticleView, SaidOnView } from '../../services/views.ts';
import type { TextSpan as TextSpanView } from '../../text/code-points.ts';

export { QuoteTypeName, SpeakerKindName, SpeechActName } from '../../services/word-schemas.ts';

export const ArticleKindName = z
  .enum(['article', 'press_release', 'interview', 'transcript', 'live_blog', 'wire', 'feed_item'])
  .meta({ id: 'ArticleKind', description: 'What kind of text it is.' }) satisfies z.ZodType<
  ArticleView['kind']
>;

export const AttributionScopeName = z.enum(['full', 'limited']).meta({
  id: 'AttributionScope',
  description:
    'How far attribution goes in the article’s language: `limited` outside English, where only direct quotes are found, with a speaker where a plain cue names one.',
}) satisfies z.ZodType<ArticleView['attribution']>;

export const PrecisionName = z.enum(['minute', 'hour', 'day', 'month', 'year', 'none']).meta({
  id: 'Precision',
  description:
    'How exactly a time is known. `minute` and `hour`: RFC 3339 in UTC; from `day` down the date alone.',
}) satisfies z.ZodType<ArticleView['precision']>;

export const TextSpan = z
  .strictObject({
    start: z.int().min(0).describe('The first code point of it.'),
    end: z.int().min(0).describe('One past its last code point.'),
    text: z.string().describe('Exactly the text between the two.'),
  })
  .meta({
    id: 'TextSpan',
    description: 'A stretch of a text, counted in Unicode code points, half-open.',
    examples: [{ start: 1, end: 29, text: 'The bridge will open in May,' }],
  }) satisfies z.ZodType<TextSpanView>;

export const SaidOn = z
  .strictObject({
    date: z.string().describe('A day, month or year, as `precision` says.'),
    precision: z
      .enum(['day', 'month', 'year'])
      .meta({ id: 'DatePrecision', description: 'How exactly the day is known.' }),
    basis: z.string().describe('The words that it rests on.'),
  })
  .meta({
    id: 'SaidOn',
    description: 'When it was said.',
    examples: [{ date: '2025-03-03', precision: 'day', basis: 'on Monday' }],
  }) satisfies z.ZodType<SaidOnView>;

export const confidence = z
  .number()
  .min(0)
  .max(1)
  .describe('0–1: the chance that the span and the speaker are both right.');
