/** "According to Tom Orr, the mayor, it is safe": what is told of whom it is according to is none of the words. */

import type { CueCandidate } from '../cues/cue.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { hasQuotation, hasVerb, idsOf, isVerbAt, tagAt, tagId, tagsOf, wordId } from './units.ts';

/** The unit where the words begin behind the source and its apposition or relative clause; −1 where nothing is told of it. O(units). */
export function startBehindSource(narration: Narration, cue: CueCandidate): number {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || cue.lemma !== 'according to') return -1;
  const comma = nextComma(narration, sentence, cue.unit + cue.last - cue.first);
  if (comma < 0) return -1;
  const next = nextComma(narration, sentence, comma + 1);
  if (next < 0 || next === comma + 1) return -1;
  if (WHO.has(wordId(sentence, comma + 1))) return next + 1;
  if (NO_APPOSITION.has(tagId(sentence, comma + 1))) return -1;
  if (hasVerb(sentence, comma + 1, next) || hasQuotation(sentence, comma + 1, next)) return -1;
  return hasSubject(narration, sentence, next + 1) ? next + 1 : -1;
}

function nextComma(narration: Narration, { units }: NarrationSentence, from: number): number {
  for (let unit = from; unit < units.length; unit++)
    if (narration.tokens[units[unit] ?? -1]?.text === ',') return unit;
  return -1;
}

/** A clause of its own: no "was arrested" or "and his wife were", whose subject stands before the comma. */
function hasSubject(narration: Narration, sentence: NarrationSentence, from: number): boolean {
  if (tagId(sentence, from) === TAG_IDS.CCONJ) return false;
  for (let unit = from; unit < sentence.units.length; unit++) {
    if (isVerbAt(sentence, unit)) return unit > from;
    if (tagAt(narration, sentence, unit) === ',') return false;
  }
  return false;
}

const WHO = idsOf('who which whose whom');
/** "in May", "however", "if it rains" */
const NO_APPOSITION = tagsOf('ADP', 'SCONJ', 'ADV', 'PRON');
