/** What gender a name tells: by a title or a noun before it, or as the given name usually does. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { GENDERED_NOUNS } from '../../lexicon/person-nouns.ts';
import { GENDERED_TITLES } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import type { Token } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';

/** `before`: the tokens before the name; `given`: its first word, folded. */
export function genderOf(
  before: readonly Token[],
  given: string,
): { gender: 'male' | 'female' | null; isGenderCertain: boolean } {
  // "Ada Obi's husband Tom": the noun nearest to the name tells.
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i];
    const told = token ? genderTold(token.word) : null;
    if (told !== null) return { gender: told, isGenderCertain: true };
  }
  return { gender: GIVEN_NAMES.get(given) ?? null, isGenderCertain: false };
}

/** By a title or a noun; a woman may be spokesman or chairman. */
const genderTold = wordFact(({ lower }) =>
  /[a-z]{4}man$/u.test(lower) && !lower.endsWith('woman')
    ? null
    : (GENDERED_TITLES.get(lower) ?? GENDERED_NOUNS.get(lower) ?? null),
);

/** What the given name usually tells, or null. */
export function genderOfName(name: string): 'male' | 'female' | null {
  return GIVEN_NAMES.get(foldName(name).split(' ')[0] ?? '') ?? null;
}
