/** Routes under `/articles`: taking documents in, reading what is stored. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { ArticleService } from '../../services/articles.ts';
import { DocumentInput } from '../../services/document-input.ts';
import { ArticleDetail, ArticleList, IngestResult } from '../schemas/article.ts';
import { IdParameters, pageParameters, publishedBetween } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the article service. */
export const articleRoutes: FastifyPluginAsyncZod<{ articles: ArticleService }> = async (
  app,
  { articles },
) => {
  app.post(
    '/articles',
    {
      schema: {
        operationId: 'ingestDocument',
        tags: ['articles'],
        summary: 'Store a document',
        description:
          'Finds the articles of the page and their quotes, and stores them; on disk when it answers. The same document sent again changes nothing.',
        body: DocumentInput,
        response: {
          200: json('Nothing new: every article was there with the same text.', IngestResult),
          201: json('At least one article was stored or changed.', IngestResult),
          ...problems(400, 413, 415, 422),
        },
      },
    },
    async ({ body }, reply) => {
      const result = await articles.ingest(body);
      const isUnchanged = result.articles.every(({ outcome }) => outcome === 'unchanged');
      return reply.code(isUnchanged ? 200 : 201).send(result);
    },
  );

  app.get(
    '/articles',
    {
      schema: {
        operationId: 'listArticles',
        tags: ['articles'],
        summary: 'List articles',
        description: 'Lists the stored articles that fit all filters, oldest stored first.',
        querystring: z.strictObject({
          externalId: z.string().min(1).max(600).optional().describe('The sender’s id.'),
          outlet: z.string().min(1).max(100).optional().describe('An outlet’s id.'),
          url: z.string().min(1).max(2048).optional().describe('Where it was published.'),
          ...publishedBetween,
          ...pageParameters,
        }),
        response: { 200: json('A page of articles.', ArticleList), ...problems(400, 404) },
      },
    },
    async ({ query: { limit, cursor, ...query } }) => articles.list(query, { limit, cursor }),
  );

  app.get(
    '/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        tags: ['articles'],
        summary: 'Get an article',
        description: 'Gives the article with its text and all its quotes.',
        params: IdParameters,
        response: { 200: json('The article.', ArticleDetail), ...problems(400, 404) },
      },
    },
    async ({ params }) => articles.get(params.id),
  );
};
