/** Paragraphs of an article's runs: boilerplate, links and repeated lines left out. */

import { foldName } from '../../../text/name-key.ts';
import type { DateContext } from '../dates/date-context.ts';
import { readBody } from '../text/body.ts';
import { type ClassifiedLine, classifyLine } from '../text/classify-line.ts';
import type { Run } from './runs.ts';
import type { Element } from './tree.ts';

/** A paragraph as it goes into the page's text. */
export interface Paragraph {
  readonly text: string;
  readonly isBlockQuote: boolean;
  /** The run that it was read from. */
  readonly run: Run | null;
  /** A question that its markup sets off from its answer: bold, a heading, a term of a list. */
  readonly isQuestion: boolean;
}

/** Reads the paragraphs among runs, with the rules that plain text is read by. */
export function readParagraphs(runs: readonly Run[], context: DateContext): Paragraph[] {
  const kept = dropRepeated(
    runs.filter((run) => isCitation(run) || isSentence(run.text) || isText(run)),
  ).map(signed);
  const owners: { readonly start: number; readonly run: Run }[] = [];
  const lines: ClassifiedLine[] = [];
  let at = 0;
  for (const run of kept) {
    owners.push({ start: at, run });
    lines.push(classifyRun(run, at, context));
    at += run.text.length + 1;
  }
  const text = kept.map((run) => run.text).join('\n');
  const strict = readBody(lines, false);
  const spans = strict.length > 0 ? strict : readBody(lines, true);
  let owner = 0;
  return spans.map(({ start, end }) => {
    while ((owners[owner + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) owner++;
    const run = owners[owner]?.run;
    return {
      text: text.slice(start, end),
      isBlockQuote: run !== undefined && isInBlockQuote(run.owner),
      run: run ?? null,
      isQuestion: run !== undefined && isQuestion(run),
    };
  });
}

/** Who said what a block quote holds, HTML section 4.4.4. */
const isCitation = ({ owner }: Run): boolean =>
  owner.name === 'cite' || (owner.name === 'footer' && isInBlockQuote(owner));

/** Pages draw the dash before it by their style. */
const signed = (run: Run): Run =>
  isCitation(run) && !/^[—–\-]/u.test(run.text) ? { ...run, text: `— ${run.text}` } : run;

/** Neither a link nor the name of the writer. */
const isText = ({ text, linkShare, author }: Run): boolean =>
  linkShare < 0.6 && (author === null || text.length > MAX_WRITER);

const MAX_WRITER = 80;

const isSentence = (text: string): boolean =>
  text.length >= 40 && /[.!?]["'”’»)]{0,2}$/u.test(text);

const isQuestion = ({ text, owner, isStrong }: Run): boolean =>
  /\?["”’]?$/u.test(text) && (isStrong || /^(?:h[2-6]|dt)$/u.test(owner.name));

/** A heading is a label whatever its signs; so is a short item of a list. */
function classifyRun(run: Run, start: number, context: DateContext): ClassifiedLine {
  const line = { text: run.text, start, end: start + run.text.length, isAfterBlank: true };
  const classified = classifyLine(line, context, false);
  // Under its quotation it is no outlet's mark.
  if (isCitation(run)) return { ...classified, kind: 'prose', credit: null, outlet: null };
  const isHeading = /^h[1-6]$/u.test(run.owner.name);
  if (isHeading && classified.kind === 'prose') return { ...classified, kind: 'label' };
  return classified;
}

/** Pull quotes repeat the text, and pages print one paragraph for each width of screen. */
function dropRepeated(runs: readonly Run[]): Run[] {
  const seen = new Set<string>();
  const whole = runs
    .filter(({ owner }) => !isInBlockQuote(owner))
    .map(({ text }) => foldName(text.slice(0, MAX_COMPARED)))
    .join('\n');
  let compared = 0;
  let isDropped = false;
  const isNew = (run: Run): boolean => {
    if (isCitation(run)) return !isDropped;
    const key = foldName(run.text.slice(0, MAX_COMPARED));
    const isLong = key.length >= 40;
    if (isLong && seen.has(key)) return false;
    if (isLong) seen.add(key);
    if (!isInBlockQuote(run.owner) || compared >= MAX_QUOTES) return true;
    compared++;
    return key === '' || !whole.includes(key);
  };
  return runs.filter((run) => {
    const isKept = isNew(run);
    isDropped = !isKept;
    return isKept;
  });
}

const MAX_COMPARED = 2000;

/** Each comparison reads the page: bounded. */
const MAX_QUOTES = 30;

function isInBlockQuote(owner: Element): boolean {
  for (let at: Element | null = owner; at !== null; at = at.parent) {
    if (at.name === 'blockquote') return true;
  }
  return false;
}
