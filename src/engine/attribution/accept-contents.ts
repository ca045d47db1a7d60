/** Which of the contents found are taken: the likely ones, and those that alone explain a quotation. */

import type { CuedContent } from '../contents/find-contents.ts';
import { hasVerb } from '../contents/units.ts';
import type { Narration } from '../marks/narration.ts';
import { type ContentSpans, contentOf } from './content-spans.ts';

/** A content with its spans of text. */
export interface AcceptedContent extends CuedContent {
  readonly spans: ContentSpans;
}

/** Gives the accepted contents, in text order. Quotation marks speak for a quote, so that less is asked of its cue. */
export function acceptContents(
  narration: Narration,
  contents: readonly CuedContent[],
): AcceptedContent[] {
  const found = contents.flatMap((content) => {
    const spans = contentOf(narration, content);
    return spans === null || saysNothing(narration, content, spans) ? [] : [{ ...content, spans }];
  });
  const isLikely = ({ probability, spans }: AcceptedContent): boolean =>
    probability >=
    (spans.quotations.some((index) => isSpeech(narration, index)) ? LEAST_QUOTED : LEAST_INDIRECT);
  const claimed = new Set(found.filter(isLikely).flatMap(({ spans }) => spans.quotations));
  const best = new Map<number, AcceptedContent>();
  for (const content of found) {
    if (isLikely(content)) continue;
    for (const index of content.spans.quotations) {
      if (claimed.has(index) || !isSpeech(narration, index)) continue;
      if (content.probability > (best.get(index)?.probability ?? 0)) best.set(index, content);
    }
  }
  const rescued = new Set(best.values());
  return found.filter((content) => isLikely(content) || rescued.has(content));
}

const LEAST_QUOTED = 0.15;
const LEAST_INDIRECT = 0.25;

/** Long enough to be speech rather than a term. */
function isSpeech(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  return quotation !== undefined && quotation.last - quotation.first >= 4;
}

/** "citing Ann Lee" names a source and no words; "asked not to be named" is about the asking itself. */
function saysNothing(
  narration: Narration,
  { cue, ranges }: CuedContent,
  spans: ContentSpans,
): boolean {
  if (isTerm(narration, cue, ranges, spans)) return true;
  if (spans.type !== 'indirect') return false;
  const sentence = narration.sentences[cue.sentence];
  const [first] = spans.content;
  if (!sentence || !first) return true;
  const words = narration.text.slice(first.start, Math.min(first.end, first.start + 60));
  if (cue.lemma === 'ask' && NOT_NAMED.test(words)) return true;
  const isClause = ranges.some(([from, to]) => hasVerb(sentence, from, to));
  return cue.kind === 'preposition' && !isClause;
}

const NOT_NAMED = /^(?:not to be (?:named|identified|quoted)|to remain anonymous|for anonymity)/u;

/** "talk of a ‘land swap’": after a noun, a short quoted term with nothing but its article is no speech. */
function isTerm(
  narration: Narration,
  cue: CuedContent['cue'],
  ranges: CuedContent['ranges'],
  { quotations }: ContentSpans,
): boolean {
  const sentence = narration.sentences[cue.sentence];
  const isNoun = narration.tokens[cue.first]?.tag === 'NOUN' && (cue.form === null || cue.form === 'base');
  if (!sentence || quotations.length !== 1 || !isNoun) return false;
  if (quotations.some((index) => isSpeech(narration, index))) return false;
  return ranges.every(([from, to]) =>
    sentence.units.slice(from, to).every((at) => {
      const tag = narration.tokens[at]?.tag;
      return narration.quotationAt.has(at) || tag === 'DET' || tag === 'ADP' || tag === 'PUNCT';
    }),
  );
}
