/** Statements as the API shows them. */

import { z } from 'zod';
import type { StatementDetailView } from '../../services/statement-view.ts';
import { Quote } from './quote.ts';
import { DiffPart } from './revision.ts';

const StatementReport = z
  .strictObject({
    quote: Quote,
    diff: z
      .array(DiffPart)
      .nullable()
      .describe('Against the earliest wording; null for that itself and for the same words.'),
    copyOf: z
      .string()
      .nullable()
      .describe(
        'The earlier article that has the same text, or credits the same agency; null for a report of its own.',
      ),
    credit: z.string().nullable().describe('The news agency that the article credits.'),
  })
  .meta({ id: 'StatementReport', description: 'One article’s wording of a statement.' });

/** A statement with all its wordings. */
export const StatementDetail = z
  .strictObject({
    id: z.string().describe('The id of its first stored quote.'),
    speaker: Quote.shape.speaker,
    firstSeen: z
      .string()
      .nullable()
      .describe('The earliest date of an article that reports it; null where none has one.'),
    counts: z
      .strictObject({
        quotes: z.number().int().describe('How many quotes report it.'),
        articles: z.number().int().describe('In how many articles, of those given here.'),
        outlets: z.number().int().describe('In how many outlets, of those given here.'),
        independent: z.number().int().describe('How many articles copy no earlier one of them.'),
      })
      .meta({ id: 'StatementCounts', description: 'How often a statement is reported.' }),
    reports: z.array(StatementReport).describe('Earliest first, at most 500.'),
  })
  .meta({
    id: 'StatementDetail',
    description: 'One utterance, and every wording of it.',
    examples: [
      {
        id: '01953f1e-8a00-7000-8000-000000000005',
        speaker: null,
        firstSeen: '2025-03-04',
        counts: { quotes: 0, articles: 0, outlets: 0, independent: 0 },
        reports: [],
      },
    ],
  }) satisfies z.ZodType<StatementDetailView>;
