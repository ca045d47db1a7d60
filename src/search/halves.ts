/** Dated things in two halves, the older and the newer. */

/** A stretch of time, both dates included, and how many things are of it. */
export interface Half {
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/**
 * Splits dates (RFC 3339 or a prefix) so that both halves have about as many; all of one day fall into one.
 * Null where no day divides them.
 */
export function splitInHalves(dates: readonly string[]): { older: Half; newer: Half } | null {
  const days = dates.map((date) => date.slice(0, 10)).sort();
  const middle = days[Math.floor(days.length / 2)];
  if (middle === undefined) return null;
  const before = days.filter((day) => day < middle).length;
  const after = days.filter((day) => day > middle).length;
  // The day in the middle goes to the smaller side.
  const split = before >= after ? before : days.length - after;
  const [older, newer] = [halfOf(days.slice(0, split)), halfOf(days.slice(split))];
  return older && newer ? { older, newer } : null;
}

function halfOf(days: readonly string[]): Half | null {
  const [from, to] = [days[0], days.at(-1)];
  return from === undefined || to === undefined ? null : { from, to, count: days.length };
}
