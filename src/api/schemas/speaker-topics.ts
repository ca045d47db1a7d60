/** What a speaker talks about. */

import { z } from 'zod';
import type {
  PeriodView,
  SpeakerTopicsView,
  SpeakerTopicView,
} from '../../services/speaker-topics.ts';
import { SpeakerKindName } from './words.ts';

const share = z.number().min(0).max(1);

const topicExample: SpeakerTopicView = {
  term: 'pier',
  words: ['pier', 'piers'],
  topic: null,
  quotes: 6,
  share: 0.5,
  storeQuotes: 9,
  isEstimated: false,
  weight: 21.7316,
  firstDate: '2025-01-14',
  lastDate: '2025-06-19',
  olderShare: 0.6667,
  newerShare: 0.3333,
  change: -0.3334,
};

const SpeakerTopic = z
  .strictObject({
    term: z.string().describe('As the speaker’s quotes have it most often.'),
    words: z.array(z.string()).describe('What was counted as this term, the commonest first.'),
    topic: z
      .strictObject({
        id: z.string().describe('As `GET /v1/topics/{id}` takes it.'),
        name: z.string().describe('Its name.'),
      })
      .meta({ id: 'TopicReference', description: 'A topic of the thesaurus.' })
      .nullable()
      .describe('The topic that joins the words; null where none, or several, have the term.'),
    quotes: z.int().min(2).describe('How many of the speaker’s quotes have it.'),
    share: share.describe('Their share of those read.'),
    storeQuotes: z.int().min(2).describe('How many quotes of the whole store have it.'),
    isEstimated: z
      .boolean()
      .describe('True where `storeQuotes` is estimated from the 1,000 newest that have it.'),
    weight: z
      .number()
      .min(0)
      .describe(
        'The log-likelihood ratio. Chance exceeds 3.84 in 5 of 100 words, 10.83 in one of 1,000; 0 where others say it as often.',
      ),
    firstDate: z.string().nullable().describe('Publication of the first dated quote with it.'),
    lastDate: z.string().nullable().describe('Of the last one.'),
    olderShare: share.nullable().describe('Its share in the older half; null without halves.'),
    newerShare: share.nullable().describe('Its share in the newer half.'),
    change: z.number().min(-1).max(1).nullable().describe('The newer share less the older one.'),
  })
  .meta({
    id: 'SpeakerTopic',
    description: 'A term that a speaker uses, and how much it stands out.',
    examples: [topicExample],
  }) satisfies z.ZodType<SpeakerTopicView>;

const Period = z
  .strictObject({
    from: z.string().describe('Publication of its first quote.'),
    to: z.string().describe('Of its last one.'),
    quotes: z.int().min(1).describe('How many were published then.'),
  })
  .meta({
    id: 'Period',
    description: 'Half of a speaker’s dated quotes.',
  }) satisfies z.ZodType<PeriodView>;

/** What a speaker talks about most. */
export const SpeakerTopics = z
  .strictObject({
    speaker: z
      .strictObject({
        id: z.string().describe('UUIDv7.'),
        name: z.string().describe('The fullest name known.'),
        kind: SpeakerKindName,
      })
      .meta({ id: 'SpeakerReference', description: 'Whose words they are.' }),
    quotes: z.int().min(0).describe('How many of the speaker’s quotes were read.'),
    storeQuotes: z.int().min(0).describe('How many quotes are stored in all.'),
    older: Period.nullable().describe('The older half; null where one day has all dated quotes.'),
    newer: Period.nullable().describe('The newer half.'),
    items: z.array(SpeakerTopic).describe('What stands out most first.'),
    truncated: z.boolean().describe('True when there are more: the newest stored were read.'),
  })
  .meta({
    id: 'SpeakerTopics',
    description: 'What a speaker talks about most, and how that changes.',
    examples: [
      {
        speaker: {
          id: '01953f1e-8a00-7000-8000-000000000001',
          name: 'Ana Brandt',
          kind: 'person',
        },
        ...{ quotes: 12, storeQuotes: 240, truncated: false },
        older: { from: '2025-01-14', to: '2025-03-02', quotes: 6 },
        newer: { from: '2025-03-04', to: '2025-06-19', quotes: 6 },
        items: [topicExample],
      },
    ],
  }) satisfies z.ZodType<SpeakerTopicsView>;
