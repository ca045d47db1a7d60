/** Who says a content: the likeliest of its sentence's mentions, by the model and by what the sentence's form leaves no doubt about. */

import { RELATIVE_DAYS, WEEKDAY_NAMES } from '../../lexicon/calendar.ts';
import { BODY_NOUNS } from '../../lexicon/organizations.ts';
import { NO_PERSON_NOUNS, PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { overlaps } from '../../text/span.ts';
import {
  beginRow,
  type ChoiceModel,
  indexOfGreatest,
  scoreOf,
  toProbabilities,
} from '../choice-model.ts';
import type { CuedContent } from '../contents/find-contents.ts';
import { tagAt, wordAt } from '../contents/units.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { reportingFormOf } from '../cues/find-cues.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { isOneOf, wordFact } from '../tokens/word-facts.ts';
import type { Attribution } from './attribution.ts';
import { BY_FORM, quotedOne, quotedSaying } from './quoted-saying.ts';
import { nearMentions, sourceFeatures, sourceQuestion } from './source-features.ts';

/** The part of an attribution that tells whose it is. */
export type SourceChoice = Pick<
  Attribution,
  'source' | 'sourceProbability' | 'candidates' | 'candidateProbabilities'
>;

/** The source with how sure it is, and the mentions it was chosen from; null for nobody. O(near mentions). */
export function chooseSource(
  narration: Narration,
  content: CuedContent,
  inSentence: readonly Mention[],
  model: ChoiceModel,
): SourceChoice {
  const { cue, layout, ranges } = content;
  const mentions = nearMentions(inSentence, cue, ranges);
  const question = sourceQuestion(narration, cue, layout, ranges, mentions);
  const scores: number[] = [];
  for (let candidate = 0; candidate <= mentions.length; candidate++) {
    sourceFeatures(question, candidate, beginRow(model));
    scores.push(scoreOf(model));
  }
  const probabilities = toProbabilities(scores);
  for (let at = 0; at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention) continue;
    if (isMute(tokenAt(narration, mention.head).word) || isLabel(narration, mention, cue))
      probabilities[at] = 0;
  }
  const saying = quotedSaying(narration, cue);
  const one = saying && quotedOne(saying, mentions);
  const quoted = one ? mentions.indexOf(one) : subjectOf(narration, content, mentions);
  if (quoted >= 0) probabilities[quoted] = Math.max(probabilities[quoted] ?? 0, BY_FORM);
  const passive = passiveOf(narration, cue);
  const agent = passive === null ? -1 : agentOf(narration, cue, mentions);
  const told = quoted >= 0 ? quoted : agent;
  const best = told < 0 ? indexOfGreatest(probabilities) : told;
  return {
    source:
      agent < 0 && (passive === 'opening' || isHearsay(narration, cue, passive))
        ? null
        : sourceWithoutCue(narration, cue, mentions[best] ?? null, mentions),
    sourceProbability: probabilities[best] ?? 0,
    candidates: mentions,
    candidateProbabilities: probabilities,
  };
}

/** "Q: Some reviewers call it a film about climate.": not whose turn it is, who says "I" of herself. */
const isLabel = (
  { tokens }: Narration,
  { kind, last, unit }: Mention,
  cue: CueCandidate,
): boolean => kind === 'name' && unit === 0 && cue.kind === 'verb' && tokens[last]?.text === ':';

/** "Acme today announced …": when it was said; "Shares of Acme fell after it said …": what it was about. */
const isMute = isOneOf(
  new Set([
    ...RELATIVE_DAYS,
    ...WEEKDAY_NAMES,
    ...'days weeks months years hours minutes week weekend month year morning afternoon evening shares stocks bonds futures profits sales yields'.split(
      ' ',
    ),
  ]),
);

/** "were told"; or, without an auxiliary at a clause's head, "Asked whether …, Ann Lee said": there she is the one who was asked. */
function passiveOf(narration: Narration, cue: CueCandidate): 'auxiliary' | 'opening' | null {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || (cue.form !== 'past' && cue.form !== 'participle')) return null;
  let before = cue.unit - 1;
  while (
    tagAt(narration, sentence, before) === 'ADV' &&
    !OPENERS.has(wordAt(narration, sentence, before))
  )
    before--;
  const word = wordAt(narration, sentence, before);
  if (BE.has(word)) return 'auxiliary';
  return OPENERS.has(word) && PUT_TO.has(cue.lemma) ? 'opening' : null;
}

/** "is said to be rich", "are believed to have left": it isn't told by whom. */
function isHearsay(
  narration: Narration,
  cue: CueCandidate,
  passive: 'auxiliary' | 'opening' | null,
): boolean {
  const sentence = narration.sentences[cue.sentence];
  const after = cue.unit + cue.last - cue.first;
  if (!sentence || !HEARSAY.has(cue.lemma) || wordAt(narration, sentence, after) !== 'to')
    return false;
  return (
    passive !== null ||
    wordAt(narration, sentence, cue.unit - 1) === ',' ||
    // "officials said to be close to it"
    (cue.lemma === 'say' && BEING.has(wordAt(narration, sentence, after + 1)))
  );
}

