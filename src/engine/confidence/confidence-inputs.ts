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
  const { family, side } = familyOf(attribution);
  const layout = logit(layoutProbability);
  const edge = logit(edgeProbability);
  const source = logit(sourceProbability);
  take('bias', 1);
  take('layout', layout);
  take(named('layout', type), layout);
  take(named('edge', type), edge);
  take('source', source);
  take('source without cue', cue ? 0 : source);
  take('second source', secondOf(attribution.candidateProbabilities));
  take(named('type', type), 1);
  take(named('family', family), 1);
  take(named(type, side), 1);
  take(named('mention', mentionOf(attribution, speaker)), 1);
  take(named('length', type), Math.log1p(lengthOf(attribution) / TYPICAL_LENGTH));
  take('interrupted', content.length > 1 ? 1 : 0);
}

/** "layout mixed": the few names that are put together, made once. */
function named(what: string, which: string): string {
  const of = NAMES.get(what) ?? new Map<string, string>();
  const name = of.get(which) ?? `${what} ${which}`;
  if (of.size === 0) NAMES.set(what, of);
  of.set(which, name);
  return name;
}

const NAMES = new Map<string, Map<string, string>>();

/** "pronoun" for one that stands for nobody known, "named pronoun" for one that stands for Ann Lee. */
function mentionOf({ source }: Attribution, speaker: QuoteSpeaker | null): string {
  // A source that is a guess has been left out: then there is no speaker.
  if (!source || !speaker) return 'none';
  if (source.isPossessor) return 'possessor';
  return speaker.name === null ? source.kind : `named ${source.kind}`;
}

/** "verb" and "after" of `attribution/verb-after`; a rule without a side is its own family. */
function familyOf({ rule }: Attribution): Family {
  const known = FAMILIES.get(rule);
  if (known) return known;
  const name = rule.slice(rule.indexOf('/') + 1);
  const family = { family: name.replace(SIDE, ''), side: SIDE.exec(name)?.[1] ?? 'no side' };
  FAMILIES.set(rule, family);
  return family;
}

interface Family {
  readonly family: string;
  readonly side: string;
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
    if (probability > first) [first, second] = [probability, first];
    else if (probability > second) second = probability;
  }
  return second;
}

/** Units of text in its content. */
const lengthOf = ({ content }: Attribution): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0);
