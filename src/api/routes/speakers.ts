/** Routes under `/speakers`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { SpeakerService } from '../../services/speakers.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { Speaker, SpeakerList } from '../schemas/registry.ts';
import { json, problems } from '../schemas/response.ts';
import { SpeakerKindName } from '../schemas/words.ts';

/** Needs the speaker service. */
export const speakerRoutes: FastifyPluginAsyncZod<{ speakers: SpeakerService }> = async (
  app,
  { speakers },
) => {
  app.get(
    '/speakers',
    {
      schema: {
        operationId: 'listSpeakers',
        tags: ['speakers'],
        summary: 'List or find speakers',
        description: 'Lists who is quoted, by name.',
        querystring: z.strictObject({
          q: z.string().trim().min(1).max(200).optional().describe('Part of a name or alias.'),
          kind: SpeakerKindName.optional().describe('Only speakers of this kind.'),
          ...pageParameters,
        }),
        response: { 200: json('A page of speakers.', SpeakerList), ...problems(400) },
      },
    },
    async ({ query: { limit, cursor, ...query } }) => speakers.list(query, { limit, cursor }),
  );

  app.get(
    '/speakers/:id',
    {
      schema: {
        operationId: 'getSpeaker',
        tags: ['speakers'],
        summary: 'Get a speaker',
        description: 'Gives a speaker with names and newest role.',
        params: IdParameters,
        response: { 200: json('The speaker.', Speaker), ...problems(400, 404) },
      },
    },
    async ({ params }) => speakers.get(params.id),
  );
};
