/** Names of East Asians, who may have names in several dialects and languages. */

import { isOneEastAsianFamily } from './family-first.ts';
import { isGivenName } from './given-name.ts';
import type { NameParts } from './name-parts.ts';

/**
 * Whether two names share a family name under which one person may have given names that no spelling tells to be one:
 * "Chiang Kai-shek" is "Jiang Jieshi" in another dialect, and "Jack Ma" is "Ma Yun".
 */
export function areReadInManyWays(a: NameParts, b: NameParts): boolean {
  const endsOf = ({ words }: NameParts): string[] =>
    [words[0], words.at(-1)].flatMap((word) => (word && !word.isInitial ? word.text : []));
  const hasGiven = ({ words }: NameParts): boolean => words.some(({ text }) => isGivenName(text));
  return endsOf(a).some((x) =>
    endsOf(b).some((y) => isOneEastAsianFamily(x, y) && (x !== y || hasGiven(a) !== hasGiven(b))),
  );
}
