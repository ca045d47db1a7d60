/** What a <title> joins: "Headline | Desk | Outlet". */

/** Marks between headline and outlet; dashes with blanks around. */
export const TITLE_MARK = / [|–—·»:-] | \| ?|\s?::\s?/u;

/** The parts of a title, in order. */
export const titleParts = (title: string): string[] =>
  title
    .split(TITLE_MARK)
    .map((part) => part.trim())
    .filter(Boolean);
