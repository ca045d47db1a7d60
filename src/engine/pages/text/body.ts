/** The text of one article among its lines: paragraphs in, boilerplate out. */

import type { Span } from '../../../text/span.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { cutBoilerplate } from './cut-boilerplate.ts';

/**
 * Gives the paragraphs of a body. After a box of links text goes on only where it is plainly text again: two
 * sentences' lines in a row, or a long one; after comments never. Labels between paragraphs (subheadings, names
 * of speakers) stay; at the end they go unless `keepsLabels`.
 */
export function readBody(lines: readonly ClassifiedLine[], keepsLabels: boolean): Span[] {
  const blocks: Span[] = [];
  let pending: ClassifiedLine[] = [];
  let state: 'text' | 'list' | 'end' = 'text';
  const flush = (): void => {
    for (const line of pending) for (const part of partsOf(line)) blocks.push(part);
    pending = [];
  };
  for (const line of lines) {
    if (line.kind === 'end') state = 'end';
    else if (line.kind === 'list' && state === 'text') {
      if (keepsLabels) flush();
      pending = [];
      state = 'list';
    }
    if (state === 'end') continue;
    if (state === 'list') {
      pending = line.kind === 'prose' ? [...pending, line] : [];
      if (pending.length >= 2 || line.text.length >= LONG) {
        if (line.kind === 'prose') state = 'text';
      }
      if (state === 'text') flush();
    } else if (line.kind === 'prose') {
      pending.push(line);
      flush();
    } else if (line.kind === 'label' || line.kind === 'teaser') pending.push(line);
  }
  if (state === 'text' && keepsLabels) flush();
  return blocks;
}

/** A line of this length is no blurb of a link. */
const LONG = 240;

const partsOf = (line: ClassifiedLine): Span[] =>
  cutBoilerplate(line.text).map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
