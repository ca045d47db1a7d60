/** Every kind of problem, by its code: the one table behind answers, the pages at `/problems`, and docs/errors.md. */

import type { ErrorCode } from '../../errors.ts';
import type { Problem } from '../schemas/problem.ts';
import { MISSING_THINGS } from './missing-things.ts';
import type { ProblemKind } from './problem-kind.ts';
import { REFUSED_REQUESTS } from './refused-requests.ts';
import { SERVER_FAULTS } from './server-faults.ts';

/** The table, by status. */
export const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>> = byStatus({
  ...REFUSED_REQUESTS,
  ...MISSING_THINGS,
  ...SERVER_FAULTS,
});

/** A problem's `type`: the path of its page on every server (RFC 9457, 3.1.1 and 4.2). */
export const typeOf = (code: ErrorCode): string => `/problems/${code}`;

/** A whole example of the problem; null for what comes on the command line alone. */
export function exampleOf(code: ErrorCode): Problem | null {
  const { title, status, publicDetail = '', example } = PROBLEMS[code];
  const { instance, detail = publicDetail, errors = [] } = example;
  if (instance === null) return null;
  return { type: typeOf(code), title, status, detail, code, instance, errors: [...errors] };
}

/** Rows of one status keep their order. */
function byStatus<Table extends Readonly<Record<string, ProblemKind>>>(table: Table): Table {
  const rows = Object.entries(table).sort(([, a], [, b]) => a.status - b.status);
  return Object.fromEntries(rows) as Table;
}
