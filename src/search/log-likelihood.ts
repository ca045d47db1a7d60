/** How much a word stands out in one set of texts against another. */

/** How many texts have the word, of how many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * Gives the log-likelihood ratio of a word's share in some texts against its share in others (Dunning 1993,
 * "Accurate methods for the statistics of surprise and coincidence"): G² of the two-by-two table. 0 where
 * both shares are the same or the others' is larger. Chance exceeds 3.84 in 5 of 100 words, 10.83 in one of 1,000.
 */
export function logLikelihood(here: Share, elsewhere: Share): number {
  const texts = here.of + elsewhere.of;
  if (texts === 0 || here.count * elsewhere.of <= elsewhere.count * here.of) return 0;
  const withWord = here.count + elsewhere.count;
  const surprise = (seen: number, row: number, column: number): number =>
    seen === 0 ? 0 : seen * Math.log((seen * texts) / (row * column));
  const without = texts - withWord;
  return (
    2 *
    (surprise(here.count, here.of, withWord) +
      surprise(here.of - here.count, here.of, without) +
      surprise(elsewhere.count, elsewhere.of, withWord) +
      surprise(elsewhere.of - elsewhere.count, elsewhere.of, without))
  );
}
