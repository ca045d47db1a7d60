/** Lines that only their neighbours explain: underlines of headings, and the head of a mail. */

import type { ClassifiedLine } from './classify-line.ts';
import { personLikeness } from './person-name.ts';

/** Marks those lines as passed over. O(lines). */
export function mendLines(lines: readonly ClassifiedLine[]): ClassifiedLine[] {
  const mailEnd = lengthOfMailHead(lines);
  return lines.map((line, at) => {
    if (isSignature(line, lines[at - 1]))
      return { ...line, kind: 'prose', outlet: null, byline: null, couldBeHeadline: false };
    return at < mailEnd || isUnderline(line, lines[at - 1])
      ? { ...line, kind: 'skip', credit: null, outlet: null, byline: null, headline: null }
      : line;
  });
}

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

/** Three header fields or more at the top, RFC 5322 section 3.6, such as "From: Loom <desk@loom.example>". */
function lengthOfMailHead(lines: readonly ClassifiedLine[]): number {
  const end = lines.findIndex(({ text }) => !FIELD.test(text));
  const head = lines.slice(0, end < 0 ? lines.length : end);
  const isMail = head.length >= 3 && head.some(({ text }) => /^(?:from|to|sent):/iu.test(text));
  return isMail ? head.length : 0;
}

const FIELD =
  /^(?:from|to|cc|bcc|date|sent|subject|reply-to|sender|message-id|in-reply-to|list-[a-z\-]{1,20}|mime-version|content-[a-z\-]{1,20}|x-[a-z\-]{1,30}|return-path|received):\s/iu;
