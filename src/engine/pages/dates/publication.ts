/** When an article was printed and changed, and what that rests on. */

import type { DateBasis } from '../article.ts';
import type { DateContext } from './date-context.ts';
import { type Dated, UNDATED } from './dated.ts';
import { hasCome, withinReach } from './within-reach.ts';

/** A date of printing with its basis; `updatedAt` is the last change as far as stated, in the form of `publishedAt`. */
export interface Publication extends Dated {
  readonly publishedBasis: DateBasis | null;
  readonly updatedAt: string | null;
}

/** A date that may be the article's. */
export interface DateCandidate {
  readonly dated: Dated;
  readonly basis: DateBasis;
}

/** Candidates of one kind, read only when those before gave nothing: words are dear to parse. */
export type DateReader = () => readonly DateCandidate[];

/**
 * Takes the first date of printing that had come by the time of retrieval, else the first possible one; of change likewise.
 * Only a change dates an article that tells nothing else.
 */
export function choosePublication(
  printings: readonly DateReader[],
  changes: readonly DateReader[],
  context: DateContext,
): Publication {
  const change = firstPossible(changes, context);
  const chosen = firstPossible(printings, context) ?? change;
  const { publishedAt, precision } = chosen?.dated ?? UNDATED;
  return {
    publishedAt,
    precision,
    publishedBasis: chosen?.basis ?? null,
    updatedAt: change?.dated.publishedAt ?? null,
  };
}

function firstPossible(
  readers: readonly DateReader[],
  context: DateContext,
): DateCandidate | undefined {
  let ahead: DateCandidate | undefined;
  for (const read of readers) {
    const possible = read().filter(({ dated }) => withinReach(dated, context).publishedAt !== null);
    const past = possible.find(({ dated }) => hasCome(dated, context));
    if (past !== undefined) return past;
    ahead ??= possible[0];
  }
  return ahead;
}
