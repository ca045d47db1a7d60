/** Run by extraction-growth.ts: prints the nanoseconds per character of one text, a line a length. */

import { barePage, loadBuiltEngine } from './built-engine.ts';
import { median, timeMs } from './stopwatch.ts';
import { GROWING_TEXTS, GROWTH_LENGTHS, newsArticles } from './texts.ts';

/** Short texts are noisy, and timed more often. */
const TIMES = [7, 3, 1] as const;
const WARM_UP_LENGTH = 300_000;

const textOf = GROWING_TEXTS[process.argv[2] ?? ''];
if (!textOf) throw new RangeError(`No text "${process.argv[2] ?? ''}".`);
const { extract } = await loadBuiltEngine();
for (const text of newsArticles(WARM_UP_LENGTH).articles) extract(barePage(text));

for (const [step, length] of GROWTH_LENGTHS.entries()) {
  const page = barePage(textOf(length));
  const times = Array.from({ length: TIMES[step] ?? 1 }, () => timeMs(() => extract(page)));
  process.stdout.write(`${(median(times) / length) * 1e6}\n`);
}
