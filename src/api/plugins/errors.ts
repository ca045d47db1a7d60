/** Errors leave here in one shape: RFC 9457 problem details; what a 5xx says in the log stays there. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import { PROBLEMS, typeOf } from '../problems/problems.ts';
import type { Problem } from '../schemas/problem.ts';

/** Makes every failure of a request a problem. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
}

/** Answers a request with what went wrong. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const expected = asExpected(error);
  const problem = problemOf(expected, request.url);
  const { comesWithRetryAfter } = PROBLEMS[expected.code];
  if (problem.status >= 500) request.log.error({ err: error }, problem.title);
  if (comesWithRetryAfter && !reply.hasHeader('retry-after')) void reply.header('retry-after', '1');
  // Closed while the body still comes, a connection is reset, and the answer lost: the rest is read and let go of.
  if (expected.code === 'page_too_large') void reply.removeHeader('connection');
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send(problem);
}

/** Says what an error is to the caller; anything not expected is a fault of ours. */
export function problemOf(error: unknown, url: string): Problem {
  const { code, message, details } = asExpected(error);
  const { status, title, publicDetail } = PROBLEMS[code];
  return {
    type: typeOf(code),
    title,
    status,
    detail: publicDetail ?? message,
    code,
    instance: url.split('?', 1)[0] ?? url,
    errors: details.map(({ pointer, message: reason }) => ({ pointer, message: reason })),
  };
}

/** Fastify's own refusals come as errors with a code and a status below 500. */
function asExpected(error: unknown): ExpectedError {
  if (error instanceof ExpectedError) return error;
  const { code, statusCode } = fromFastify(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new ExpectedError(
      'page_too_large',
      'The body is larger than this server takes: send one page at a time, or raise ONRECORD_MAX_PAGE_BYTES.',
    );
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') {
    return new ExpectedError(
      'unsupported_media_type',
      'The body must be JSON: send it with "Content-Type: application/json".',
    );
  }
  if (statusCode >= 400 && statusCode < 500) {
    return new ExpectedError(
      'invalid_request',
      `The request is not valid: ${error instanceof Error ? error.message : 'check it'}`,
    );
  }
  return new ExpectedError('unexpected_failure', 'unexpected failure', { cause: error });
}

function fromFastify(error: unknown): { code: string; statusCode: number } {
  const { code, statusCode } = (typeof error === 'object' && error !== null ? error : {}) as {
    code?: unknown;
    statusCode?: unknown;
  };
  return {
    code: typeof code === 'string' ? code : '',
    statusCode: typeof statusCode === 'number' ? statusCode : 500,
  };
}
