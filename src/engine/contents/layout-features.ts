/** Features of a cue candidate, from which the layout model decides whether and where it has content. */

import { CORE_REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import { isCapitalized } from '../tokens/token.ts';

/** Where the content stands: nowhere (no cue), after the cue, before it, or on both sides. */
export const LAYOUTS = ['none', 'after', 'before', 'around'] as const;
export type Layout = (typeof LAYOUTS)[number];

/** A unit's word: lower case, `Q` for a quotation, `^`/`$` beyond the sentence. */
export function wordAt(narration: Narration, sentence: NarrationSentence, unit: number): string {
  const at = sentence.units[unit];
  if (at === undefined) return unit < 0 ? '^' : '$';
  return narration.quotationAt.has(at) ? 'Q' : (narration.tokens[at]?.lower ?? '$');
}

/** A unit's tag; `Q` for a quotation; the mark itself for punctuation. */
export function tagAt(narration: Narration, sentence: NarrationSentence, unit: number): string {
  const at = sentence.units[unit];
  if (at === undefined) return unit < 0 ? '^' : '$';
  if (narration.quotationAt.has(at)) return 'Q';
  const token = narration.tokens[at];
  if (!token) return '$';
  return token.tag === 'PUNCT' ? token.text : token.tag;
}

/** The features; the same for training and use. */
export function layoutFeatures(
  narration: Narration,
  cue: CueCandidate,
  cues: SentenceCues,
): string[] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const at = cue.unit;
  const after = at + (cue.last - cue.first);
  const word = (unit: number): string => wordAt(narration, sentence, unit);
  const tag = (unit: number): string => tagAt(narration, sentence, unit);
  const token = narration.tokens[cue.first];
  const { lemma } = cue;
  const form = cue.form === null ? cue.kind : formOf(cue, word, tag, at);
  const p1 = tag(at - 1);
  const n1 = tag(after);
  const n2 = tag(after + 1);
  const group = CORE_REPORTING_VERBS.has(lemma) ? 'core' : (cue.classes[0] ?? cue.kind);
  const shape = shapeOf(narration, sentence, at, after);
  const features = [
    'bias',
    `l${lemma}`,
    `f${form}`,
    `g${group}`,
    `lf${lemma}|${form}`,
    `gf${group}|${form}`,
    `T${token?.tag ?? ''}${group}`,
    `p${word(at - 1)}`,
    `P${p1}`,
    `n${word(after)}`,
    `N${n1}`,
    `M${n1}|${n2}`,
    `m${word(after + 1)}`,
    `O${tag(at - 2)}|${p1}`,
    `lN${lemma}|${n1}`,
    `ln${lemma}|${word(after)}`,
    `lP${lemma}|${p1}`,
    `gN${group}|${n1}|${n2}`,
    `gP${group}|${tag(at - 2)}|${p1}`,
    `PN${p1}|${n1}`,
    `fN${form}|${n1}`,
    `s${shape}`,
    `sg${shape}|${group}`,
    `sf${shape}|${form}|${n1}`,
    `b${narration.blocks[sentence.block]?.kind ?? ''}${sentence.block === 0 ? '0' : ''}|${form}`,
    `c${cues.before}|${cues.after}`,
    `v${finiteBefore(narration, sentence, at)}|${form}`,
    `e${Math.min(4, sentence.units.length - after)}|${shape}`,
  ];
  const quotation = nearestQuotation(narration, sentence, at);
  features.push(`q${quotation}`, `qg${quotation}|${group}`, `qn${quotation}|${n1}`);
  // Who quotes somebody inside a quotation does so as narration does.
  if (sentence.inside !== null && !hasNested(narration, sentence)) {
    features.push('in', `in${group}|${form}`, `in${p1}|${n1}`, `in${shape}`, `inl${lemma}`);
  }
  if (token && isCapitalized(token)) features.push(at === 0 ? `first|${form}` : 'capital');
  return features;
}

/** How many other verb cues stand before and after in the sentence, 0–2 each. */
export interface SentenceCues {
  readonly before: number;
  readonly after: number;
}

