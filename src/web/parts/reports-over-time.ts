/** How many reports of a statement came when. */

/** A stretch of time by its label, as exact as it is long ("2025-03-04", "2025-03", "2025"), and its reports. */
export interface Stretch {
  readonly label: string;
  readonly count: number;
}

const DAY_MS = 86_400_000;
/** Where there would be more stretches than these, longer ones are counted. */
const MOST = 62;

/** The lengths of labels that stand for a day, a month, a year; shortest stretch first. */
const LENGTHS = [10, 7, 4];

/** All stretches from the first report to the last, the empty ones included; dates that are less exact are left out. */
export function reportsOverTime(dates: readonly string[]): Stretch[] {
  for (const length of LENGTHS) {
    const labels = dates
      .filter((date) => date.length >= length)
      .map((date) => date.slice(0, length))
      .sort();
    const [first, last] = [labels[0], labels.at(-1)];
    if (first === undefined || last === undefined) continue;
    const all = labelsBetween(first, last);
    if (all === null) continue;
    return all.map((label) => ({
      label,
      count: labels.filter((one) => one === label).length,
    }));
  }
  return [];
}

/** Labels of that length in order; null for too many. */
function labelsBetween(first: string, last: string): string[] | null {
  const labels = new Set([first]);
  const end = Date.parse(last);
  for (let at = Date.parse(first); at <= end; at += DAY_MS) {
    labels.add(new Date(at).toISOString().slice(0, first.length));
    if (labels.size > MOST) return null;
  }
  return [...labels.add(last)];
}
