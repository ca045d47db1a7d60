/** The table of problems as pages for people who follow a problem's `type`. */

import type { ErrorCode } from '../../errors.ts';
import { exampleOf, PROBLEMS, typeOf } from './problems.ts';

/** Where the pages' style is. */
export const STYLE_PATH = '/problems/style.css';

/** Readable by light and by night, at any width. */
export const STYLE = `:root { color-scheme: light dark; font: 1.05rem/1.5 system-ui, sans-serif; }
body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
pre { padding: 1rem; overflow-x: auto; border: 1px solid; border-radius: 0.25rem; font-size: 0.9rem; }
td { padding: 0.2rem 1rem 0.2rem 0; vertical-align: top; }
`;

/** Says whether there is a page of this name. */
export const isProblem = (code: string): code is ErrorCode => Object.hasOwn(PROBLEMS, code);

/** Gives the page of one code. */
export function problemPage(code: ErrorCode): string {
  const { status, title, cause, remedy, comesWithRetryAfter, example } = PROBLEMS[code];
  const problem = exampleOf(code);
  return pageOf(
    title,
    `<p><code>${code}</code>, ${problem ? `status ${status}${comesWithRetryAfter ? ', with <code>Retry-After</code>' : ''}` : 'on the command line'}</p>
<h2>When it comes</h2>
<p>${inline(cause)}</p>
<h2>What to do</h2>
<p>${inline(remedy)}</p>
<h2>Example</h2>
<pre><code>${escape(problem ? JSON.stringify(problem, null, 2) : (example.detail ?? ''))}</code></pre>
<p><a href="/problems">All error codes</a></p>`,
  );
}

/** Gives the list of all codes. */
export function problemList(): string {
  const rows = (Object.keys(PROBLEMS) as ErrorCode[]).map((code) => {
    const { status, title } = PROBLEMS[code];
    const shown = exampleOf(code) ? String(status) : '–';
    return `<tr><td>${shown}</td><td><a href="${typeOf(code)}"><code>${code}</code></a></td><td>${escape(title)}</td></tr>`;
  });
  return pageOf(
    'Error codes',
    `<table>
<tr><th>Status</th><th>Code</th><th>What it is</th></tr>
${rows.join('\n')}
</table>`,
  );
}

const pageOf = (title: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)} · OnRecord</title>
<link rel="stylesheet" href="${STYLE_PATH}">
</head>
<body>
<h1>${escape(title)}</h1>
${body}
</body>
</html>
`;

const inline = (markdown: string): string =>
  escape(markdown).replaceAll(/`([^`]+)`/gu, '<code>$1</code>');

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
