/** Whom an outlet quotes. */

import { z } from 'zod';
import type {
  OutletSourcesView,
  SourceKindView,
  SourceTypeView,
  SourceView,
} from '../../services/outlet-sources.ts';
import { QuoteTypeName, SpeakerKindName } from './words.ts';

const counted = {
  quotes: z.int().min(0).describe('How many quotes.'),
  share: z.number().min(0).max(1).describe('Their share of those counted.'),
};

const Source = z
  .strictObject({
    id: z.string().describe('The speaker’s id.'),
    name: z.string().describe('The fullest name known.'),
    ...counted,
  })
  .meta({ id: 'Source', description: 'Somebody who is quoted.' }) satisfies z.ZodType<SourceView>;

const SourceKind = z.strictObject({ kind: SpeakerKindName, ...counted }).meta({
  id: 'SourceKind',
  description: 'What one kind of speaker said.',
}) satisfies z.ZodType<SourceKindView>;

const SourceType = z.strictObject({ type: QuoteTypeName, ...counted }).meta({
  id: 'SourceType',
  description: 'What is quoted in one way.',
}) satisfies z.ZodType<SourceTypeView>;

/** Who is quoted by an outlet. */
export const OutletSources = z
  .strictObject({
    outlet: z
      .strictObject({ id: z.string().describe('UUIDv7.'), name: z.string().describe('Its name.') })
      .meta({ id: 'SourcesOutlet', description: 'Whose sources they are.' }),
    quotes: z.int().min(0).describe('How many of its quotes were counted.'),
    speakers: z
      .array(Source)
      .describe('Those who are named, the most quoted first; a joint quote counts for each.'),
    kinds: z.array(SourceKind).describe('By kind of whoever is named first in each quote.'),
    unattributed: z
      .strictObject(counted)
      .meta({ id: 'QuoteShare', description: 'How many quotes, and what share that is.' })
      .describe('Quotes of nobody who can be pointed to.'),
    types: z.array(SourceType).describe('By type of quote.'),
    truncated: z.boolean().describe('True when there are more: the newest stored were counted.'),
  })
  .meta({
    id: 'OutletSources',
    description: 'Who is quoted by an outlet.',
    examples: [
      {
        outlet: { id: '01953f1e-8a00-7000-8000-000000000003', name: 'Coast Courier' },
        quotes: 40,
        speakers: [
          {
            ...{ id: '01953f1e-8a00-7000-8000-000000000001', name: 'Ana Brandt' },
            ...{ quotes: 10, share: 0.25 },
          },
        ],
        kinds: [
          { kind: 'person', quotes: 30, share: 0.75 },
          { kind: 'anonymous', quotes: 8, share: 0.2 },
        ],
        unattributed: { quotes: 2, share: 0.05 },
        types: [
          { type: 'direct', quotes: 24, share: 0.6 },
          { type: 'indirect', quotes: 16, share: 0.4 },
        ],
        truncated: false,
      },
    ],
  }) satisfies z.ZodType<OutletSourcesView>;
