/** Revisions of articles, take-downs and copies as the API shows them. */

import { z } from 'zod';
import type { TombstoneView } from '../../services/article-reads.ts';
import type { CopiesView } from '../../services/copies-view.ts';
import type { ListView } from '../../services/lists.ts';
import type { RevisionDetailView, RevisionView } from '../../services/revision-view.ts';
import { nextCursor } from './parameters.ts';
import { PrecisionName } from './words.ts';

/** Beside each text. */
export const isTextWithheld = z
  .boolean()
  .describe(
    'This server gives whole texts only to keys of a scope that yours has not (`ONRECORD_TEXT_SCOPE`).',
  );

/** Who printed it. */
export const OutletReference = z
  .strictObject({
    id: z.string().describe('The outlet’s id.'),
    name: z.string().describe('Its name.'),
  })
  .meta({ id: 'OutletReference', description: 'Who printed it.' });

/** What an outlet itself prints on changes to an article. */
export const CorrectionNotice = z
  .strictObject({
    kind: z
      .enum(['correction', 'clarification', 'update', 'editors_note', 'retraction'])
      .meta({ id: 'NoticeKind', description: 'What the notice says of itself.' }),
    text: z.string().describe('Its paragraph.'),
  })
  .meta({
    id: 'CorrectionNotice',
    description:
      'What the outlet itself printed on changes: “An earlier version of this article …”.',
  });

/** A run of words of two texts. */
export const DiffPart = z
  .strictObject({
    op: z
      .enum(['same', 'removed', 'added'])
      .meta({ id: 'DiffOperation', description: 'What became of the words.' }),
    text: z.string().describe('The words, with their white space.'),
  })
  .meta({ id: 'DiffPart', description: 'A run of words that stayed, went or came.' });

const QuoteState = z
  .strictObject({
    text: z.string().describe('The content spans joined by “ … ”.'),
    speaker: z
      .strictObject({
        id: z.string().nullable().describe('The registry’s id; null for who isn’t named.'),
        name: z.string().nullable().describe('The name or description at that time.'),
      })
      .meta({ id: 'QuoteStateSpeaker', description: 'Who said it, in that revision.' })
      .nullable(),
  })
  .meta({ id: 'QuoteState', description: 'What a quote was in a revision.' });

const QuoteChange = z
  .strictObject({
    id: z
      .string()
      .describe('The quote’s id; it stays when the quote is reworded or given to somebody else.'),
    change: z.enum(['added', 'removed', 'reworded', 'reattributed']).meta({
      id: 'QuoteChangeKind',
      description:
        '`reworded` has other words, perhaps another speaker too; `reattributed` has the same words.',
    }),
    before: QuoteState.nullable(),
    after: QuoteState.nullable(),
    diff: z.array(DiffPart).nullable().describe('Word by word, for a reworded quote.'),
  })
  .meta({ id: 'QuoteChange', description: 'What a revision did to one quote.' });

const RevisionChanges = z
  .strictObject({
    headline: z
      .strictObject({
        before: z.string().nullable().describe('The headline before.'),
        after: z.string().nullable().describe('The headline since.'),
      })
      .meta({ id: 'HeadlineChange', description: 'A changed headline.' })
      .nullable(),
    quotes: z.array(QuoteChange).describe('Quotes that only moved in the text aren’t listed.'),
  })
  .meta({ id: 'RevisionChanges', description: 'What a revision changed against the one before.' });

const revision = {
  revision: z.int().min(1).describe('1 for what was stored first.'),
  headline: z.string().nullable().describe('The headline in it.'),
  publishedAt: z.string().nullable().describe('When it was published, as far as it said.'),
  precision: PrecisionName,
  retrievedAt: z.string().describe('When its page was fetched, RFC 3339 in UTC.'),
  sha256: z.string().describe('SHA-256 of its UTF-8 text, hexadecimal.'),
  notices: z.array(CorrectionNotice).describe('Correction notices in its text, in order.'),
  changes: RevisionChanges.nullable(),
};

