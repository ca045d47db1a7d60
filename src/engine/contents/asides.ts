/** What stands before a cue and is none of its content: how, where and in answer to what it was said, and who says it. */

import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import { type Narration, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import type { Layout } from './layout-features.ts';
import { hasVerb, idsOf, isVerbAt, tagId, wordId } from './units.ts';

type Range = readonly [from: number, to: number];

/** Whether the words before a cue are no content. */
export function isAside(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  range: Range,
): boolean {
  return (
    isQuestioned(narration, cue, range[0]) ||
    isMedium(narration, cue, range) ||
    (layout === 'before' &&
      (isRelative(narration, cue, range[0]) || isDescribed(narration, cue, range))) ||
    isSubjectOf(narration, cue, range) ||
    (layout === 'around' &&
      ((isParticiple(narration, cue, range[0]) && !isSubject(narration, cue)) ||
        isWithinClause(narration, cue, range[1])))
  );
}

/** "The RSF, which has fought since April, denied it" */
function isRelative(narration: Narration, cue: CueCandidate, unit: number): boolean {
  const sentence = narration.sentences[cue.sentence];
  return (
    sentence !== undefined &&
    unit > 0 &&
    OPENING_RELATIVES.has(wordId(sentence, unit)) &&
    wordId(sentence, unit - 1) === COMMA
  );
}

const OPENING_RELATIVES = idsOf('who whose which');

/** "Speaking in Rabat, she said": what begins with a participle tells how it was said. */
function isParticiple(narration: Narration, cue: CueCandidate, unit: number): boolean {
  const token = narration.tokens[narration.sentences[cue.sentence]?.units[unit] ?? 0];
  return token?.tag === 'VERB' && token.lower.endsWith('ing');
}

/** "Selling that one, he said, | would be hard": a verb goes on behind the cue. */
function isSubject(narration: Narration, cue: CueCandidate): boolean {
  const sentence = narration.sentences[cue.sentence];
  const behind = cue.unit + cue.last - cue.first;
  return (
    sentence !== undefined && tagId(sentence, behind) === COMMA && isVerbAt(sentence, behind + 1)
  );
}

/** "Ann Lee, a biologist who tagged most of them, says one bird …": all its verbs are of relative clauses. */
function isDescribed(narration: Narration, cue: CueCandidate, [from, to]: Range): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || tagId(sentence, from) !== TAG_IDS.PROPN) return false;
  let isRelated = false;
  let clauses = 0;
  for (let unit = from; unit < to; unit++) {
    const tag = tagId(sentence, unit);
    if (tag === QUOTATION_ID) return false;
    if (tag === COMMA) isRelated = false;
    else if (OPENING_RELATIVES.has(wordId(sentence, unit))) {
      isRelated = true;
      clauses++;
    } else if (isVerbAt(sentence, unit) && !isRelated) return false;
  }
  return clauses > 0;
}

/** "A doctor at its only clinic, Ann Lee, said 30 people were hurt": no verb before the cue, and a clause behind it. */
function isSubjectOf(narration: Narration, cue: CueCandidate, [from, to]: Range): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || cue.kind !== 'verb' || from > 0 || hasVerb(sentence, from, to)) return false;
  const behind = cue.unit + cue.last - cue.first;
  return (
    tagId(sentence, to) === COMMA &&
    to === cue.unit - 1 &&
    !sentence.tagIds.slice(from, to).includes(QUOTATION_ID) &&
    hasVerb(sentence, behind, sentence.units.length)
  );
}

/** "gave what she called “a gift”", "thanked her aunt, who she said was “a rock”": the cue's clause is part of the one before. */
function isWithinClause(narration: Narration, cue: CueCandidate, end: number): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return false;
  for (let unit = end - 1; unit < cue.unit; unit++) {
    const tag = tagId(sentence, unit);
    if (tag === QUOTATION_ID || MARKS.has(tag)) return RELATIVES.has(wordId(sentence, unit + 1));
  }
  return true;
}

const MARKS = idsOf(', ; : — – ) - -- --- . ! ?');
const RELATIVES = idsOf('who whom which what that whose');

/** "Asked if he would resign, Ann Lee laughed": what she was asked is none of her words. */
function isQuestioned(narration: Narration, cue: CueCandidate, unit: number): boolean {
  const sentence = narration.sentences[cue.sentence];
  return (
    sentence !== undefined &&
    QUESTIONED.has(wordId(sentence, unit)) &&
    OF_QUESTIONS.has(wordId(sentence, unit + 1))
  );
}

const QUESTIONED = idsOf('asked pressed questioned challenged quizzed');
const OF_QUESTIONS = idsOf('if whether about why how what when where who by on');

/** "In an email seen by the Courier, a manager told staff to …": where it was said. */
function isMedium(narration: Narration, cue: CueCandidate, [from, to]: Range): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || !PLACING.has(wordId(sentence, from)) || from > 0) return false;
  for (let unit = from + 1; unit <= Math.min(to - 1, from + 4); unit++)
    if (MEDIA.has(wordId(sentence, unit))) return true;
  return false;
}

/** Prepositions of where something was said. */
export const PLACING = idsOf('in at on during via through by over');
const MEDIA = idsOf('email e-mail letter statement memo note message post tweet interview speech');

const COMMA = hashText(',');
