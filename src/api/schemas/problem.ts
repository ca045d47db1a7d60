/** The one shape of every error: RFC 9457 problem details with a stable code. */

import { z } from 'zod';

/** One rejected place of the input. */
const ProblemDetail = z
  .strictObject({
    pointer: z
      .string()
      .describe(
        'JSON pointer (RFC 6901) into the body, or `/name` of a parameter; "" is the whole.',
      ),
    message: z.string().describe('What is wrong there.'),
  })
  .meta({ id: 'ProblemDetail', description: 'One rejected place of the input.' });

/** The body of every answer that is not a success. */
export const Problem = z
  .strictObject({
    type: z
      .string()
      .describe(
        'The kind of problem: the path of its page on this server, which ends in the code.',
      ),
    title: z.string().describe('The kind of problem, the same for every occurrence.'),
    status: z.int().min(400).max(599).describe('The HTTP status.'),
    detail: z.string().describe('What went wrong this time, and what to do about it.'),
    code: z.string().describe('Stable code for programs; the page at `type` explains it.'),
    instance: z.string().describe('The path that was asked for.'),
    errors: z.array(ProblemDetail).describe('Each rejected place; empty where none can be named.'),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457).',
    examples: [
      {
        type: '/problems/quote_not_found',
        title: 'No such quote',
        status: 404,
        detail: 'There is no quote with the id "x": list them with GET /v1/quotes.',
        code: 'quote_not_found',
        instance: '/v1/quotes/x',
        errors: [],
      },
    ],
  });
export type Problem = z.output<typeof Problem>;
