/** Who speaks to whom, where a paragraph of words alone addresses somebody: "Did you see it, Mr Orr?" */

import { COURTESY_TITLES } from '../../lexicon/titles.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isCapitalized } from '../tokens/token.ts';
import type { Questioning } from './questioning.ts';

/**
 * The one who is addressed was named before, and whoever speaks was named last. Null where nobody is addressed by a title
 * and a name, or nobody else is named in the sentence before. O(tokens of the quotation).
 *
 * @param index the sentence that the quotation is
 */
export function addressingIn(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  index: number,
  quotation: number | undefined,
): Questioning | null {
  const before = narration.sentences[index - 1];
  if (before?.inside !== null || before.block === narration.sentences[index]?.block) return null;
  const surname = addressedIn(narration, quotation);
  if (surname === null) return null;
  const isNamed = (mention: Mention): boolean =>
    mention.kind === 'name' && hasWord(narration, mention, surname);
  const named = (mentions[index - 1] ?? []).filter(
    (mention) => mention.kind === 'name' && !mention.isPossessor && isPerson(mention),
  );
  const asks = named.findLast((mention) => !isNamed(mention));
  if (!asks) return null;
  let answers: Mention | null = null;
  for (let at = index - 1; at >= Math.max(0, index - MOST_SENTENCES) && !answers; at--)
    if (narration.sentences[at]?.inside === null) answers = mentions[at]?.findLast(isNamed) ?? null;
  return answers && { asks, answers };
}

/** Back to where the addressed one was named. */
const MOST_SENTENCES = 12;

/** The surname of ", Mr Orr?" or "Mr Orr, …"; null for none. */
function addressedIn(narration: Narration, index = -1): string | null {
  const quotation = narration.quotations[index];
  if (!quotation) return null;
  const { first, last } = quotation;
  for (let at = first; at + 1 < last; at++) {
    const name = tokenAt(narration, at + 1);
    if (!COURTESY_TITLES.has(tokenAt(narration, at).lower) || !isCapitalized(name)) continue;
    const isApart = at === first || tokenAt(narration, at - 1).text === ',';
    if (isApart && CLOSES.test(tokenAt(narration, at + 2).text)) return name.lower;
  }
  return null;
}

const CLOSES = /^[,.?!]$/u;

const hasWord = (narration: Narration, { first, last }: Mention, word: string): boolean => {
  for (let at = first; at < last; at++) if (tokenAt(narration, at).lower === word) return true;
  return false;
};

/** Two words of a name at least: days and places have one. */
const isPerson = ({ nameFirst, nameLast }: Mention): boolean => nameLast - nameFirst >= 2;
