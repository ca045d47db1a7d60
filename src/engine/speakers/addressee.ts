/** Whom a question is put to: `"Is it safe?" a reporter asked Rosa Pinto.` — the one who answers next. */

import type { Attribution } from '../attribution/attribution.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** The first mention after an asking cue that is neither the source nor in the content, or null. */
export function addresseeOf(
  { sentences }: Narration,
  { cue, source, content }: Attribution,
  inSentence: readonly Mention[],
): Mention | null {
  if (!cue || !ASKING.has(cue.lemma) || sentences[cue.sentence]?.inside !== null) return null;
  const next = inSentence.find(
    (mention) =>
      mention !== source &&
      !mention.isPossessor &&
      mention.unit >= cue.unit + (cue.last - cue.first) &&
      !content.some(({ start, end }) => mention.start >= start && mention.end <= end),
  );
  return next && next.unit - cue.unit <= 3 ? next : null;
}

/** Lemmas of verbs that want an answer. */
const ASKING: ReadonlySet<string> = new Set([
  'ask',
  'question',
  'challenge',
  'press',
  'quiz',
  'demand',
  'inquire',
]);
