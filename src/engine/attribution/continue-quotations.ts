/** Quotations that no cue claims: what goes on from the quote before, what stands alone, and what is no quote. */

import type { Span } from '../../text/span.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Attribution } from './attribution.ts';
import { type Opener, openerOf } from './openers.ts';
import { blockOf, endOf, endsInQuestion } from './quoted-place.ts';
import { insides, withoutCue } from './without-cue.ts';

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
  let growing: Growing | null = null;
  const push = (attribution: Attribution): void => {
    out.push(attribution);
    if (attribution.isNested || !attribution.source) return;
    recent.push(out.length - 1);
    if (recent.length > 2) recent.shift();
  };
  narration.sentences.forEach((sentence, index) => {
    const free = sentence.inside === null ? freeQuotations(narration, sentence, claimed) : NONE;
    if (free.length === 0) return;
    for (let at = waiting[next]; at && endOf(at) <= sentence.start; at = waiting[++next]) push(at);
    const [earlier, last] = recent.length === 2 ? recent : [undefined, recent[0]];
    const previous = last === undefined ? undefined : out[last];
    const near = growing?.attribution === previous ? growing?.block : undefined;
    if (previous && last !== undefined && isUnfinished(narration, previous, sentence, near)) {
      if (growing?.attribution !== previous) growing = growingFrom(previous);
      grow(growing, insides(narration, free), free, sentence.block);
      out[last] = growing.attribution;
      return;
    }
    const opener = openerOf(narration, mentions, previous, free, index);
    if (opener) push(opened(narration, opener, free, index));
    else if (previous) {
      push(
        continued(
          narration,
          earlier === undefined ? undefined : out[earlier],
          previous,
          free,
          index,
        ),
      );
    }
  });
  // No "...": a page may hold more of them than a call takes arguments.
  return out
    .concat(waiting.slice(next))
    .sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0));
}

/** The quotations of a sentence that is made of nothing else; none where one is claimed already. */
function freeQuotations(
  narration: Narration,
  sentence: NarrationSentence,
  claimed: ReadonlySet<number>,
): readonly number[] {
  const { units, tagIds } = sentence;
  let free: number[] | null = null;
  for (let unit = 0; unit < units.length; unit++) {
    const at = units[unit] ?? -1;
    const quotation = tagIds[unit] === QUOTATION_ID ? narration.quotationAt.get(at) : undefined;
    if (quotation === undefined) {
      if (narration.tokens[at]?.tag !== 'PUNCT') return NONE;
    } else if (claimed.has(quotation)) return NONE;
    else if (free === null) free = [quotation];
    else free.push(quotation);
  }
  return free ?? NONE;
}

const NONE: readonly number[] = [];

/** An attribution that goes on over paragraphs, with lists of its own that grow: a copy for each paragraph would make their number count squared. */
interface Growing {
  readonly attribution: Attribution;
  readonly content: Span[];
  readonly quoted: Span[];
  readonly quotations: number[];
  /** Where it was added to last. */
  block: number | undefined;
}

function growingFrom(previous: Attribution): Growing {
  const content = [...previous.content];
  const quoted = [...previous.quoted];
  const quotations = [...previous.quotations];
  const attribution = { ...previous, content, quoted, quotations };
  return { attribution, content, quoted, quotations, block: undefined };
}

function grow(
  growing: Growing,
  added: readonly Span[],
  quotations: readonly number[],
  block: number,
): void {
  for (const span of added) {
    growing.content.push(span);
    growing.quoted.push(span);
  }
  for (const index of quotations) growing.quotations.push(index);
  growing.block = block;
}

/** A paragraph that ended without a closing mark, right before one that opens with a mark again. */
function isUnfinished(
  narration: Narration,
  previous: Attribution,
  sentence: NarrationSentence,
  near: number | undefined,
): boolean {
  const last = narration.quotations[previous.quotations.at(-1) ?? -1];
  return last?.ending === 'next' && sentence.block - blockOf(narration, previous, near) <= 1;
}

function continued(
  narration: Narration,
  earlier: Attribution | undefined,
  previous: Attribution,
  free: readonly number[],
  index: number,
): Attribution {
  const isSameBlock = narration.sentences[index - 1]?.block === narration.sentences[index]?.block;
  const answers =
    !isSameBlock && earlier !== undefined && isDialogue(narration, earlier, previous, index);
  // "I asked what he had told them.": whoever spoke before goes on, not the writer.
  const isAnswered = earlier !== undefined && !isSameBlock && isWriter(narration, previous);
  const from = answers || isAnswered ? earlier : previous;
  // “One,” said Lee, noting that …. “Two.”: the surer of two cues for one source tells.
  const sure =
    earlier?.source === from.source && earlier.sentence === from.sentence
      ? Math.max(earlier.sourceProbability, from.sourceProbability)
      : from.sourceProbability;
  return withoutCue(narration, free, {
    source: from.source,
    layoutProbability: from.layoutProbability,
    // Less with each step away from the last cue, above all into another paragraph that is no answer.
    sourceProbability: sure * (isSameBlock || answers ? 0.8 : 0.6),
    rule: answers ? 'attribution/dialogue' : 'attribution/continued',
    sentence: index,
  });
}

/** "I" or "we" of the narration. */
const isWriter = (narration: Narration, { source }: Attribution): boolean =>
  source !== null && WRITERS.has(narration.tokens[source.head]?.lower ?? '');

const WRITERS: ReadonlySet<string> = new Set(['i', 'we']);

function opened(
  narration: Narration,
  { source, rule }: Opener,
  free: readonly number[],
  index: number,
): Attribution {
  return withoutCue(narration, free, {
    source,
    layoutProbability: 0.8,
    sourceProbability: 0.8,
    rule,
    sentence: index,
  });
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

const isQuestion = (narration: Narration, { quotations }: Attribution): boolean =>
  endsInQuestion(narration, quotations.at(-1));
