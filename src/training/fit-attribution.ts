/** Fits the layout, edge and source models to the decisions that people made. */

import { LAYOUTS } from '../engine/contents/layout-features.ts';
import type { AttributionExamples } from './attribution-examples.ts';
import { type FitOptions, fitChoice } from './fit-choice.ts';

/** The models as text, as `readChoiceModel` reads them. */
export type AttributionWeights = Readonly<Record<keyof AttributionExamples, string>>;

/** Deterministic; about ten seconds for PolNeAR's training part. */
export function fitAttribution({ layout, edges, source }: AttributionExamples): AttributionWeights {
  return {
    layout: fitChoice(layout, { ...OPTIONS, outputs: LAYOUTS }),
    edges: fitChoice(edges, { ...OPTIONS, outputs: ['w'] }),
    source: fitChoice(source, { ...OPTIONS, outputs: ['w'] }),
  };
}

const OPTIONS: Omit<FitOptions, 'outputs'> = {
  epochs: 12,
  rate: 0.12,
  decay: 1e-3,
  leastCount: 2,
  leastWeight: 8,
};
