/** Timing that the machine's moods disturb least: contestants take turns, and medians are compared. */

import { performance } from 'node:perf_hooks';

/** Milliseconds that one call takes. */
export function timeMs(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Runs every contestant once a round, in turn, after unmeasured warm-up rounds; gives each one's median in milliseconds. */
export function medianTimesMs<Name extends string>(
  contestants: Readonly<Record<Name, () => unknown>>,
  rounds: { readonly warmUp: number; readonly measured: number },
): Record<Name, number> {
  const names = Object.keys(contestants) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = -rounds.warmUp; round < rounds.measured; round++) {
    for (const name of names) {
      const ms = timeMs(contestants[name]);
      if (round >= 0) times.get(name)?.push(ms);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<
    Name,
    number
  >;
}

/** The middle of the values; of an even number the lower of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? Number.NaN;
}

/** What 95 of 100 values do not exceed. */
export function percentile95(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
