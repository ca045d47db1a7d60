/** Zones by the city in brackets behind them: "12:45 BST (Dhaka)". */

/** Minutes east of UTC that the clocks of a city go at an instant, by the IANA time zone database; null for a city without a zone of its own. */
export function offsetInCity(city: string, instant: Date): number | null {
  const zone = zones().get(city.toLowerCase());
  if (zone === undefined) return null;
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = parts.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign = '+', hours = '0', minutes = '0'] = OFFSET.exec(name ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const OFFSET = /GMT([+\-])(\d\d):(\d\d)/u;

let known: ReadonlyMap<string, string> | null = null;

/** "Asia/Dhaka" by "dhaka", "America/New_York" by "new york". */
function zones(): ReadonlyMap<string, string> {
  known ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return known;
}
