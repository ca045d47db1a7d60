/** What the confidence of a quote rests on: a handful of named numbers about how it was found. */

import type { Attribution } from '../attribution/attribution.ts';
import type { QuoteSpeaker } from '../quote.ts';

/** Name → value; what isn't named is 0. */
export type ConfidenceInputs = Readonly<Record<string, number>>;

/**
 * Gives the inputs of one attribution whose speaker is known.
 *
 * That it is nested is none of them: the annotators of the training texts marked no quotes within quotes.
 */
export function confidenceInputs(
  attribution: Attribution,
  speaker: QuoteSpeaker | null,
): ConfidenceInputs {
  const inputs: Record<string, number> = {};
  eachConfidenceInput(attribution, speaker, (name, value) => {
    inputs[name] = value;
  });
  return inputs;
}

/** Tells the same, name by name, without making a record of it. */
export function eachConfidenceInput(
  attribution: Attribution,
  speaker: QuoteSpeaker | null,
  take: (name: string, value: number) => void,
): void {
  const { type, content, cue, layoutProbability, edgeProbability, sourceProbability } = attribution;
  const names = NAMES[type];
  const { family, sides } = familyOf(attribution);
  const layout = logit(layoutProbability);
  const edge = logit(edgeProbability);
  const source = logit(sourceProbability);
  take('bias', 1);
  take('layout', layout);
  take(names.layout, layout);
  take(names.edge, edge);
  take('source', source);
  take('source without cue', cue ? 0 : source);
  take('second source', secondOf(attribution.candidateProbabilities));
  take(names.type, 1);
  take(family, 1);
  take(sides[type], 1);
  take(mentionOf(attribution, speaker), 1);
  take(names.length, Math.log1p(lengthOf(attribution) / TYPICAL_LENGTH));
  take('interrupted', content.length > 1 ? 1 : 0);
}

type QuoteType = Attribution['type'];

/** Put together once: the names of what is told apart by type. */
const byType = <Names>(
  namesOf: (type: QuoteType) => Names,
): Readonly<Record<QuoteType, Names>> => ({
  direct: namesOf('direct'),
  mixed: namesOf('mixed'),
  indirect: namesOf('indirect'),
});

const NAMES = byType((type) => ({
  layout: `layout ${type}`,
  edge: `edge ${type}`,
  type: `type ${type}`,
  length: `length ${type}`,
}));

/** "mention pronoun" for one that stands for nobody known, "mention named pronoun" for one that stands for Ann Lee. */
function mentionOf({ source }: Attribution, speaker: QuoteSpeaker | null): string {
  // A source that is a guess has been left out: then there is no speaker.
  if (!source || !speaker) return 'mention none';
  if (source.isPossessor) return 'mention possessor';
  return (speaker.name === null ? UNNAMED_MENTIONS : NAMED_MENTIONS)[source.kind];
}

const UNNAMED_MENTIONS = {
  name: 'mention name',
  nominal: 'mention nominal',
  pronoun: 'mention pronoun',
} as const;
const NAMED_MENTIONS = {
  name: 'mention named name',
  nominal: 'mention named nominal',
  pronoun: 'mention named pronoun',
} as const;

/** "verb" and "after" of `attribution/verb-after`; a rule without a side is its own family. */
function familyOf({ rule }: Attribution): Family {
  const known = FAMILIES.get(rule);
  if (known) return known;
  const name = rule.slice(rule.indexOf('/') + 1);
  const side = SIDE.exec(name)?.[1] ?? 'no side';
  const family = {
    family: `family ${name.replace(SIDE, '')}`,
    sides: byType((type) => `${type} ${side}`),
  };
  FAMILIES.set(rule, family);
  return family;
}

/** The names of a rule's inputs. */
interface Family {
  readonly family: string;
  readonly sides: Readonly<Record<QuoteType, string>>;
}

/** There are some dozens of rules. */
const FAMILIES = new Map<string, Family>();

/** `verb-after`, but not the `before` of `subject-before`. */
const SIDE = /(?<!subject)-(before|after|around)$/u;

/** Log-odds, bounded so that a model's certainty can't outweigh all else. */
function logit(probability: number): number {
  const bounded = Math.min(1 - LEAST_DOUBT, Math.max(LEAST_DOUBT, probability));
  return Math.log(bounded / (1 - bounded));
}

const LEAST_DOUBT = 1e-3;
/** UTF-16 units of a sentence. */
const TYPICAL_LENGTH = 80;

/** The probability of the second likeliest source: near 0.5 it was a toss-up. */
function secondOf(probabilities: ArrayLike<number>): number {
  let first = 0;
  let second = 0;
  for (let i = 0; i < probabilities.length; i++) {
    const probability = probabilities[i] ?? 0;
    if (probability > first) {
      second = first;
      first = probability;
    } else if (probability > second) second = probability;
  }
  return second;
}

/** Units of text in its content. */
function lengthOf({ content }: Attribution): number {
  let length = 0;
  for (const { start, end } of content) length += end - start;
  return length;
}
