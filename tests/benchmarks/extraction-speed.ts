/** How fast quotes are extracted, as ratios to bare wink-nlp and compromise (tokens, sentences, parts of speech) on the same text. */

import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { barePage, loadBuiltEngine } from './built-engine.ts';
import { type Figure, figure } from './figures.ts';
import { medianTimesMs } from './stopwatch.ts';
import { newsArticles } from './texts.ts';

const TEXT_LENGTH = 1_000_000;
const ROUNDS = { warmUp: 3, measured: 11 };

/** Lines of a table; the ratios are above 1 when extraction is the faster. */
export async function* extractionSpeed(): AsyncGenerator<string | Figure> {
  const { extract } = await loadBuiltEngine();
  const wink = winkNLP(model, ['sbd', 'pos']);
  const { from, articles } = newsArticles(TEXT_LENGTH);
  const pages = articles.map(barePage);
  const characters = articles.reduce((sum, { length }) => sum + length, 0);
  const tokens = articles.reduce((sum, text) => sum + wink.readDoc(text).tokens().length(), 0);
  let quotes = 0;
  const times = medianTimesMs(
    {
      extract: () => {
        quotes = pages.reduce((sum, page) => sum + extract(page).quotes.length, 0);
      },
      wink: () => {
        for (const text of articles) wink.readDoc(text);
      },
    },
    ROUNDS,
  );
  // Slow enough for a few rounds over a part of the text.
  const few = articles.slice(0, Math.ceil(articles.length / 10));
  const tenth = medianTimesMs(
    {
      extract: () => {
        for (const page of pages.slice(0, few.length)) extract(page);
      },
      compromise: () => {
        for (const text of few) compromise(text).json({ terms: { tags: true } });
      },
    },
    { warmUp: 1, measured: 3 },
  );
  const row = (label: string, ms: number): string =>
    `${label.padEnd(30)}${ms.toFixed(0).padStart(8)}${(characters / ms / 1000).toFixed(2).padStart(9)}${Math.round(
      tokens / ms,
    )
      .toString()
      .padStart(11)}`;
  yield* [
    `extraction speed: ${from}, ${articles.length} articles, ${characters} characters, ${quotes} quotes; medians of ${ROUNDS.measured} rounds in turn`,
    `${''.padEnd(30)}${'ms'.padStart(8)}${'MB/s'.padStart(9)}${'ktokens/s'.padStart(11)}`,
    row('onrecord extract', times.extract),
    row('wink-nlp tokens, sbd, pos', times.wink),
    `ratio to wink-nlp: ${(times.wink / times.extract).toFixed(2)}`,
    `ratio to compromise, on ${few.length} of the articles: ${(tenth.compromise / tenth.extract).toFixed(1)}`,
    figure('speed: extraction to wink-nlp', times.wink / times.extract, 'higher'),
    figure('speed: extraction to compromise', tenth.compromise / tenth.extract, 'higher'),
  ];
}
