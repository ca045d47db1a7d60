/** What each line of a page is, seen alone. */

import type { DateContext } from '../dates/date-context.ts';
import { findBoilerplate, isLongBoilerplate, MAX_SHORT } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { type Credit, readCreditLine, readOutletMark } from './credit-line.ts';
import type { Line } from './line.ts';
import { readOneLineIntroduction } from './one-line-introduction.ts';
import { isOutletName } from './outlet-name.ts';

/**
 * `credit`: a time, perhaps with an outlet; `mark`: an outlet set off; `list`, `end`, `skip`: boilerplate;
 * `teaser`: cut off with "…"; `prose`: sentences; `label`: anything short that is no sentence.
 */
export type LineKind =
  | 'credit'
  | 'mark'
  | 'byline'
  | 'separator'
  | 'skip'
  | 'list'
  | 'end'
  | 'teaser'
  | 'prose'
  | 'label';

export interface ClassifiedLine extends Line {
  readonly kind: LineKind;
  readonly credit: Credit | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  /** The headline that a credit line holds besides: "Ferry to resume - Skerry Bulletin - 2h". */
  readonly headline: Line | null;
  /** Short enough, and of one sentence: a headline where it stands like one. */
  readonly couldBeHeadline: boolean;
}

/** A sentence that may be a headline: "What does the verdict mean?", without a full stop. */
export const isOpenSentence = ({ couldBeHeadline, text }: ClassifiedLine): boolean =>
  couldBeHeadline && !/[.,;:…]["”’')]{0,2}$/u.test(text);

/** Classifies one line; `isFirst` spares the text's first line from the cues that headlines share ("Poll: …"). */
export function classifyLine(line: Line, context: DateContext, isFirst: boolean): ClassifiedLine {
  const { text, start, end, isAfterBlank } = line;
  const nothing = { credit: null, outlet: null, byline: null, headline: null };
  const base = { text, start, end, isAfterBlank, ...nothing };
  if (text.length > MAX_SHORT) {
    const kind = isLongBoilerplate(text) ? 'skip' : isTeaser(text) ? 'teaser' : 'prose';
    return { ...base, kind, couldBeHeadline: false };
  }
  if (SEPARATOR.test(text)) return { ...base, kind: 'separator', couldBeHeadline: false };
  const field = fieldOf(text);
  const credit = readCreditLine(field, context);
  if (credit !== null) {
    const { outlet, byline } = credit;
    return { ...base, kind: 'credit', credit, outlet, byline, couldBeHeadline: false };
  }
  const whole = readOneLineIntroduction(line, context);
  if (whole !== null) {
    const { outlet, byline } = whole.credit;
    return { ...base, kind: 'credit', ...whole, outlet, byline, couldBeHeadline: false };
  }
  const outlet = readOutletMark(field);
  if (outlet !== null) return { ...base, kind: 'mark', outlet, couldBeHeadline: false };
  const byline = readByline(field);
  if (byline !== null)
    return { ...base, kind: 'byline', ...splitByline(byline), couldBeHeadline: false };
  const boilerplate =
    isFirst && /^[^:|]{1,12}[:|] \p{Lu}/u.test(text) ? null : findBoilerplate(text);
  if (boilerplate !== null) {
    return {
      ...base,
      kind: boilerplate,
      couldBeHeadline: /^\p{L}{4,9}: (?:\S+ ){2}\S/u.test(text),
    };
  }
  if (isTeaser(text)) return { ...base, kind: 'teaser', couldBeHeadline: text.length <= 120 };
  const isLabel = !isProse(text);
  return {
    ...base,
    kind: isLabel ? 'label' : 'prose',
    couldBeHeadline: text.length <= MAX_HEADLINE && (isLabel || !/[.!?]["”’']? \p{Lu}/u.test(text)),
  };
}

/** A field of a record without the list's and Markdown's marks: "- **Source:** Courier". */
const fieldOf = (text: string): string =>
  FIELD.test(text) ? text.replace(/^[-*•+] /u, '').replace(/[*_]{2}/gu, '') : text;

const FIELD =
  /^(?:[-*•+] )?(?:\*\*|__)?(?:source|outlet|publisher|publication|published|posted|updated|(?:pub(?:lication)? ?)?date|author|byline|by)\b[^:]{0,12}:/iu;

/** "Ann Lee for Skerry Bulletin" names both. */
function splitByline(byline: string): { byline: string; outlet: string | null } {
  const [writer = byline, name = '', ...more] = byline.split(/ for (?:the )?/u);
  return more.length === 0 && isOutletName(name)
    ? { byline: writer, outlet: name }
    : { byline, outlet: null };
}

const MAX_HEADLINE = 200;

const SEPARATOR = /^(?:[*•·\-–—_=~#+.]\s?){3,200}$|^[*•⁂§❖◆■□●○]$/u;

/** "… would give commuters back their…", perhaps with a link behind it. */
const isTeaser = (text: string): boolean =>
  text.length >= 30 &&
  /(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s?(?:read more|more|continue reading|full story)?\W{0,2}$/iu.test(
    text.slice(-40),
  ) &&
  !/[”’"')\]]$/u.test(text.replace(/\[(?:…|\.\.\.)\]$/u, ''));

function isProse(text: string): boolean {
  if (/^\d{1,2}[.)] /u.test(text) && text.length < 140) return false;
  if (text.length > 160) return true;
  const words = text.split(/\s+/u).length;
  if (/[.!?…]["'”’»)\]]{0,3}$/u.test(text)) return words >= 2 || /["'”’»]$/u.test(text);
  if (/[,;:—–]["'”’»]{0,2}$/u.test(text)) return words >= 4;
  // Speech of an exchange, perhaps left open: “That boy ran, A: Repair it
  return (
    /^["“‘«„]/u.test(text) &&
    words >= 8 &&
    /["”’»](?!:)/u.test(text.slice(1)) &&
    /\b(?:said|says|told|asked|added)\b/u.test(text)
  );
}
