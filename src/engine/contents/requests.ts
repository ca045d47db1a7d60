/** What somebody is asked to do, and what somebody offers to do: both begin with "to" and a verb. */

import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { idsOf, tagId, tagsOf, wordId } from './units.ts';

/** "dared the government to publish it", "asked anyone who saw it to call": the unit of "to", where what is to be done begins; −1 for no request. */
export function requestedAt(narration: Narration, cue: CueCandidate): number {
  if (!REQUESTS.has(cue.lemma)) return -1;
  const sentence = narration.sentences[cue.sentence];
  const isDone = sentence && HAVE.has(wordId(sentence, cue.unit - 1));
  if (isDone) return toVerbBehind(sentence, cue);
  if (cue.form !== 'past' && cue.form !== 'present') return -1;
  if (!sentence || !MAKES_REQUESTS.has(tagId(sentence, cue.unit - 1))) return -1;
  return toVerbBehind(sentence, cue);
}

/** The unit of "to" behind whoever is asked; −1 for none. */
function toVerbBehind(sentence: NarrationSentence, cue: CueCandidate): number {
  const isTo = (unit: number): boolean => wordId(sentence, unit) === TO;
  const whom = cue.unit + (cue.lemma === 'appeal' && isTo(cue.unit + 1) ? 2 : 1);
  let isTold = false;
  for (let unit = whom; unit <= cue.unit + MOST_ASKED; unit++) {
    if (isTo(unit)) return unit > whom && tagId(sentence, unit + 1) === TAG_IDS.VERB ? unit : -1;
    isTold ||= unit > whom && WHO.has(wordId(sentence, unit));
    const tag = tagId(sentence, unit);
    if (!OF_PHRASE.has(tag) && !(isTold && OF_CLAUSE.has(tag))) return -1;
  }
  return -1;
}

/** "offered to drive them": what somebody undertakes is what they said. */
export function isOffer(narration: Narration, cue: CueCandidate): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || !OFFERS.has(cue.lemma) || cue.form === 'base' || cue.form === 'ing')
    return false;
  if (wordId(sentence, cue.unit + 1) !== TO || tagId(sentence, cue.unit + 2) !== TAG_IDS.VERB)
    return false;
  const before = wordId(sentence, cue.unit - 1);
  return HAVE.has(before) || MAKES_REQUESTS.has(tagId(sentence, cue.unit - 1));
}

const OFFERS: ReadonlySet<string> = new Set(['offer', 'threaten']);

const REQUESTS: ReadonlySet<string> = new Set(
  'urge direct instruct dare implore exhort beg request advise order appeal ask pray'.split(' '),
);
const HAVE = idsOf('has have had');
const TO = hashText('to');
/** Units of whoever is asked. */
const MOST_ASKED = 12;
const WHO = idsOf('who that');
const OF_CLAUSE: ReadonlySet<number> = tagsOf('VERB', 'AUX', 'ADV');
const OF_PHRASE: ReadonlySet<number> = tagsOf(
  'NOUN',
  'PROPN',
  'ADJ',
  'DET',
  'PRON',
  'NUM',
  'PART',
  'ADP',
  'CCONJ',
);
/** The end of a subject or of what is told of it, "and", or an adverb. */
const MAKES_REQUESTS: ReadonlySet<number> = new Set([
  ...tagsOf('NOUN', 'PROPN', 'PRON', 'ADV', 'CCONJ'),
  hashText(','),
]);
