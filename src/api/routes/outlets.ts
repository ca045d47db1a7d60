/** Routes under `/outlets`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import type { OutletService } from '../../services/outlets.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { Outlet, OutletList } from '../schemas/registry.ts';
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
    async ({ query }) => outlets.list(query),
  );

  app.get(
    '/outlets/:id',
    {
      schema: {
        operationId: 'getOutlet',
        tags: ['outlets'],
        summary: 'Get an outlet',
        description: 'Gives an outlet and how many of its articles are stored.',
        params: IdParameters,
        response: { 200: json('The outlet.', Outlet), ...problems(400, 404) },
      },
    },
    async ({ params }) => outlets.get(params.id),
  );
};
