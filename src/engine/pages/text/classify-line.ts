/** What each line of a page is, seen alone. */

import type { DateContext } from '../dates/date-context.ts';
import { findBoilerplate, isLongBoilerplate, MAX_SHORT } from './boilerplate.ts';
import { readByline } from './byline.ts';
import { type Credit, readCreditLine, readOutletMark } from './credit-line.ts';
import type { Line } from './line.ts';
import { readFieldDate, readNamedField } from './named-field.ts';
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
  const { text } = line;
  if (text.length > MAX_SHORT) {
    const kind = isLongBoilerplate(text) ? 'skip' : isTeaser(text) ? 'teaser' : 'prose';
    return classified(line, kind, false);
  }
  if (SEPARATOR.test(text)) return classified(line, 'separator', false);
  const named = text.includes(':') ? classifyField(line, context) : null;
  if (named !== null) return named;
  const field = fieldOf(text);
  const credit = readCreditLine(field, context);
  if (credit !== null) return credited(line, credit, null);
  const whole = readOneLineIntroduction(line, context);
  if (whole !== null) return credited(line, whole.credit, whole.headline);
  const outlet = readOutletMark(field);
  if (outlet !== null) return { ...classified(line, 'mark', false), outlet };
  const byline = readByline(field);
  if (byline !== null) return { ...classified(line, 'byline', false), ...splitByline(byline) };
  const boilerplate =
    isFirst && /^[^:|]{1,12}[:|] \p{Lu}/u.test(text)
      ? null
      : findBoilerplate(text.startsWith('#') ? text.replace(HEADING, '') : text);
  if (boilerplate !== null)
    return classified(line, boilerplate, /^\p{L}{4,9}: (?:\S+ ){2}\S/u.test(text));
  if (isTeaser(text)) return classified(line, 'teaser', text.length <= 120);
  const kind = isProse(text) ? 'prose' : 'label';
  const isShort = text.length <= MAX_HEADLINE;
  return classified(line, kind, isShort && (kind === 'label' || isOneSentence(text)));
}

/** "- Site: Skerry Bulletin", "Saved: 2026-02-28"; null for headlines, for lines without a known name, and for sentences. */
function classifyField(line: Line, context: DateContext): ClassifiedLine | null {
  const field = readNamedField(line.text);
  if (field === null || field.role === 'headline' || /[.!?]["”’]?$/u.test(field.value)) return null;
  const { role, value } = field;
  if (role === 'outlet' && isOutletName(value))
    return { ...classified(line, 'mark', false), outlet: value };
  if (role === 'date') {
    const dated = readFieldDate(value, context);
    if (dated.publishedAt === null) return null;
    const time = { dated, text: value, isUpdate: false, isRelative: false };
    return credited(line, { ...time, outlet: null, byline: null, also: null }, null);
  }
  const isEmpty = value === '';
  return (role === 'other' && !isEmpty) || (role === 'text' && isEmpty)
    ? classified(line, 'skip', false)
    : null;
}

/** With nothing else found in it. Written out: copying with "..." is slow, and most lines are these. */
function classified(line: Line, kind: LineKind, couldBeHeadline: boolean): ClassifiedLine {
  const { text, start, end, isAfterBlank } = line;
  return {
    text,
    start,
    end,
    isAfterBlank,
    kind,
    credit: null,
    outlet: null,
    byline: null,
    headline: null,
    couldBeHeadline,
  };
}

function credited(line: Line, credit: Credit, headline: Line | null): ClassifiedLine {
  const { outlet, byline } = credit;
  return { ...classified(line, 'credit', false), credit, outlet, byline, headline };
}

/** Markdown's. */
const HEADING = /^#{1,6} (?=\p{L})/u;

const isOneSentence = (text: string): boolean => !/[.!?]["”’']? \p{Lu}/u.test(text);

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
  const end = text.slice(-4);
  if (/[.!?…]["'”’»)\]]{0,3}$/u.test(end)) return /\s/u.test(text) || /["'”’»]$/u.test(end);
  const words = text.split(/\s+/u).length;
  if (/[,;:—–]["'”’»]{0,2}$/u.test(end)) return words >= 4;
  // Speech of an exchange, perhaps left open: “That boy ran, A: Repair it
  return (
    /^["“‘«„]/u.test(text) &&
    words >= 8 &&
    /["”’»](?!:)/u.test(text.slice(1)) &&
    /\b(?:said|says|told|asked|added)\b/u.test(text)
  );
}
