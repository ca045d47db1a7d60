/** "Ode said it was late, but Lee called it early", "Ode said it was late and accused Lee": what reports again ends what came before. */

import type { CuedContent } from '../contents/find-contents.ts';
import {
  hasQuotation,
  hasVerb,
  type IdSet,
  idsOf,
  isVerbAt,
  tagId,
  wordId,
} from '../contents/units.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { TAG_IDS } from '../tokens/token.ts';

/**
 * Gives the contents, each ended where a contrasting clause with a cue in the same form begins, or another verb of what
 * the same source said. O(contents).
 */
export function endAtNextReport(
  narration: Narration,
  contents: readonly CuedContent[],
  sourceOf: (content: CuedContent) => Mention | null,
): readonly CuedContent[] {
  return contents.map((content, at) => {
    const [range] = content.ranges;
    const sentence = narration.sentences[content.cue.sentence];
    if (!range || !sentence || content.layout !== 'after') return content;
    const [from, to] = range;
    const speaker = nextSpeaker(contents, at, range, sourceOf);
    if (speaker !== null) {
      const end = wordId(sentence, speaker - 1) === AND ? speaker - 1 : speaker;
      return { ...content, ranges: [[from, end]] };
    }
    for (let after = at + 1; after <= at + MOST_AFTER; after++) {
      const next = contents[after];
      if (!next || next.cue.sentence !== content.cue.sentence || next.cue.unit >= to) break;
      // "said it was late, according to the Courier": who passed it on closes it.
      if (isPassedOn(sentence, content, next))
        return { ...content, ranges: [[from, next.cue.unit - 1]] };
      if (isSaying(sentence, from, next))
        return { ...content, ranges: [[from, next.cue.unit - 1]] };
      if (next.cue.unit <= from || next.layout !== 'after' || next.cue.form !== content.cue.form)
        continue;
      const end =
        joinedSubject(sentence, from + 1, next.cue.unit) ??
        semicolonBefore(sentence, from + 1, next.cue.unit) ??
        contrastBefore(sentence, from + 1, next.cue.unit, CONTRASTS) ??
        (isQuoted(sentence, next)
          ? contrastBefore(sentence, from + 1, next.cue.unit, WHICH)
          : null) ??
        joinBefore(sentence, from, next.cue.unit, () => sharesSource(content, next, sourceOf));
      if (end !== null) return { ...content, ranges: [[from, end]] };
    }
    return content;
  });
}

/** Where the source of the next cue stands at the content's end: "accused him of “posing,” and | a senior aide, granted anonymity, said …"; else null. */
function nextSpeaker(
  contents: readonly CuedContent[],
  at: number,
  [from, to]: readonly [number, number],
  sourceOf: (content: CuedContent) => Mention | null,
): number | null {
  const [content, next] = [contents[at], contents[at + 1]];
  if (!content || next?.layout !== 'after' || next.cue.sentence !== content.cue.sentence)
    return null;
  const source = next.cue.unit < to ? null : sourceOf(next);
  return source && source.unit > from && source.unitEnd <= to ? source.unit : null;
}

/** A sentence of news hardly has more cues. */
const MOST_AFTER = 6;

/** "says it will go; its lawyer says it won’t": each clause has a cue of its own. */
function semicolonBefore(sentence: NarrationSentence, from: number, cue: number): number | null {
  for (let unit = cue - 1; unit > Math.max(from, cue - MOST_UNITS); unit--)
    if (wordId(sentence, unit) === SEMICOLON) return unit;
  return null;
}

const SEMICOLON = hashText(';');
/** Between a semicolon and the cue of its clause. */
const MOST_UNITS = 30;

function isPassedOn(
  sentence: NarrationSentence,
  { cue, ranges: [range] }: CuedContent,
  next: CuedContent,
): boolean {
  const [passed] = next.ranges;
  return (
    next.cue.kind === 'preposition' &&
    next.layout === 'before' &&
    passed !== undefined &&
    passed[0] <= cue.unit &&
    COMMAS.has(wordId(sentence, next.cue.unit - 1)) &&
    hasVerb(sentence, range?.[0] ?? 0, next.cue.unit - 1)
  );
}

/** "refused to answer, muttering only: “Go away.”" */
function isSaying(
  sentence: NarrationSentence,
  from: number,
  { cue, layout, ranges: [range] }: CuedContent,
): boolean {
  return (
    cue.form === 'ing' &&
    layout === 'after' &&
    cue.unit > from + 1 &&
    COMMAS.has(wordId(sentence, cue.unit - 1)) &&
    range !== undefined &&
    tagId(sentence, range[0]) === QUOTATION_ID
  );
}

function sharesSource(
  content: CuedContent,
  next: CuedContent,
  sourceOf: (content: CuedContent) => Mention | null,
): boolean {
  const source = sourceOf(next);
  if (source === null) return false;
  // "Lee’s son, Tom Orr, said it was late and called it …": by one or the other of his mentions.
  return source === sourceOf(content) || source.unitEnd <= content.cue.unit;
}

/** The end of a clause before "and" or "but" right before the cue; null where none stands there, or another reports. */
function joinBefore(
  sentence: NarrationSentence,
  from: number,
  cue: number,
  isOne: () => boolean,
): number | null {
  let unit = cue - 1;
  while (unit > from && tagId(sentence, unit) === TAG_IDS.ADV) unit--;
  if (!JOINTS.has(wordId(sentence, unit)) || !hasVerb(sentence, from, unit) || !isOne())
    return null;
  return COMMAS.has(wordId(sentence, unit - 1)) ? unit - 1 : unit;
}

const JOINTS = idsOf('and but');

/** The comma of ", and a senior aide, granted anonymity, said": another subject with what is told of it between commas; else null. */
function joinedSubject(sentence: NarrationSentence, from: number, cue: number): number | null {
  let unit = cue - 1;
  if (COMMAS.has(wordId(sentence, unit)))
    for (unit--; unit > from && !COMMAS.has(wordId(sentence, unit)); ) unit--;
  else return null;
  for (unit--; unit > from && !isVerbAt(sentence, unit); unit--)
    if (wordId(sentence, unit) === AND) {
      // “…,” and a senior aide
      if (tagId(sentence, unit - 1) === QUOTATION_ID) return unit;
      return COMMAS.has(wordId(sentence, unit - 1)) && hasVerb(sentence, from, unit)
        ? unit - 1
        : null;
    }
  return null;
}

const AND = hashText('and');

/** Whether words in marks are among it. */
const isQuoted = (sentence: NarrationSentence, { ranges }: CuedContent): boolean =>
  ranges.some(([from, to]) => hasQuotation(sentence, from, to));

/** The comma of ", but", ", which" where only a subject and auxiliaries stand between that and the cue; else null. */
function contrastBefore(
  sentence: NarrationSentence,
  from: number,
  cue: number,
  words: IdSet,
): number | null {
  let unit = cue - 1;
  while (unit > from && isVerbAt(sentence, unit)) unit--;
  for (; unit > from; unit--) {
    if (words.has(wordId(sentence, unit)))
      return COMMAS.has(wordId(sentence, unit - 1)) && unit < cue - 1 ? unit - 1 : null;
    if (isVerbAt(sentence, unit)) return null;
  }
  return null;
}

const CONTRASTS = idsOf('but while whereas');
const WHICH = idsOf('which');
const COMMAS = idsOf(', ; — –');
