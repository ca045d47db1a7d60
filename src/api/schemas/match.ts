/** Where a search found its words, as the API shows it. */

import { z } from 'zod';

const Highlight = z
  .strictObject({
    start: z.int().min(0).describe('In code points of the quote’s `text`.'),
    end: z.int().min(0).describe('One past the last code point.'),
  })
  .meta({ id: 'Highlight', description: 'Words that matched.' });

/** Where and why a quote matched. */
export const Match = z
  .strictObject({
    where: z
      .array(
        z
          .enum(['content', 'context', 'headline'])
          .meta({ id: 'MatchPlace', description: 'Where the words were found.' }),
      )
      .describe('Where the topic was found.'),
    highlights: z.array(Highlight).describe('Which words of the quote matched.'),
    because: z.array(z.string()).describe('Why it is an answer, in sentences.'),
  })
  .meta({ id: 'Match', description: 'Where and why it matched.' });

/** What quotes may be counted by. */
export const FacetName = z
  .enum(['speaker', 'speakerKind', 'outlet', 'type', 'speechAct', 'medium', 'venue', 'year'])
  .meta({ id: 'Facet', description: 'What quotes are counted by.' });
