/** What a person sends to correct something, as schemas; spans in code points. */

import { z } from 'zod';
import { filledText } from '../filled-text.ts';
import { QuoteTypeName, SpeakerKindName, SpeechActName } from '../word-schemas.ts';

const reason = filledText(1000).optional().describe('Why, for those who read the history.');
const name = filledText(200).refine((text) => /\p{L}/u.test(text), 'must have a letter');
const span = z
  .strictObject({
    start: z.int().min(0).describe('The first code point.'),
    end: z.int().min(1).describe('One past the last code point.'),
  })
  .meta({ id: 'MarkedSpan', description: 'A stretch of the article’s text, half-open.' });
const days = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

/** Whom a quote is given to. */
const SpeakerChoice = z
  .union([
    z
      .strictObject({ id: z.string().min(1).max(100).describe('A speaker’s id.') })
      .meta({ id: 'StoredSpeaker', description: 'Somebody of the registry.' }),
    z
      .strictObject({
        name: name.describe(
          'A name, with a letter in it: the one speaker called just so, else a new one.',
        ),
        kind: SpeakerKindName.optional().describe('What sort of speaker; a person by default.'),
      })
      .meta({ id: 'NamedSpeaker', description: 'Somebody by name.' }),
    z
      .strictObject({
        description: filledText(300).describe('“a senior official”'),
      })
      .meta({ id: 'UnnamedSpeaker', description: 'Somebody who isn’t named.' }),
  ])
  .meta({
    id: 'SpeakerChoice',
    description: 'A stored speaker, a name, or a description of somebody unnamed.',
  });

/** Changes to a quote; what is left out stays. */
export const QuoteCorrection = z
  .strictObject({
    speaker: SpeakerChoice.nullable().optional().describe('Who said it; null for nobody.'),
    type: QuoteTypeName.optional(),
    speechAct: SpeechActName.optional(),
    content: z
      .array(span)
      .min(1)
      .max(50)
      .optional()
      .describe('All that is attributed, in code points of the article’s text, in order.'),
    quoted: z
      .array(span)
      .max(50)
      .optional()
      .describe(
        'The parts in quotation marks, within the content. Left out, with `content`: the content where it is direct, else none.',
      ),
    cue: span.nullable().optional().describe('The words that announce it.'),
    saidOn: z
      .string()
      .regex(days, 'must be "2025", "2025-08" or "2025-08-14"')
      .nullable()
      .optional()
      .describe('The day, month or year on which it was said; null for unknown.'),
    rejected: z
      .boolean()
      .optional()
      .describe(
        '`true`: it is no quote, or not one that the text has. `false` changes nothing: undo takes a rejection back.',
      ),
    reason,
  })
  .meta({
    id: 'QuoteCorrection',
    description: 'Changes to a quote; each field becomes a correction of its own.',
    examples: [
      {
        speaker: { name: 'Ana Brandt', kind: 'person' },
        reason: 'The paragraph before names her.',
      },
    ],
  });

/** Changes to a speaker. */
export const SpeakerCorrection = z
  .strictObject({
    name: name.optional().describe('The name to show; it has a letter.'),
    kind: SpeakerKindName.optional().describe('What sort of speaker.'),
    reason,
  })
  .meta({
    id: 'SpeakerCorrection',
    description: 'Changes to a speaker.',
    examples: [{ name: 'Anna Brandt', reason: 'As she spells it.' }],
  });

/** Other names. */
export const AliasCorrection = z
  .strictObject({
    add: z
      .array(name)
      .max(50)
      .default([])
      .describe('Names that mean this speaker from now on; each has a letter.'),
    remove: z.array(name).max(50).default([]).describe('Names that don’t; each has a letter.'),
    reason,
  })
  .meta({
    id: 'AliasCorrection',
    description: 'Names to add and to remove.',
    examples: [{ add: ['A. Brandt'], remove: [], reason: 'Bylines have it.' }],
  });

/** Speakers who are one. */
export const SpeakerMerge = z
  .strictObject({
    from: z
      .array(z.string().min(1).max(100))
      .min(1)
      .max(50)
      .describe('Ids of the speakers who are the one of the path.'),
    reason,
  })
  .meta({
    id: 'SpeakerMerge',
    description: 'Speakers who are one.',
    examples: [{ from: ['01953f1e-8a00-7000-8000-000000000011'], reason: 'Maiden name.' }],
  });

/** A speaker who is two. */
export const SpeakerSplit = z
  .strictObject({
    appearances: z
      .array(z.string().min(1).max(100))
      .max(500)
      .default([])
      .describe('Ids of the appearances that are somebody else’s.'),
    quotes: z
      .array(z.string().min(1).max(100))
      .max(500)
      .default([])
      .describe('Ids of quotes that are; all of their article’s by this speaker go with them.'),
    name: name.optional().describe('What to call the other; by default as the first article does.'),
    reason,
  })
  .refine(
    ({ appearances, quotes }) => appearances.length + quotes.length > 0,
    'must name appearances or quotes',
  )
  .meta({
    id: 'SpeakerSplit',
    description: 'A speaker who is two.',
    examples: [
      {
        ...{ appearances: ['01953f1e-8a00-7000-8000-000000000009'], quotes: [] },
        ...{ name: 'Ana Brandt (sailor)', reason: 'The sailor, not the harbour master.' },
      },
    ],
  });

/** Why something is taken back. */
export const Undo = z.strictObject({ reason }).meta({
  id: 'Undo',
  description: 'Why a correction is taken back.',
  examples: [{ reason: 'It was right before.' }],
});

/** What can be decided. */
export const DecisionName = z.enum(['accept', 'reject', 'change']).meta({
  id: 'DecisionName',
  description:
    'A quote: it is right, is no quote, or is changed. Two speakers: they are one, or two. A conflict: the correction stays, is taken back, or is changed.',
});

/** What a person decides about an item of the review queue. */
export const ReviewDecision = z
  .strictObject({
    decision: DecisionName.describe('What is decided.'),
    change: QuoteCorrection.optional().describe('With `change`: what to change of the quote.'),
    reason,
  })
  .refine(
    ({ decision, change }) => (decision === 'change') === (change !== undefined),
    'must have `change` with the decision "change", and only with it',
  )
  .meta({
    id: 'ReviewDecision',
    description: 'What a person decides.',
    examples: [{ decision: 'accept' }],
  });

export type QuoteCorrectionInput = z.output<typeof QuoteCorrection>;
export type SpeakerCorrectionInput = z.output<typeof SpeakerCorrection>;
export type AliasCorrectionInput = z.output<typeof AliasCorrection>;
export type SpeakerMergeInput = z.output<typeof SpeakerMerge>;
export type SpeakerSplitInput = z.output<typeof SpeakerSplit>;
export type ReviewDecisionInput = z.output<typeof ReviewDecision>;
