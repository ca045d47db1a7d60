/** "one of them, who gave his name only as Pavlo": the name belongs to whoever gives it. */

import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** The phrase whose name this mention tells, or null: "as" before it, "name" or "identified" before that. */
export function introducedAs(
  narration: Narration,
  mention: Mention,
  before: readonly Mention[],
): Mention | null {
  const units = narration.sentences[mention.sentence]?.units ?? [];
  // Nearly all names end here.
  const previous = narration.tokens[units[mention.unit - 1] ?? -1]?.lower;
  if (previous !== 'as' && previous !== ',') return null;
  const words = units
    .slice(Math.max(0, mention.unit - 6), mention.unit)
    .map((at) => tokenAt(narration, at).lower);
  const last = words.at(-1);
  const isTold =
    (last === 'as' && words.some((word) => TELLING.has(word))) ||
    (last === ',' && words.includes('name') && (words.includes('first') || words.includes('only')));
  if (!isTold) return null;
  return (
    before.findLast(
      ({ kind, unitEnd }) => kind === 'nominal' && isFollowedByWho(narration, units, unitEnd),
    ) ?? null
  );
}

const TELLING: ReadonlySet<string> = new Set([
  'name',
  'identified',
  'named',
  'known',
  'himself',
  'herself',
  'themselves',
]);

/** "who" stands after it, with "of them" or a comma between. */
const isFollowedByWho = (narration: Narration, units: readonly number[], unit: number): boolean =>
  units.slice(unit, unit + 5).some((at) => tokenAt(narration, at).lower === 'who');
