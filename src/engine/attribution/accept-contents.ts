/** Which of the contents found are taken: the likely ones, and those that alone explain a quotation. */

import type { CuedContent } from '../contents/find-contents.ts';
import { hasQuotation, hasVerb, tagAt, wordAt } from '../contents/units.ts';
import { reportingFormOf } from '../cues/find-cues.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import { type ContentSpans, contentOf } from './content-spans.ts';
import { isOtherSense } from './other-senses.ts';

/** A content with its spans of text. */
export interface AcceptedContent extends CuedContent {
  readonly spans: ContentSpans;
}

/** Gives the accepted contents, in text order. Quotation marks speak for a quote, so that less is asked of its cue. */
export function acceptContents(
  narration: Narration,
  contents: readonly CuedContent[],
): AcceptedContent[] {
  const found: AcceptedContent[] = [];
  const unlikely: AcceptedContent[] = [];
  const claimed = new Set<number>();
  for (const content of contents) {
    const spans = contentOf(narration, content);
    if (spans === null || saysNothing(narration, content, spans)) continue;
    const { cue, layout, ranges, probability, edgeProbability } = content;
    const accepted = { cue, layout, ranges, probability, edgeProbability, spans };
    found.push(accepted);
    if (!isLikely(narration, accepted)) unlikely.push(accepted);
    else for (const index of spans.quotations) claimed.add(index);
  }
  const refused = new Set(unlikely);
  for (const content of rescued(narration, unlikely, claimed)) refused.delete(content);
  const accepted = refused.size === 0 ? found : found.filter((content) => !refused.has(content));
  return accepted.filter((content, at) => !isSaidWithin(accepted, content, at));
}

function isLikely(narration: Narration, { probability, spans }: AcceptedContent): boolean {
  if (probability >= LEAST_QUOTED) return true;
  return probability >= LEAST_INDIRECT && !spans.quotations.some((q) => isSpeech(narration, q));
}

/** Of each quotation that no likely content claims the likeliest. */
function rescued(
  narration: Narration,
  unlikely: readonly AcceptedContent[],
  claimed: ReadonlySet<number>,
): Iterable<AcceptedContent> {
  const best = new Map<number, AcceptedContent>();
  for (const content of unlikely) {
    for (const index of content.spans.quotations) {
      if (claimed.has(index) || !isSpeech(narration, index)) continue;
      if (content.probability > (best.get(index)?.probability ?? 0)) best.set(index, content);
    }
  }
  return best.values();
}

/** Whether one of its sentence stands within the content and says the same quotation. */
function isSaidWithin(
  accepted: readonly AcceptedContent[],
  content: AcceptedContent,
  at: number,
): boolean {
  const { cue, layout, spans } = content;
  if (cue.kind !== 'verb' || spans.quotations.length === 0) return false;
  if (layout !== 'before' && cue.rule !== 'cue/open-verb') return false;
  const { sentence } = cue;
  let first = at;
  while (accepted[first - 1]?.cue.sentence === sentence) first--;
  for (let next = first; accepted[next]?.cue.sentence === sentence; next++) {
    const other = accepted[next];
    if (other && holds(content, other)) return true;
  }
  return false;
}

/**
 * "Officers cleared two camps, a raid that the ministry described as “humane”": a verb that seldom reports, before the one
 * that does. "“In weeks,” the minister said, as cited by the Post", "said it was “late” as announced": what comes behind.
 */
const holds = (content: AcceptedContent, other: AcceptedContent): boolean =>
  (content.layout === 'before' || other.cue.rule !== 'cue/open-verb') &&
  other.spans.quotations.some((index) => content.spans.quotations.includes(index)) &&
  content.ranges.some(([from, to]) => other.cue.unit > from && other.cue.unit < to);

const LEAST_QUOTED = 0.3;
/** Asked of a content without a quotation long enough to be speech. */
export const LEAST_INDIRECT = 0.27;

/** Long enough to be speech rather than a term. */
function isSpeech(narration: Narration, index: number): boolean {
  const quotation = narration.quotations[index];
  return quotation !== undefined && quotation.last - quotation.first >= 4;
}

/** "citing Ann Lee" names a source and no words; "asked not to be named" is about the asking itself. */
function saysNothing(narration: Narration, content: CuedContent, spans: ContentSpans): boolean {
  const sentence = narration.sentences[content.cue.sentence];
  const [first] = spans.content;
  if (!sentence || !first) return true;
  if (isTerm(narration, sentence, content, spans)) return true;
  if (isLasting(narration, sentence, content) || isHowTo(narration, sentence, content)) return true;
  // "Cyclone Ode: live updates" is a rubric.
  if (content.cue.kind === 'label' && !isClause(sentence, content))
    return spans.type === 'indirect';
  if (spans.type !== 'indirect') return false;
  // A verb outside the lexicon has only the quotation to speak for it.
  const isOpen = content.cue.rule === 'cue/open-verb';
  const hasClause = isClause(sentence, content);
  if (isOpen && !hasClause) return true;
  // "a note with the words “…”": what is in marks was said by nobody.
  if ((isOpen || !hasClause) && holdsQuotation(sentence, content)) return true;
  if (isAlternative(narration, sentence, content) || isOtherSense(sentence, content)) return true;
  if (ASKING.has(content.cue.lemma) && NOT_NAMED.test(narration.text.slice(first.start, first.end)))
    return true;
  // "On the radio, Lou Ross laughed": what is told before has a verb.
  const opensWithPlace =
    content.layout === 'before' &&
    tagAt(narration, sentence, content.ranges[0]?.[0] ?? 0) === 'ADP';
  if (content.cue.kind === 'preposition' && isWholeSentence(sentence, content)) return false;
  return (content.cue.kind === 'preposition' || opensWithPlace) && !isClause(sentence, content);
}

