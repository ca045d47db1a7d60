/** Candidate edges of a content, and their features: where a reported clause may begin and end. */

import type { CueCandidate } from '../cues/cue.ts';
import { isReportingForm } from '../cues/find-cues.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import { tagAt, wordAt } from './layout-features.ts';

/** The side of the cue on which the content stands, and which of its edges is asked for. */
export type Edge = 'after-start' | 'after-end' | 'before-start' | 'before-end';

/** Units at which the edge may lie (a start includes its unit, an end excludes it); ascending, at most 40. */
export function edgeCandidates(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  start: number,
): number[] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const cueEnd = cue.unit + (cue.last - cue.first);
  const tag = (unit: number): string => tagAt(narration, sentence, unit);
  const last = lastContentUnit(narration, sentence);
  const candidates: number[] = [];
  switch (edge) {
    case 'after-start':
      for (let unit = cueEnd; unit <= Math.min(last, cueEnd + 24); unit++) {
        if (
          unit === cueEnd ||
          opensContent(tag(unit - 1), wordAt(narration, sentence, unit), tag(unit))
        ) {
          candidates.push(unit);
        }
      }
      break;
    case 'after-end':
      for (let unit = start + 1; unit <= last && candidates.length < 39; unit++) {
        if (mayEnd(tag(unit - 1), wordAt(narration, sentence, unit), tag(unit)))
          candidates.push(unit);
      }
      candidates.push(last + 1);
      break;
    case 'before-start':
      for (let unit = Math.max(0, cue.unit - 60); unit < cue.unit; unit++) {
        if (unit === 0 || mayStartBefore(tag(unit - 1))) candidates.push(unit);
      }
      break;
    case 'before-end':
      for (let unit = Math.max(start + 1, cue.unit - 24); unit <= cue.unit; unit++) {
        if (
          unit === cue.unit ||
          mayEnd(tag(unit - 1), wordAt(narration, sentence, unit), tag(unit))
        ) {
          candidates.push(unit);
        }
      }
  }
  return candidates;
}

/** The last unit that isn't the sentence's closing stop. */
function lastContentUnit(narration: Narration, sentence: NarrationSentence): number {
  let last = sentence.units.length - 1;
  while (last > 0 && /^[.!?]$/u.test(tagAt(narration, sentence, last))) last--;
  return last;
}

const opensContent = (before: string, word: string, tag: string): boolean =>
  tag === 'Q' ||
  OPENERS.has(word) ||
  before === ',' ||
  before === ':' ||
  tag === 'DET' ||
  tag === 'PRON' ||
  tag === 'PROPN' ||
  (tag === 'NOUN' && before !== 'ADJ' && before !== 'DET' && before !== 'NOUN') ||
  tag === 'ADJ' ||
  tag === 'ADP';

const OPENERS: ReadonlySet<string> = new Set(
  'that whether how why what who when where if because to not it there no as of for about against'.split(
    ' ',
  ),
);

const mayEnd = (before: string, word: string, tag: string): boolean =>
  /^[,;:—–(]|^-+$/u.test(tag) ||
  before === 'Q' ||
  tag === 'CCONJ' ||
  tag === 'SCONJ' ||
  ENDERS.has(word);

const ENDERS: ReadonlySet<string> = new Set(
  `as when while after before during because although though if in on at by to with for from since until following amid
  than which who where and but or despite`.split(/\s+/u),
);

const mayStartBefore = (before: string): boolean =>
  /^[,;:—–)]|^-+$/u.test(before) || before === 'CCONJ' || before === 'SCONJ';

