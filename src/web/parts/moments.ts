/** Dates in words, no more exact than they are. */

const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  minute: { ...DAY, hour: '2-digit', minute: '2-digit', hour12: false, timeZoneName: 'short' },
  hour: { ...DAY, hour: '2-digit', hour12: false, timeZoneName: 'short' },
  day: DAY,
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** "14 August 2025", "August 2025", "2025"; in UTC. What can't be read stays as it is. */
export function momentInWords(moment: string, precision: string): string {
  const date = new Date(moment);
  const form = FORMS[precision];
  if (Number.isNaN(date.getTime()) || !form) return moment;
  return new Intl.DateTimeFormat('en-GB', { ...form, timeZone: 'UTC' }).format(date);
}
