/** Turns annotated articles into what the confidence learns from: what the engine finds in them, and whether it is right. */

import { confidenceInputs } from '../engine/confidence/confidence-inputs.ts';
import type { LanguageModels } from '../engine/language-models.ts';
import { readPage } from '../engine/pages/read-page.ts';
import { readArticle } from '../engine/pipeline.ts';
import { toQuotes } from '../engine/speakers/to-quotes.ts';
import type { ConfidenceExample } from './fit-confidence.ts';
import type { GoldArticle } from './score/gold-article.ts';
import type { GoldSet } from './score/gold-sets.ts';
import { judgeArticle } from './score/judge-article.ts';

/**
 * The engine's quotes of one article, those left out that count neither way. `models` must not have seen the article.
 *
 * Nested quotes are left out too: the annotators marked none, so that every one would be wrong.
 */
export function collectConfidence(
  gold: GoldArticle,
  toPage: GoldSet['toPage'],
  models: LanguageModels,
): ConfidenceExample[] {
  const { text, articles } = readPage(toPage(gold));
  const found = articles.flatMap((article, index) => {
    const reading = readArticle(text, article, models);
    const place = { article: index, offset: 0, publishedAt: () => article.publishedAt };
    const quotes = toQuotes(reading, place, models.confidence, false);
    return reading.attributions.flatMap((attribution, i) => {
      const quote = quotes[i];
      return quote ? [{ attribution, quote }] : [];
    });
  });
  const { predictions } = judgeArticle(
    gold,
    found.map(({ quote }) => quote),
  );
  return predictions.flatMap(({ verdict, isRight }, i) => {
    const one = found[i];
    return !one || one.attribution.isNested || verdict === 'ignored'
      ? []
      : [{ inputs: confidenceInputs(one.attribution, one.quote.speaker), isRight }];
  });
}
