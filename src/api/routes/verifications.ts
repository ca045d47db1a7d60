/** Routes under `/verifications`. */

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import type { VerificationService } from '../../services/verifications.ts';
import { json, problems } from '../schemas/response.ts';
import { Verification, VerificationRequest } from '../schemas/verification.ts';

/** Needs the verification service. */
export const verificationRoutes: FastifyPluginAsyncZod<{
  verifications: VerificationService;
}> = async (app, { verifications }) => {
  app.post(
    '/verifications',
    {
      // Stores nothing.
      config: { scope: 'read' },
      schema: {
        operationId: 'verifyQuote',
        tags: ['verifications'],
        summary: 'Check whether somebody said it',
        description:
          'Compares words with what is stored: `exact`, `partial`, `altered`, `other_speaker` or `not_found`, with the quotes that this rests on. Quotation marks, case, ellipses, brackets and small slips of the pen don’t count. Nothing is stored.',
        body: VerificationRequest,
        response: { 200: json('The verdict.', Verification), ...problems(400, 404, 413, 415) },
      },
    },
    async ({ body }) => verifications.verify(body),
  );
};
