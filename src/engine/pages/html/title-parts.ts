/** What a <title> joins: "Headline | Desk | Outlet". */

import type { DateBasis } from '../article.ts';
import { parseDate } from '../dates/parse-date.ts';

/** Marks between headline and outlet; dashes with blanks around. */
export const TITLE_MARK = / [|–—·»:-] | \| ?|\s?::\s?/u;

/** The parts of a title, in order. */
export const titleParts = (title: string): string[] =>
  title
    .split(TITLE_MARK)
    .map((part) => part.trim())
    .filter(Boolean);

/** Says whether a part is a date with its year and nothing else. */
export const isDate = (part: string): boolean =>
  parseDate(part, { retrievedAt: null }).publishedAt !== null;

/** The dates among the parts: "Skerry Bulletin - Archive - Thursday, March 13, 2003". */
export const datesIn = (title: string): DateBasis[] =>
  titleParts(title)
    .filter(isDate)
    .map((text) => ({ source: 'line', text }));
