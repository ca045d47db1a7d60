/** Parameters that narrow quotes: of lists, exports, feeds and counts alike. */

import { z } from 'zod';
import { QUOTE_SORTS, type QuoteSort } from '../../services/quotes.ts';
import { publishedBetween, saidBetween } from './parameters.ts';
import { QuoteTypeName, SpeechActName } from './words.ts';

/** Each may be left out. */
export const quoteFilters = {
  speaker: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('A speaker’s id, or a name in any spelling.'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe('Words, or "a phrase", that content, context or headline must have.'),
  topic: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .optional()
    .describe('Like `q`, but words for the same matter may stand in.'),
  outlet: z.string().trim().min(1).max(200).optional().describe('An outlet’s id or name.'),
  article: z.string().min(1).max(100).optional().describe('An article’s id.'),
  type: QuoteTypeName.optional().describe('Only quotes of this type.'),
  speechAct: SpeechActName.optional().describe('Only this speech act.'),
  venue: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Words of whom it was said to, of the medium or of the first outlet.'),
  ...publishedBetween,
  ...saidBetween,
  minConfidence: z.coerce.number().min(0).max(1).optional().describe('The least confidence, 0–1.'),
};

/** The order of quotes. */
export const QuoteSortName = z.enum(QUOTE_SORTS).meta({
  id: 'QuoteSort',
  description:
    'The order: `relevance` with words (then also by date, or `stored` for all that match), else `stored`, `newest`, `oldest` or `confidence`.',
}) satisfies z.ZodType<QuoteSort>;
