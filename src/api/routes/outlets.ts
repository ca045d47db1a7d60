/** Routes under `/outlets`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { present } from '../../services/lists.ts';
import type { OutletService } from '../../services/outlets.ts';
import { OutletSources } from '../schemas/outlet-sources.ts';
import {
  IdParameters,
  pageParameters,
  publishedBetween,
  saidBetween,
} from '../schemas/parameters.ts';
import { Outlet, OutletEdit, OutletList, OutletMerge } from '../schemas/registry.ts';
import { json, problems } from '../schemas/response.ts';

/** Needs the outlet service. */
export const outletRoutes: FastifyPluginAsyncZod<{ outlets: OutletService }> = async (
  app,
  { outlets },
) => {
  app.get(
    '/outlets',
    {
      schema: {
        operationId: 'listOutlets',
        tags: ['outlets'],
        summary: 'List outlets',
        description: 'Lists who printed the stored articles, by name.',
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of outlets.', OutletList), ...problems(400) },
      },
    },
    async (request) => request.read('listOutlets', request.query),
  );

  app.get(
    '/outlets/:id',
    {
      schema: {
        operationId: 'getOutlet',
        tags: ['outlets'],
        summary: 'Get an outlet',
        description:
          'Gives an outlet and how many of its articles are stored. The id of an outlet that was merged gives the one it was merged into, under its own id.',
        params: IdParameters,
        response: { 200: json('The outlet.', Outlet), ...problems(400, 404) },
      },
    },
    async (request) => request.read('getOutlet', request.params.id),
  );

  app.get(
    '/outlets/:id/sources',
    {
      schema: {
        operationId: 'getOutletSources',
        tags: ['reports'],
        summary: 'Get whom an outlet quotes',
        description:
          'Counts the outlet’s quotes by speaker, by kind of speaker and by type, over at most the 20,000 newest stored; `truncated` says whether there are more.',
        params: IdParameters,
        querystring: z.strictObject({
          ...publishedBetween,
          ...saidBetween,
          limit: pageParameters.limit.describe('How many speakers at most, 1–100.'),
        }),
        response: { 200: json('The counts.', OutletSources), ...problems(400, 404) },
      },
    },
    async (request) => request.read('getOutletSources', request.params.id, request.query),
  );

  app.patch(
    '/outlets/:id',
    {
      schema: {
        operationId: 'editOutlet',
        tags: ['outlets'],
        summary: 'Rename an outlet, change its aliases and domains',
        description:
          'Removals come before additions. Articles that give one of its names, or none but an address on one of its domains, are its articles from now on. The same request again changes nothing. A name or domain of another outlet is refused: merge the two.',
        params: IdParameters,
        body: OutletEdit,
        response: {
          200: json('The outlet as it is now.', Outlet),
          ...problems(400, 404, 409, 413, 415),
        },
      },
    },
    async ({ params, body }) => outlets.edit(params.id, present(body)),
  );

  app.post(
    '/outlets/:id/merge',
    {
      schema: {
        operationId: 'mergeOutlets',
        tags: ['outlets'],
        summary: 'Merge outlets',
        description:
          'Moves the articles, names and domains of the outlets in `from` to the one of the path, and removes them. Their ids stay understood, in paths and as filters, and are listed as `mergedIds`. The same request again changes nothing.',
        params: IdParameters,
        body: OutletMerge,
        response: {
          200: json('The outlet as it is now.', Outlet),
          ...problems(400, 404, 413, 415),
        },
      },
    },
    async ({ params, body }) => outlets.merge(params.id, body.from),
  );
};
