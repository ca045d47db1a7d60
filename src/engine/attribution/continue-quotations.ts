/** Quotations that no cue claims: what goes on from the quote before, what stands alone, and what is no quote. */

import type { Span } from '../../text/span.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { addressingIn } from './addressing.ts';
import type { Attribution } from './attribution.ts';
import { questioningIn } from './questioning.ts';
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
    const free = sentence.inside === null ? freeQuotations(narration, sentence, claimed) : [];
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
    const opener =
      askerOf(narration, mentions, free, index) ??
      addresserOf(narration, mentions, previous, free, index) ??
      answererOf(narration, mentions, previous, index) ??
      openerOf(narration, mentions, previous, index);
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

/** The block of the attribution's last quotation, else of its cue; `near`: one not after it to look from. */
function blockOf(
  narration: Narration,
  { quotations, sentence }: Attribution,
  near = narration.sentences[sentence]?.block ?? 0,
): number {
  const last = narration.quotations[quotations.at(-1) ?? -1];
  if (!last) return narration.sentences[sentence]?.block ?? 0;
  let block = near;
  while (last.first >= (narration.blocks[block]?.last ?? Infinity)) block++;
  return block;
}

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

/** The sentence before says who speaks without a cue that was taken: its subject, and the rule. */
interface Opener {
  readonly source: Mention;
  readonly rule:
    | 'attribution/introduced'
    | 'attribution/subject-before'
    | 'attribution/questioned'
    | 'attribution/addressing'
    | 'attribution/dialogue';
}

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

/** `He was questioned by Ann Lee.` and then a paragraph of a question: hers. */
function askerOf(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  free: readonly number[],
  index: number,
): Opener | null {
  if (!endsInQuestion(narration, free.at(-1))) return null;
  const source = questioningIn(narration, mentions, index - 1)?.asks;
  return source ? { source, rule: 'attribution/questioned' } : null;
}

/** A paragraph of words to somebody by name, where nobody spoke right before: whoever else was named speaks. */
function addresserOf(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  previous: Attribution | undefined,
  free: readonly number[],
  index: number,
): Opener | null {
  const before = narration.sentences[index - 1];
  if (previous && before && endOf(previous) > before.start) return null;
  const source = addressingIn(narration, mentions, index, free.at(-1))?.asks;
  return source ? { source, rule: 'attribution/addressing' } : null;
}

/** The paragraph after that question: who was asked answers. */
function answererOf(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  previous: Attribution | undefined,
  index: number,
): Opener | null {
  const block = narration.sentences[index]?.block ?? 0;
  if (!previous || blockOf(narration, previous) !== block - 1) return null;
  const { rule, sentence, quotations } = previous;
  const pair =
    rule === 'attribution/questioned'
      ? questioningIn(narration, mentions, sentence - 1)
      : rule === 'attribution/addressing'
        ? addressingIn(narration, mentions, sentence, quotations.at(-1))
        : null;
  const source = pair?.answers;
  return source ? { source, rule: 'attribution/dialogue' } : null;
}

/** `The Gazette reports:` and then the quotation, perhaps in the next paragraph; `Rao laughed. "Never."` in one paragraph. */
function openerOf(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  previous: Attribution | undefined,
  index: number,
): Opener | null {
  const before = narration.sentences[index - 1];
  const first = mentions[index - 1]?.[0];
  if (before?.inside !== null || !first) return null;
  const sender = senderOf(narration, mentions[index - 1] ?? [], before);
  if (sender !== null) return { source: sender, rule: 'attribution/introduced' };
  if (first.unit > 0) return null;
  if (tokenAt(narration, before.last - 1).text === ':') {
    return { source: first, rule: 'attribution/introduced' };
  }
  const reports = previous !== undefined && endOf(previous) > before.start;
  if (reports || before.block !== narration.sentences[index]?.block) return null;
  const head = tokenAt(narration, first.head).lower;
  const isPerson = first.kind === 'name' || head === 'he' || head === 'she';
  return isPerson ? { source: first, rule: 'attribution/subject-before' } : null;
}

/** Whose words a short heading brings: "And from Chairwoman Duyf:", "Statement by Torvald Ness:". */
function senderOf(
  narration: Narration,
  mentions: readonly Mention[],
  { units, last }: NarrationSentence,
): Mention | null {
  if (units.length > MOST_HEADING_UNITS || tokenAt(narration, last - 1).text !== ':') return null;
  const wordAt = (unit: number): string => {
    const at = units[unit];
    return at === undefined ? '' : tokenAt(narration, at).lower;
  };
  return (
    mentions.find(
      ({ kind, unit }) => kind === 'name' && unit > 0 && /^(?:from|by)$/u.test(wordAt(unit - 1)),
    ) ?? null
  );
}

const MOST_HEADING_UNITS = 14;

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

const endsInQuestion = (narration: Narration, quotation = -1): boolean => {
  const last = narration.quotations[quotation];
  return last !== undefined && tokenAt(narration, last.last - 1).text === '?';
};
