/** Joint sources: "Rao and Mensah said" has two. */

import { wordAt } from '../contents/units.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** Gives the other mentions that the source is joined to by "and", in text order; an apposition in between is not looked through. */
export function jointSources(
  narration: Narration,
  source: Mention | null,
  mentions: readonly (readonly Mention[])[],
): Mention[] {
  const sentence = source && narration.sentences[source.sentence];
  if (!sentence || source.isPossessor || source.kind !== 'name') return [];
  return (mentions[source.sentence] ?? []).filter((mention) => {
    if (mention.isPossessor || mention.kind !== 'name') return false;
    const isBefore = mention.unit < source.unit;
    const left = isBefore ? mention : source;
    const right = isBefore ? source : mention;
    return right.unit === left.unitEnd + 1 && wordAt(narration, sentence, left.unitEnd) === 'and';
  });
}
