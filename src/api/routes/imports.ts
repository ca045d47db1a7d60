/** Routes under `/imports`: many documents at once. */

import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { ExpectedError } from '../../errors.ts';
import type { ImportEvent, ImportService } from '../../services/imports.ts';
import {
  Import,
  ImportBody,
  ImportEventStream,
  ImportList,
  ImportOutcomeList,
  ImportOutcomeName,
  importIdParameter,
} from '../schemas/import.ts';
import { IdParameters, pageParameters } from '../schemas/parameters.ts';
import { json, problems } from '../schemas/response.ts';

const NDJSON_TYPES = ['application/x-ndjson', 'application/ndjson', 'application/jsonl'];
const FEED_TYPES = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
];

interface ImportRouteDeps {
  readonly imports: ImportService;
  readonly maxPageBytes: number;
}

/** Needs the import service. */
export const importRoutes: FastifyPluginAsyncZod<ImportRouteDeps> = async (
  app,
  { imports, maxPageBytes },
) => {
  streamBodies(app);
  // Else those who listen or send would keep the server from stopping.
  app.addHook('preClose', () => imports.stop());

  app.post(
    '/imports',
    {
      config: { streamsBody: true },
      schema: {
        operationId: 'importDocuments',
        tags: ['imports'],
        summary: 'Import many documents',
        description:
          'Takes NDJSON, a document on each line, as fast as it can be worked on, or a feed. It answers when all is on disk; meanwhile the import shows how far it is. A line that can’t be read is an outcome of its own. Stopped anywhere, the same body with the same `importId` goes on where it was.',
        querystring: z.strictObject({
          importId: importIdParameter
            .optional()
            .describe('An id of your choice: of a new import, or of the one to go on with.'),
        }),
        consumes: [...NDJSON_TYPES, ...FEED_TYPES],
        body: ImportBody,
        response: {
          201: json('All of it is on disk.', Import),
          ...problems(400, 409, 413, 415, 422),
        },
      },
    },
    async (request, reply) => {
      const length = Number(request.headers['content-length'] ?? Number.NaN);
      const done = await imports.take({
        importId: request.query.importId,
        chunks: request.body as AsyncIterable<Uint8Array>,
        format: NDJSON_TYPES.includes(mediaTypeOf(request)) ? 'ndjson' : 'feed',
        maxPageBytes,
        totalBytes: Number.isSafeInteger(length) ? length : null,
      });
      return reply.code(201).header('location', `/v1/imports/${done.id}`).send(done);
    },
  );

  app.get(
    '/imports',
    {
      schema: {
        operationId: 'listImports',
        tags: ['imports'],
        summary: 'List imports',
        description: 'Lists all imports, newest first.',
        querystring: z.strictObject(pageParameters),
        response: { 200: json('A page of imports.', ImportList), ...problems(400) },
      },
    },
    async ({ query }) => imports.list(query),
  );

  app.get(
    '/imports/:id',
    {
      schema: {
        operationId: 'getImport',
        tags: ['imports'],
        summary: 'Get an import',
        description: 'Gives an import with its state and counts.',
        params: IdParameters,
        response: { 200: json('The import.', Import), ...problems(400, 404) },
      },
    },
    async ({ params }) => imports.get(params.id),
  );

  app.get(
    '/imports/:id/outcomes',
    {
      schema: {
        operationId: 'listImportOutcomes',
        tags: ['imports'],
        summary: 'List what became of the documents of an import',
        description: 'Lists one outcome per document, in the order of the lines.',
        params: IdParameters,
        querystring: z.strictObject({
          outcome: ImportOutcomeName.optional(),
          ...pageParameters,
        }),
        response: { 200: json('A page of outcomes.', ImportOutcomeList), ...problems(400, 404) },
      },
    },
    async ({ params, query: { outcome, ...page } }) => imports.outcomes(params.id, outcome, page),
  );

  app.get(
    '/imports/:id/events',
    {
      schema: {
        operationId: 'followImport',
        tags: ['imports'],
        summary: 'Follow an import',
        description:
          'Gives server-sent events: an outcome per document once it is on disk, and the progress with rate and time left, until the import ends. `Last-Event-ID` goes on after that line.',
        params: IdParameters,
        headers: z.looseObject({
          'last-event-id': z
            .string()
            .regex(/^\d{1,15}$/u, 'must be a line number')
            .optional()
            .describe('The last line whose outcome was seen.'),
        }),
        response: {
          200: {
            description: 'The events, until the import ends.',
            content: { 'text/event-stream': { schema: ImportEventStream } },
          },
          ...problems(400, 404),
        },
      },
    },
    async ({ params, headers }, reply) => {
      const events = await imports.events(params.id, Number(headers['last-event-id'] ?? 0));
      return reply
        .type('text/event-stream')
        .header('cache-control', 'no-store')
        .send(Readable.from(eventLines(events)) as unknown as string);
    },
  );
};

/** Bodies are handed on as they come, and never held whole. */
function streamBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    [...NDJSON_TYPES, ...FEED_TYPES],
    async ({ headers }: FastifyRequest, body: AsyncIterable<Uint8Array>) => {
      const encoding = headers['content-encoding'] ?? 'identity';
      if (encoding.toLowerCase() === 'identity') return body;
      throw unsupported(`it is compressed ("${encoding}"): send it as it is`);
    },
  );
  app.addContentTypeParser('*', async (request: FastifyRequest) => {
    throw unsupported(
      `"${mediaTypeOf(request)}" is neither NDJSON nor a feed: send it as one of ${[...NDJSON_TYPES, ...FEED_TYPES].join(', ')}`,
    );
  });
}

const mediaTypeOf = ({ headers }: FastifyRequest): string =>
  (headers['content-type'] ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';

const unsupported = (reason: string): ExpectedError =>
  new ExpectedError('unsupported_media_type', `The body can’t be imported: ${reason}.`);

/** HTML Living Standard, 9.2 Server-sent events; JSON has no line ends of its own. */
async function* eventLines(events: AsyncIterable<ImportEvent | null>): AsyncGenerator<string> {
  for await (const item of events) {
    if (item === null) yield ': still running\n\n';
    else {
      const id = item.id === null ? '' : `id: ${item.id}\n`;
      yield `${id}event: ${item.event}\ndata: ${JSON.stringify(item.data)}\n\n`;
    }
  }
}
