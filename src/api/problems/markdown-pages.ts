/** The table of problems as docs/errors.md. */

import type { ErrorCode } from '../../errors.ts';
import { exampleOf, PROBLEMS } from './problems.ts';

const HEAD = `# Error codes

Every error of the HTTP API is a problem document ([RFC 9457](https://www.rfc-editor.org/rfc/rfc9457),
\`application/problem+json\`). Programs decide by \`code\`, which never changes its meaning; \`type\` is the path of the code's page on the
server that answered (all of them: \`/problems\`); \`detail\` is for people and names the remedy; \`errors\` names each rejected
place as a JSON pointer into the body, or \`/name\` for a parameter.

The command line prints the same messages on stderr and exits with 1; \`extract\` puts code and message into the line's
\`error\`. What a 5xx is about stands in the server's log, not in the answer.

This page is written by \`npm run readme\` from \`src/api/problems/\`, as the pages that the server shows are.`;

/** Gives the page, one heading a code. */
export function errorsPage(): string {
  const codes = Object.keys(PROBLEMS) as ErrorCode[];
  return `${[HEAD, ...codes.map(sectionOf)].join('\n\n')}\n`;
}

function sectionOf(code: ErrorCode): string {
  const { cause, remedy, comesWithRetryAfter, example } = PROBLEMS[code];
  const problem = exampleOf(code);
  const header = comesWithRetryAfter ? ', with `Retry-After`' : '';
  return [
    `## ${code}`,
    `${problem ? `Status ${PROBLEMS[code].status}${header}` : 'On the command line'}. ${cause}`,
    `What to do: ${remedy}`,
    problem ? block('json', JSON.stringify(problem, null, 2)) : block('text', example.detail ?? ''),
  ].join('\n\n');
}

const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
