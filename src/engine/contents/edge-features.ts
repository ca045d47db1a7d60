/** Features of a candidate edge, from which the edge model chooses where a content begins and ends. */

import type { CueCandidate } from '../cues/cue.ts';
import { isReportingForm, reportingFormOf } from '../cues/find-cues.ts';
import { addFeature, beginGroup, endGroup, type FeatureRow, hashText, mix } from '../features.ts';
import {
  type Narration,
  type NarrationSentence,
  QUOTATION_ID,
  tokenAt,
} from '../marks/narration.ts';
import { formOf } from '../tokens/inflect.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { EDGES, type Edge } from './edges.ts';
import { idOfForm, idOfGroup } from './layout-features.ts';
import { hasVerb, isVerbAt, tagId, wordAt, wordId } from './units.ts';

const COMMA = hashText(',');

/** What is asked, the same for each of the candidates. */
export interface EdgeQuestion {
  readonly narration: Narration;
  readonly sentence: NarrationSentence;
  readonly cue: CueCandidate;
  readonly edge: Edge;
  readonly candidates: readonly number[];
  /** The content's start where an end is asked for. */
  readonly start: number;
  /** The unit past the cue. */
  readonly cueEnd: number;
  /** The numbers of the cue's class and form. */
  readonly group: number;
  readonly form: number;
}

/** Puts the question; null where there are fewer than two candidates. */
export function edgeQuestion(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  candidates: readonly number[],
  start: number,
): EdgeQuestion | null {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || candidates.length < 2) return null;
  const cueEnd = cue.unit + (cue.last - cue.first);
  const group = idOfGroup(cue.classes[0] ?? cue.kind);
  const form = idOfForm(cue.form);
  return { narration, sentence, cue, edge, candidates, start, cueEnd, group, form };
}

/** Writes the features of the candidate edge at `rank`. */
export function edgeFeatures(question: EdgeQuestion, rank: number, row: FeatureRow): void {
  const { sentence, cue, edge, candidates, cueEnd, group, form } = question;
  const unit = candidates[rank];
  if (unit === undefined) return;
  const base = 200 + 40 * EDGES.indexOf(edge);
  const lemma = cue.lemmaId;
  const place = rank === 0 ? 1 : rank === candidates.length - 1 ? 2 : 3;
  const word = wordId(sentence, unit);
  const tag = tagId(sentence, unit);
  const next = tagId(sentence, unit + 1);
  const before = tagId(sentence, unit - 1);
  const nextWord = wordId(sentence, unit + 1);
  if (beginGroup(row, base + 3, before, tag, next)) {
    addFeature(row, base + 3, before);
    addFeature(row, base + 5, tag);
    addFeature(row, base + 6, before, tag);
    addFeature(row, base + 7, tag, next);
    endGroup(row);
  }
  if (beginGroup(row, base + 10, before, tag, (group * 8 + form) * 4 + place)) {
    addFeature(row, base + 0, place);
    addFeature(row, base + 10, group, before, tag);
    addFeature(row, base + 13, group, place);
    addFeature(row, base + 15, form, place, tag);
    endGroup(row);
  }
  addFeature(row, base + 4, word);
  addFeature(row, base + 8, word, next);
  addFeature(row, base + 9, group, word);
  addFeature(
    row,
    base + 1,
    bucket(edge === 'after-start' || edge === 'after-end' ? unit - cueEnd : cue.unit - unit),
  );
  addFeature(row, base + 2, wordId(sentence, unit - 1));
  addFeature(row, base + 11, lemma, place);
  addFeature(row, base + 12, lemma, word);
  addFeature(row, base + 14, word, nextWord);
  if (edge === 'after-end') endFeatures(question, unit, place, base, row);
  else if (edge === 'after-start') {
    const path = between(sentence, cueEnd, unit);
    if (beginGroup(row, base + 25, path, group)) {
      addFeature(row, base + 25, path);
      addFeature(row, base + 26, group, path);
      endGroup(row);
    }
  } else if (edge === 'before-end') {
    addFeature(row, base + 27, between(sentence, unit, cue.unit));
  } else {
    const commas = countCommas(sentence, unit, cue.unit);
    addFeature(row, base + 30, commas, before, place);
    addFeature(row, base + 31, commas, wordId(sentence, unit - 1), tag);
    addFeature(row, base + 32, before, word, next);
  }
}

