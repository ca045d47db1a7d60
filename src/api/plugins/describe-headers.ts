/** Headers of answers in the OpenAPI document: those of all answers, each declared once, and those of a few operations. */

import type { Operation } from './openapi-operation.ts';

const text = (description: string) => ({ description, schema: { type: 'string' } });
const count = (description: string) => ({ description, schema: { type: 'integer' } });

/** By the name of their component. */
const HEADERS = {
  RequestId: text('The `X-Request-Id` that was sent, or one that was made; it stands in the log.'),
  RateLimit: count('Requests a minute; absent where nothing limits them.'),
  RateLimitRemaining: count('How many are left of them.'),
  RateLimitReset: count('Seconds until they are counted anew.'),
  IdempotencyReplayed: text('`true`: the answer of the first request with this `Idempotency-Key`.'),
};

const reference = (name: keyof typeof HEADERS) => ({ $ref: `#/components/headers/${name}` });

/** Of what is answered, and of what is refused for their sake; told of every refusal, they would be most of the document. */
const RATES = {
  'X-RateLimit-Limit': reference('RateLimit'),
  'X-RateLimit-Remaining': reference('RateLimitRemaining'),
  'X-RateLimit-Reset': reference('RateLimitReset'),
};

/** By `operationId` and status. */
const OF_ONE: Readonly<Record<string, object>> = {
  'importDocuments 201': { Location: { ...text('Where the import is.'), required: true } },
  'exportQuotes 200': {
    'Content-Disposition': { ...text('The name of the file.'), required: true },
  },
};

/** Adds them to each response. Must come after all that adds responses. */
export function describeHeaders<Document extends { paths?: object; components?: object }>(
  document: Document,
): Document {
  for (const methods of Object.values(document.paths ?? {}) as Record<string, Operation>[]) {
    for (const operation of Object.values(methods)) {
      for (const [status, response] of Object.entries(operation.responses)) {
        response.headers = {
          ...response.headers,
          ...OF_ONE[`${operation.operationId ?? ''} ${status}`],
          ...replayed(operation),
          'X-Request-Id': reference('RequestId'),
          ...(status.startsWith('2') || status === '429' ? RATES : {}),
        };
      }
    }
  }
  return { ...document, components: { ...document.components, headers: HEADERS } };
}

/** Of what may be sent with an `Idempotency-Key`. */
function replayed({ parameters = [] }: Operation): object {
  const takesKey = (parameters as { name?: string }[]).some(
    ({ name }) => name === 'Idempotency-Key',
  );
  return takesKey ? { 'Idempotency-Replayed': reference('IdempotencyReplayed') } : {};
}
