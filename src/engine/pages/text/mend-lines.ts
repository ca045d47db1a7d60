/** Lines that only their neighbours explain: underlines of headings, and the head of a mail. */

import type { ClassifiedLine } from './classify-line.ts';
import { readMailHead } from './mail-head.ts';
import { personLikeness } from './person-name.ts';

/** Marks those lines as passed over. O(lines). */
export function mendLines(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const mailEnd = readMailHead(lines)?.length ?? 0;
  let boxEnd = -1;
  return lines.map((line, at) => {
    if (SPONSOR.test(line.text)) boxEnd = endOfBox(lines, at);
    if (at < boxEnd) return passedOver(line);
    if (isSignature(line, lines[at - 1]))
      return { ...line, kind: 'prose', outlet: null, byline: null, couldBeHeadline: false };
    return at < mailEnd || isUnderline(line, lines[at - 1]) ? passedOver(line) : line;
  });
}

const passedOver = (line: ClassifiedLine): ClassifiedLine => ({
  ...{ ...line, kind: 'skip', couldBeHeadline: false },
  ...{ credit: null, outlet: null, byline: null, headline: null },
});

/** "Sponsored · Lumo Mattress", "A WORD FROM OUR SPONSOR". */
const SPONSOR =
  /^(?:(?:sponsored|promoted|advertorial|paid (?:content|post|partnership)|partner content)\s?(?:[·•|:–—-]|by )\s?\S.{0,60}|(?:and now )?a (?:word|message) from our sponsors?\W?)$/iu;

/** What stands under it up to the next empty line, a few lines at most, is the sponsor's. */
function endOfBox(lines: readonly ClassifiedLine[], at: number): number {
  let end = at + 1;
  const isWithin = ({ isAfterBlank, kind }: ClassifiedLine): boolean =>
    !isAfterBlank && kind !== 'separator';
  while (end <= at + MOST_OF_BOX && lines.slice(end, end + 1).some(isWithin)) end++;
  return end > at + MOST_OF_BOX ? at + 1 : end;
}

const MOST_OF_BOX = 5;

/** "— Hanneke Duyf, Minister for the Coast" under quoted words says whose they are, and names no outlet. */
function isSignature(line: ClassifiedLine, above: ClassifiedLine | undefined): boolean {
  if (above?.kind !== 'prose' || !/["”’»]/u.test(above.text.slice(-1)) || line.credit !== null)
    return false;
  const name = /^[—–\-]{1,2} ?(\p{Lu}.{2,100})$/u.exec(line.text)?.[1]?.split(',')[0];
  if (name === undefined || line.kind === 'skip') return false;
  return personLikeness(name) > 0 && (line.kind !== 'byline' || line.text.includes(','));
}

/** Markdown's heading: a row of "=" or "-" directly under a label, about as long as that. */
function isUnderline(line: ClassifiedLine, above: ClassifiedLine | undefined): boolean {
  if (line.kind !== 'separator' || line.isAfterBlank || above === undefined) return false;
  if (!/^(?:={3,}|-{3,})$/u.test(line.text) || above.text.length > 200) return false;
  return Math.abs(line.text.length - above.text.length) <= 0.5 * above.text.length;
}