/** "the song, “Wake him up”, went on long after the whistle": it lasted. */
function isLasting(
  narration: Narration,
  sentence: NarrationSentence,
  { cue, layout }: CuedContent,
): boolean {
  const unit = cue.unit + cue.last - cue.first;
  const isOn = wordAt(narration, sentence, unit) === 'on';
  return (
    cue.lemma.startsWith('go') &&
    layout === 'before' &&
    LASTING.has(wordAt(narration, sentence, isOn ? unit + 1 : unit))
  );
}

const LASTING: ReadonlySet<string> = new Set(
  'long for until till after through all despite past into'.split(' '),
);

/** "knows how to say “crane” in Romanian", "how not to say it": nobody says it there. */
function isHowTo(narration: Narration, sentence: NarrationSentence, { cue }: CuedContent): boolean {
  if (wordAt(narration, sentence, cue.unit - 1) !== 'to') return false;
  const before = wordAt(narration, sentence, cue.unit - 2);
  return (
    before === 'how' || (before === 'not' && wordAt(narration, sentence, cue.unit - 3) === 'how')
  );
}

/** Words in marks that are nobody's speech. */
const holdsQuotation = (sentence: NarrationSentence, { ranges }: CuedContent): boolean =>
  ranges.some(([from, to]) => hasQuotation(sentence, from, to));

/** All before ", according to …": a sentence, whether its verb was known for one or not. */
function isWholeSentence(
  { units }: NarrationSentence,
  { cue, layout, ranges: [range] }: CuedContent,
): boolean {
  if (cue.lemma !== 'according to' || !range || range[1] - range[0] < LEAST_OF_SENTENCE)
    return false;
  return layout === 'before' ? range[0] === 0 : cue.unit === 0 && range[1] >= units.length - 1;
}

const LEAST_OF_SENTENCE = 8;

const ASKING: ReadonlySet<string> = new Set(['ask', 'request']);
const NOT_NAMED =
  /^(?:not to be (?:named|identified|quoted)|to remain anonymous|(?:for )?anonymity)/u;

/** "neither admitted nor denied it": the first verb's words are those of the second. "denied that, saying …" names nothing. */
function isAlternative(
  narration: Narration,
  sentence: NarrationSentence,
  { layout, ranges: [range] }: CuedContent,
): boolean {
  if (layout !== 'after' || !range) return false;
  const [from, to] = range;
  const first = wordAt(narration, sentence, from);
  if (to - from === 1) return BARE.has(first);
  return ALTERNATIVES.has(first) && reportingFormOf(wordAt(narration, sentence, from + 1)) !== null;
}

/** What stands for words that were told before. */
const BARE: ReadonlySet<string> = new Set(['that', 'it', 'this', 'them', 'him', 'her', 'us', 'me']);

const ALTERNATIVES: ReadonlySet<string> = new Set(['nor', 'or', 'and']);

const isClause = (sentence: NarrationSentence, { ranges }: CuedContent): boolean =>
  ranges.some(([from, to]) => hasVerb(sentence, from, to));

/**
 * A short quoted term in a phrase without a verb is no speech after a noun ("talk of a ‘tidal tax’"), nor as what a
 * relative clause is about ("The ‘community hub’ the council proposes").
 */
function isTerm(
  narration: Narration,
  sentence: NarrationSentence,
  content: CuedContent,
  { type, quotations }: ContentSpans,
): boolean {
  const { cue, layout, ranges } = content;
  if (type !== 'mixed' || quotations.some((index) => isSpeech(narration, index))) return false;
  if (layout === 'before') return !isClause(sentence, content);
  if (isKnownSo(narration, sentence, content)) return true;
  const isNoun =
    narration.tokens[cue.first]?.tag === 'NOUN' && (cue.form === null || cue.form === 'base');
  if (quotations.length !== 1 || !isNoun) return false;
  return ranges.every(([from, to]) =>
    sentence.units.slice(from, to).every((at) => isLittle(narration, at)),
  );
}

/** "a burst often called the “Ode years”": by nobody in particular. */
function isKnownSo(
  narration: Narration,
  sentence: NarrationSentence,
  { cue, ranges }: CuedContent,
): boolean {
  return (
    (cue.lemma === 'call' || cue.lemma === 'dub' || cue.lemma === 'term') &&
    OFTEN.has(wordAt(narration, sentence, cue.unit - 1)) &&
    tagAt(narration, sentence, cue.unit - 2) === 'NOUN' &&
    ranges.every(([from, to]) =>
      sentence.units.slice(from, to).every((at) => isLittle(narration, at)),
    )
  );
}

const OFTEN: ReadonlySet<string> = new Set(
  'often sometimes also widely popularly commonly locally colloquially informally now'.split(' '),
);

/** A quotation, an article, a preposition or a mark. */
function isLittle(narration: Narration, at: number): boolean {
  const tag = narration.tokens[at]?.tag;
  return narration.quotationAt.has(at) || tag === 'DET' || tag === 'ADP' || tag === 'PUNCT';
}
