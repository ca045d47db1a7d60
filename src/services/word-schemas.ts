/** Enumerations that are both sent and shown, as schemas. */

import { z } from 'zod';
import type { QuoteView, SpeakerView } from './views.ts';

export const QuoteTypeName = z.enum(['direct', 'mixed', 'indirect']).meta({
  id: 'QuoteType',
  description: 'All in quotation marks, a clause partly in marks, or no marks at all.',
}) satisfies z.ZodType<QuoteView['type']>;

export const SpeechActName = z
  .enum(['statement', 'denial', 'refusal', 'negation', 'hypothetical', 'question'])
  .meta({
    id: 'SpeechAct',
    description:
      'What was done in saying it: stated, denied (the content is what was denied), refused to say, not said, hypothetical, asked.',
  }) satisfies z.ZodType<QuoteView['speechAct']>;

export const SpeakerKindName = z.enum(['person', 'organization', 'anonymous', 'document']).meta({
  id: 'SpeakerKind',
  description:
    'A person; an organization or named group; one or many who are not named; a document.',
}) satisfies z.ZodType<SpeakerView['kind']>;
