/** What stands above the text of a page that is one article: its headline, and a date in a line of its own. */

import { foldName } from '../../../text/name-key.ts';
import type { DateBasis } from '../article.ts';
import { findAbsoluteDate } from '../dates/absolute-date.ts';
import type { DateContext } from '../dates/date-context.ts';
import type { Dated } from '../dates/dated.ts';
import { CLOCK_LINE } from '../entries.ts';
import type { ClassifiedLine } from './classify-line.ts';
import { isDeskLabel } from './outlet-name.ts';
import { scoreTitle } from './score-roles.ts';
import { isAnchor } from './section.ts';

/** The lines above the text, none where it begins the page: up to the first paragraph that others follow, as none follows a notice, or to the first entry. */
export function linesAbove(all: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const release = all.findIndex(({ text }) => RELEASE.test(text));
  const lines = release < 0 ? all : all.slice(release + 1);
  const isProse = (line: ClassifiedLine | undefined): boolean => line?.kind === 'prose';
  const following = (at: number): ClassifiedLine | undefined => {
    let next = at + 1;
    while (lines[next]?.kind === 'skip') next++;
    return lines[next];
  };
  const first = lines.findIndex(isProse);
  if (first < 0 || first === lines.findIndex(({ kind }) => kind !== 'skip')) return [];
  const text = lines.findIndex(
    (line, at) => isProse(line) && (line.text.length >= LONG || isProse(following(at))),
  );
  const head = lines.slice(0, text < 0 ? first : text);
  const entry = head.findIndex(({ text: line }) => CLOCK_LINE.test(line));
  return entry < 0 ? head : head.slice(0, entry);
}

/** What stands above it is a letter to the press. */
const RELEASE = /^\W{0,5}(?:(?:press|media|news) release|for immediate release)\W{0,5}$/iu;

/** No notice is as long. */
const LONG = 120;

/** The headline among the lines above a text; null where none is plainly one. A line that names the `house` is its masthead. */
export function chooseTitle(
  above: readonly ClassifiedLine[],
  house: string | null,
): ClassifiedLine | null {
  const head = above.slice(-NEAREST);
  let best: ClassifiedLine | null = null;
  let most = LEAST_TITLE;
  const masthead = house === null ? null : foldName(house);
  for (const [at, line] of head.entries()) {
    const isMasthead = masthead !== null && foldName(line.text).startsWith(masthead);
    const score = isTitle(line) && !isMasthead ? scoreOf(head, at) : -Infinity;
    if (score >= most) {
      most = score;
      best = line;
    }
  }
  return best;
}

/** Lines farther up are no headline's; each is weighed by those below it. */
const NEAREST = 150;

/** Four words with nothing against them. */
const LEAST_TITLE = 1;

function isTitle({ kind, text, couldBeHeadline }: ClassifiedLine): boolean {
  if (kind !== 'label' || !couldBeHeadline || isDeskLabel(text) || FIELD.test(text)) return false;
  if (BULLET.test(text)) return false;
  const letters = text.replace(/\P{L}/gu, '').length;
  const words = text.split(/[^\p{L}\p{N}’'\-]+/u).filter((word) => word !== '').length;
  return letters >= text.length / 2 && words >= LEAST_WORDS && !CAPTION.test(text);
}

const LEAST_WORDS = 4;

/** An item of a list, such as the points of a release. */
const BULLET = /^[-•*>→] /u;

/** "Media contact: …", "The cellar. Picture: Supplied". */
const FIELD =
  /^(?:from|to|subject|date|contacts?|(?:media|press) contacts?|tel|phone|e-?mail|note|programme|dear|hi|hello)\b[^:]{0,12}[:,]/iu;
const CAPTION =
  /\b(?:picture|photo|photograph|image|credit|source|illustration)s?(?: by)?\s?[:/]|^(?:picture|photo|image)\b/iu;

/**
 * Nearer to the line of the writer or the time is better, or to the text where there is none, above it better than below,
 * and the first of two that stand together: the second is a standfirst.
 */
function scoreOf(head: readonly ClassifiedLine[], at: number): number {
  const line = head[at];
  const above = head[at - 1];
  if (line === undefined) return -Infinity;
  const anchor = head.findIndex(isAnchor);
  const isBelow = anchor >= 0 && at > anchor;
  const to = isBelow || anchor < 0 ? head.length : anchor;
  const isSecond = above !== undefined && isTitle(above) && above.text.split(/\s+/u).length >= 4;
  const below = head.slice(at + 1, to).filter(({ kind }) => kind === 'label').length;
  const isCut = /[.!?]["”’']? \p{Lu}/u.test(line.text);
  return (
    scoreTitle(line) -
    (isSecond ? (line.isAfterBlank ? 0.25 : 0.8) : 0) -
    0.1 * below -
    (isCut ? 1 : 0)
  );
}

/** The first day that a short line above the text tells, whatever else it says: "Transcript -- 9 April 2025". */
export function findHeadDate(
  head: readonly ClassifiedLine[],
  context: DateContext,
): { readonly dated: Dated; readonly basis: DateBasis } | null {
  for (const text of head.flatMap((line) => line.text.split(/\s{2,}|\s?[|·•]\s?/u))) {
    const found = text.length > MAX_DATE_LINE ? null : findAbsoluteDate(text, context);
    const { precision } = found?.dated ?? {};
    if (found === null || (precision !== 'day' && precision !== 'minute')) continue;
    return {
      dated: found.dated,
      basis: { source: 'line', text: text.slice(found.start, found.end) },
    };
  }
  return null;
}

const MAX_DATE_LINE = 100;
