/** Corrections and the review queue as the API shows them. */

import { z } from 'zod';
import { DecisionName } from '../../services/corrections/correction-input.ts';
import type {
  CorrectedQuoteView,
  CorrectedSpeakerView,
  CorrectionView,
} from '../../services/corrections/corrections.ts';
import type {
  DecidedView,
  ReviewItemView,
  ReviewListView,
} from '../../services/corrections/review.ts';
import type { ListView } from '../../services/lists.ts';
import { nextCursor, pageParameters } from './parameters.ts';
import { Quote, quoteExample } from './quote.ts';
import { linkEvidence, Speaker, SpeakerDetail, speakerDetailExample } from './registry.ts';

const correctionExample: CorrectionView = {
  id: '01953f1e-8a00-7000-8000-000000000021',
  subjectKind: 'quote',
  subjectId: quoteExample.id,
  action: 'set_type',
  by: 'local',
  at: '2025-03-06T09:00:00Z',
  reason: 'Only a part stands in marks.',
  before: { type: 'direct' },
  after: { type: 'mixed' },
  undoes: null,
  undoneBy: null,
};

const value = z
  .record(z.string(), z.unknown())
  .meta({
    id: 'CorrectedFields',
    description: 'Fields of what was corrected, by name, each in the form that it is shown in.',
  })
  .nullable()
  .describe(
    'The fields that it concerns; spans in code points with their text. Null where there was nothing, or the article was taken down.',
  );

const CorrectionSubject = z
  .enum(['quote', 'speaker'])
  .meta({ id: 'CorrectionSubject', description: 'What was corrected.' });
const CorrectionAction = z
  .enum([
    ...(['set_speaker', 'set_type', 'set_speech_act', 'set_spans', 'set_said_on'] as const),
    ...(['reject', 'confirm', 'rename', 'set_kind', 'add_alias', 'remove_alias'] as const),
    ...(['merge', 'split', 'keep_apart', 'undo'] as const),
  ])
  .meta({
    id: 'CorrectionAction',
    description: 'What was done; docs/corrections.md tells of each.',
  });

/** Which corrections a list gives, and in which order. */
export const CorrectionListParameters = z.strictObject({
  ...pageParameters,
  subjectKind: CorrectionSubject.optional().describe('Only those of quotes, or of speakers.'),
  action: CorrectionAction.optional().describe('Only those that did this.'),
  by: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Only those made with the key of this name; `local` where none was needed.'),
  sort: z
    .enum(['oldest', 'newest'])
    .meta({ id: 'AgeSortName', description: 'The order of a list by age.' })
    .default('oldest')
    .describe('Which come first.'),
});

/** What a person changed. */
export const Correction = z
  .strictObject({
    id: z.string().describe('UUIDv7.'),
    subjectKind: CorrectionSubject,
    subjectId: z.string().describe('Its id.'),
    action: CorrectionAction,
    by: z.string().describe('Who did it: the name of the key, `local` where none was needed.'),
    at: z.string().describe('When, RFC 3339 in UTC.'),
    reason: z.string().nullable().describe('Why, where it was said.'),
    before: value,
    after: value,
    undoes: z.string().nullable().describe('The correction that this one takes back.'),
    undoneBy: z.string().nullable().describe('The correction that took this one back.'),
  })
  .meta({
    id: 'Correction',
    description: 'What a person changed: never rewritten, only taken back by another.',
    examples: [correctionExample],
  }) satisfies z.ZodType<CorrectionView>;

/** A page of corrections. */
export const CorrectionList = z
  .strictObject({
    items: z.array(Correction).describe('Oldest first, unless asked otherwise.'),
    nextCursor,
  })
  .meta({
    id: 'CorrectionList',
    description: 'A page of corrections.',
    examples: [{ items: [correctionExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<CorrectionView>>;

const noted = z
  .array(Correction)
  .describe('What was noted, one for each field; empty where all was so already.');

/** A quote after a correction. */
export const CorrectedQuote = z.strictObject({ quote: Quote, corrections: noted }).meta({
  id: 'CorrectedQuote',
  description: 'A quote after a correction.',
  examples: [
    {
      quote: { ...quoteExample, type: 'mixed', isCorrected: true },
      corrections: [correctionExample],
    },
  ],
}) satisfies z.ZodType<CorrectedQuoteView>;

/** A speaker after a correction. */
export const CorrectedSpeaker = z
  .strictObject({
    speaker: SpeakerDetail,
    other: SpeakerDetail.nullable().describe('Whom a split made; null otherwise.'),
    corrections: noted,
  })
  .meta({
    id: 'CorrectedSpeaker',
    description: 'A speaker after a correction.',
    examples: [
      {
        speaker: speakerDetailExample,
        other: null,
        corrections: [
          {
            ...correctionExample,
            ...{ subjectKind: 'speaker', subjectId: speakerDetailExample.id, action: 'rename' },
            ...{ before: { name: 'Anna Brandt' }, after: { name: 'Ana Brandt' } },
          },
        ],
      },
    ],
  }) satisfies z.ZodType<CorrectedSpeakerView>;

const itemExample: ReviewItemView = {
  ...{ id: `q-${quoteExample.id}`, kind: 'quote', gain: 0.18, quote: quoteExample },
  ...{ speakers: null, confidence: null, evidence: null, conflict: null, corrections: null },
};

const ReviewItem = z
  .strictObject({
    id: z.string().describe('For `POST /v1/review/{id}`.'),
    kind: z.enum(['quote', 'merge', 'conflict']).meta({
      id: 'ReviewKind',
      description:
        'An unsure quote, two speakers who may be one, or a correction that no longer fits.',
    }),
    gain: z.number().describe('What looking at it is likely to put right; orders the queue.'),
    quote: Quote.nullable().describe('The quote in question.'),
    speakers: z.array(Speaker).nullable().describe('The two who may be one.'),
    confidence: z.number().nullable().describe('That the two are one, 0–1.'),
    evidence: linkEvidence.nullable().describe('Why they may be.'),
    conflict: z
      .enum(['vanished', 'not_found', 'spans_unfit'])
      .meta({ id: 'ConflictReason', description: 'Why a correction no longer fits.' })
      .nullable()
      .describe(
        'The text has the quote no more; the engine finds it no more; or the spans that a person set stand in the text no more.',
      ),
    corrections: z.array(Correction).nullable().describe('The corrections at stake.'),
  })
  .meta({
    id: 'ReviewItem',
    description: 'Something for a person to decide.',
    examples: [itemExample],
  }) satisfies z.ZodType<ReviewItemView>;

/** The queue. */
export const ReviewList = z
  .strictObject({ items: z.array(ReviewItem).describe('Greatest gain first.') })
  .meta({
    id: 'ReviewList',
    description: 'What to look at first. What is decided leaves it, so asking again goes on.',
    examples: [{ items: [itemExample] }],
  }) satisfies z.ZodType<ReviewListView>;

/** What a decision did. */
export const Decided = z
  .strictObject({
    id: z.string().describe('The item.'),
    decision: DecisionName.describe('What was decided.'),
    corrections: noted,
  })
  .meta({
    id: 'Decided',
    description: 'What a decision did.',
    examples: [
      { id: itemExample.id, decision: 'change' as const, corrections: [correctionExample] },
    ],
  }) satisfies z.ZodType<DecidedView>;
