/** Quotations that no cue claims: what goes on from the quote before, what stands alone, and what is no quote. */

import type { Span } from '../../text/span.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';

/**
 * Adds unclaimed quotations that make whole sentences to the attributions.
 *
 * `"One," he said. "Two."`: the second has the first's speaker; a quotation that runs over paragraphs, with a mark
 * on each, is one quote; paragraphs of marks alone alternate after a question and its answer, else go on with the
 * last speaker. Quotations inside a sentence without a cue are terms, titles or slogans, and stay out. O(tokens).
 */
export function continueQuotations(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  cued: readonly Attribution[],
  claimed: ReadonlySet<number>,
): Attribution[] {
  const out: Attribution[] = [];
  const waiting = [...cued].sort((a, b) => endOf(a) - endOf(b));
  let next = 0;
  // The last two attributions of the narration, the latest last.
  const recent: number[] = [];
  const push = (attribution: Attribution): void => {
    out.push(attribution);
    if (attribution.isNested || !attribution.source) return;
    recent.push(out.length - 1);
    if (recent.length > 2) recent.shift();
  };
  narration.sentences.forEach((sentence, index) => {
    const free = sentence.inside === null ? freeQuotations(narration, sentence, claimed) : [];
    if (free.length === 0) return;
    for (let at = waiting[next]; at && endOf(at) <= sentence.start; at = waiting[++next]) push(at);
    const [earlier, last] = recent.length === 2 ? recent : [undefined, recent[0]];
    const previous = out[last ?? -1];
    if (!previous) return;
    const unfinished = narration.quotations[previous.quotations.at(-1) ?? -1]?.ending === 'next';
    if (unfinished && sentence.block - blockOf(narration, previous) <= 1 && last !== undefined) {
      out[last] = extended(narration, previous, free);
    } else push(continued(narration, mentions, out[earlier ?? -1], previous, free, index));
  });
  out.push(...waiting.slice(next));
  return out.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** The quotations of a sentence that is made of nothing else; none where one is claimed already. */
function freeQuotations(
  narration: Narration,
  sentence: NarrationSentence,
  claimed: ReadonlySet<number>,
): number[] {
  const free: number[] = [];
  for (const at of sentence.units) {
    const quotation = narration.quotationAt.get(at);
    if (quotation === undefined) {
      if (narration.tokens[at]?.tag !== 'PUNCT') return [];
    } else if (claimed.has(quotation)) return [];
    else free.push(quotation);
  }
  return free;
}

const endOf = ({ content, cue }: Attribution): number =>
  Math.max(content.at(-1)?.end ?? 0, cue?.end ?? 0);

/** The block of the attribution's last quotation, else of its cue. */
function blockOf(narration: Narration, { quotations, sentence }: Attribution): number {
  const last = narration.quotations[quotations.at(-1) ?? -1];
  if (!last) return narration.sentences[sentence]?.block ?? 0;
  let block = narration.sentences[sentence]?.block ?? 0;
  while (last.first >= (narration.blocks[block]?.last ?? Infinity)) block++;
  return block;
}

function extended(
  narration: Narration,
  previous: Attribution,
  free: readonly number[],
): Attribution {
  const added = insides(narration, free);
  return {
    ...previous,
    content: [...previous.content, ...added],
    quoted: [...previous.quoted, ...added],
    quotations: [...previous.quotations, ...free],
  };
}

function continued(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  earlier: Attribution | undefined,
  previous: Attribution,
  free: readonly number[],
  index: number,
): Attribution {
  const spans = insides(narration, free);
  const isSameBlock = narration.sentences[index - 1]?.block === narration.sentences[index]?.block;
  const subject = isSameBlock ? subjectBefore(narration, mentions, previous, index) : null;
  const answers = !isSameBlock && earlier && isDialogue(narration, earlier, previous, index);
  return {
    type: 'direct',
    content: spans,
    quoted: spans,
    quotations: free,
    cue: null,
    source: subject ?? (answers ? earlier.source : previous.source),
    probability: previous.probability * (isSameBlock ? 0.8 : 0.6),
    rule: subject
      ? 'attribution/subject-before'
      : answers
        ? 'attribution/dialogue'
        : 'attribution/continued',
    sentence: index,
    isNested: false,
  };
}

/** `Rao laughed. "Never."`: the subject of a sentence that reports nothing, just before the quotation. */
function subjectBefore(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  previous: Attribution,
  index: number,
): Mention | null {
  const before = narration.sentences[index - 1];
  if (!before || endOf(previous) > before.start) return null;
  const first = mentions[index - 1]?.[0];
  if (!first || first.unit > 0) return null;
  const head = tokenAt(narration, first.head).lower;
  return first.kind === 'name' || head === 'he' || head === 'she' ? first : null;
}

/** The two blocks before hold one direct quote each, the first of them a question. */
function isDialogue(
  narration: Narration,
  earlier: Attribution,
  previous: Attribution,
  index: number,
): boolean {
  const block = narration.sentences[index]?.block ?? 0;
  const isAdjacent =
    blockOf(narration, previous) === block - 1 && blockOf(narration, earlier) === block - 2;
  if (!isAdjacent || earlier.type !== 'direct' || previous.type !== 'direct') return false;
  return (
    earlier.rule === 'attribution/dialogue' ||
    isQuestion(narration, earlier) ||
    previous.rule === 'attribution/dialogue'
  );
}

const isQuestion = (narration: Narration, { quotations }: Attribution): boolean => {
  const last = narration.quotations[quotations.at(-1) ?? -1];
  return last !== undefined && tokenAt(narration, last.last - 1).text === '?';
};

const insides = (narration: Narration, quotations: readonly number[]): Span[] =>
  quotations.flatMap((index) => {
    const quotation = narration.quotations[index];
    return quotation && quotation.end > quotation.start
      ? [{ start: quotation.start, end: quotation.end }]
      : [];
  });
