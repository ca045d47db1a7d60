/** Words that stand before their cue, though something follows it: "It will close, the mayor said on Friday, for lack of money", "…, the mayor told reporters, adding that …". */

import { CALENDAR_NAMES, RELATIVE_DAYS } from '../../lexicon/calendar.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { hasVerb, idsOf, tagAt, tagId, tagsOf, wordId } from './units.ts';

/** Whether a clause opens the sentence, and a day or who was told is all that comes right after its cue, up to a comma: it is told before. O(1) but for the clause. */
export function isToldBefore(narration: Narration, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || (cue.form !== 'past' && cue.form !== 'present')) return false;
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return false;
  const rest = pastCircumstances(sentence, cue);
  if (rest < 0 || tagAt(narration, sentence, rest) !== ',') return false;
  if (sentence.wordIds.includes(QUOTATION_ID) || wordId(sentence, rest + 1) === THAT) return false;
  const comma = beforeSubject(narration, sentence, cue.unit);
  return comma > 0 && !SUBORDINATE.has(tagId(sentence, 0)) && hasVerb(sentence, 1, comma);
}

/** The unit behind "on Friday", "reporters", "reporters on Friday"; −1 where neither is. */
function pastCircumstances(sentence: NarrationSentence, cue: CueCandidate): number {
  const from = cue.unit + cue.last - cue.first;
  let unit = from;
  if (cue.classes.includes('tell'))
    while (unit < from + MOST_TOLD && OF_TOLD.has(tagId(sentence, unit))) unit++;
  const day = pastDay(sentence, unit);
  return day < 0 && unit > from ? unit : day;
}

const MOST_TOLD = 4;
const OF_TOLD = tagsOf('NOUN', 'PROPN', 'DET', 'ADJ', 'PRON');

/** The unit behind "on Friday", "late on Friday", "last week"; −1 where there is none. */
function pastDay(sentence: NarrationSentence, from: number): number {
  let unit = from;
  while (unit < from + MOST_OF_DAY && BEFORE_DAY.has(wordId(sentence, unit))) unit++;
  if (!DAYS.has(wordId(sentence, unit))) return -1;
  unit++;
  return PARTS_OF_DAY.has(wordId(sentence, unit)) ? unit + 1 : unit;
}

const MOST_OF_DAY = 3;
const DAYS = idsOf([...CALENDAR_NAMES, ...RELATIVE_DAYS, 'week', 'month', 'year'].join(' '));
const BEFORE_DAY = idsOf('on late early last this in');
const PARTS_OF_DAY = idsOf('morning afternoon evening night');
const THAT = hashText('that');

/** The comma before the subject, which is a short phrase; −1 for none. */
function beforeSubject(narration: Narration, sentence: NarrationSentence, cue: number): number {
  for (let unit = cue - 1; unit >= Math.max(1, cue - MOST_OF_SUBJECT); unit--) {
    if (tagAt(narration, sentence, unit) === ',') return unit < cue - 1 ? unit : -1;
    if (!OF_SUBJECT.has(tagId(sentence, unit)) && !POSSESSIVE.has(wordId(sentence, unit)))
      return -1;
  }
  return -1;
}

const MOST_OF_SUBJECT = 9;
const POSSESSIVE = idsOf("' ’");
const OF_SUBJECT = tagsOf('NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'PART', 'ADP', 'NUM');
/** "After the vote failed, …", "In May, …" */
const SUBORDINATE = tagsOf('ADP', 'SCONJ', 'ADV', 'VERB', 'AUX');
