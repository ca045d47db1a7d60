/** The narration: what is left to read when each quotation counts as one word. */

import type { Sentence, TokenText } from '../tokens/sentence.ts';
import { TAG_IDS, type Token } from '../tokens/token.ts';
import { findQuotations } from './find-quotations.ts';
import type { Quotation } from './quotation.ts';
import { splitInside, splitNarration } from './split-narration.ts';

/** A sentence as a row of units: a token outside quotations, or the opening mark of a whole quotation. */
export interface NarrationSentence extends Sentence {
  /** Token indices, ascending. */
  readonly units: readonly number[];
  /** Per unit what stands for its word in features; `QUOTATION_ID` for a quotation. */
  readonly wordIds: Int32Array;
  /** Per unit its tag, a mark's own id for punctuation, `QUOTATION_ID` for a quotation. */
  readonly tagIds: Int32Array;
  /** Per unit how many verbs and auxiliaries stand before it in the sentence; one more entry for the end. */
  readonly verbsBefore: Uint16Array;
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
  const nested = new Map(
    quotations.flatMap((quotation) =>
      quotation.parent === null ? [] : [[quotation.open, quotation] as const],
    ),
  );
  const blockOf = blockFinder(text);
  const read = (sentence: Sentence, inside: number | null): NarrationSentence => ({
    ...sentence,
    ...readUnits(text, unitsOf(sentence, quotations, quotationAt, inside), quotationAt),
    block: blockOf(sentence.first),
    inside,
  });
  const outer = splitNarration(text, quotations).map((sentence) => read(sentence, null));
  const inner = quotations.flatMap((quotation, index) =>
    quotation.parent === null && quotation.last - quotation.first >= LEAST_INNER_TOKENS
      ? splitInside(text.tokens, quotation, nested).map((sentence) => read(sentence, index))
      : [],
  );
  return { ...text, quotations, sentences: [...outer, ...inner], quotationAt };
}

/** A shorter quotation has no room for somebody else's words with their cue. */
const LEAST_INNER_TOKENS = 7;

function unitsOf(
  sentence: Sentence,
  quotations: readonly Quotation[],
  quotationAt: ReadonlyMap<number, number>,
  inside: number | null,
): number[] {
  const units: number[] = [];
  for (let at = sentence.first; at < sentence.last; ) {
    units.push(at);
    const index = quotationAt.get(at);
    const quotation = index === undefined || index === inside ? undefined : quotations[index];
    at = quotation ? Math.max(at + 1, Math.min(quotation.close + 1, sentence.last)) : at + 1;
  }
  return units;
}

function readUnits(
  { tokens }: TokenText,
  units: readonly number[],
  quotationAt: ReadonlyMap<number, number>,
): Pick<NarrationSentence, 'units' | 'wordIds' | 'tagIds' | 'verbsBefore'> {
  const wordIds = new Int32Array(units.length);
  const tagIds = new Int32Array(units.length);
  const verbsBefore = new Uint16Array(units.length + 1);
  units.forEach((at, unit) => {
    const token = tokens[at];
    const isQuotation = quotationAt.has(at);
    const tag = isQuotation || !token ? null : token.tag;
    wordIds[unit] = token && tag !== null ? token.id : QUOTATION_ID;
    tagIds[unit] = tag === null ? QUOTATION_ID : tag === 'PUNCT' ? (token?.id ?? 0) : TAG_IDS[tag];
    const isVerb = tag === 'VERB' || tag === 'AUX';
    verbsBefore[unit + 1] = (verbsBefore[unit] ?? 0) + (isVerb ? 1 : 0);
  });
  return { units, wordIds, tagIds, verbsBefore };
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
  if (!token) throw new RangeError(`token ${at} of ${narration.tokens.length}`);
  return token;
}
