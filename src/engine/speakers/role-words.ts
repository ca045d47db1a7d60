/** What the words of a role tell: the head nouns by which "the …" comes back, and its acronym. */

import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { BODY_NOUNS } from '../../lexicon/organizations.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import { isCourtesyTitle } from '../mentions/name-words.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';

/**
 * The head nouns of a role: "minister" of "Minister for River Works Dr", "executive" and "officer" (and "ceo")
 * of "Chief Executive Officer", "ministry" of "the Water Ministry".
 */
export function roleHeads(tokens: readonly Token[]): string[] {
  // "his brother Ivo" is no monk.
  const isOwned = tokens.some(({ tag, lower }) => tag === 'PRON' || lower === "'s");
  const words = tokens.filter(
    ({ tag, lower, word }) =>
      tag !== 'DET' &&
      tag !== 'PUNCT' &&
      tag !== 'PRON' &&
      !(isCourtesyTitle(word) && !(isOwned && KIN_NOUNS.has(lower))),
  );
  const owned = words.findLastIndex(({ lower }) => lower === "'s");
  const after = words.slice(owned + 1);
  const of = after.findIndex(({ lower }) => COMPLEMENTS.has(lower));
  const core = of > 0 ? after.slice(0, of) : after;
  const last = core.at(-1);
  if (!last || last.tag === 'ADP' || (last.tag === 'ADJ' && !isRoleNoun(last.lower))) return [];
  const before = core.at(-2);
  const heads = [last.lower];
  if (before && isRoleNoun(before.lower)) heads.push(before.lower);
  const acronym = acronymOf(core.map(({ text }) => text));
  if (acronym !== null && isRoleNoun(last.lower)) heads.push(acronym);
  return heads;
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'to', 'on']);

const isRoleNoun = (lower: string): boolean =>
  OFFICE_TITLES.has(lower) ||
  PERSON_NOUNS.has(lower) ||
  BODY_NOUNS.has(lower) ||
  lower === 'executive';

/** "cfo" for "Chief Financial Officer", "rrb" for "River Rescue Board"; null for fewer than two capitals. */
export function acronymOf(words: readonly string[]): string | null {
  const initials = words.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word.slice(0, 1));
  return initials.length > 1 ? initials.join('').toLowerCase() : null;
}

/** Whether the word tells something of what its phrase stands for, for telling "the River Works department" from another. */
export const isTelling = (token: Token): boolean =>
  token.lower.length > 1 && (isCapitalized(token) || token.tag === 'NOUN' || token.tag === 'ADJ');
