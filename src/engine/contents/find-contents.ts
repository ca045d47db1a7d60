/** Contents: for each cue, whether it announces something, and which stretch of its sentence that is. */

import {
  type ChoiceModel,
  candidateProbabilities,
  classProbabilities,
  indexOfGreatest,
} from '../choice-model.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { newFeatureRow } from '../features.ts';
import type { Narration } from '../marks/narration.ts';
import { type Edge, edgeCandidates, edgeFeatures } from './boundaries.ts';
import { type Layout, layoutFeatures } from './layout-features.ts';
import { countCues } from './sentence-cues.ts';

/** A cue with its content, in units of its sentence. */
export interface CuedContent {
  readonly cue: CueCandidate;
  readonly layout: Layout;
  /** Half-open ranges of units, in text order. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** 0–1: that the word is a cue, and that its content lies on that side. */
  readonly probability: number;
}

/** What the stage needs. */
export interface ContentModels {
  readonly layout: ChoiceModel;
  readonly edges: ChoiceModel;
}

/** Gives the cues that announce something, in text order. `least`: the probability of being a cue below which none is taken. */
export function findContents(
  narration: Narration,
  cues: readonly CueCandidate[],
  models: ContentModels,
  least: number,
): CuedContent[] {
  const counts = countCues(cues);
  const row = newFeatureRow();
  return cues.flatMap((cue, index) => {
    row.length = 0;
    layoutFeatures(narration, cue, counts[index] ?? { before: 0, after: 0 }, row);
    const probabilities = classProbabilities(models.layout, row);
    const isCue = 1 - (probabilities[0] ?? 1);
    if (isCue < least) return [];
    probabilities[0] = 0;
    const layout = models.layout.outputs[indexOfGreatest(probabilities)] as Layout;
    const ranges = rangesOf(narration, cue, layout, models.edges);
    return ranges.length > 0 ? [{ cue, layout, ranges, probability: isCue }] : [];
  });
}

function rangesOf(
  narration: Narration,
  cue: CueCandidate,
  layout: Layout,
  model: ChoiceModel,
): (readonly [number, number])[] {
  const ranges: (readonly [number, number])[] = [];
  if (layout === 'before' || layout === 'around') {
    const from = chooseEdge(narration, cue, 'before-start', 0, model);
    const to = from === null ? null : chooseEdge(narration, cue, 'before-end', from, model);
    if (from !== null && to !== null && to > from) ranges.push([from, to]);
  }
  if (layout === 'after' || layout === 'around') {
    const from = chooseEdge(narration, cue, 'after-start', 0, model);
    const to = from === null ? null : chooseEdge(narration, cue, 'after-end', from, model);
    if (from !== null && to !== null && to > from) ranges.push([from, to]);
  }
  return ranges;
}

function chooseEdge(
  narration: Narration,
  cue: CueCandidate,
  edge: Edge,
  start: number,
  model: ChoiceModel,
): number | null {
  const candidates = edgeCandidates(narration, cue, edge, start);
  if (candidates.length < 2) return candidates[0] ?? null;
  const probabilities = candidateProbabilities(model, candidates.length, (rank, row) => {
    edgeFeatures(narration, cue, edge, candidates, rank, start, row);
  });
  return candidates[indexOfGreatest(probabilities)] ?? null;
}
