/** Contents: for each cue, whether it announces something, and which stretch of its sentence that is. */

import {
  beginRow,
  type ChoiceModel,
  classProbabilities,
  indexOfGreatest,
  scoreOf,
  toProbabilities,
} from '../choice-model.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { startBehindSource } from './according.ts';
import { isAside, PLACING } from './asides.ts';
import { goesOnAt, isAsideBehind, startOfWords } from './behind-cue.ts';
import { edgeFeatures, edgeQuestion } from './edge-features.ts';
import { type Edge, edgeCandidates } from './edges.ts';
import { type Layout, layoutFeatures } from './layout-features.ts';
import { isOffer, requestedAt } from './requests.ts';
import { countCues, type SentenceCues } from './sentence-cues.ts';
import { isDenial, isFinding, isSayingThat, isToldWithin, isUnanswered } from './sure-cues.ts';
import { isToldBefore } from './told-before.ts';
import { hasQuotation, hasVerb, idsOf, isParticiple, isVerbAt, tagId, wordId } from './units.ts';

/** A cue with its content, in units of its sentence. */
export interface CuedContent {
  readonly cue: CueCandidate;
  readonly layout: Layout;
  /** Half-open ranges of units, in text order. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** 0–1: that the word is a cue, and that its content lies on that side. */
  readonly probability: number;
  /** 0–1: that the content begins and ends there, given the cue and its side. */
  readonly edgeProbability: number;
}

/** What the stage needs. */
export interface ContentModels {
  readonly layout: ChoiceModel;
  readonly edges: ChoiceModel;
}

/** Gives the cues that announce something, in text order. `least`: the probability of being a cue below which none is taken, in sentences with a quotation and in others. */
export function findContents(
  narration: Narration,
  cues: readonly CueCandidate[],
  models: ContentModels,
  least: { readonly quoted: number; readonly unquoted: number },
): CuedContent[] {
  const counts = countCues(cues);
  return cues.flatMap((cue, index) => {
    layoutFeatures(narration, cue, counts[index] ?? ALONE, beginRow(models.layout));
    const probabilities = classProbabilities(models.layout);
    const likely = 1 - (probabilities[0] ?? 1);
    const isDenied = isDenial(narration, cue);
    const isSure =
      isDenied ||
      isFinding(narration, cue) ||
      isOffer(narration, cue) ||
      isUnanswered(narration, cue) ||
      requestedAt(narration, cue) > 0;
    const isThat = !isSure && (isSayingThat(narration, cue) || isToldWithin(narration, cue));
    const isBefore = isToldBefore(narration, cue);
    const isCue = isSure || isThat || isBefore ? Math.max(likely, LEAST_OF_SURE) : likely;
    if (isCue < least.quoted || (isCue < least.unquoted && !isWithQuotation(narration, cue)))
      return [];
    probabilities[0] = 0;
    if (isCue > likely && (isDenied || isThat))
      for (const [at, layout] of models.layout.outputs.entries())
        if (layout !== 'after') probabilities[at] = 0;
    if (isBefore) probabilities[models.layout.outputs.indexOf('after')] = 0;
    const found = layOut(narration, cue, probabilities, models);
    if (found === null) return [];
    const { layout, ranges, edgeProbability } = found;
    return [{ cue, layout, ranges, edgeProbability, probability: isCue }];
  });
}

/** That a cue is one whose sense leaves no doubt. */
const LEAST_OF_SURE = 0.5;

const ALONE: SentenceCues = { before: 0, after: 0 };

const isWithQuotation = ({ sentences }: Narration, { sentence }: CueCandidate): boolean =>
  sentences[sentence]?.tagIds.includes(QUOTATION_ID) ?? false;

/** The likeliest layout whose content can be one: "told a meeting on Tuesday" with nothing but whom it was told has none after it. */
function layOut(
  narration: Narration,
  cue: CueCandidate,
  probabilities: number[],
  models: ContentModels,
): Pick<CuedContent, 'layout' | 'ranges' | 'edgeProbability'> | null {
  for (let tries = 0; tries < 2; tries++) {
    const best = indexOfGreatest(probabilities);
    const layout = models.layout.outputs[best] as Layout;
    const { ranges, edgeProbability } = rangesOf(narration, cue, layout, models.edges);
    if (ranges.length > 0 && isPossible(narration, cue, layout, ranges)) {
      const rest = layout === 'before' ? goesOnAt(narration, cue, ranges) : -1;
      if (rest < 0) return { layout, ranges, edgeProbability };
      return { layout: 'around', ranges: [...ranges, [rest, rest + 1]], edgeProbability };
    }
    probabilities[best] = 0;
    // "fires were reported at a depot": what isn't told before isn't told after it either.
    if (layout === 'before') probabilities[models.layout.outputs.indexOf('after')] = 0;
  }
  return null;
}

/** Whether a content can lie so: a verb's words before it are more than a noun, and behind "told" more than whom it was told. */
function isPossible(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  ranges: CuedContent['ranges'],
): boolean {
  if (layout === 'before') return cue.kind !== 'verb' || saysMore(narration, cue, ranges);
  const isTold = layout === 'after' && cue.classes.includes('tell');
  return !isTold || saysSomething(narration, cue, ranges);
}

