/** The headline in its line: numbers, labels and the outlet's name around it taken off. */

import type { Span } from '../../../text/span.ts';
import type { Line } from './line.ts';
import { isOutletName } from './outlet-name.ts';

/** Where the headline stands, and the outlet that its line names. */
export interface HeadlineLine extends Span {
  readonly outlet: string | null;
}

/** Reads "3. Ferry to resume", "Title: Ferry to resume", "[Skerry Bulletin] Ferry to resume". */
export function readHeadlineLine({ text, start, end }: Line): HeadlineLine {
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  const bracket = BRACKET.exec(text.slice(lead));
  const name = bracket?.[1];
  if (bracket !== null && name !== undefined && isOutletName(name)) {
    return { start: start + lead + bracket[0].length, end, outlet: name };
  }
  const link = LINK.exec(text.slice(lead))?.[1];
  if (link !== undefined) {
    return { start: start + lead + 1, end: start + lead + 1 + link.length, outlet: null };
  }
  const isQuoted = LEAD.exec(text)?.[1] !== undefined;
  const tail = isQuoted ? 1 : (/[*_#~=\s]{1,6}$/u.exec(text.slice(-6))?.[0].length ?? 0);
  return { start: start + lead, end: Math.max(start + lead, end - tail), outlet: null };
}

/** The outlet behind the last dash or bar: "Ferry to resume - Skerry Bulletin", or in brackets; null where there is none. */
export function readOutletBehind({ text, start }: Line): HeadlineLine | null {
  const tail = TAIL.exec(text.slice(-60));
  const name = tail?.[1] ?? tail?.[2];
  if (tail === null || name === undefined || !isOutletName(name)) return null;
  const headEnd = text.length - tail[0].length;
  const lead = LEAD.exec(text)?.[0].length ?? 0;
  return text.slice(lead, headEnd).includes(' ')
    ? { start: start + lead, end: start + headEnd, outlet: name }
    : null;
}

/** The outlet before a colon: "Skerry Bulletin: Ferry to resume"; null where there is none. */
export function readOutletBefore({ text, start, end }: Line): HeadlineLine | null {
  const head = BEFORE.exec(text);
  const name = head?.[1];
  if (head === null || name === undefined || !isOutletName(name)) return null;
  return { start: start + head[0].length, end, outlet: name };
}

/** Markdown: "[Ferry to resume](https://…)". */
const LINK = /^\[([^[\]]{3,200})\]\(\S{1,300}\)$/u;

const BEFORE = /^([^:]{2,50}): (?=\S+ )/u;

/** Numbers, Markdown's marks, a field's name and the quotation mark of a quoted field. */
const LEAD =
  /^(?:#{1,6} )?(?:\d{1,2}(?:[.)]| [|:–—\-]) |\[\d{1,2}\] |[•▶►*~] |[*_]{1,3}(?=\S))?(?:(?:title|headline|head)\s?:[*_]{0,3} ("(?=.{3,200}"$))?)?/iu;

const BRACKET = /^[[(]([^[\]()]{2,50})[\])] (?=\S)/u;

const TAIL = / (?:[-–—|] ([^\-–—|]{2,50})|[([]([^()[\]]{2,50})[)\]])$/u;
