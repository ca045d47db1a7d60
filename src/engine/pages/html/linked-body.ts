/** The text that a page gives to machines, where it shows less of it to readers. */

import type { DateContext } from '../dates/date-context.ts';
import type { Metadata } from './metadata.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { collectRuns, type Run } from './runs.ts';
import { type Element, parseHtml } from './tree.ts';

/** Gives the paragraphs of the JSON-LD's `articleBody` where those shown hold less than half of it; else those shown. */
export function chooseParagraphs(
  shown: readonly Paragraph[],
  { body }: Metadata,
  context: DateContext,
): readonly Paragraph[] {
  const length = shown.reduce((sum, { text }) => sum + text.length, 0);
  if (body.length < LEAST_BODY || length * 2 >= body.length) return shown;
  const given = readParagraphs(runsOf(body), context);
  const total = given.reduce((sum, { text }) => sum + text.length, 0);
  return total > length * 2 ? given : shown;
}

/** Shorter ones are a lead at most. */
const LEAST_BODY = 200;

/** Paragraphs by markup where it holds any, else by line breaks. */
function runsOf(body: string): Run[] {
  const markup = /<(?:p|br|div)\b/iu.test(body)
    ? body
    : body
        .split(/\n+/u)
        .map((line) => `<p>${line.replace(/</gu, '&lt;')}</p>`)
        .join('');
  const root: Element | null = parseHtml(markup);
  return root === null ? [] : collectRuns(root);
}