/** More than a noun: "The airline | apologised on Monday." */
function saysMore(narration: Narration, cue: CueCandidate, ranges: CuedContent['ranges']): boolean {
  const sentence = narration.sentences[cue.sentence];
  return (
    sentence !== undefined &&
    ranges.some(([from, to]) => hasVerb(sentence, from, to) || hasQuotation(sentence, from, to))
  );
}

/** A verb, a quotation or "about" in the content: more than an addressee, or where they were told ("in an email seen by us"). */
function saysSomething(
  narration: Narration,
  cue: CueCandidate,
  ranges: CuedContent['ranges'],
): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return false;
  return ranges.some(
    ([from, to]) =>
      (hasOwnVerb(sentence, from, to) &&
        !opensPlace(sentence, from) &&
        wordId(sentence, from - 1) !== COMMA) ||
      hasQuotation(sentence, from, to) ||
      ABOUT.has(wordId(sentence, from)),
  );
}

/** A verb that isn't a participle behind a noun: "staff in an email | seen by us" says nothing. */
function hasOwnVerb(sentence: NarrationSentence, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++)
    if (isVerbAt(sentence, unit) && wordId(sentence, unit + 1) !== BY) return true;
  return false;
}

const BY = hashText('by');
/** "what she was to tell her bank, | the minister said": no words of hers. */
const COMMA = hashText(',');

/** "in an email", "during a call", "at the hearing": the preposition and a thing. */
const opensPlace = (sentence: NarrationSentence, unit: number): boolean =>
  PLACING.has(wordId(sentence, unit)) && tagId(sentence, unit) === TAG_IDS.ADP;

const ABOUT = idsOf('about of how what why');

function rangesOf(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  model: ChoiceModel,
): Pick<CuedContent, 'ranges' | 'edgeProbability'> {
  const ranges: (readonly [number, number])[] = [];
  let edgeProbability = 1;
  const choose = (edge: Edge, start: number): number | null => {
    const { unit, probability } = chooseEdge(narration, cue, edge, start, model);
    edgeProbability *= probability;
    return unit;
  };
  if (layout === 'before' || layout === 'around') {
    const from = choose('before-start', 0);
    const to = from === null ? null : choose('before-end', from);
    if (from !== null && to !== null && to > from && !isAside(narration, cue, layout, [from, to]))
      ranges.push([from, to]);
  }
  if (layout === 'after' || layout === 'around') {
    const told = Math.max(requestedAt(narration, cue), startBehindSource(narration, cue));
    const from = told > 0 ? told : choose('after-start', 0);
    const to = from === null ? null : choose('after-end', from);
    if (
      from !== null &&
      to !== null &&
      to > from &&
      !isAsideBehind(narration, cue, ranges, [from, to])
    )
      ranges.push([startOfWords(narration, cue, ranges, [from, to]), to]);
  }
  return { ranges, edgeProbability };
}

function chooseEdge(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  start: number,
  model: ChoiceModel,
): { unit: number | null; probability: number } {
  const candidates = edgeCandidates(narration, cue, edge, start);
  const question = edgeQuestion(narration, cue, edge, candidates, start);
  if (question === null) return { unit: candidates[0] ?? null, probability: 1 };
  const scores: number[] = [];
  for (let rank = 0; rank < candidates.length; rank++) {
    edgeFeatures(question, rank, beginRow(model));
    scores.push(scoreOf(model));
  }
  const probabilities = toProbabilities(scores);
  if (edge === 'after-start') withoutSubjectless(narration, cue, candidates, probabilities);
  if (edge === 'after-end') withoutFragments(narration, cue, start, candidates, probabilities);
  const best = indexOfGreatest(probabilities);
  return { unit: candidates[best] ?? null, probability: probabilities[best] ?? 0 };
}

/** "According to Tom Orr, a woman, 34, was hurt": what is according to him doesn't begin with its verb. */
function withoutSubjectless(
  narration: Narration,
  cue: CueCandidate,
  candidates: readonly number[],
  probabilities: number[],
): void {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || cue.lemma !== 'according to') return;
  const hasSubject = candidates.map((unit) => !isVerbAt(sentence, unit));
  if (!hasSubject.includes(true)) return;
  for (const [at, has] of hasSubject.entries()) if (!has) probabilities[at] = 0;
}

/** "said that acting on a tip, officers …": a clause behind "that" has a verb of its own, so that it ends later. */
function withoutFragments(
  narration: Narration,
  cue: CueCandidate,
  start: number,
  candidates: readonly number[],
  probabilities: number[],
): void {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return;
  const opening = wordId(sentence, start) === THAT ? start + 1 : start;
  if (wordId(sentence, opening - 1) !== THAT || !isParticiple(narration, sentence, opening)) return;
  for (let at = 0; at < candidates.length - 1; at++) {
    const end = candidates[at] ?? 0;
    for (let unit = opening + 1; unit < end; unit++)
      if (isVerbAt(sentence, unit) && !isParticiple(narration, sentence, unit)) return;
    probabilities[at] = 0;
  }
}

const THAT = hashText('that');