/** The features of one candidate edge. `start` is the content's start where an end is asked for. */
export function edgeFeatures(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  unit: number,
  start: number,
  candidates: readonly number[],
): string[] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [];
  const cueEnd = cue.unit + (cue.last - cue.first);
  const word = (at: number): string => wordAt(narration, sentence, at);
  const tag = (at: number): string => tagAt(narration, sentence, at);
  const rank = candidates.indexOf(unit);
  const toCue = bucket(edge.startsWith('after') ? unit - cueEnd : cue.unit - unit);
  const isLast = rank === candidates.length - 1;
  const isFirst = rank === 0;
  const e = { 'after-start': 'A', 'after-end': 'B', 'before-start': 'C', 'before-end': 'D' }[edge];
  const class0 = cue.classes[0] ?? cue.kind;
  const place = isFirst ? 'F' : isLast ? 'L' : 'm';
  const features = [
    `${e}${place}`,
    `${e}d${toCue}`,
    `${e}p${word(unit - 1)}`,
    `${e}P${tag(unit - 1)}`,
    `${e}n${word(unit)}`,
    `${e}N${tag(unit)}`,
    `${e}x${tag(unit - 1)}|${tag(unit)}`,
    `${e}y${tag(unit)}|${tag(unit + 1)}`,
    `${e}z${word(unit)}|${tag(unit + 1)}`,
    `${e}c${class0}|${word(unit)}`,
    `${e}C${class0}|${tag(unit - 1)}|${tag(unit)}`,
    `${e}l${cue.lemma}|${place}`,
    `${e}L${cue.lemma}|${word(unit)}`,
    `${e}g${class0}|${place}`,
    `${e}w${word(unit)}|${word(unit + 1)}`,
    `${e}f${cue.form ?? ''}|${place}|${tag(unit)}`,
  ];
  if (edge === 'after-end') {
    features.push(
      `Bs${bucket(unit - start)}`,
      `Bt${word(start)}|${place}`,
      `BT${tag(start)}|${word(unit)}`,
      `Bv${hasVerb(narration, sentence, start, unit)}|${place}`,
      `Bw${hasVerb(narration, sentence, start, unit)}|${tag(unit)}|${tag(unit + 1)}`,
      `BV${hasVerb(narration, sentence, unit, sentence.units.length)}|${tag(unit)}`,
      `Bq${tag(unit - 1) === 'Q' ? 'Q' : hasQuotation(narration, sentence, unit)}|${tag(start) === 'Q' ? 'Q' : ''}|${place}`,
      `BQ${tag(start) === 'Q' && unit === start + 1 ? 1 : 0}|${tag(unit)}`,
      `Bk${subjectAndVerb(narration, sentence, unit)}|${tag(unit)}`,
    );
  }
  if (edge === 'after-start') {
    features.push(
      `As${between(narration, sentence, cueEnd, unit)}`,
      `AS${class0}|${between(narration, sentence, cueEnd, unit)}`,
    );
  }
  if (edge === 'before-end') features.push(`Ds${between(narration, sentence, unit, cue.unit)}`);
  return features;
}

const bucket = (n: number): string =>
  n <= 4 ? String(n) : n <= 7 ? '5' : n <= 12 ? '8' : n <= 20 ? '13' : '21';

/** The tags between, repeats folded: ",NOUN ADP" …; at most six. */
function between(
  narration: Narration,
  sentence: NarrationSentence,
  from: number,
  to: number,
): string {
  let out = '';
  let last = '';
  let length = 0;
  for (let unit = from; unit < to; unit++) {
    const of = FOLD[tagAt(narration, sentence, unit)] ?? tagAt(narration, sentence, unit);
    if (of !== last) {
      out += of;
      if (++length > 6) return `${out}+`;
    }
    last = of;
  }
  return out;
}

const FOLD: Readonly<Record<string, string>> = {
  ADJ: 'n',
  NOUN: 'n',
  PROPN: 'n',
  DET: 'n',
  NUM: 'n',
  PRON: 'o',
  VERB: 'v',
  AUX: 'v',
  ADP: 'p',
  ADV: 'a',
  PART: 't',
};

function hasVerb(
  narration: Narration,
  sentence: NarrationSentence,
  from: number,
  to: number,
): number {
  for (let unit = from; unit < to; unit++) {
    const of = tagAt(narration, sentence, unit);
    if (of === 'VERB' || of === 'AUX') return 1;
  }
  return 0;
}

function hasQuotation(narration: Narration, sentence: NarrationSentence, from: number): string {
  for (let unit = from; unit < sentence.units.length; unit++) {
    if (tagAt(narration, sentence, unit) === 'Q') return 'r';
  }
  return '';
}

/** After a comma or "and": does a new subject with its verb follow at once? */
function subjectAndVerb(narration: Narration, sentence: NarrationSentence, unit: number): string {
  let seen = '';
  for (let at = unit + 1; at < Math.min(unit + 6, sentence.units.length); at++) {
    const of = tagAt(narration, sentence, at);
    if (of === 'VERB' || of === 'AUX') {
      const word = wordAt(narration, sentence, at);
      const sense = isReportingForm(word) ? 'k' : '';
      return `${seen}${of === 'AUX' ? 'x' : word.endsWith('ing') ? 'g' : 'v'}${sense}`;
    }
    if (of === 'PRON') seen = 'o';
    else if (of === 'PROPN' || of === 'NOUN') seen = 'n';
    else if (of === 'ADP') return `${seen}p`;
  }
  return seen;
}
