/** What a load met: answers by status, latencies by what was asked. */

/** Statuses that are documented as back-pressure or as a store that can't be written to. */
const ALLOWED = new Set([429, 503]);

/** Counts of one phase. */
export interface Tally {
  /** Asks, reads the answer whole, and notes how long that took; null where the answer is a refusal. */
  readonly ask: (kind: string, url: string, init?: RequestInit) => Promise<unknown>;
  /** Milliseconds, by kind. */
  readonly latencies: ReadonlyMap<string, readonly number[]>;
  /** How often 429 or 503 came. */
  readonly refused: () => number;
  /** Anything that isn't documented; the first of them as text. */
  readonly errors: readonly string[];
}

/** Begins to count. */
export function newTally(): Tally {
  const latencies = new Map<string, number[]>();
  const errors: string[] = [];
  let refused = 0;
  return {
    latencies,
    errors,
    refused: () => refused,
    async ask(kind, url, init) {
      const begun = performance.now();
      const response = await fetch(url, init);
      const body: unknown = await response.json();
      if (response.ok) {
        const known = latencies.get(kind) ?? [];
        known.push(performance.now() - begun);
        latencies.set(kind, known);
        return body;
      }
      if (ALLOWED.has(response.status)) refused++;
      else errors.push(`${kind}: ${response.status} ${JSON.stringify(body)}`);
      // As `Retry-After` says, for those who are many.
      await new Promise((resolve) => setTimeout(resolve, 200));
      return null;
    },
  };
}

/** The value that this share of them stays below; NaN of none. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil(values.length * share) - 1)] ??
  Number.NaN;