/** Those of an end after the cue: most turn on what stands between it and the start, and on what comes next. */
function endFeatures(
  { narration, sentence, cue, start }: EdgeQuestion,
  unit: number,
  place: number,
  base: number,
  row: FeatureRow,
): void {
  const word = wordId(sentence, unit);
  const tag = tagId(sentence, unit);
  const next = tagId(sentence, unit + 1);
  const before = tagId(sentence, unit - 1);
  const startTag = tagId(sentence, start);
  const inside = hasVerb(sentence, start, unit) ? 1 : 2;
  const verbAfter = hasVerb(sentence, unit, sentence.units.length) ? 1 : 2;
  const hasQuotation = sentence.tagIds.indexOf(QUOTATION_ID, unit) >= 0 ? 1 : 2;
  const quotation = before === QUOTATION_ID ? 3 : hasQuotation;
  const opens = startTag === QUOTATION_ID ? 1 : 2;
  const isOnly = startTag === QUOTATION_ID && unit === start + 1 ? 1 : 2;
  const commas = countCommas(sentence, start, unit);
  const sides = ((inside * 4 + verbAfter) * 4 + place) * 4 + quotation;
  if (beginGroup(row, base + 19, tag, sides, opens * 4 + isOnly)) {
    addFeature(row, base + 19, inside, place);
    addFeature(row, base + 21, verbAfter, tag);
    addFeature(row, base + 22, quotation, opens, place);
    addFeature(row, base + 23, isOnly, tag);
    endGroup(row);
  }
  addFeature(row, base + 16, bucket(unit - start));
  addFeature(row, base + 17, wordId(sentence, start), place);
  addFeature(row, base + 18, startTag, word);
  addFeature(row, base + 20, inside, tag, next);
  addFeature(row, base + 24, subjectAndVerb(narration, sentence, unit), tag);
  const goesOn = goesOnReporting(narration, sentence, unit, cue);
  addFeature(row, base + 28, goesOn);
  addFeature(row, base + 29, goesOn, before, inside);
  addFeature(row, base + 30, commas, tag, place);
  addFeature(row, base + 31, commas, word, next);
  addFeature(row, base + 32, word, next, tagId(sentence, unit + 2));
}

const bucket = (n: number): number => (n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 8 : n <= 20 ? 13 : 21);

/** Commas in `[from, to)`, up to 4. */
function countCommas(sentence: NarrationSentence, from: number, to: number): number {
  let commas = 0;
  for (let unit = from; unit < to && commas < 4; unit++) {
    if (tagId(sentence, unit) === COMMA) commas++;
  }
  return commas;
}

/** The tags between, noun-like ones and repeats folded, as one number; what comes after six of them is left out. */
function between(sentence: NarrationSentence, from: number, to: number): number {
  let path = 0;
  let last = -1;
  let length = 0;
  for (let unit = from; unit < to; unit++) {
    const tag = fold(tagId(sentence, unit));
    if (tag !== last) {
      path = mix(path, tag);
      if (++length > 6) return path;
    }
    last = tag;
  }
  return path;
}

/** Noun-like tags are one, verbs and auxiliaries are one. */
function fold(tag: number): number {
  switch (tag) {
    case TAG_IDS.ADJ:
    case TAG_IDS.PROPN:
    case TAG_IDS.DET:
    case TAG_IDS.NUM:
      return TAG_IDS.NOUN;
    case TAG_IDS.AUX:
      return TAG_IDS.VERB;
    default:
      return tag;
  }
}

/** After a comma or "and": does a new subject with its verb follow at once, and does that verb report? */
function subjectAndVerb(narration: Narration, sentence: NarrationSentence, unit: number): number {
  let subject = 0;
  for (let at = unit + 1; at < Math.min(unit + 6, sentence.units.length); at++) {
    const tag = tagId(sentence, at);
    if (isVerbAt(sentence, at)) {
      const { word, lower } = tokenAt(narration, sentence.units[at] ?? 0);
      const verb = tag === TAG_IDS.AUX ? 1 : lower.endsWith('ing') ? 2 : 3;
      return subject * 10 + verb + (isReportingForm(word) ? 4 : 0);
    }
    if (tag === TAG_IDS.PRON) subject = 1;
    else if (tag === TAG_IDS.PROPN || tag === TAG_IDS.NOUN) subject = 2;
    else if (tag === TAG_IDS.ADP) return subject * 10 + 9;
  }
  return subject * 10;
}

/** "…, and denied that": after the conjunction a reporting verb in the cue's own form, so that the subject reports again. */
function goesOnReporting(
  narration: Narration,
  sentence: NarrationSentence,
  unit: number,
  cue: CueCandidate,
): number {
  let at = unit;
  if (tagId(sentence, at) === COMMA) at++;
  if (tagId(sentence, at) === TAG_IDS.CCONJ) at++;
  else if (at === unit) return 0;
  while (tagId(sentence, at) === TAG_IDS.ADV || tagId(sentence, at) === TAG_IDS.AUX) at++;
  if (tagId(sentence, at) !== TAG_IDS.VERB) return 1;
  const word = wordAt(narration, sentence, at);
  const form = reportingFormOf(word);
  if (form === null) return formOf(word) === cue.form ? 5 : 2;
  return form === cue.form ? 4 : 3;
}