const exampleRevision: RevisionView = {
  revision: 2,
  headline: 'Bridge opens in June',
  publishedAt: '2025-03-04',
  precision: 'day',
  retrievedAt: '2025-03-05T09:00:00Z',
  sha256: 'f7c4ebd2a1a27bd2f7b8d1d5c8b4a8f60b30ab3e02da77c4d4f2f9a3fd25a4bb',
  notices: [
    {
      kind: 'correction',
      text: 'Correction: An earlier version of this article named the wrong month.',
    },
  ],
  changes: {
    headline: { before: 'Bridge opens in May', after: 'Bridge opens in June' },
    quotes: [
      {
        id: '01953f1e-8a00-7000-8000-000000000002',
        change: 'reworded',
        before: {
          text: 'The bridge will open in May,',
          speaker: { id: '01953f1e-8a00-7000-8000-000000000001', name: 'Ana Brandt' },
        },
        after: {
          text: 'The bridge will open in June,',
          speaker: { id: '01953f1e-8a00-7000-8000-000000000001', name: 'Ana Brandt' },
        },
        diff: [
          { op: 'same', text: 'The bridge will open in ' },
          { op: 'removed', text: 'May' },
          { op: 'added', text: 'June' },
          { op: 'same', text: ',' },
        ],
      },
    ],
  },
};

const RevisionSummary = z.strictObject(revision).meta({
  id: 'RevisionSummary',
  description: 'One state of an article, without its text.',
  examples: [exampleRevision],
}) satisfies z.ZodType<RevisionView>;

/** One state of an article, with its text. */
export const Revision = z
  .strictObject({
    ...revision,
    text: z.string().describe('The text as it was; "" where it is withheld.'),
    isTextWithheld,
  })
  .meta({
    id: 'Revision',
    description: 'One state of an article, with its text.',
    examples: [
      {
        ...exampleRevision,
        text: '“The bridge will open in June,” harbour master Ana Brandt said on Monday.\n\nCorrection: An earlier version of this article named the wrong month.',
        isTextWithheld: false,
      },
    ],
  }) satisfies z.ZodType<RevisionDetailView>;

/** A page of revisions. */
export const RevisionList = z
  .strictObject({
    items: z.array(RevisionSummary).describe('Oldest first, the newest last.'),
    nextCursor,
  })
  .meta({
    id: 'RevisionList',
    description: 'A page of an article’s revisions.',
    examples: [{ items: [exampleRevision], nextCursor: null }],
  }) satisfies z.ZodType<ListView<RevisionView>>;

/** What is left of an article that was taken down. */
export const Tombstone = z
  .strictObject({
    id: z.string().describe('The article’s id.'),
    externalId: z.string().nullable().describe('The sender’s id of it.'),
    url: z.string().nullable().describe('Where it was published.'),
    reason: z.string().describe('Why it was taken down.'),
    removedBy: z.string().nullable().describe('Who wanted it.'),
    removedAt: z.string().describe('When, RFC 3339 in UTC.'),
  })
  .meta({
    id: 'Tombstone',
    description: 'What is left of an article that was taken down: nothing of its text.',
    examples: [
      {
        id: '01953f1e-8a00-7000-8000-000000000000',
        externalId: 'a1',
        url: 'https://courier.example/bridge',
        reason: 'The outlet withdrew it.',
        removedBy: 'desk@courier.example',
        removedAt: '2025-03-06T08:00:00Z',
      },
    ],
  }) satisfies z.ZodType<TombstoneView>;

/** The articles that carry nearly the same text. */
export const Copies = z
  .strictObject({
    first: z
      .string()
      .nullable()
      .describe('The id of the one published before all others; null where the dates don’t tell.'),
    credit: z.string().nullable().describe('The news agency that one of them credits.'),
    articles: z
      .array(
        z
          .strictObject({
            id: z.string().describe('The article’s id.'),
            headline: z.string().nullable().describe('Its headline.'),
            outlet: OutletReference.nullable().describe('Who printed it.'),
            url: z.string().nullable().describe('Where it was published.'),
            publishedAt: z.string().nullable().describe('When it was published.'),
            credit: z.string().nullable().describe('The news agency that it credits.'),
          })
          .meta({
            id: 'Copy',
            description: 'One of the articles that carry nearly the same text.',
          }),
      )
      .describe('Oldest published first, the article itself among them; at most 100.'),
  })
  .meta({
    id: 'Copies',
    description: 'The articles that carry nearly the same text: wire copy, syndicated pieces.',
  }) satisfies z.ZodType<CopiesView>;
