/** Declares responses: each status with its description, body and media type. */

import type { z } from 'zod';
import { Problem } from './problem.ts';

/** A JSON response. */
export function json<Schema extends z.ZodType>(description: string, schema: Schema) {
  return { description, content: { 'application/json': { schema } } } as const;
}

const PROBLEM_DESCRIPTIONS = {
  400: 'The request is not valid; `errors` says where.',
  401: 'A key is needed, or the one sent is not valid.',
  403: 'Refused: the key’s scope is not enough, or it comes from another web page or to a foreign host name.',
  404: 'What was asked for is not there.',
  406: 'No form that `Accept` names is one that this answers in.',
  409: 'It does not fit what is stored or under way.',
  410: 'The article was taken down.',
  413: 'The body is too large.',
  415: 'The body is not of a type that is taken.',
  422: 'There is no article in the page, it can’t be read, or it costs too much.',
  429: 'Too many requests; `Retry-After` says when to try again.',
  500: 'A fault of the server.',
  503: 'The store cannot be used right now, or too many wait; `Retry-After` says when to try again.',
} as const;

/** What any operation may answer. */
const EVERYWHERE = [401, 403, 406, 429, 500, 503] as const;
type EveryStatus = (typeof EVERYWHERE)[number];

type ProblemStatus = keyof typeof PROBLEM_DESCRIPTIONS;
type ProblemResponse = ReturnType<typeof problem>;

const problem = (status: ProblemStatus) => ({
  description: PROBLEM_DESCRIPTIONS[status],
  content: { 'application/problem+json': { schema: Problem } },
});

/** The ways an operation may fail: those given, and those that every operation has. */
export function problems<const Status extends ProblemStatus>(
  ...statuses: readonly Status[]
): Record<Status | EveryStatus, ProblemResponse> {
  const all = [...statuses, ...EVERYWHERE];
  return Object.fromEntries(all.map((status) => [status, problem(status)])) as Record<
    Status | EveryStatus,
    ProblemResponse
  >;
}
