/** `npm run train:confidence`: fits the confidence by cross-validation on PolNeAR's training part. */

import { writeFileSync } from 'node:fs';
import { readChoiceModel } from '../engine/choice-model.ts';
import { english, type LanguageModels } from '../engine/language-models.ts';
import { collectExamples } from './attribution-examples.ts';
import { collectConfidence } from './confidence-examples.ts';
import { fitAttribution } from './fit-attribution.ts';
import { type ConfidenceExample, fitConfidence } from './fit-confidence.ts';
import { ownArticles, polnearArticles } from './gold-article.ts';
import { readSet } from './score/gold-sets.ts';

/** Articles are dealt in turn to so many parts; each is judged by models that the others were fitted to. */
const FOLDS = 5;

const train = polnearArticles();
const own = ownArticles();
const scored = readSet('polnear/train');
const examples: ConfidenceExample[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const models = fitWithout(fold);
  scored.articles.forEach((article, index) => {
    if (index % FOLDS !== fold) return;
    examples.push(...collectConfidence(article, scored.toPage, models));
  });
}
const model = fitConfidence(examples);
const rows = Object.entries(model).map(([name, weight]) => `  ${keyOf(name)}: ${weight},\n`);
writeFileSync(
  new URL('../lexicon/weights/confidence.ts', import.meta.url),
  `/** Weights of the confidence. Origin: fitted by \`npm run train:confidence\` to PolNeAR's training part (Newell et al. 2018). */\nexport const CONFIDENCE_WEIGHTS: Readonly<Record<string, number>> = {\n${rows.join('')}};\n`,
);
const right = examples.filter(({ isRight }) => isRight).length;
console.log(`${examples.length} quotes, ${right} of them right; ${rows.length} weights`);

function fitWithout(fold: number): LanguageModels {
  const others = train.filter((_, index) => index % FOLDS !== fold);
  const decisions = collectExamples([...others, ...own], english().tagger);
  const { layout, edges, source } = fitAttribution(decisions);
  return {
    ...english(),
    layout: readChoiceModel(layout),
    edges: readChoiceModel(edges),
    source: readChoiceModel(source),
  };
}

/** As the formatter writes it. */
function keyOf(name: string): string {
  return /^[a-z]+$/u.test(name) ? name : `'${name}'`;
}
