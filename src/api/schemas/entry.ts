/** Live blogs' entries and what dates rest on, as the API shows them. */

import { z } from 'zod';
import type { DateBasisView, EntryView } from '../../services/entry-view.ts';
import { PrecisionName } from './words.ts';

/** What a date rests on. */
export const DateBasis = z
  .strictObject({
    source: z
      .enum([
        'sender',
        'json_ld',
        'meta',
        'microdata',
        'time_element',
        'stated',
        'credit',
        'relative',
        'line',
        'url',
      ])
      .meta({
        id: 'DateSource',
        description:
          'What kind of place: the sender; the page’s JSON-LD, meta tags, microdata or `<time>`; “First Published: …” (`stated`); a line of outlet and time (`credit`, or `relative` for “3 hours ago”); a date alone near the headline (`line`); the address.',
      }),
    text: z.string().describe('The words or figures there.'),
  })
  .meta({
    id: 'DateBasis',
    description: 'What a date of publication rests on.',
  }) satisfies z.ZodType<DateBasisView>;

/** A part of a live blog with a time of its own. */
export const Entry = z
  .strictObject({
    time: z.string().describe('As printed or marked up.'),
    publishedAt: z.string().nullable().describe('When, as exactly as `precision` says.'),
    precision: PrecisionName,
    start: z
      .int()
      .min(0)
      .describe(
        'Its first code point in the text of the document, or of the article where it is stored.',
      ),
    end: z.int().min(0).describe('One past its last code point.'),
  })
  .meta({
    id: 'Entry',
    description: 'An entry of a live blog.',
  }) satisfies z.ZodType<EntryView>;
