/** Candidate edges of a content: where a reported clause may begin and end. */

import { WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { hasVerb, idsOf, isVerbAt, tagId, wordId } from './units.ts';

/** The side of the cue on which the content stands, and which of its edges is asked for. */
export const EDGES = ['after-start', 'after-end', 'before-start', 'before-end'] as const;
export type Edge = (typeof EDGES)[number];

/** Units at which the edge may lie (a start includes its unit, an end excludes it); ascending, at most 61. */
export function edgeCandidates(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  start: number,
): number[] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const last = lastContentUnit(sentence);
  const hasClause =
    narration.tokens[cue.first]?.tag === 'NOUN' &&
    (wordId(sentence, start) === THAT || wordId(sentence, start - 1) === THAT);
  const candidates: number[] = [];
  const end = edge.startsWith('before') ? endBefore(sentence, cue) : 0;
  switch (edge) {
    case 'after-start':
      pushStartsAfter(candidates, sentence, cue, last);
      break;
    case 'after-end':
      for (let unit = start + 1; unit <= last && candidates.length < 39; unit++) {
        if (mayEnd(sentence, unit) || (hasClause && mayEndBeforeVerb(sentence, start, unit)))
          candidates.push(unit);
      }
      candidates.push(last + 1);
      break;
    case 'before-start':
      for (let unit = Math.max(0, cue.unit - 60); unit < end; unit++) {
        if (unit === 0 || mayStartBefore(tagId(sentence, unit - 1))) candidates.push(unit);
      }
      break;
    case 'before-end':
      for (let unit = Math.max(start + 1, cue.unit - 24); unit <= end; unit++) {
        if (unit === end || mayEnd(sentence, unit)) candidates.push(unit);
      }
  }
  return candidates;
}

/**
 * The comma of ", a spokeswoman said" and ", a review has concluded": what stands between it and the cue is who says it,
 * and the words end there; else the cue itself.
 */
function endBefore(sentence: NarrationSentence, cue: CueCandidate): number {
  let comma = cue.unit - 1;
  while (comma > 0 && tagId(sentence, comma) !== COMMA) comma--;
  if (comma <= 0 || comma === cue.unit - 1 || cue.kind !== 'verb') return cue.unit;
  let subject = cue.unit;
  while (subject > comma && OF_CUE.has(tagId(sentence, subject - 1))) subject--;
  if (subject === comma + 1 || hasVerb(sentence, comma, subject)) return cue.unit;
  // ", a raid that the ministry described as …", ", in what she called …"
  for (let unit = comma + 2; unit < subject; unit++)
    if (RELATIVES.has(wordId(sentence, unit))) return cue.unit;
  const hasQuotation = sentence.tagIds.slice(comma, cue.unit).includes(QUOTATION_ID);
  return hasVerb(sentence, 0, comma) && !hasQuotation ? comma : cue.unit;
}

const RELATIVES = idsOf('that what which who whom whose where');

/** What stands with a verb: "has since", "would". */
const OF_CUE: ReadonlySet<number> = new Set([TAG_IDS.AUX, TAG_IDS.ADV, TAG_IDS.PART]);

/**
 * Up to 24 units behind the cue. "that" right there opens the content; farther off, or past a verb, which the content or
 * a clause about whoever was told holds, only what is set off may still open it: "told Ann Lee, who led the talks, that …". Behind "quoting an engineer, said" it
 * is the main clause's verb that is passed.
 */
function pushStartsAfter(
  candidates: number[],
  sentence: NarrationSentence,
  cue: CueCandidate,
  last: number,
): void {
  const cueEnd = cue.unit + (cue.last - cue.first);
  const first = pastDay(sentence, cueEnd);
  if (first > last) return;
  candidates.push(first);
  if (wordId(sentence, first) === THAT && tagId(sentence, first) === TAG_IDS.SCONJ) return;
  const verbs = sentence.verbsBefore[first] ?? 0;
  for (let unit = first + 1; unit <= Math.min(last, cueEnd + 24); unit++) {
    const isPastVerb = (sentence.verbsBefore[unit] ?? 0) > verbs && cue.kind !== 'preposition';
    const isFar = isPastVerb || unit > first + NEAR_START;
    if (isFar ? isSetOff(sentence, unit) : opensContent(sentence, unit)) candidates.push(unit);
  }
}

/** "told a crowded meeting of the board that …": whom it was told takes no more units. */
const NEAR_START = 8;

const isSetOff = (sentence: NarrationSentence, unit: number): boolean => {
  const before = tagId(sentence, unit - 1);
  const tag = tagId(sentence, unit);
  return (
    before === COMMA || before === COLON || tag === QUOTATION_ID || wordId(sentence, unit) === THAT
  );
};

/** The last unit that isn't the sentence's closing stop. */
function lastContentUnit(sentence: NarrationSentence): number {
  let last = sentence.units.length - 1;
  while (last > 0 && STOPS.has(tagId(sentence, last))) last--;
  return last;
}

const STOPS = idsOf('. ! ?');
const THAT = hashText('that');
const COMMA = hashText(',');
const COLON = hashText(':');
const BREAKS = idsOf(', ; : — – ( - -- ---');
const CLOSING_BREAKS = idsOf(', ; : — – ) - -- ---');

function opensContent(sentence: NarrationSentence, unit: number): boolean {
  const before = tagId(sentence, unit - 1);
  if (before === COMMA || before === COLON || OPENERS.has(wordId(sentence, unit))) return true;
  switch (tagId(sentence, unit)) {
    case QUOTATION_ID:
    case TAG_IDS.DET:
    case TAG_IDS.PRON:
    case TAG_IDS.PROPN:
    case TAG_IDS.ADJ:
    case TAG_IDS.ADP:
      return true;
    case TAG_IDS.NOUN:
      return before !== TAG_IDS.ADJ && before !== TAG_IDS.DET && before !== TAG_IDS.NOUN;
    default:
      return false;
  }
}

/** "said on Tuesday | inflation would fall": the day belongs to the saying. */
const pastDay = (sentence: NarrationSentence, unit: number): number =>
  wordId(sentence, unit) === ON && WEEKDAYS.has(wordId(sentence, unit + 1)) ? unit + 2 : unit;

const ON = hashText('on');
const WEEKDAYS = idsOf(WEEKDAY_NAMES.join(' '));

const OPENERS = idsOf(
  'that whether how why what who when where if because to not it there no as of for about against',
);

function mayEnd(sentence: NarrationSentence, unit: number): boolean {
  const tag = tagId(sentence, unit);
  return (
    BREAKS.has(tag) ||
    tagId(sentence, unit - 1) === QUOTATION_ID ||
    tag === TAG_IDS.CCONJ ||
    tag === TAG_IDS.SCONJ ||
    ENDERS.has(wordId(sentence, unit))
  );
}

/** "his claim that the weir failed | is false": after a noun's clause comes the sentence's own verb. */
const mayEndBeforeVerb = (sentence: NarrationSentence, start: number, unit: number): boolean =>
  isVerbAt(sentence, unit) && !isVerbAt(sentence, unit - 1) && hasVerb(sentence, start, unit);

const ENDERS = idsOf(
  `as when while after before during because although though if in on at by to with for from since until following amid
  than which who where and but or despite`,
);

const mayStartBefore = (before: number): boolean =>
  CLOSING_BREAKS.has(before) || before === TAG_IDS.CCONJ || before === TAG_IDS.SCONJ;
