/** Routes under `/speakers`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import type { SpeakerService } from '../../services/speakers.ts';
import { IdParameters, pageParameters, publishedBetween } from '../schemas/parameters.ts';
import {
  AppearanceList,
  SpeakerDetail,
  SpeakerEntries,
  SpeakerImport,
  SpeakerList,
} from '../schemas/registry.ts';
import { json, problems } from '../schemas/response.ts';
import { SpeakerTopics } from '../schemas/speaker-topics.ts';
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
          q: filledText(200).optional().describe('Part of a name or alias.'),
          kind: SpeakerKindName.optional().describe('Only speakers of this kind.'),
          ...pageParameters,
        }),
        response: { 200: json('A page of speakers.', SpeakerList), ...problems(400) },
      },
    },
    async (request) => {
      const { limit, cursor, ...query } = request.query;
      return request.read('listSpeakers', query, { limit, cursor });
    },
  );

  app.get(
    '/speakers/:id',
    {
      schema: {
        operationId: 'getSpeaker',
        tags: ['speakers'],
        summary: 'Get a speaker',
        description:
          'Gives a speaker with names, roles over time, what an authority file says, and who may be the same. The id of an entry that was merged gives the one that it was merged into.',
        params: IdParameters,
        response: { 200: json('The speaker.', SpeakerDetail), ...problems(400, 404) },
      },
    },
    async (request) => request.read('getSpeaker', request.params.id),
  );

  app.get(
    '/speakers/:id/appearances',
    {
      schema: {
        operationId: 'listAppearances',
        tags: ['speakers'],
        summary: 'List where a speaker appears',
        description:
          'Lists the articles that quote the speaker, the name and roles they give, and why each is taken for this speaker.',
        params: IdParameters,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of appearances.', AppearanceList), ...problems(400, 404) },
      },
    },
    async (request) => request.read('listAppearances', request.params.id, request.query),
  );

  app.get(
    '/speakers/:id/topics',
    {
      schema: {
        operationId: 'getSpeakerTopics',
        tags: ['reports'],
        summary: 'Get what a speaker talks about most',
        description:
          'Weighs the words that the speaker’s quotes have against the whole store, by log-likelihood ratio (Dunning 1993): what others say as often weighs nothing. Words of one topic of the thesaurus are one term, English words that go with any topic are left out, and so is what stands in one quote only. At most the 2,000 newest stored quotes are read and the 200 commonest terms weighed; `truncated` says whether there are more quotes.',
        params: IdParameters,
        querystring: z.strictObject({ ...publishedBetween, limit: pageParameters.limit }),
        response: { 200: json('The terms.', SpeakerTopics), ...problems(400, 404) },
      },
    },
    async (request) => request.read('getSpeakerTopics', request.params.id, request.query),
  );

  app.post(
    '/speakers/imports',
    {
      schema: {
        operationId: 'importSpeakers',
        tags: ['speakers'],
        summary: 'Import an authority file',
        description:
          'Enters people and bodies with their aliases, Wikidata ids and descriptions. Those who are quoted already are linked where that is certain, else suggested; their ids stay. The same entry sent again changes nothing. Where one entry is not valid, none is written.',
        body: SpeakerEntries,
        response: {
          200: json('All entries are on disk.', SpeakerImport),
          ...problems(400, 413, 415),
        },
      },
    },
    async ({ body }) => speakers.importEntries(body.entries),
  );
};
