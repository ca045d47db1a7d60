/** How many other verbal cues share a cue's sentence. */

import type { CueCandidate } from '../cues/cue.ts';

/** How many other verb cues stand before and after in the sentence, 0–2 each. */
export interface SentenceCues {
  readonly before: number;
  readonly after: number;
}

/** Gives, for each cue, the verb cues before and after it in its sentence, counted up to 2. O(cues). */
export function countCues(cues: readonly CueCandidate[]): SentenceCues[] {
  const counts: SentenceCues[] = [];
  for (let i = 0; i < cues.length; ) {
    let end = i;
    while (end < cues.length && cues[end]?.sentence === cues[i]?.sentence) end++;
    const isVerb = cues.slice(i, end).map((cue) => (isReporting(cue) ? 1 : 0) as number);
    const total = isVerb.reduce((a, b) => a + b, 0);
    let before = 0;
    for (const verb of isVerb) {
      counts.push({ before: Math.min(2, before), after: Math.min(2, total - before - verb) });
      before += verb;
    }
    i = end;
  }
  return counts;
}

/** A verb outside the lexicon is too seldom a cue to count. */
const isReporting = ({ kind, rule }: CueCandidate): boolean =>
  kind === 'verb' && rule !== 'cue/open-verb';
