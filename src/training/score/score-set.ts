/** Runs the engine over an annotated set and says how well it did. */

import { extract } from '../../engine/index.ts';
import { figuresOf, type SetFigures } from './figures.ts';
import type { GoldSet } from './gold-sets.ts';
import { type JudgedArticle, judgeArticle } from './judge-article.ts';
import { type Reliability, reliabilityOf } from './reliability.ts';

export interface ScoredSet {
  readonly name: string;
  readonly figures: SetFigures;
  readonly reliability: Reliability;
  /** For looking at errors. */
  readonly articles: readonly JudgedArticle[];
}

/** @throws RangeError when the engine's text isn't the annotated one: then no offset would mean anything */
export function scoreSet({ name, articles, toPage }: GoldSet): ScoredSet {
  const judged = articles.map((article) => {
    const { text, quotes } = extract(toPage(article));
    if (text !== article.text) {
      throw new RangeError(
        `The engine changed the text of ${article.id}; plain text must stay as it came.`,
      );
    }
    return judgeArticle(article, quotes);
  });
  return { name, figures: figuresOf(judged), reliability: reliabilityOf(judged), articles: judged };
}