const BEING: ReadonlySet<string> = new Set(['be', 'have']);
const HEARSAY: ReadonlySet<string> = new Set(
  'say believe think report allege understand estimate reckon find expect deem claim'.split(' '),
);

/** The mention that the sentence's form leaves no doubt about: its index, or −1. */
const subjectOf = (
  narration: Narration,
  content: CuedContent,
  mentions: readonly Mention[],
): number => {
  const { cue } = content;
  // "according to her": nobody else.
  if (cue.lemma === 'according to')
    return mentions.findIndex(
      (mention) =>
        mention.unit === cue.unit + cue.last - cue.first && isSomebody(narration, mention),
    );
  const joined = joinedSubject(narration, cue, mentions);
  return joined >= 0 ? joined : reportedSubject(narration, content, mentions);
};

/** "Ann Lee said | Tom Orr had warned her that …": who stands right before the verb of a report within a report. Its index, or −1. */
function reportedSubject(
  narration: Narration,
  { cue, layout }: CuedContent,
  mentions: readonly Mention[],
): number {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || layout !== 'after' || cue.form !== 'past') return -1;
  let end = cue.unit;
  while (
    HAVE.has(wordAt(narration, sentence, end - 1)) ||
    tagAt(narration, sentence, end - 1) === 'ADV'
  )
    end--;
  const at = mentions.findIndex(({ unitEnd, isPossessor }) => unitEnd === end && !isPossessor);
  const subject = mentions[at];
  if (!subject || !isSomebody(narration, subject)) return -1;
  const before = wordAt(narration, sentence, subject.unit - 1);
  const verb = before === 'that' ? subject.unit - 2 : subject.unit - 1;
  return reportingFormOf(wordAt(narration, sentence, verb)) === null ? -1 : at;
}

const HAVE: ReadonlySet<string> = new Set(['had', 'has', 'have']);

/** A name, a pronoun, or a phrase for people or a body. */
export const isSomebody = (narration: Narration, mention: Mention): boolean =>
  mention.kind !== 'nominal' || isSpeakingNoun(tokenAt(narration, mention.head).word);

const isSpeakingNoun = wordFact(({ lower }) => {
  const singular = lower.replace(/s$/u, '');
  return (
    [lower, singular].some((noun) => PERSON_NOUNS.has(noun) || BODY_NOUNS.has(noun)) ||
    (PERSON_ENDINGS.test(lower) && !NO_PERSON_NOUNS.has(lower))
  );
});

/** "…, and a senior aide, granted anonymity to speak, said": a clause's subject with what is told of it. Its index, or −1. */
function joinedSubject(
  narration: Narration,
  cue: CueCandidate,
  mentions: readonly Mention[],
): number {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || tagAt(narration, sentence, cue.unit - 1) !== ',') return -1;
  let unit = cue.unit - 2;
  for (; tagAt(narration, sentence, unit) !== ','; unit--)
    if (unit < cue.unit - MOST_TOLD || tagAt(narration, sentence, unit) === 'Q') return -1;
  return mentions.findIndex(
    (mention) =>
      mention.unitEnd === unit &&
      !mention.isPossessor &&
      wordAt(narration, sentence, mention.unit - 1) === 'and' &&
      /^[,Q]$/u.test(tagAt(narration, sentence, mention.unit - 2)),
  );
}

const MOST_TOLD = 16;

/** "by" right after a passive cue names the source. Its index among the mentions, or −1. */
function agentOf(narration: Narration, cue: CueCandidate, mentions: readonly Mention[]): number {
  const sentence = narration.sentences[cue.sentence];
  const after = cue.unit + cue.last - cue.first;
  if (!sentence || wordAt(narration, sentence, after) !== 'by') return -1;
  return mentions.findIndex(({ unit, isPossessor }) => unit === after + 1 && !isPossessor);
}

/** A sentence's beginning, or a shortened clause's. */
const OPENERS: ReadonlySet<string> = new Set(['^', 'when']);
const PUT_TO: ReadonlySet<string> = new Set(['ask', 'tell', 'question', 'press', 'inform']);
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** "Rao" for "Rao's claim", nobody for "talk of a swap": a cue's own phrase is no source, only whose it is. */
function sourceWithoutCue(
  narration: Narration,
  cue: CueCandidate,
  source: Mention | null,
  mentions: readonly Mention[],
): Mention | null {
  if (!source || NO_SPEAKERS.has(narration.tokens[source.head]?.lower ?? '')) return null;
  if (source.isPossessor || !overlaps(source, cue)) return source;
  const possessor = mentions.find(({ isPossessor, unit }) => isPossessor && unit === source.unit);
  if (possessor) return possessor;
  // "Rao claims" taken for one phrase still says who claims.
  const before = narration.tokens.slice(source.first, cue.first);
  return before.some(({ tag }) => tag === 'PROPN' || tag === 'NOUN' || tag === 'PRON')
    ? source
    : null;
}

/** "Nothing was said here": what is said, and nobody who says it. */
const NO_SPEAKERS: ReadonlySet<string> = new Set([
  'nothing',
  'something',
  'anything',
  'everything',
  'there',
]);
