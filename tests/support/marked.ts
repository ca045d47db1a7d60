/** Marked text: the answer stands in the text itself, so that no test types an offset. */

import type { Span } from '../../src/text/span.ts';

/** A text without its marks, and what was marked. */
export interface Marked {
  readonly text: string;
  /** In order of their starts; marks may nest. */
  readonly spans: readonly Span[];
}

/** Takes `[[` and `]]` out of a text: `“It works,” [[said]] Ann Lee.` marks "said". */
export function marked(input: string): Marked {
  const spans: { start: number; end: number }[] = [];
  const open: { start: number; end: number }[] = [];
  let text = '';
  for (const part of input.split(/(\[\[|\]\])/u)) {
    if (part === '[[') {
      const span = { start: text.length, end: -1 };
      spans.push(span);
      open.push(span);
    } else if (part === ']]') {
      const span = open.pop();
      if (!span) throw new RangeError(`“]]” without “[[” in “${input}”`);
      span.end = text.length;
    } else text += part;
  }
  if (open.length > 0) throw new RangeError(`“[[” without “]]” in “${input}”`);
  return { text, spans };
}
