/** Bounds of moments that compare rightly, as strings, with moments of any precision. */

/**
 * Gives a bound in the stored form: UTC, and only as exact as it needs to be.
 *
 * Stored moments are RFC 3339 in UTC or prefixes of it ("2025-08"), so string order is time order once
 * a bound at the very start of a day, month or year is shortened to that: an article of "2025-08"
 * lies within "from 2025-08-01".
 */
export function toBound(moment: string): string {
  const isExact = /T\d{2}:\d{2}.*(?:Z|[+-]\d{2}:?\d{2})$/iu.test(moment);
  const milliseconds = isExact ? Date.parse(moment) : Number.NaN;
  const utc = Number.isNaN(milliseconds)
    ? moment
    : new Date(milliseconds).toISOString().replace(/\.000Z$/u, 'Z');
  return utc
    .replace(/T00:00(?::00)?Z?$/u, '')
    .replace(/^(\d{4}-\d{2})-01$/u, '$1')
    .replace(/^(\d{4})-01$/u, '$1');
}
