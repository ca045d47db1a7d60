/** Routes under `/articles`: taking documents in, reading what is stored. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { takenDownError } from '../../services/article-reads.ts';
import type { ArticleService } from '../../services/articles.ts';
import { DocumentInput } from '../../services/document-input.ts';
import { filledText } from '../../services/filled-text.ts';
import { authorOr } from '../plugins/author.ts';
import { ArticleDetail, ArticleList, IngestResult } from '../schemas/article.ts';
import { wholeNumber } from '../schemas/numbers.ts';
import {
  IdParameters,
  pageParameters,
  publishedBetween,
  TrueOrFalse,
} from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';
import { Revision, RevisionList, Tombstone } from '../schemas/revision.ts';

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
          'Finds the articles of the page and their quotes, and stores them; on disk when it answers. The same document sent again changes nothing; with another text or headline it is a revision. Articles that were taken down are left out, and where that leaves nothing the answer is 410.',
        querystring: z.strictObject({
          restore: TrueOrFalse.default('false').describe(
            '`true`: takes in again what was taken down, under its old id.',
          ),
        }),
        body: DocumentInput,
        response: {
          200: json('Nothing new: every article was there with the same text.', IngestResult),
          201: json('At least one article was stored or changed.', IngestResult),
          ...problems(400, 410, 413, 415, 422),
        },
      },
    },
    async ({ body, query }, reply) => {
      const result = await articles.ingest(body, { restore: query.restore === 'true' });
      const [refused] = result.takenDown;
      if (refused && result.articles.length === 0) throw takenDownError(refused);
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
    async (request) => {
      const { limit, cursor, ...query } = request.query;
      return request.read('listArticles', query, { limit, cursor });
    },
  );

  app.get(
    '/articles/:id',
    {
      schema: {
        operationId: 'getArticle',
        tags: ['articles'],
        summary: 'Get an article',
        description:
          'Gives the article with its text and all its quotes, and the articles that carry nearly the same text.',
        params: IdParameters,
        response: { 200: json('The article.', ArticleDetail), ...problems(400, 404, 410) },
      },
    },
    async (request) => request.read('getArticle', request.params.id),
  );

  app.delete(
    '/articles/:id',
    {
      // What it removes is gone for good.
      config: { scope: 'admin' },
      schema: {
        operationId: 'takeDownArticle',
        tags: ['articles'],
        summary: 'Take an article down',
        description:
          'Removes its text, revisions, quotes, index entries and page, speakers who are left without a quote, and an outlet that is left without an article. What remains is a tombstone, which keeps it from being taken in again. Nothing of the text stays readable in the database file. Done twice it is as done once.',
        params: IdParameters,
        querystring: z.strictObject({
          reason: filledText(1000).describe('Why; it is kept.'),
          by: filledText(300)
            .optional()
            .describe('Who wants it; it is kept. With a key the key’s name is kept instead.'),
        }),
        response: { 200: json('What is left of it.', Tombstone), ...problems(400, 404) },
      },
    },
    async (request) => {
      const { reason, by } = request.query;
      return articles.takeDown(request.params.id, { reason, by: authorOr(request, by) });
    },
  );

  app.get(
    '/articles/:id/revisions',
    {
      schema: {
        operationId: 'listRevisions',
        tags: ['articles'],
        summary: 'List an article’s revisions',
        description:
          'Lists what the article was and is, oldest first: which quotes each revision added, removed, reworded or gave to another speaker, and the outlet’s own correction notices.',
        params: IdParameters,
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of revisions.', RevisionList), ...problems(400, 404, 410) },
      },
    },
    async (request) => request.read('listRevisions', request.params.id, request.query),
  );

  app.get(
    '/articles/:id/revisions/:revision',
    {
      schema: {
        operationId: 'getRevision',
        tags: ['articles'],
        summary: 'Get a revision',
        description: 'Gives one revision with the text as it was then.',
        params: IdParameters.extend({
          revision: wholeNumber(1).describe('Its number, from 1.'),
        }),
        response: { 200: json('The revision.', Revision), ...problems(400, 404, 410) },
      },
    },
    async (request) => request.read('getRevision', request.params.id, request.params.revision),
  );
};
