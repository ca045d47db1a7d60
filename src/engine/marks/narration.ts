/** The narration: what is left to read when each quotation counts as one word. */

import type { Sentence, TokenText } from '../tokens/sentence.ts';
import type { Token } from '../tokens/token.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';
import { splitInside, splitNarration } from './split-narration.ts';

/** A sentence as a row of units: a token outside quotations, or the opening mark of a whole quotation. */
export interface NarrationSentence extends Sentence {
  /** Token indices, ascending. */
  readonly units: readonly number[];
  /** Per unit what stands for its word in features; `QUOTATION_ID` for a quotation. */
  readonly wordIds: readonly number[];
  /** Per unit its tag, a mark's own id for punctuation, `QUOTATION_ID` for a quotation. */
  readonly tagIds: readonly number[];
  /** Per unit how many verbs and auxiliaries stand before it in the sentence; one more entry for the end. */
  readonly verbsBefore: readonly number[];
  /** Index of its block. */
  readonly block: number;
  /** Index of the quotation whose inside it is part of; null in the narration itself. */
  readonly inside: number | null;
}

/** An article with its quotations and sentences. */
export interface Narration extends TokenText {
  readonly quotations: readonly Quotation[];
  /** Those of the narration in text order, then those inside quotations in text order. */
  readonly sentences: readonly NarrationSentence[];
  /** Opening token → index of the quotation. */
  readonly quotationAt: ReadonlyMap<number, number>;
}

/** The marks stage: pairs the marks, splits the narration, and splits the insides of longer quotations alike. */
export function readNarration(text: TokenText): Narration {
  const quotations = findQuotations(text);
  const quotationAt = new Map(quotations.map(({ open }, index) => [open, index]));
  const opens = openingTokens(text, quotations);
  const nested = quotations.filter(({ parent }) => parent !== null);
  const blockOf = blockFinder(text);
  const read = (sentence: Sentence, inside: number | null): NarrationSentence => {
    const { start, end, first, last } = sentence;
    const units = unitsOf(sentence, quotations, quotationAt, opens, inside);
    const { wordIds, tagIds, verbsBefore } = readUnits(text, units, opens);
    const block = blockOf(first);
    // Written out: copying with "..." is slow, and this is done for every sentence.
    return { start, end, first, last, units, wordIds, tagIds, verbsBefore, block, inside };
  };
  const outer = splitNarration(text, quotations).map((sentence) => read(sentence, null));
  const inner = quotations.flatMap((quotation, index) =>
    quotation.parent === null && quotation.last - quotation.first >= LEAST_INNER_TOKENS
      ? splitInside(text.tokens, quotation, nested).map((sentence) => read(sentence, index))
      : [],
  );
  const { tokens, blocks } = text;
  return {
    text: text.text,
    tokens,
    blocks,
    quotations,
    sentences: outer.concat(inner),
    quotationAt,
  };
}

/** A shorter quotation has no room for somebody else's words with their cue. */
const LEAST_INNER_TOKENS = 7;

/** 1 for each token that opens a quotation: looking into the map for every token is slow. */
function openingTokens({ tokens }: TokenText, quotations: readonly Quotation[]): Uint8Array {
  const opens = new Uint8Array(tokens.length);
  for (const { open } of quotations) if (open >= 0) opens[open] = 1;
  return opens;
}

function unitsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  quotationAt: ReadonlyMap<number, number>,
  opens: Uint8Array,
  inside: number | null,
): number[] {
  const units = new Array<number>(sentence.last - sentence.first);
  let count = 0;
  for (let at = sentence.first; at < sentence.last; ) {
    units[count++] = at;
    const index = opens[at] === 1 ? quotationAt.get(at) : undefined;
    const quotation = index === undefined || index === inside ? undefined : quotations[index];
    at = quotation ? Math.max(at + 1, Math.min(quotation.close + 1, sentence.last)) : at + 1;
  }
  units.length = count;
  return units;
}

function readUnits(
  { tokens }: TokenText,
  units: readonly number[],
  opens: Uint8Array,
): Pick<NarrationSentence, 'wordIds' | 'tagIds' | 'verbsBefore'> {
  // No typed arrays: memory of their own, apart from the other objects', takes longer to get than to fill.
  const wordIds = new Array<number>(units.length);
  const tagIds = new Array<number>(units.length);
  const verbsBefore = new Array<number>(units.length + 1);
  verbsBefore[0] = 0;
  let verbs = 0;
  for (let unit = 0; unit < units.length; unit++) {
    const at = units[unit] ?? 0;
    const token = tokens[at];
    if (!token || opens[at] === 1) {
      wordIds[unit] = QUOTATION_ID;
      tagIds[unit] = QUOTATION_ID;
    } else {
      wordIds[unit] = token.id;
      tagIds[unit] = token.tag === 'PUNCT' ? token.id : token.tagId;
      if (token.tag === 'VERB' || token.tag === 'AUX') verbs++;
    }
    verbsBefore[unit + 1] = verbs;
  }
  return { wordIds, tagIds, verbsBefore };
}

/** Stands for a quotation among word and tag ids. */
export const QUOTATION_ID = 40;

/** Token → index of its block; asked in ascending order mostly, so it remembers where it was. */
function blockFinder(text: TokenText): (token: number) => number {
  let block = 0;
  return (token) => {
    if (token < (text.blocks[block]?.first ?? 0)) block = 0;
    while (block + 1 < text.blocks.length && token >= (text.blocks[block]?.last ?? 0)) block++;
    return block;
  };
}

/** The token of a unit. */
export function tokenAt(narration: Pick<Narration, 'tokens'>, at: number): Token {
  const token = narration.tokens[at];
  if (!token) throw outside(narration, at);
  return token;
}

/** In a function of its own: V8 would put the numbers into words ahead, for each token that is there. */
const outside = ({ tokens }: Pick<Narration, 'tokens'>, at: number): RangeError =>
  new RangeError(`token ${at} of ${tokens.length}`);
