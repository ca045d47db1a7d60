/** The chance that a quote's span and speaker are both right: a logistic model (Platt 2000, with more than one input). */

import type { Attribution } from '../attribution/attribution.ts';
import type { QuoteSpeaker } from '../quote.ts';
import { type ConfidenceInputs, eachConfidenceInput } from './confidence-inputs.ts';

/** Name of an input → its weight; one that has none counts for nothing. */
export type ConfidenceModel = Readonly<Record<string, number>>;

/** Gives the confidence, 0–1, in thousandths. */
export function confidenceOf(model: ConfidenceModel, inputs: ConfidenceInputs): number {
  let score = 0;
  for (const [name, value] of Object.entries(inputs)) score += (model[name] ?? 0) * value;
  return inThousandths(score);
}

/**
 * What a transcript prints beside a name is that person's; the annotators of the training texts marked no labels, so that
 * nothing of it can be learned from them.
 */
const LABELLED_BY_NAME = 0.95;
/** "A:", "MODERATOR:": whose turn it is, but not who that is. */
const LABELLED = 0.9;

/** Gives the confidence in one attribution whose speaker is known. */
export function confidenceIn(
  model: ConfidenceModel,
  attribution: Attribution,
  speaker: QuoteSpeaker | null,
): number {
  if (attribution.rule === 'attribution/label' && speaker !== null)
    return speaker.name === null ? LABELLED : LABELLED_BY_NAME;
  let score = 0;
  eachConfidenceInput(attribution, speaker, (name, value) => {
    score += (model[name] ?? 0) * value;
  });
  return inThousandths(score);
}

const inThousandths = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000;
