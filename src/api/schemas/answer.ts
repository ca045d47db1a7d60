/** Answers to questions in words, as the API shows them. */

import { z } from 'zod';
import type { AnswerView } from '../../services/answer-view.ts';
import { Match } from './match.ts';
import { Quote } from './quote.ts';

const InterpretedSpeaker = z
  .strictObject({
    id: z.string().describe('The speaker’s id.'),
    name: z.string().describe('The speaker’s name.'),
    confidence: z.number().min(0).max(1).describe('0–1: that the question means this one.'),
    role: z
      .string()
      .nullable()
      .describe(
        'By which the question names them (“the mayor of Kyiv”), or which tells several of one name apart; null where it isn’t needed or known.',
      ),
  })
  .meta({ id: 'InterpretedSpeaker', description: 'A speaker whom the question may mean.' });

/** What a question asks for. */
export const QuestionKindName = z.enum(['said', 'denied', 'refused']).meta({
  id: 'QuestionKind',
  description: 'Asked for statements, for denials, or for refusals to comment.',
});

/** In which order answers come. */
export const AnswerOrder = z
  .enum(['best', 'latest'])
  .meta({ id: 'AnswerOrder', description: 'What fits best first, or what is newest.' });

const Interpretation = z
  .strictObject({
    speakers: z
      .array(InterpretedSpeaker)
      .describe('Whose words are given; for an ambiguous name all whom it may mean.'),
    otherSpeakers: z
      .array(InterpretedSpeaker)
      .describe('Whom the name may mean besides, less likely.'),
    askedName: z
      .string()
      .nullable()
      .describe(
        'The name that the question asks for, as it stood there; null where it names nobody.',
      ),
    topic: z.array(z.string()).describe('What it is about.'),
    excluded: z.array(z.string()).describe('What the answers must not have: words, and speakers.'),
    expandedWith: z.array(z.string()).describe('Terms that were searched besides.'),
    from: z.string().nullable().describe('Published then or later.'),
    to: z.string().nullable().describe('Published before.'),
    venue: z.string().nullable().describe('To whom or through what it was said: “CNN”.'),
    place: z.string().nullable().describe('Where: “in Kyiv”.'),
    kind: QuestionKindName,
    order: AnswerOrder,
    overridden: z
      .array(z.string())
      .describe('Names of the parameters that stand in place of what the question says.'),
  })
  .meta({ id: 'Interpretation', description: 'How the question was understood.' });

const Statement = z
  .strictObject({
    id: z.string().describe('The id of its first stored quote.'),
    quotes: z.array(Quote).describe('The other quotes of the same utterance.'),
  })
  .meta({ id: 'Statement', description: 'One utterance, as several articles report it.' });

const AnswerItem = z
  .strictObject({ quote: Quote, statement: Statement, match: Match })
  .meta({ id: 'AnswerItem', description: 'One answer: a quote, and why it is one.' });

const EmptyAnswer = z
  .strictObject({
    reason: z
      .enum([
        'unknown_speaker',
        'ambiguous_speaker',
        'nothing_on_topic',
        'filtered_out',
        'not_understood',
      ])
      .meta({ id: 'EmptyReason', description: 'Why nothing was found.' }),
    message: z.string().describe('The same in a sentence.'),
    suggestions: z.array(z.string()).describe('Names or questions to try instead.'),
    removedBy: z
      .array(
        z
          .strictObject({
            filter: z
              .enum([
                'time',
                'venue',
                'place',
                'outlet',
                'type',
                'minConfidence',
                'kind',
                'excluded',
                'all',
              ])
              .meta({ id: 'RemovingFilter', description: 'What narrows; `all` of it together.' }),
            quotes: z
              .int()
              .min(1)
              .describe('How many would answer without it, counted no further than 10,000.'),
          })
          .meta({ id: 'Removed', description: 'How many quotes one filter keeps away.' }),
      )
      .describe('Which filter keeps how many from being answers.'),
  })
  .meta({ id: 'EmptyAnswer', description: 'Why there is no answer.' });

/** An answer to a question in words. */
export const Answer = z
  .strictObject({
    question: z.string().describe('The question as asked.'),
    interpretation: Interpretation,
    items: z.array(AnswerItem).describe('One per statement, best first.'),
    empty: EmptyAnswer.nullable().describe('Why there are no items; null when there are some.'),
    truncated: z.boolean().describe('True when there are more answers than are given here.'),
    nextCursor: z.string().nullable().describe('Where the answers go on; null at the end.'),
  })
  .meta({
    id: 'Answer',
    description: 'What a question was understood as, and the quotes that answer it.',
    examples: [
      {
        question: 'what has Ana Brandt said about trams',
        interpretation: {
          speakers: [
            {
              id: '01953f1e-8a00-7000-8000-000000000001',
              name: 'Ana Brandt',
              confidence: 0.95,
              role: null,
            },
          ],
          otherSpeakers: [],
          askedName: 'Ana Brandt',
          topic: ['trams'],
          excluded: [],
          expandedWith: [],
          from: null,
          to: null,
          venue: null,
          place: null,
          kind: 'said',
          order: 'best',
          overridden: [],
        },
        items: [],
        empty: {
          reason: 'nothing_on_topic',
          message:
            'There is no stored quote of Ana Brandt on “trams”. 4 quotes on other matters are stored.',
          suggestions: ['What has Ana Brandt said?'],
          removedBy: [],
        },
        truncated: false,
        nextCursor: null,
      },
    ],
  }) satisfies z.ZodType<AnswerView>;
