/** `Idempotency-Key` on POST (draft-ietf-httpapi-idempotency-key-header): sent again, it is done once and answered alike. */

import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ExpectedError } from '../../errors.ts';
import type { IdempotencyClaim, IdempotencyService } from '../../services/idempotency.ts';

/** What a UUID or a hash needs; visible ASCII. */
const KEY = /^(?:(?!\s)\p{ASCII}){1,255}$/u;

declare module 'fastify' {
  interface FastifyRequest {
    /** The claim that this request holds, until it is answered. */
    idempotencyClaim: IdempotencyClaim | null;
  }
}

interface IdempotencyOptions {
  readonly idempotency: IdempotencyService;
  readonly keptHours: number;
}

/**
 * Keeps each answer to a POST with the header, but for streamed bodies (imports resume by their id).
 * Of nobody in particular nothing is kept: they may only have things computed, and would share their keys.
 * What failed by our own fault or for want of room is not kept: sent again it is tried again.
 */
export function answerOnce(
  app: FastifyInstance,
  { idempotency, keptHours }: IdempotencyOptions,
): void {
  app.decorateRequest('idempotencyClaim', null);

  app.addHook('preHandler', async (request, reply) => {
    const identity = request.identity.id;
    const key = identity === null ? null : keyOf(request);
    if (key === null || identity === null) return;
    const { claim, answer } = await idempotency.begin({
      identity,
      key,
      asked: [
        ...[request.method, request.url, JSON.stringify(request.body ?? null)],
        // Who may have less now than at the first time must not get that answer again.
        ...(request.seesTexts ? [] : ['without texts']),
      ],
      keptHours,
    });
    if (answer === null) {
      request.idempotencyClaim = claim;
      return;
    }
    void reply.code(answer.status).header('idempotency-replayed', 'true');
    if (answer.contentType !== null) void reply.header('content-type', answer.contentType);
    return reply.serializer(String).send(answer.body);
  });

  app.addHook('onSend', (request, reply, payload, done) => {
    const claim = request.idempotencyClaim;
    if (claim === null) {
      done(null, payload);
      return;
    }
    request.idempotencyClaim = null;
    const type = reply.getHeader('content-type');
    const isKept =
      typeof payload === 'string' && reply.statusCode < 500 && reply.statusCode !== 429;
    const answer = isKept
      ? {
          status: reply.statusCode,
          contentType: typeof type === 'string' ? type : null,
          body: payload,
        }
      : null;
    idempotency.end(claim, answer).then(() => {
      done(null, payload);
    }, done);
  });
}

function keyOf({ method, headers, routeOptions }: FastifyRequest): string | null {
  const key = headers['idempotency-key'];
  if (method !== 'POST' || key === undefined || routeOptions.config.streamsBody) return null;
  if (typeof key === 'string' && KEY.test(key)) return key;
  throw new ExpectedError(
    'invalid_request',
    'The Idempotency-Key must be 1–255 visible ASCII characters; a UUID does.',
    {
      details: [{ pointer: '/Idempotency-Key', message: 'must be 1–255 visible ASCII characters' }],
    },
  );
}
