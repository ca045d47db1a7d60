/** Reading a sentence unit by unit: words and tags as text for rules, as numbers for features. */

import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS, type Tag } from '../tokens/token.ts';

/** A unit's word: lower case, `Q` for a quotation, `^`/`$` beyond the sentence. */
export function wordAt(narration: Narration, sentence: NarrationSentence, unit: number): string {
  const at = sentence.units[unit];
  if (at === undefined) return unit < 0 ? '^' : '$';
  if (sentence.wordIds[unit] === QUOTATION_ID) return 'Q';
  return narration.tokens[at]?.lower ?? '$';
}

/** A unit's tag; `Q` for a quotation; the mark itself for punctuation; `^`/`$` beyond the sentence. */
export function tagAt(narration: Narration, sentence: NarrationSentence, unit: number): string {
  const at = sentence.units[unit];
  if (at === undefined) return unit < 0 ? '^' : '$';
  if (sentence.tagIds[unit] === QUOTATION_ID) return 'Q';
  const token = narration.tokens[at];
  if (!token) return '$';
  return token.tag === 'PUNCT' ? token.text : token.tag;
}

/** The number of a unit's word; 41 before the sentence, 42 after it. */
export const wordId = ({ wordIds }: NarrationSentence, unit: number): number =>
  unit < 0 ? BEFORE_ID : unit < wordIds.length ? (wordIds[unit] ?? 0) : AFTER_ID;

/** The number of a unit's tag; 41 before the sentence, 42 after it. */
export const tagId = ({ tagIds }: NarrationSentence, unit: number): number =>
  unit < 0 ? BEFORE_ID : unit < tagIds.length ? (tagIds[unit] ?? 0) : AFTER_ID;

const BEFORE_ID = 41;
const AFTER_ID = 42;

/** Some of the numbers that `wordId` and `tagId` give. */
export interface IdSet {
  has(id: number): boolean;
}

/** The numbers of some words and marks. Most that are asked for are none of them: one look at their last bits tells. */
export function idsOf(words: string): IdSet {
  const ids = new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map((word) => hashText(word)),
  );
  const maybe = new Uint8Array(LAST_BITS + 1);
  for (const id of ids) maybe[id & LAST_BITS] = 1;
  return { has: (id) => maybe[id & LAST_BITS] === 1 && ids.has(id) };
}

const LAST_BITS = 0x3ff;

/** The numbers of some tags. */
export const tagsOf = (...tags: Tag[]): ReadonlySet<number> =>
  new Set(tags.map((tag) => TAG_IDS[tag]));

/** Whether a quotation stands in `[from, to)`. */
export const hasQuotation = ({ tagIds }: NarrationSentence, from: number, to: number): boolean =>
  tagIds.slice(from, to).includes(QUOTATION_ID);

/** Whether a verb or auxiliary stands in `[from, to)`. */
export function hasVerb(
  { verbsBefore, units }: NarrationSentence,
  from: number,
  to: number,
): boolean {
  const end = Math.min(to, units.length);
  return end > from && (verbsBefore[end] ?? 0) > (verbsBefore[from] ?? 0);
}

/** Whether the unit is a verb or auxiliary. */
export const isVerbAt = ({ tagIds }: NarrationSentence, unit: number): boolean =>
  tagIds[unit] === TAG_IDS.VERB || tagIds[unit] === TAG_IDS.AUX;

/** Whether the unit is a verb in "-ing". */
export const isParticiple = (
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
): boolean => isVerbAt(sentence, unit) && wordAt(narration, sentence, unit).endsWith('ing');
