/** Fits the layout, edge and source models to the decisions that people made. */

import { LAYOUTS } from '../engine/contents/layout-features.ts';
import type { AttributionExamples } from './attribution-examples.ts';
import { type FitOptions, fitChoice } from './fit-choice.ts';

/** The models as text, as `readChoiceModel` reads them. */
export type AttributionWeights = Readonly<Record<keyof AttributionExamples, string>>;

/** Deterministic; about ten seconds for PolNeAR's training part. */
export function fitAttribution({ layout, edges, source }: AttributionExamples): AttributionWeights {
  return {
    layout: fitChoice(layout, { ...OPTIONS, rate: 0.03, outputs: LAYOUTS }),
    edges: fitChoice(edges, { ...OPTIONS, rate: 0.05, outputs: ['w'] }),
    source: fitChoice(source, { ...OPTIONS, rate: 0.06, outputs: ['w'] }),
  };
}

/** Rates by cross-validation on the training part: higher ones fit its rarities. */
const OPTIONS: Omit<FitOptions, 'outputs' | 'rate'> = {
  epochs: 8,
  decay: 1e-3,
  leastCount: 2,
  leastWeight: 8,
};
