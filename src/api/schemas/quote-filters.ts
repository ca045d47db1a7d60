/** Parameters that narrow quotes: of lists, exports, feeds and counts alike. */

import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import { QUOTE_SORTS, type QuoteSort } from '../../services/quotes.ts';
import { fraction } from './numbers.ts';
import { publishedBetween, saidBetween } from './parameters.ts';
import { QuoteTypeName, SpeechActName } from './words.ts';

/** Each may be left out. */
export const quoteFilters = {
  speaker: filledText(200).optional().describe('A speaker’s id, or a name in any spelling.'),
  q: filledText(500)
    .optional()
    .describe('Words, or "a phrase", that content, context or headline must have.'),
  topic: filledText(500)
    .optional()
    .describe('Like `q`, but words for the same matter may stand in.'),
  outlet: filledText(200).optional().describe('An outlet’s id or name.'),
  article: z.string().min(1).max(100).optional().describe('An article’s id.'),
  type: QuoteTypeName.optional().describe('Only quotes of this type.'),
  speechAct: SpeechActName.optional().describe('Only this speech act.'),
  venue: filledText(200)
    .optional()
    .describe('Words of whom it was said to, of the medium or of the first outlet.'),
  ...publishedBetween,
  ...saidBetween,
  minConfidence: fraction.optional().describe('The least confidence, 0–1.'),
};

/** The order of quotes. */
export const QuoteSortName = z.enum(QUOTE_SORTS).meta({
  id: 'QuoteSort',
  description:
    'The order: `relevance` with words (then also by date, or `stored` for all that match), else `stored`, `newest`, `oldest` or `confidence`.',
}) satisfies z.ZodType<QuoteSort>;
