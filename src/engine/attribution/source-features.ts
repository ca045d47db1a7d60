/** Features of a mention as the source of a cue: from them the source model chooses who said it. */

import { CALENDAR_NAMES } from '../../lexicon/calendar.ts';
import { BODY_NOUNS, ORGANIZATION_WORDS } from '../../lexicon/organizations.ts';
import { PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { idOfForm, idOfGroup, LAYOUTS, type Layout } from '../contents/layout-features.ts';
import { idsOf, tagId, wordId } from '../contents/units.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { addFeature, beginGroup, endGroup, type FeatureRow, mix } from '../features.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { TAG_IDS, type Word } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';

/** Units of the content in the cue's sentence, half-open. */
export type UnitRange = readonly [from: number, to: number];

/** A cue with its content, and the mentions near enough to be its source. */
export interface SourceQuestion {
  readonly narration: Narration;
  readonly cue: CueCandidate;
  readonly layout: Layout;
  readonly content: readonly UnitRange[];
  /** In text order; "nobody here" is the candidate after the last. */
  readonly mentions: readonly Mention[];
  /** The numbers of the cue's class, and of its form among the words before it. */
  readonly group: number;
  readonly form: number;
}

/** Puts the question, with what is the same for all candidates. */
export function sourceQuestion(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  content: readonly UnitRange[],
  mentions: readonly Mention[],
): SourceQuestion {
  const sentence = narration.sentences[cue.sentence];
  const group = idOfGroup(cue.classes[0] ?? cue.kind);
  const form = sentence ? formInContext(sentence, cue) : 0;
  return { narration, cue, layout, content, mentions, group, form };
}

/**
 * The mentions of a sentence that can be a cue's source: at most 24 before it and 12 after; what the content says is
 * none of them.
 */
export function nearMentions(
  mentions: readonly Mention[],
  cue: CueCandidate,
  content: readonly UnitRange[],
): readonly Mention[] {
  const near = mentions.length <= MOST_BEFORE ? mentions : around(mentions, cue);
  const open: Mention[] = [];
  for (const mention of near) {
    const { unit, unitEnd } = mention;
    if (unit >= cue.unit + FARTHEST) break;
    if (unit < cue.unit + BESIDE || !isWithin(content, unit, unitEnd)) open.push(mention);
  }
  return open;
}

function around(mentions: readonly Mention[], cue: CueCandidate): readonly Mention[] {
  let at = mentions.findIndex(({ unit }) => unit > cue.unit);
  if (at < 0) at = mentions.length;
  return mentions.slice(Math.max(0, at - MOST_BEFORE), at + MOST_AFTER);
}

function isWithin(content: readonly UnitRange[], unit: number, unitEnd: number): boolean {
  for (const [from, to] of content) if (unit >= from && unitEnd <= to) return true;
  return false;
}

const MOST_BEFORE = 24;
const MOST_AFTER = 12;
/** Next to the cue a content may hold its source, where its edge is misjudged. */
const BESIDE = 8;
/** Units behind the cue; a source stands rather before it. */
const FARTHEST = 24;

/** Writes the features of the candidate: a mention by its index, or "nobody here". */
export function sourceFeatures(question: SourceQuestion, candidate: number, row: FeatureRow): void {
  const { narration, cue, layout, mentions, group } = question;
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return;
  const mention = mentions[candidate];
  if (mention) mentionFeatures(question, sentence, mention, candidate, row);
  else {
    const side = LAYOUTS.indexOf(layout);
    addFeature(row, 400);
    addFeature(row, 401, side);
    addFeature(row, 402, group);
    addFeature(row, 403, idOfForm(cue.form));
    addFeature(row, 404, cue.unit === 0 ? 1 : 2, side);
  }
}

function mentionFeatures(
  { narration, cue, layout, content, mentions, group, form }: SourceQuestion,
  sentence: NarrationSentence,
  mention: Mention,
  index: number,
  row: FeatureRow,
): void {
  const cueEnd = cue.unit + (cue.last - cue.first);
  const isLeft = mention.unitEnd <= cue.unit;
  const covers = !isLeft && mention.unit < cueEnd;
  const position = covers ? (mention.isPossessor ? 1 : 2) : isLeft ? 3 : 4;
  const side = position * 4 + LAYOUTS.indexOf(layout);
  const isInside = isWithin(content, mention.unit, mention.unitEnd);
  const path = isLeft
    ? pathBetween(sentence, mention.unitEnd, cue.unit)
    : covers
      ? 0
      : pathBetween(sentence, cueEnd, mention.unit);
  const rank = Math.min(nearer(mentions, index, cue.unit, cueEnd, isLeft), 4);
  const head = tokenAt(narration, mention.head);
  const type = typeOf(mention, head.word);
  const before = wordId(sentence, mention.unit - 1);
  const beforeTag = tagId(sentence, mention.unit - 1);
  const afterTag = tagId(sentence, mention.unitEnd);
  const lemma = cue.lemmaId;
  const inside = isInside ? 1 : 2;
  const first = index === 0 ? 1 : 2;
  const owner = mention.isPossessor ? 1 : 2;
  const groupAndForm = group * 32 + form;
  if (
    beginGroup(
      row,
      410,
      type,
      groupAndForm,
      (((side * 8 + rank) * 4 + inside) * 4 + first) * 4 + owner,
    )
  ) {
    addFeature(row, 410, side);
    addFeature(row, 411, inside, side);
    addFeature(row, 412, type);
    addFeature(row, 413, type, side);
    addFeature(row, 414, rank, side);
    addFeature(row, 415, rank, type, side);
    addFeature(row, 425, form, side, rank);
    addFeature(row, 427, first, side, form);
    addFeature(row, 430, owner, side, group);
    endGroup(row);
  }
  addFeature(row, 416, path, side);
  addFeature(row, 417, path, side, form);
  addFeature(row, 418, path, side, group);
  addFeature(row, 419, path, type);
  if (beginGroup(row, 420, beforeTag, afterTag, (side * 8 + rank) * 32 + form)) {
    addFeature(row, 420, beforeTag, side);
    addFeature(row, 422, beforeTag, side, form);
    addFeature(row, 428, afterTag, side);
    addFeature(row, 429, mix(afterTag, side), form, rank);
    endGroup(row);
  }
  addFeature(row, 421, before, position);
  addFeature(row, 423, before, lemma, position);
  addFeature(row, 424, lemma, side, rank);
  addFeature(row, 426, head.id);
}

/** How many mentions stand between this one and the cue. */
function nearer(
  mentions: readonly Mention[],
  index: number,
  cueUnit: number,
  cueEnd: number,
  isLeft: boolean,
): number {
  let count = 0;
  const step = isLeft ? 1 : -1;
  for (let i = index + step; count < 4; i += step) {
    const other = mentions[i];
    if (!other || (isLeft ? other.unitEnd > cueUnit : other.unit < cueEnd)) break;
    count++;
  }
  return count;
}

/** What kind of thing a mention is, as a small number; each third-person pronoun is one of its own. */
function typeOf({ kind }: Mention, head: Word): number {
  return kind === 'pronoun' ? pronounType(head) : kind === 'name' ? nameType(head) : nounType(head);
}

const pronounType = wordFact(({ lower, id }) =>
  PRONOUNS.has(lower) || OTHER_PRONOUNS.has(lower) ? id : 1,
);

const nameType = wordFact(({ lower }) =>
  CALENDAR_NAMES.has(lower) ? 2 : ORGANIZATION_WORDS.has(lower) ? 3 : 4,
);

const nounType = wordFact(({ lower }) => {
  if (PERSON_NOUNS.has(lower)) return 5;
  if (BODY_NOUNS.has(lower)) return 6;
  return PERSON_ENDINGS.test(lower) ? 7 : 8;
});

const OTHER_PRONOUNS: ReadonlySet<string> = new Set(
  'who i we you that which him them me us himself herself'.split(' '),
);

function formInContext(sentence: NarrationSentence, cue: CueCandidate): number {
  const form = idOfForm(cue.form);
  for (let unit = cue.unit - 1; form > 0 && unit >= Math.max(0, cue.unit - 3); unit--) {
    const word = wordId(sentence, unit);
    if (BE.has(word)) return 10 + form;
    if (TO.has(word)) return 20;
    if (tagId(sentence, unit) !== TAG_IDS.ADV) break;
  }
  return form;
}

const BE = idsOf('be is are was were been being');
const TO = idsOf('to');

/** The tags from mention to cue as one number, noun-like ones and repeats folded; what comes after eight is all one. */
function pathBetween(sentence: NarrationSentence, from: number, to: number): number {
  let path = 0;
  let last = -1;
  let length = 0;
  for (let unit = from; unit < to; unit++) {
    const word = wordId(sentence, unit);
    const of = KEPT.has(word) ? word : fold(tagId(sentence, unit));
    if (of !== last) {
      path = mix(path, of);
      if (++length >= 8) return 1;
    }
    last = of;
  }
  return path;
}

const KEPT = idsOf('who which that and but of by to');

function fold(tag: number): number {
  switch (tag) {
    case TAG_IDS.ADJ:
    case TAG_IDS.PROPN:
    case TAG_IDS.DET:
    case TAG_IDS.NUM:
      return TAG_IDS.NOUN;
    default:
      return tag;
  }
}
