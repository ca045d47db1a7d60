/** Topics of the thesaurus, and completions, as the API shows them. */

import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import type { ListView } from '../../services/lists.ts';
import type { SuggestionsView } from '../../services/suggestions.ts';
import type { TopicInput as TopicInputType, TopicView } from '../../services/topics.ts';
import { nextCursor } from './parameters.ts';

const topicExample: TopicView = {
  id: 'weather',
  name: 'weather',
  synonyms: ['forecast'],
  kinds: ['rain', 'fog'],
  parts: [],
  origin: 'news',
};

const term = filledText(100);
const terms = z.array(term).max(40);
const words = {
  synonyms: 'Whoever asks by one of these or the name means all of them.',
  kinds: 'Kinds of it: whoever asks for the topic means them too, but not the other way round.',
  parts: 'What it consists of: these complete an answer and never make one.',
} as const;

/** A topic as it is written. */
export const TopicInput = z
  .strictObject({
    name: term.describe('What it is called; searched like the synonyms.'),
    synonyms: terms.default([]).describe(words.synonyms),
    kinds: terms.default([]).describe(words.kinds),
    parts: terms.default([]).describe(words.parts),
  })
  .meta({
    id: 'TopicEdit',
    description: 'Words for one matter; every form of a word counts as the word.',
    examples: [{ name: 'Donbas', synonyms: ['Donets Basin'], parts: ['Donetsk', 'Luhansk'] }],
  }) satisfies z.ZodType<TopicInputType>;

/** A topic of the thesaurus. */
export const Topic = z
  .strictObject({
    id: z.string().describe('The name in lower case with hyphens.'),
    name: z.string().describe('What it is called.'),
    synonyms: z.array(z.string()).describe(words.synonyms),
    kinds: z.array(z.string()).describe(words.kinds),
    parts: z.array(z.string()).describe(words.parts),
    origin: z.enum(['news', 'wordnet', 'regions', 'edited']).meta({
      id: 'TopicOrigin',
      description:
        'Built in (`news`: our own list, `wordnet`: picked from WordNet 3.1, `regions`: places and their parts), or `edited` here.',
    }),
  })
  .meta({
    id: 'Topic',
    description: 'Words for one matter: who asks by one means the others.',
    examples: [topicExample],
  }) satisfies z.ZodType<TopicView>;

/** A page of topics. */
export const TopicList = z
  .strictObject({ items: z.array(Topic).describe('The topics of this page.'), nextCursor })
  .meta({
    id: 'TopicList',
    description: 'A page of topics.',
    examples: [{ items: [topicExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<TopicView>>;

/** Completions. */
export const Suggestions = z
  .strictObject({
    items: z
      .array(
        z
          .strictObject({
            kind: z
              .enum(['speaker', 'outlet', 'topic'])
              .meta({ id: 'SuggestionKind', description: 'What it is.' }),
            id: z.string().describe('Its id, for filters.'),
            text: z.string().describe('What to put in place of what was typed.'),
          })
          .meta({ id: 'Suggestion', description: 'One completion.' }),
      )
      .describe('Speakers, then outlets, then topics.'),
  })
  .meta({
    id: 'Suggestions',
    description: 'What somebody who is typing may mean.',
    examples: [
      {
        items: [
          { kind: 'speaker', id: '01953f1e-8a00-7000-8000-000000000001', text: 'Ana Brandt' },
        ],
      },
    ],
  }) satisfies z.ZodType<SuggestionsView>;
