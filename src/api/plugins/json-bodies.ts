/** Bodies are JSON in UTF-8 and nothing else; schemas decide the rest. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ExpectedError } from '../../errors.ts';
import { readInput } from '../../services/read-input.ts';
import { readJson } from '../../services/read-json.ts';
import { refuseLoneSurrogates } from './lone-surrogates.ts';

const NO_PARAMETERS = z.strictObject({});

/** Reads JSON bodies strictly, and checks every part of a request against its zod schema. */
export function readRequests(app: FastifyInstance): void {
  // What takes no parameters refuses them like what takes some.
  app.addHook('onRoute', ({ schema }) => {
    if (schema?.operationId !== undefined) schema.querystring ??= NO_PARAMETERS;
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async ({ headers }: FastifyRequest, body: Buffer) =>
      readJsonBody(body, headers['content-encoding']),
  );
  app.setValidatorCompiler<z.ZodType>(({ schema, httpPart }) => (data: unknown) => {
    if (httpPart === 'body' && (data === undefined || data === null)) return { error: emptyBody() };
    try {
      return { value: readInput(schema, data) };
    } catch (error) {
      if (error instanceof ExpectedError) return { error };
      throw error;
    }
  });
}

function readJsonBody(body: Buffer, encoding = 'identity'): unknown {
  if (body.length === 0) throw emptyBody();
  if (encoding.toLowerCase() !== 'identity') {
    throw new ExpectedError(
      'unsupported_media_type',
      `The body is compressed ("Content-Encoding: ${encoding}"), which this server does not read: send it as it is.`,
    );
  }
  const value = readJson(body, 'The body');
  refuseLoneSurrogates(value);
  return value;
}

const emptyBody = (): ExpectedError =>
  new ExpectedError(
    'invalid_json',
    'The body is empty: send a JSON document, such as {"text":"…"}.',
  );
