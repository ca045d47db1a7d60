/** "State media quoted the minister as saying …": the minister said it, and the media passed it on. */

import type { CuedContent } from '../contents/find-contents.ts';
import { idsOf, wordAt, wordId } from '../contents/units.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { reportingFormOf } from '../cues/find-cues.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** Who quoted whom as saying something: units of the sentence. */
export interface QuotedSaying {
  readonly quoting: number;
  readonly as: number;
  readonly saying: number;
  /** "was quoted as saying" */
  readonly isPassive: boolean;
}

/** Gives the words of this kind that the cue is one of; null for nearly all cues. */
export function quotedSaying(narration: Narration, cue: CueCandidate): QuotedSaying | null {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || cue.kind !== 'verb') return null;
  const isQuoting = QUOTING.has(wordId(sentence, cue.unit));
  if (!isQuoting && wordId(sentence, cue.unit - 1) !== AS) return null;
  const quoting = isQuoting ? cue.unit : quotingBefore(sentence, cue.unit);
  if (quoting === null) return null;
  for (let as = quoting + 1; as <= quoting + MOST_BETWEEN; as++) {
    if (wordId(sentence, as) !== AS) continue;
    if (reportingFormOf(wordAt(narration, sentence, as + 1)) !== 'ing') return null;
    const isPassive = BE.has(wordId(sentence, quoting - 1));
    return { quoting, as, saying: as + 1, isPassive };
  }
  return null;
}

function quotingBefore(sentence: NarrationSentence, saying: number): number | null {
  for (let unit = saying - 2; unit >= saying - 2 - MOST_BETWEEN; unit--)
    if (QUOTING.has(wordId(sentence, unit))) return unit;
  return null;
}

const QUOTING = idsOf('quoted quotes quoting cited cites citing paraphrased');
const BE = idsOf('is was were are been being');
const AS = hashText('as');
/** "quoted a senior official at the ministry of mines as saying" */
const MOST_BETWEEN = 10;

/** The probability of what the sentence's form leaves no doubt about. */
export const BY_FORM = 0.95;

/** Gives the contents to the verb of saying; what the quoting verb seemed to announce is that, or nothing. */
export function joinQuotedSaying(
  narration: Narration,
  cues: readonly CueCandidate[],
  contents: readonly CuedContent[],
): readonly CuedContent[] {
  // Nearly all articles have none of them.
  if (!contents.some(({ cue }) => quotedSaying(narration, cue) !== null)) return contents;
  const cueAt = new Map(cues.map((cue) => [placeOf(cue.sentence, cue.unit), cue]));
  const announced = new Set(contents.map(({ cue }) => cue));
  return contents.flatMap((content) => {
    const { cue } = content;
    const found = quotedSaying(narration, cue);
    if (!found) return [content];
    const probability = Math.max(content.probability, BY_FORM);
    if (cue.unit === found.saying) return [{ ...content, probability }];
    const saying = cueAt.get(placeOf(cue.sentence, found.saying));
    if (!saying || announced.has(saying)) return [];
    const ranges = rangesOf(narration, content, found);
    const [first] = ranges;
    if (!first) return [];
    const layout = first[0] > found.saying ? ('after' as const) : ('before' as const);
    return [{ ...content, cue: saying, layout, ranges, probability }];
  });
}

const placeOf = (sentence: number, unit: number): string => `${sentence} ${unit}`;

/** What stands behind the verb of saying, or the quotation before it all. */
function rangesOf(
  narration: Narration,
  { cue, ranges }: CuedContent,
  { quoting, saying }: QuotedSaying,
): CuedContent['ranges'] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const said = ranges.flatMap(([from, to]) => {
    if (to <= quoting) return [[from, to] as const];
    const start = Math.max(from, saying + 1);
    return to > start ? [[start, to] as const] : [];
  });
  if (said.length > 0) return said;
  const before = sentence.tagIds.lastIndexOf(QUOTATION_ID, quoting);
  return before < 0 ? [] : [[before, before + 1]];
}

/** Whose words they are, of the sentence's mentions; null where nobody stands there. */
export function quotedOne(
  { quoting, as, isPassive }: QuotedSaying,
  mentions: readonly Mention[],
): Mention | null {
  const [from, to] = isPassive ? [0, quoting] : [quoting + 1, as];
  return lastBetween(mentions, from, to);
}

/** Who passed them on; null where the sentence doesn't say. */
export function quotingOne(
  { quoting, as, isPassive }: QuotedSaying,
  mentions: readonly Mention[],
): Mention | null {
  const [from, to] = isPassive ? [quoting + 1, as] : [0, quoting];
  return lastBetween(mentions, from, to);
}

const lastBetween = (mentions: readonly Mention[], from: number, to: number): Mention | null =>
  mentions.findLast(
    ({ unit, unitEnd, isPossessor }) => unit >= from && unitEnd <= to && !isPossessor,
  ) ?? null;