/** Refines the form by what stands before: "be called", "to say", "has said", "not say". */
function formOf(
  cue: CueCandidate,
  word: (unit: number) => string,
  tag: (unit: number) => string,
  at: number,
): string {
  for (let unit = at - 1; unit >= Math.max(0, at - 4); unit--) {
    const before = word(unit);
    if (BE.has(before)) return `be+${cue.form ?? ''}`;
    if (HAVE.has(before)) return `have+${cue.form ?? ''}`;
    if (before === 'to') return 'to';
    if (before === 'not' || before === "n't") return 'not';
    const of = tag(unit);
    if (of === 'AUX') return `aux+${cue.form ?? ''}`;
    if (of !== 'ADV') break;
  }
  return cue.form ?? '';
}

const BE: ReadonlySet<string> = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  "'s",
  "'re",
  'am',
]);
const HAVE: ReadonlySet<string> = new Set(['have', 'has', 'had', 'having', "'ve"]);

/** What the sentence looks like on both sides: quotations, commas, "that", the end. */
function shapeOf(
  narration: Narration,
  sentence: NarrationSentence,
  at: number,
  after: number,
): string {
  let left = '';
  for (let unit = at - 1; unit >= 0 && unit >= at - 14; unit--) {
    const of = tagAt(narration, sentence, unit);
    if (of === 'Q') {
      left = unit <= at - 6 ? 'q' : 'Q';
      break;
    }
    if (of === ',' && left === '') left = ',';
    else if (of === 'VERB' || of === 'AUX') {
      left += 'v';
      break;
    }
  }
  let right = '';
  for (let unit = after; unit < sentence.units.length && unit < after + 12; unit++) {
    const of = tagAt(narration, sentence, unit);
    if (of === 'Q') {
      right = unit === after || (unit === after + 1 && right !== '') ? 'Q' : 'q';
      break;
    }
    if (of === ':') {
      right = ':';
      continue;
    }
    const word = wordAt(narration, sentence, unit);
    if (word === 'that' || word === 'whether' || word === 'how' || word === 'why') {
      right = unit === after ? 'T' : 't';
      break;
    }
    if (of === ',' && right === '') {
      right = ',';
      continue;
    }
    if (of === 'VERB' || of === 'AUX') {
      right += 'v';
      break;
    }
  }
  return `${left}_${right}`;
}

const hasNested = (narration: Narration, { units }: NarrationSentence): boolean =>
  units.some((at) => narration.quotationAt.has(at));

/**
 * The quotation before the cue: how it ends inside, how far off it is, and whether a verb stands between.
 * `"…," Ann Lee said`: ",2" says almost by itself that the words belong to the cue.
 */
function nearestQuotation(narration: Narration, sentence: NarrationSentence, at: number): string {
  let verbs = 0;
  for (let unit = at - 1; unit >= 0 && unit >= at - 24; unit--) {
    const of = tagAt(narration, sentence, unit);
    if (of === 'VERB' || of === 'AUX') verbs++;
    if (of !== 'Q') continue;
    const quotation =
      narration.quotations[narration.quotationAt.get(sentence.units[unit] ?? -1) ?? -1];
    const ending = quotation ? (narration.tokens[quotation.last - 1]?.text ?? '') : '';
    const outside = tagAt(narration, sentence, unit + 1);
    const mark = /^[,.?!…]/u.test(ending) ? (ending[0] ?? '') : outside === ',' ? ';' : '';
    const length = quotation && quotation.last - quotation.first > 4 ? 'L' : 'S';
    const distance = at - unit <= 4 ? '3' : at - unit <= 9 ? '9' : '+';
    return `${mark}${length}${distance}${Math.min(2, verbs)}${unit === 0 ? '^' : ''}`;
  }
  return '-';
}

function finiteBefore(narration: Narration, sentence: NarrationSentence, at: number): number {
  let verbs = 0;
  for (let unit = 0; unit < at && verbs < 2; unit++) {
    const of = tagAt(narration, sentence, unit);
    if (of === 'VERB' || of === 'AUX') verbs++;
  }
  return verbs;
}
