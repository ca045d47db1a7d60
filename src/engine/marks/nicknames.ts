/** Marks around what somebody is called within a name, "Rosa “Baby” Pinto": they quote nobody. */

import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';
import { isOneOf } from '../tokens/word-facts.ts';
import type { Quotation } from './quotation.ts';

/** Gives the quotations without those; indices of parents are those of the list given back. O(quotations). */
export function withoutNicknames(
  quotations: readonly Quotation[],
  tokens: readonly Token[],
): Quotation[] {
  const kept = quotations.filter((quotation) => !isNickname(quotation, tokens));
  if (kept.length === quotations.length) return kept;
  const places = new Map(kept.map((quotation, place) => [quotation, place]));
  return kept.map((quotation) => {
    const parent = quotation.parent === null ? undefined : quotations[quotation.parent];
    return { ...quotation, parent: parent ? (places.get(parent) ?? null) : null };
  });
}

/** Words in capitals between a given name and a family name, neither of them an office. */
function isNickname(
  { open, close, first, last, ending }: Quotation,
  tokens: readonly Token[],
): boolean {
  if (ending !== 'mark' || last - first > MOST_WORDS || last === first) return false;
  const [given, family] = [tokens[open - 1], tokens[close + 1]];
  if (!given || !family?.spaced || !isOfName(given) || !isOfName(family)) return false;
  return tokens.slice(first, last).every(isCapitalized);
}

const MOST_WORDS = 3;
const isOfName = (token: Token): boolean =>
  token.tag === 'PROPN' && isCapitalized(token) && !isOffice(token.word);
const isOffice = isOneOf(OFFICE_TITLES);
