/** The fitted weights, read once. */

import { EDGE_WEIGHTS, LAYOUT_WEIGHTS, SOURCE_WEIGHTS } from '../lexicon/weights/attribution.ts';
import { CONFIDENCE_WEIGHTS } from '../lexicon/weights/confidence.ts';
import { TAGGER_WEIGHTS } from '../lexicon/weights/tagger.ts';
import { type ChoiceModel, readChoiceModel } from './choice-model.ts';
import type { ConfidenceModel } from './confidence/confidence-model.ts';
import type { TaggerModel } from './tokens/tag-tokens.ts';
import { readTaggerModel } from './tokens/tagger-model.ts';

/** What the stages need besides their input. */
export interface LanguageModels {
  readonly tagger: TaggerModel;
  readonly layout: ChoiceModel;
  readonly edges: ChoiceModel;
  readonly source: ChoiceModel;
  readonly confidence: ConfidenceModel;
}

let read: LanguageModels | null = null;

/** The models for English. Read when first asked for, in some tens of milliseconds: most threads and commands extract nothing. */
export function english(): LanguageModels {
  read ??= {
    tagger: readTaggerModel(TAGGER_WEIGHTS),
    layout: readChoiceModel(LAYOUT_WEIGHTS),
    edges: readChoiceModel(EDGE_WEIGHTS),
    source: readChoiceModel(SOURCE_WEIGHTS),
    confidence: CONFIDENCE_WEIGHTS,
  };
  return read;
}
