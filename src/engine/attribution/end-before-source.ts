/** "Schools will shut, Ann Lee, the education minister, said": what is told of the speaker between commas is none of the words. */

import type { CuedContent } from '../contents/find-contents.ts';
import { hasVerb, idsOf, wordId } from '../contents/units.ts';
import type { Narration } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** Gives the contents, each that reaches over its own source ended before that. O(contents). */
export function endBeforeSource(
  narration: Narration,
  contents: readonly CuedContent[],
  sourceOf: (content: CuedContent) => Mention | null,
): readonly CuedContent[] {
  return contents.map((content) => {
    const { cue, layout, ranges } = content;
    const [range] = ranges;
    const sentence = narration.sentences[cue.sentence];
    if (!range || !sentence || ranges.length > 1 || layout !== 'before' || cue.kind !== 'verb')
      return content;
    const [from, to] = range;
    if (!isComma(wordId(sentence, cue.unit - 1)) || to < cue.unit - 1) return content;
    const source = sourceOf(content);
    if (!source || source.unit <= from + 1 || source.unitEnd >= to) return content;
    const isApart =
      isComma(wordId(sentence, source.unit - 1)) && isComma(wordId(sentence, source.unitEnd));
    return isApart && hasVerb(sentence, from, source.unit - 1)
      ? { ...content, ranges: [[from, source.unit - 1]] }
      : content;
  });
}

const COMMA = idsOf(',');
const isComma = (id: number): boolean => COMMA.has(id);
