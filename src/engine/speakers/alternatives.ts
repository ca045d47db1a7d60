/** Alternatives: who else might have said it, by the probabilities that the source model gave. */

import { overlaps } from '../../text/span.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { sureSource } from '../attribution/sure-source.ts';
import type { Narration } from '../marks/narration.ts';
import type { SpeakerAlternative } from '../quote.ts';
import { nameSpeaker } from './name-speakers.ts';
import type { Resolution } from './resolve-mentions.ts';

/**
 * Gives at most three, the likeliest first, none below 0.02, each person once and never the speaker.
 *
 * The source that was too unsure to be the speaker is one; else quotes without a cue have none: no model chose.
 */
export function findAlternatives(
  narration: Narration,
  attribution: Attribution,
  resolution: Resolution,
): SpeakerAlternative[] {
  const { source, sourceProbability, candidates, candidateProbabilities } = attribution;
  const speaker = sureSource(attribution);
  const others =
    source && !speaker
      ? [{ mention: source, probability: sourceProbability }]
      : candidates.map((mention, i) => ({ mention, probability: candidateProbabilities[i] ?? 0 }));
  const seen = new Set([speaker && resolution.get(speaker)]);
  const alternatives: SpeakerAlternative[] = [];
  for (const { mention, probability } of others.sort((a, b) => b.probability - a.probability)) {
    if (probability < LEAST || alternatives.length === MOST) break;
    const entity = resolution.get(mention);
    if ((entity && seen.has(entity)) || (speaker && overlaps(mention, speaker))) continue;
    seen.add(entity);
    const named = nameSpeaker(narration, mention, resolution);
    if (named)
      alternatives.push({ speaker: named, confidence: Math.round(1000 * probability) / 1000 });
  }
  return alternatives;
}

const LEAST = 0.02;
const MOST = 3;
