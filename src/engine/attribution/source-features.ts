/** Features of a mention as the source of a cue: from them the source model chooses who said it. */

import { BODY_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/organizations.ts';
import { PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { type Layout, tagAt, wordAt } from '../contents/layout-features.ts';
import type { CueCandidate } from '../cues/cue.ts';
import type { Narration, NarrationSentence } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';

/** Units of the content in the cue's sentence, half-open. */
export type UnitRange = readonly [from: number, to: number];

/** The features of each mention of the cue's sentence, and last those of "nobody here". */
export function sourceFeatures(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  content: readonly UnitRange[],
  mentions: readonly Mention[],
): string[][] {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return [['none']];
  const group = cue.classes[0] ?? cue.kind;
  const rows = mentions.map((mention, index) =>
    mentionFeatures(narration, sentence, cue, layout, content, mentions, mention, index, group),
  );
  rows.push([
    'none',
    `none${layout}`,
    `none${group}`,
    `none${cue.form ?? cue.kind}`,
    `none${cue.unit === 0 ? 0 : 1}|${layout}`,
  ]);
  return rows;
}

function mentionFeatures(
  narration: Narration,
  sentence: NarrationSentence,
  cue: CueCandidate,
  layout: Layout,
  content: readonly UnitRange[],
  mentions: readonly Mention[],
  mention: Mention,
  index: number,
  group: string,
): string[] {
  const cueEnd = cue.unit + (cue.last - cue.first);
  const isLeft = mention.unitEnd <= cue.unit;
  const covers = !isLeft && mention.unit < cueEnd;
  const side = covers ? (mention.isPossessor ? 'P' : 'I') : isLeft ? 'L' : 'R';
  const isInside = content.some(([from, to]) => mention.unit >= from && mention.unitEnd <= to);
  const path = isLeft
    ? pathBetween(narration, sentence, mention.unitEnd, cue.unit)
    : covers
      ? ''
      : pathBetween(narration, sentence, cueEnd, mention.unit);
  const nearer = isLeft
    ? mentions.filter((other) => other.unit >= mention.unitEnd && other.unitEnd <= cue.unit).length
    : mentions.filter((other, i) => i < index && other.unit >= cueEnd).length;
  const head = narration.tokens[mention.head]?.lower ?? '';
  const type = typeOf(mention, head);
  const before = wordAt(narration, sentence, mention.unit - 1);
  const beforeTag = tagAt(narration, sentence, mention.unit - 1);
  const s = `${side}${layout[0] ?? ''}`;
  const form = formOf(narration, sentence, cue);
  const rank = Math.min(nearer, 4);
  const isFirst = index === 0 ? 1 : 0;
  return [
    s,
    `i${isInside ? 1 : 0}${s}`,
    `t${type}`,
    `ts${type}${s}`,
    `r${rank}${s}`,
    `rt${rank}${type}${s}`,
    `q${path}|${s}`,
    `qf${path}|${s}|${form}`,
    `qg${path}|${s}|${group}`,
    `qt${path}|${type}`,
    `b${beforeTag}|${s}`,
    `bw${before}|${side}`,
    `bf${beforeTag}|${s}|${form}`,
    `bl${before}|${cue.lemma}|${side}`,
    `l${cue.lemma}|${s}|${rank}`,
    `f${form}|${s}|${rank}`,
    `h${head}`,
    `F${isFirst}${s}|${form}`,
    `a${tagAt(narration, sentence, mention.unitEnd)}|${s}`,
    `af${tagAt(narration, sentence, mention.unitEnd)}|${s}|${form}|${rank}`,
    `p${mention.isPossessor ? 1 : 0}${s}|${group}`,
  ];
}

function typeOf(mention: Mention, head: string): string {
  if (mention.kind === 'pronoun')
    return PRONOUNS.has(head) ? `p${head}` : `o${OTHERS.has(head) ? head : ''}`;
  if (mention.kind === 'name')
    return CALENDAR.has(head) ? 'day' : ORGANIZATION_WORDS.has(head) ? 'org' : 'name';
  if (PERSON_NOUNS.has(head)) return 'person';
  if (BODY_NOUNS.has(head)) return 'body';
  return PERSON_ENDINGS.test(head) ? 'er' : 'noun';
}

const OTHERS: ReadonlySet<string> = new Set([
  'who',
  'i',
  'we',
  'you',
  'that',
  'which',
  'him',
  'her',
  'them',
  'me',
  'us',
  'himself',
  'herself',
]);

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/u),
);

function formOf(narration: Narration, sentence: NarrationSentence, cue: CueCandidate): string {
  if (cue.form === null) return cue.kind;
  for (let unit = cue.unit - 1; unit >= Math.max(0, cue.unit - 3); unit--) {
    const word = wordAt(narration, sentence, unit);
    if (/^(?:be|is|are|was|were|been|being)$/u.test(word)) return `be${cue.form}`;
    if (word === 'to') return 'to';
    if (tagAt(narration, sentence, unit) !== 'ADV') break;
  }
  return cue.form;
}

/** The tags from mention to cue, folded; at most eight, "+" where there are more. */
function pathBetween(
  narration: Narration,
  sentence: NarrationSentence,
  from: number,
  to: number,
): string {
  let path = '';
  let last = '';
  let length = 0;
  for (let unit = from; unit < to; unit++) {
    const tag = tagAt(narration, sentence, unit);
    const word = wordAt(narration, sentence, unit);
    const of = KEPT.has(word) ? word : (FOLD[tag] ?? tag);
    if (of !== last) {
      path += of;
      if (++length >= 8) return '+';
    }
    last = of;
  }
  return path;
}

const KEPT: ReadonlySet<string> = new Set(['who', 'which', 'that', 'and', 'but', 'of', 'by', 'to']);

const FOLD: Readonly<Record<string, string>> = {
  ADJ: 'n',
  NOUN: 'n',
  PROPN: 'n',
  DET: 'n',
  NUM: 'n',
  PRON: 'o',
  VERB: 'v',
  AUX: 'x',
  ADP: 'p',
  ADV: 'a',
  PART: 't',
};
