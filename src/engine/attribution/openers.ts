/** Who speaks a quotation without a cue, by the sentence before it or by whom it addresses. */

import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { addressingIn } from './addressing.ts';
import type { Attribution } from './attribution.ts';
import { questioningIn } from './questioning.ts';
import { blockOf, endOf, endsInQuestion } from './quoted-place.ts';

/** The sentence before says who speaks without a cue that was taken: its subject, and the rule. */
export interface Opener {
  readonly source: Mention;
  readonly rule:
    | 'attribution/introduced'
    | 'attribution/subject-before'
    | 'attribution/questioned'
    | 'attribution/addressing'
    | 'attribution/dialogue';
}

/** Gives who speaks a quotation that no cue claims, where what stands before or who is addressed tells; null else. */
export const openerOf = (
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  previous: Attribution | undefined,
  free: readonly number[],
  index: number,
): Opener | null =>
  askerOf(narration, mentions, free, index) ??
  addresserOf(narration, mentions, previous, free, index) ??
  answererOf(narration, mentions, previous, index) ??
  introducerOf(narration, mentions, previous, index);

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
function introducerOf(
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
