/** Correction notices: what an outlet itself prints on changes to an article. */

import {
  NOTICE_LABELS,
  NOTICE_PARTICIPLES,
  type NoticeKind,
  TEXT_NOUNS,
} from '../../lexicon/notice-words.ts';
import type { Span } from '../../text/span.ts';

/** A notice, in the text that was searched. */
export interface Notice extends Span {
  readonly kind: NoticeKind;
}

/** A label is looked for in so much of a paragraph's beginning. */
const MOST_LABEL_UNITS = 60;
/** A statement about the article is looked for in so much of it. */
const MOST_OPENING_UNITS = 240;

const NOUN = `(?:${TEXT_NOUNS.join('|')})`;
/** "Correction (March 5): The …", "Editor’s note – …", "UPDATED:". */
const LABEL = /^[([*_]{0,3}(?<label>[A-Za-z][A-Za-z' ]{0,40})(?<rest>$|[^A-Za-z' ].*)/u;
/** What may stand between a label and its text: a date in brackets or after a comma, then a colon or dash. */
const AFTER_LABEL = /^(?:\s?\([^()]{1,40}\)|,[^:]{1,30})?(?:[:–—]|$| - )/u;
/** "An earlier version of this article misstated …". */
const EARLIER_VERSION = new RegExp(
  `^[^.]{0,80}\\b(?:earlier|previous|original|prior) version of (?:this|the|our) ${NOUN}\\b`,
  'iu',
);
/** "This story has been updated to …", "This article was amended on 3 May …". */
const HAS_BEEN = new RegExp(
  `^[^.]{0,40}\\bthis ${NOUN} (?:has been|was|is) (?:since )?(?<what>${[...NOTICE_PARTICIPLES.keys()].join('|')})\\b`,
  'iu',
);

/**
 * Finds the notices, one a paragraph at most, in text order. O(text).
 * "Correction: An earlier version of this article misspelled the minister’s name."
 */
export function findNotices(text: string): Notice[] {
  return [...paragraphsOf(text)].flatMap((span) => {
    const kind = kindOf(text.slice(span.start, Math.min(span.end, span.start + 600)));
    return kind === null ? [] : [{ ...span, kind }];
  });
}

function kindOf(paragraph: string): NoticeKind | null {
  const plain = paragraph.replace(/[’‘]/gu, "'");
  const labelled = LABEL.exec(plain.slice(0, MOST_LABEL_UNITS))?.groups;
  const label = NOTICE_LABELS.get(labelled?.['label']?.trim().toLowerCase() ?? '');
  if (label !== undefined && AFTER_LABEL.test(labelled?.['rest'] ?? '')) {
    // "Update: The minister has resigned" in a live blog is news; so is a line that is no more than the label.
    const rest = plain.slice(plain.search(/[:–—]| - /u) + 1).trim();
    if (label !== 'update') return rest === '' || rest === plain ? null : label;
  }
  const opening = plain.slice(0, MOST_OPENING_UNITS);
  const what = HAS_BEEN.exec(opening)?.groups?.['what']?.toLowerCase();
  if (what !== undefined) return NOTICE_PARTICIPLES.get(what) ?? null;
  return EARLIER_VERSION.test(opening) ? 'correction' : null;
}

function* paragraphsOf(text: string): Generator<Span> {
  for (let start = 0; start < text.length; ) {
    const newLine = text.indexOf('\n', start);
    const end = newLine === -1 ? text.length : newLine;
    const line = text.slice(start, end);
    const lead = line.length - line.trimStart().length;
    const words = line.trim();
    if (words !== '') yield { start: start + lead, end: start + lead + words.length };
    start = end + 1;
  }
}
