/** `npm run train:attribution`: fits the layout, edge and source models to PolNeAR's training part and our own sets. */

import { writeFileSync } from 'node:fs';
import { readTaggerModel } from '../engine/tokens/tagger-model.ts';
import { TAGGER_WEIGHTS } from '../lexicon/weights/tagger.ts';
import { collectExamples } from './attribution-examples.ts';
import { fitAttribution } from './fit-attribution.ts';
import { trainingArticles } from './gold-article.ts';

const tagger = readTaggerModel(TAGGER_WEIGHTS);
const examples = collectExamples(trainingArticles(), tagger);

const { layout, edges, source: sources } = fitAttribution(examples);
const models = { LAYOUT_WEIGHTS: layout, EDGE_WEIGHTS: edges, SOURCE_WEIGHTS: sources };
const source = Object.entries(models)
  .map(([name, model]) => `export const ${name} = ${JSON.stringify(model)};\n`)
  .join('\n');
writeFileSync(
  new URL('../lexicon/weights/attribution.ts', import.meta.url),
  `/** Weights of the layout, edge and source models. Origin: fitted by \`npm run train:attribution\` to PolNeAR's training part (Newell et al. 2018) and the sets of our own in tests/gold. */\n${source}`,
);
console.log(
  `${examples.layout.length} layouts, ${examples.edges.length} edges, ${examples.source.length} sources; ${Math.round(source.length / 1024)} KiB`,
);
