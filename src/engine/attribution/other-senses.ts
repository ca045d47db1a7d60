/** Reporting verbs in a sense that reports nothing: "reported to prison", "explosions were reported", "spoke to the group". */

import { REPORTING_NOUNS } from '../../lexicon/reporting-nouns.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import { hasVerb, type IdSet, idsOf, tagId, wordId } from '../contents/units.ts';
import { hashText } from '../features.ts';
import type { NarrationSentence } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';

/** Whether a verb without quoted words is used otherwise here. O(units of its content). */
export function isOtherSense(sentence: NarrationSentence, content: CuedContent): boolean {
  const { cue, layout, ranges } = content;
  if (cue.kind !== 'verb') return false;
  // "the capital of North Kordofan state, has grown"
  if (cue.lemma === 'state' && cue.form === 'base' && isNameAt(sentence, cue.unit - 1)) return true;
  if (ALWAYS.get(cue.lemma)?.has(wordId(sentence, cue.unit + cue.last - cue.first))) return true;
  // "contrary to what she told the board"
  if (layout === 'before' && holds(sentence, cue.unit - 3, cue.unit - 1, WHAT)) return true;
  if (layout !== 'after')
    return (
      isUnnamed(sentence, content) ||
      (layout === 'around' && !ranges.some(([from, to]) => hasVerb(sentence, from, to)))
    );
  const [range] = ranges;
  const behind = cue.unit + cue.last - cue.first;
  const next = wordId(sentence, behind);
  if (GOING_ON.has(cue.lemma) && next === TO) return true;
  // "Acme, responding to queries, said …"
  if (cue.form === 'ing' && next === TO && REACTING.has(cue.lemma)) return true;
  if (!range || hasVerb(sentence, ...range)) return false;
  const [from, to] = range;
  // "continued his remarks" leads to what follows.
  if (WITHOUT_WORDS.has(cue.lemma)) return next !== THAT && !holds(sentence, from, to, REMARKS);
  if (BEFORE.get(cue.lemma)?.has(next)) return true;
  // "reported a first-half loss of 58 million pounds"
  if (cue.lemma === 'report' && holds(sentence, from, to, RESULTS)) return true;
  return HANDED_ON.has(cue.lemma) && holds(sentence, from + 1, to, TO_WHOM);
}

/** What never tells words, with a verb behind it or not: "pleaded not guilty and is free", "pointing at the door". */
const ALWAYS: ReadonlyMap<string, IdSet> = new Map([
  ['plead', idsOf('guilty not no innocent anonymity')],
  ['point', idsOf('at for')],
  ['speak', idsOf('when after before')],
]);
const WHAT = idsOf('what');

const REACTING: ReadonlySet<string> = new Set(['respond', 'reply', 'react', 'answer']);

const isNameAt = (sentence: NarrationSentence, unit: number): boolean =>
  tagId(sentence, unit) === TAG_IDS.PROPN;

const TO = hashText('to');
const THAT = hashText('that');

/** "continued to climb", "began to sing" */
const GOING_ON: ReadonlySet<string> = new Set(['continue', 'begin', 'start', 'go']);

/** What these take without a clause is no words: "continued his push", "posted photographs". */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['continue', 'maintain', 'post']);

function holds(sentence: NarrationSentence, from: number, to: number, words: IdSet): boolean {
  for (let unit = from; unit < to; unit++) if (words.has(wordId(sentence, unit))) return true;
  return false;
}

const REMARKS = idsOf([...REPORTING_NOUNS].join(' '));

/** Where somebody went, or whom they turned to. */
const BEFORE: ReadonlyMap<string, IdSet> = new Map([
  ['report', idsOf('to from for')],
  ['read', idsOf('to from out aloud')],
  ['speak', idsOf('to with at in for from')],
  ['talk', idsOf('to with at in for from')],
  ['write', idsOf('to on')],
  ['call', idsOf('to')],
  ['apologize', idsOf('to')],
  ['apologise', idsOf('to')],
]);

const RESULTS = idsOf('loss losses profit profits revenue revenues earnings turnover income');

/** "reported the neighbours to the council", "referred it to a committee" */
const HANDED_ON: ReadonlySet<string> = new Set(['report', 'refer']);
const TO_WHOM = idsOf('to');

/** "No injuries were reported": nobody is said to have said it, and what stands before is no clause. */
function isUnnamed(sentence: NarrationSentence, { cue, ranges }: CuedContent): boolean {
  if (cue.form !== 'participle' && cue.form !== 'past') return false;
  if (!PASSIVE.has(wordId(sentence, cue.unit - 1))) return false;
  const behind = cue.unit + cue.last - cue.first;
  return ranges.length > 0 && !holds(sentence, behind, behind + 3, AGENT);
}

const PASSIVE = idsOf('was were been being is are');
const AGENT = idsOf('by');
