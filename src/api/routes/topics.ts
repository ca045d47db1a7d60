/** Routes under `/topics`: the thesaurus that questions are widened by. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { filledText } from '../../services/filled-text.ts';
import type { TopicService } from '../../services/topics.ts';
import { pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';
import { Topic, TopicInput, TopicList } from '../schemas/topic.ts';

const TopicParameters = z.strictObject({
  id: z.string().min(1).max(200).describe('The id: the name in lower case with hyphens.'),
});

/** Needs the topic service. */
export const topicRoutes: FastifyPluginAsyncZod<{ topics: TopicService }> = async (
  app,
  { topics },
) => {
  app.get(
    '/topics',
    {
      schema: {
        operationId: 'listTopics',
        tags: ['topics'],
        summary: 'List topics',
        description:
          'Lists which words stand for one matter, by id: the built-in topics with what was edited here in their place.',
        querystring: z.strictObject({
          q: filledText(200)
            .optional()
            .describe('Topics that have a word which begins so, or is a form of it.'),
          ...pageParameters,
        }),
        response: { 200: json('A page of topics.', TopicList), ...problems(400) },
      },
    },
    async ({ query: { limit, cursor, ...query } }) => topics.list(query, { limit, cursor }),
  );

  app.get(
    '/topics/:id',
    {
      schema: {
        operationId: 'getTopic',
        tags: ['topics'],
        summary: 'Get a topic',
        description: 'Gives a topic with its words.',
        params: TopicParameters,
        response: { 200: json('The topic.', Topic), ...problems(400, 404) },
      },
    },
    async ({ params }) => topics.get(params.id),
  );

  app.put(
    '/topics/:id',
    {
      schema: {
        operationId: 'putTopic',
        tags: ['topics'],
        summary: 'Write a topic',
        description:
          'Writes a topic in place of the one with this id, built in or not. Questions are widened by it from the next one on.',
        params: TopicParameters,
        body: TopicInput,
        response: { 200: json('The topic as it stands.', Topic), ...problems(400, 413, 415) },
      },
    },
    async ({ params, body }) => topics.put(params.id, body),
  );

  app.delete(
    '/topics/:id',
    {
      schema: {
        operationId: 'deleteTopic',
        tags: ['topics'],
        summary: 'Take a topic away',
        description: 'Takes a topic out of the thesaurus, built in or not; PUT brings it back.',
        params: TopicParameters,
        response: { 204: z.null().describe('It is gone.'), ...problems(400, 404) },
      },
    },
    async ({ params }, reply) => {
      await topics.remove(params.id);
      reply.code(204);
      return null;
    },
  );
};
