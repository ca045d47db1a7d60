/** Features of a cue candidate, from which the layout model decides whether and where it has content. */

import { CORE_REPORTING_VERBS, type ReportingClass } from '../../lexicon/reporting-verbs.ts';
import type { CueCandidate, CueKind } from '../cues/cue.ts';
import { addFeature, beginGroup, endGroup, type FeatureRow, hashText } from '../features.ts';
import { type Narration, type NarrationSentence, QUOTATION_ID } from '../marks/narration.ts';
import type { VerbForm } from '../tokens/inflect.ts';
import { isCapitalized, TAG_IDS } from '../tokens/token.ts';
import type { SentenceCues } from './sentence-cues.ts';
import { idsOf, isVerbAt, tagId, wordId } from './units.ts';

/** Where the content stands: nowhere (no cue), after the cue, before it, or on both sides. */
export const LAYOUTS = ['none', 'after', 'before', 'around'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** The classes of cues that features tell apart. */
export type CueGroup = 'core' | ReportingClass | CueKind;

/** A verb that does nothing but report is `core`, another its first class; other cues are their kind. */
const groupOf = ({ lemma, classes, kind }: CueCandidate): CueGroup =>
  CORE_REPORTING_VERBS.has(lemma) ? 'core' : (classes[0] ?? kind);

/** The number of a group or form in features. */
export const idOfGroup = (group: CueGroup): number => GROUP_IDS.get(group) ?? 0;
const GROUPS: readonly CueGroup[] = [
  'core',
  'say',
  'tell',
  'judge',
  'ask',
  'promise',
  'refuse',
  'verb',
  'noun',
  'preposition',
  'label',
];
const GROUP_IDS: ReadonlyMap<CueGroup, number> = new Map(GROUPS.map((group, i) => [group, i + 1]));

export const idOfForm = (form: VerbForm | null): number =>
  form === null ? 0 : FORMS.indexOf(form) + 1;
const FORMS: readonly VerbForm[] = ['base', 'present', 'past', 'participle', 'ing'];

/**
 * Writes the features into the row; the same for training and use.
 * Without `isLexical` those that hold the lemma are left out, so that training can weigh what surrounds rare verbs.
 */
export function layoutFeatures(
  narration: Narration,
  cue: CueCandidate,
  cues: SentenceCues,
  row: FeatureRow,
  isLexical = true,
): void {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return;
  const at = cue.unit;
  const after = at + (cue.last - cue.first);
  const token = narration.tokens[cue.first];
  const group = idOfGroup(groupOf(cue));
  const form = cue.form === null ? 100 + group : formInContext(cue, sentence, at);
  const p1 = tagId(sentence, at - 1);
  const p2 = tagId(sentence, at - 2);
  const n1 = tagId(sentence, after);
  const n2 = tagId(sentence, after + 1);
  const shape = shapeOf(sentence, at, after);
  const quotation = nearestQuotation(narration, sentence, at);
  const following = nextQuotation(narration, sentence, after);
  const lemma = cue.lemmaId;
  const tag = token ? token.tagId : 0;
  const groupAndForm = group * 128 + form;
  const [w1, wn] = [wordId(sentence, at - 1), wordId(sentence, after)];
  if (beginGroup(row, 100, lemma, groupAndForm, tag)) {
    addFeature(row, 100);
    if (isLexical) {
      addFeature(row, 101, lemma);
      addFeature(row, 102, lemma, form);
    }
    addFeature(row, 106, form);
    addFeature(row, 107, group);
    addFeature(row, 108, group, form);
    addFeature(row, 109, tag, group);
    endGroup(row);
  }
  if (isLexical) {
    addFeature(row, 103, lemma, n1);
    addFeature(row, 105, lemma, p1);
    addFeature(row, 104, lemma, wn);
    addFeature(row, 139, lemma, quotation === 0 ? 0 : 1, following === 0 ? 0 : 1);
  }
  addFeature(row, 110, w1);
  addFeature(row, 112, wn);
  addFeature(row, 115, wordId(sentence, after + 1));
  addFeature(row, 148, wordId(sentence, at - 2), w1);
  if (beginGroup(row, 111, group, p2, p1)) {
    addFeature(row, 111, p1);
    addFeature(row, 116, p2, p1);
    addFeature(row, 118, group, p2, p1);
    endGroup(row);
  }
  if (beginGroup(row, 113, group, n1, n2)) {
    addFeature(row, 113, n1);
    addFeature(row, 114, n1, n2);
    addFeature(row, 117, group, n1, n2);
    endGroup(row);
  }
  addFeature(row, 119, p1, n1);
  addFeature(row, 120, form, n1);
  addFeature(row, 121, shape);
  addFeature(row, 122, shape, group);
  addFeature(row, 123, shape, form, n1);
  const kind = narration.blocks[sentence.block]?.kind === 'headline' ? 1 : 2;
  const lead = sentence.block === 0 ? 1 : 2;
  const verbs = Math.min(2, sentence.verbsBefore[at] ?? 0);
  if (beginGroup(row, 124, form, kind * 4 + lead, (cues.before * 3 + cues.after) * 3 + verbs)) {
    addFeature(row, 124, kind, lead, form);
    addFeature(row, 125, cues.before, cues.after);
    addFeature(row, 126, verbs, form);
    endGroup(row);
  }
  addFeature(row, 127, Math.min(4, sentence.units.length - after), shape);
  if (beginGroup(row, 128, quotation, group, n1)) {
    addFeature(row, 128, quotation);
    addFeature(row, 129, quotation, group);
    addFeature(row, 130, quotation, n1);
    endGroup(row);
  }
  addFeature(row, 141, following, group);
  // Who quotes somebody inside a quotation does so as narration does.
  if (sentence.inside !== null && !sentence.wordIds.includes(QUOTATION_ID)) {
    addFeature(row, 131);
    addFeature(row, 132, group, form);
    addFeature(row, 133, p1, n1);
    addFeature(row, 134, shape);
    if (isLexical) addFeature(row, 135, lemma);
  }
  if (token && isCapitalized(token)) addFeature(row, 136, at === 0 ? form : 99);
}

/** Refines the form by what stands before: "be called", "to say", "has said", "not say". */
function formInContext(cue: CueCandidate, sentence: NarrationSentence, at: number): number {
  const form = idOfForm(cue.form);
  for (let unit = at - 1; unit >= Math.max(0, at - 4); unit--) {
    const before = wordId(sentence, unit);
    if (BE.has(before)) return 10 + form;
    if (HAVE.has(before)) return 20 + form;
    if (TO.has(before)) return 30;
    if (NOT.has(before)) return 40;
    if (tagId(sentence, unit) === TAG_IDS.AUX) return 50 + form;
    if (tagId(sentence, unit) !== TAG_IDS.ADV) break;
  }
  return form;
}

const BE = idsOf("be is are was were been being 's 're am");
const HAVE = idsOf("have has had having 've");
const TO = idsOf('to');
const NOT = idsOf("not n't");
const COMMA = hashText(',');
const COLON = hashText(':');
const CLAUSE_OPENERS = idsOf('that whether how why');

/** What the sentence looks like on both sides: quotations, commas, "that", verbs; a small number. */
function shapeOf(sentence: NarrationSentence, at: number, after: number): number {
  return leftShape(sentence, at) * 32 + rightShape(sentence, after);
}

function leftShape(sentence: NarrationSentence, at: number): number {
  let shape = 0;
  for (let unit = at - 1; unit >= 0 && unit >= at - 14; unit--) {
    const tag = tagId(sentence, unit);
    if (tag === QUOTATION_ID) return unit <= at - 6 ? 4 : 5;
    if (tag === COMMA && shape === 0) shape = 1;
    else if (isVerbAt(sentence, unit)) return 2 + shape;
  }
  return shape + 6;
}

function rightShape(sentence: NarrationSentence, after: number): number {
  let shape = 0;
  const limit = Math.min(sentence.units.length, after + 12);
  for (let unit = after; unit < limit; unit++) {
    const tag = tagId(sentence, unit);
    if (tag === QUOTATION_ID)
      return unit === after || (unit === after + 1 && shape !== 0) ? 10 : 11;
    if (tag === COLON) shape = 2;
    else if (CLAUSE_OPENERS.has(wordId(sentence, unit))) return unit === after ? 12 : 13;
    else if (tag === COMMA && shape === 0) shape = 1;
    else if (isVerbAt(sentence, unit)) return 4 + shape;
  }
  return shape;
}

/**
 * The quotation before the cue: how it ends inside, how far off it is, whether a verb stands between, whether it opens
 * the sentence. `"…," Ann Lee said`: a comma inside says almost by itself that the words belong to the cue.
 */
function nearestQuotation(narration: Narration, sentence: NarrationSentence, at: number): number {
  for (let unit = at - 1; unit >= 0 && unit >= at - 24; unit--) {
    if (sentence.tagIds[unit] !== QUOTATION_ID) continue;
    const quotation =
      narration.quotations[narration.quotationAt.get(sentence.units[unit] ?? -1) ?? -1];
    const ending = quotation ? (narration.tokens[quotation.last - 1]?.text ?? '') : '';
    const mark =
      MARKS.indexOf(ending[0] ?? ' ') + 1 || (tagId(sentence, unit + 1) === COMMA ? 7 : 0);
    const isLong = quotation !== undefined && quotation.last - quotation.first > 4;
    const distance = at - unit <= 4 ? 0 : at - unit <= 9 ? 1 : 2;
    const verbs = Math.min(2, (sentence.verbsBefore[at] ?? 0) - (sentence.verbsBefore[unit] ?? 0));
    return (
      (((mark * 2 + (isLong ? 1 : 0)) * 3 + distance) * 3 + verbs) * 2 + (unit === 0 ? 1 : 0) + 1
    );
  }
  return 0;
}

/** The first quotation after the cue: how far off, how long, whether a comma or colon leads to it, whether it begins like a sentence. */
function nextQuotation(narration: Narration, sentence: NarrationSentence, after: number): number {
  for (let unit = after; unit < Math.min(sentence.units.length, after + 24); unit++) {
    if (sentence.tagIds[unit] !== QUOTATION_ID) continue;
    const quotation =
      narration.quotations[narration.quotationAt.get(sentence.units[unit] ?? -1) ?? -1];
    if (!quotation) return 0;
    const words = quotation.last - quotation.first;
    const length = words <= 2 ? 0 : words <= 4 ? 1 : words <= 8 ? 2 : 3;
    const before = tagId(sentence, unit - 1);
    const lead =
      before === COMMA
        ? 1
        : before === COLON
          ? 2
          : before === TAG_IDS.DET
            ? 3
            : before === TAG_IDS.ADP
              ? 4
              : 0;
    const away = unit - after;
    const distance = away <= 1 ? away : away <= 4 ? 2 : away <= 9 ? 3 : 4;
    const first = narration.tokens[quotation.first];
    return ((length * 5 + lead) * 5 + distance) * 2 + (first && isCapitalized(first) ? 1 : 0) + 1;
  }
  return 0;
}

const MARKS = [',', '.', '?', '!', '…'];
