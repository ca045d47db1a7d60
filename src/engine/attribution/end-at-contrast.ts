/** "Ode said it was late, but Lee called it early": the second reports again, so that the first ends before it. */

import type { CuedContent } from '../contents/find-contents.ts';
import { idsOf, isVerbAt, wordId } from '../contents/units.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';

/** Gives the contents, each ended where a contrasting clause with a cue in the same form begins. */
export function endAtContrast(
  narration: Narration,
  contents: readonly CuedContent[],
): readonly CuedContent[] {
  return contents.map((content, at) => {
    const next = contents[at + 1];
    const [range] = content.ranges;
    if (!next || !range || content.layout !== 'after' || next.cue.sentence !== content.cue.sentence)
      return content;
    const [from, to] = range;
    const isWithin = next.cue.unit > from && next.cue.unit < to;
    if (!isWithin || next.layout !== 'after' || next.cue.form !== content.cue.form) return content;
    const sentence = narration.sentences[content.cue.sentence];
    const end = sentence ? contrastBefore(sentence, from + 1, next.cue.unit) : null;
    return end === null ? content : { ...content, ranges: [[from, end]] };
  });
}

/** The comma of ", but" where only a subject and auxiliaries stand between that and the cue; else null. */
function contrastBefore(sentence: NarrationSentence, from: number, cue: number): number | null {
  let unit = cue - 1;
  while (unit > from && isVerbAt(sentence, unit)) unit--;
  for (; unit > from; unit--) {
    if (CONTRASTS.has(wordId(sentence, unit)))
      return COMMAS.has(wordId(sentence, unit - 1)) && unit < cue - 1 ? unit - 1 : null;
    if (isVerbAt(sentence, unit)) return null;
  }
  return null;
}

const CONTRASTS = idsOf('but while whereas');
const COMMAS = idsOf(', ; — –');
