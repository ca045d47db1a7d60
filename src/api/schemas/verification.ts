/** Checks of somebody's words, as the API takes and shows them. */

import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import { VERDICTS, type VerificationView } from '../../services/verification-view.ts';
import { MOST_CHECKED, type VerificationInput } from '../../services/verifications.ts';
import { publishedBetween } from './parameters.ts';
import { Quote } from './quote.ts';
import { DiffPart } from './revision.ts';

/** The words to check. */
export const VerificationRequest = z
  .strictObject({
    text: z
      .string()
      .min(1)
      .max(MOST_CHECKED)
      .describe('The words, with or without quotation marks.'),
    speaker: filledText(200).optional().describe('A speaker’s id, or a name in any spelling.'),
    ...publishedBetween,
  })
  .meta({
    id: 'VerificationRequest',
    description: 'Words, and whose they are said to be.',
    examples: [{ text: 'The pier will open in May', speaker: 'Ana Brandt' }],
  }) satisfies z.ZodType<VerificationInput>;

const Evidence = z
  .strictObject({
    how: z.enum(['exact', 'partial', 'altered', 'in_text']).meta({
      id: 'EvidenceKind',
      description:
        'How the words stand there; `in_text`: in an article’s text, but in none of its quotes.',
    }),
    quote: Quote.describe('The quote; for `in_text` a quote of the same article.'),
    continued: z
      .array(Quote)
      .describe('The same speaker’s next quotes in the article, where the words run on into them.'),
    isOfSpeaker: z
      .boolean()
      .describe('Whether it is of the speaker asked for; true where nobody was.'),
    closeness: z.number().min(0).max(1).describe('0–1: what the two wordings share.'),
    missing: z.array(z.string()).describe('What was printed and the text leaves out.'),
    diff: z.array(DiffPart).describe('From what was printed to the text.'),
    passage: z.string().nullable().describe('For `in_text` the words as they stand there.'),
    statementId: z.string().describe('The statement that the quote belongs to.'),
  })
  .meta({ id: 'Evidence', description: 'A place where the words, or most of them, stand.' });

/** What a check came to. */
export const Verification = z
  .strictObject({
    text: z.string().describe('The words that were checked.'),
    speaker: z
      .strictObject({
        name: z.string().describe('As it was asked for.'),
        ids: z.array(z.string()).describe('Whom it may mean; empty where nobody is called so.'),
      })
      .meta({ id: 'VerifiedSpeaker', description: 'Whose words they are said to be.' })
      .nullable(),
    verdict: z.enum(VERDICTS).meta({
      id: 'Verdict',
      description:
        '`exact`: a stored quote has these words and no others; `partial`: with more; `altered`: most of them; `other_speaker`: of somebody else; `not_found`: none has them.',
    }),
    confidence: z.number().min(0).max(1).describe('0–1: that the verdict is right.'),
    message: z
      .string()
      .describe(
        'The verdict in a sentence; it says if the words were denied, refused, asked or not said.',
      ),
    evidence: z.array(Evidence).describe('Best first, at most 10.'),
  })
  .meta({
    id: 'Verification',
    description: 'Whether somebody said it, and what that rests on.',
    examples: [
      {
        text: 'The pier will close in May',
        speaker: { name: 'Ana Brandt', ids: ['01953f1e-8a00-7000-8000-000000000001'] },
        verdict: 'not_found',
        confidence: 0.9,
        message: 'No stored quote has these words. What isn’t stored can’t be checked.',
        evidence: [],
      },
    ],
  }) satisfies z.ZodType<VerificationView>;
