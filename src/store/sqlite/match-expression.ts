/** FTS5 expressions made of plain terms: whatever a user typed reaches `MATCH` as quoted phrases only. */

import { MATCH_PLACES, type MatchPlace, type TermGroup, type TextQuery } from '../store.ts';
import { speakerToken } from './full-text-index.ts';

/** Longer terms match nothing: no text holds a phrase of that length that is worth looking for. */
const LONGEST_TERM = 1_000;
/** SQLite's own bound on the depth of an expression is 256. */
const MOST_TERMS = 100;

/**
 * Gives the expression for a query whose words all stand in the places up to `place`, or null when it
 * can't match anything; "" for a query without words and speakers.
 */
export function matchExpression(
  query: TextQuery,
  speakerIds: readonly string[] | undefined,
  place: MatchPlace = 'headline',
): string | null {
  const groups = query.allOf.map(anyOf);
  if (groups.some((group) => group === null) || groups.length > MOST_TERMS) return null;
  if (speakerIds?.length === 0) return null;
  const columns = MATCH_PLACES.slice(0, MATCH_PLACES.indexOf(place) + 1).join(' ');
  const words = groups.map((group) => `{${columns}} : (${group ?? ''})`);
  const speakers = speakerIds?.map((id) => quotePhrase(speakerToken(id))).join(' OR ');
  const wanted = [...(speakers === undefined ? [] : [`speaker : (${speakers})`]), ...words];
  const unwanted = wanted.length === 0 ? null : anyOf({ anyOf: query.noneOf ?? [] });
  const all = wanted.join(' AND ');
  return unwanted === null ? all : `(${all}) NOT {content headline} : (${unwanted})`;
}

/** Gives the expression for an index of one column: one term of each group; null when it can't match anything. */
export function matchGroups(groups: readonly TermGroup[]): string | null {
  const parts = groups.map(anyOf);
  if (parts.length === 0 || parts.length > MOST_TERMS || parts.includes(null)) return null;
  return parts.map((part) => `(${part ?? ''})`).join(' AND ');
}

/** Gives the expression for one group, or null when none of its terms can match. */
function anyOf({ anyOf: terms }: TermGroup): string | null {
  const phrases = terms.filter(canMatch).slice(0, MOST_TERMS).map(quotePhrase);
  return phrases.length === 0 ? null : phrases.join(' OR ');
}

/** The tokenizer keeps letters, digits and private-use characters; FTS5 would ignore an empty phrase. */
const canMatch = (term: string): boolean =>
  term.length <= LONGEST_TERM && /[\p{L}\p{N}\p{Co}]/u.test(term);

/** Everything between double quotation marks is text to FTS5; SQLite ends a string at NUL. */
const quotePhrase = (term: string): string => `"${term.replace(/\0/gu, ' ').replace(/"/gu, '""')}"`;
