/** What stands behind a cue: words that go on there, and what is none of them. */

import { RELATIVE_DAYS, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { reportingFormOf } from '../cues/find-cues.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { hasVerb, idsOf, tagId, wordAt, wordId } from './units.ts';

type Range = readonly [from: number, to: number];

/** Whether the words behind a cue are no content; `before`: what of it stands before the cue. */
export const isAsideBehind = (
  narration: Narration,
  cue: CueCandidate,
  before: readonly Range[],
  range: Range,
): boolean =>
  opensWithCue(narration, cue, range[0]) ||
  opensWithDay(narration, cue, range) ||
  opensWithCircumstance(narration, cue, range) ||
  (before.length > 0 && opensWithManner(narration, cue, range[0]));

/** "A test may help, researchers reported | Wednesday in a journal": when and where, behind the words and a comma. */
function opensWithDay(narration: Narration, cue: CueCandidate, [unit, to]: Range): boolean {
  const sentence = narration.sentences[cue.sentence];
  return (
    sentence !== undefined &&
    unit === cue.unit + cue.last - cue.first &&
    DAYS.has(wordId(sentence, unit)) &&
    sentence.tagIds.slice(0, cue.unit).includes(COMMA) &&
    !sentence.tagIds.slice(unit, to).includes(QUOTATION_ID) &&
    !hasVerb(sentence, unit, to)
  );
}

const DAYS = idsOf([...WEEKDAY_NAMES, ...RELATIVE_DAYS].join(' '));

/** “Tolls will rise,” she told reporters, adding that …: a cue of its own follows. */
const opensWithCue = (narration: Narration, cue: CueCandidate, unit: number): boolean => {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || tagId(sentence, unit - 1) !== COMMA) return false;
  return reportingFormOf(wordAt(narration, sentence, unit)) === 'ing';
};

/** "Herds are sold, a dealer has claimed, as prices slide": a clause behind a comma that tells when or why. */
function opensWithCircumstance(
  narration: Narration,
  cue: CueCandidate,
  [unit, to]: Range,
): boolean {
  const sentence = narration.sentences[cue.sentence];
  const behind = cue.unit + cue.last - cue.first;
  return (
    sentence !== undefined &&
    unit === behind + 1 &&
    tagId(sentence, behind) === COMMA &&
    OF_CIRCUMSTANCE.has(wordId(sentence, unit)) &&
    !sentence.tagIds.slice(unit, to).includes(QUOTATION_ID) &&
    sentence.tagIds.slice(0, cue.unit).includes(COMMA)
  );
}

const OF_CIRCUMSTANCE = idsOf('as amid while after before when');

/** "Fines were paid, she added, without naming the sum": how it was said. */
function opensWithManner(narration: Narration, cue: CueCandidate, unit: number): boolean {
  const sentence = narration.sentences[cue.sentence];
  return (
    sentence !== undefined &&
    OF_MANNER.has(wordId(sentence, unit)) &&
    wordAt(narration, sentence, unit + 1).endsWith('ing')
  );
}

const OF_MANNER = idsOf('without while when after before upon on by in');

/** "told Tuesday’s meeting | the scheme would fail": whom it was told, where a new phrase begins right behind; else `from`. */
function pastAddressee(narration: Narration, cue: CueCandidate, [from, to]: Range): number {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || !cue.classes.includes('tell') || from !== cue.unit + cue.last - cue.first)
    return from;
  for (let unit = from + 1; unit < to; unit++) {
    const tag = tagId(sentence, unit);
    if (tag === TAG_IDS.DET || tag === TAG_IDS.PRON) {
      const before = tagId(sentence, unit - 1);
      const isNew = before === TAG_IDS.NOUN || before === TAG_IDS.PROPN;
      return isNew && hasVerb(sentence, unit, to) ? unit : from;
    }
    const isOfPhrase = OF_PHRASE.has(tag) || wordId(sentence, unit) === GENITIVE;
    if (!isOfPhrase && !wordAt(narration, sentence, unit).endsWith('ing')) return from;
  }
  return from;
}

const OF_PHRASE: ReadonlySet<number> = new Set([
  TAG_IDS.NOUN,
  TAG_IDS.PROPN,
  TAG_IDS.ADJ,
  TAG_IDS.NUM,
]);
const GENITIVE = hashText("'s");

/**
 * Where what comes after the cue begins: “What we see,” said Ann Lee, the head of the board, “is a rise.” goes on in marks as it
 * began, past who says it; and "has a warning for the board: “We will sue.”" begins behind the colon.
 */
export function startOfWords(
  narration: Narration,
  cue: CueCandidate,
  [before]: readonly Range[],
  range: Range,
): number {
  const from = pastAddressee(narration, cue, range);
  const [, to] = range;
  const tagIds = narration.sentences[cue.sentence]?.tagIds ?? [];
  const next = tagIds.indexOf(QUOTATION_ID, from);
  if (next <= from || next >= to) return from;
  const passed = tagIds.slice(from, next);
  if (passed.includes(TAG_IDS.VERB) || passed.includes(TAG_IDS.AUX)) return from;
  if (passed.at(-1) === COLON) return next;
  const goesOn = before !== undefined && tagIds.slice(...before).every(isQuotedOrMark);
  return goesOn && passed.at(-1) === COMMA ? next : from;
}

/** “You can close it,” said Ann Lee, an expert, “or it will close”: the quotation behind who says it, no verb between; else −1. */
export function goesOnAt(
  narration: Narration,
  cue: CueCandidate,
  [range]: readonly Range[],
): number {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || !range || !sentence.tagIds.slice(...range).includes(QUOTATION_ID)) return -1;
  const behind = cue.unit + cue.last - cue.first;
  const next = sentence.tagIds.indexOf(QUOTATION_ID, behind);
  const isNext = next > behind && tagId(sentence, next - 1) === COMMA;
  return isNext && !hasVerb(sentence, behind, next) && endsInComma(narration, sentence, range)
    ? next
    : -1;
}

/** The quotation that the range ends with does. */
function endsInComma(narration: Narration, { units }: NarrationSentence, [, to]: Range): boolean {
  for (let unit = to - 1; unit >= to - 2; unit--) {
    const index = narration.quotationAt.get(units[unit] ?? -1);
    const quotation = index === undefined ? undefined : narration.quotations[index];
    if (quotation) return narration.tokens[quotation.last - 1]?.text === ',';
  }
  return false;
}

const COLON = hashText(':');
const COMMA = hashText(',');
const isQuotedOrMark = (tagId: number): boolean => tagId === QUOTATION_ID || tagId === COMMA;
