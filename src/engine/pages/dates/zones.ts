/** What chrono-node is told of time zones, and zones named in words. */

import { EUROPEAN_ZONES, FIXED_ZONES, ZONE_NAMES } from '../../../lexicon/time-zones.ts';
import type { DateContext } from './date-context.ts';

/** A zone with summer time, as chrono-node takes it: offsets in minutes, and when summer begins and ends. */
interface SummerZone {
  readonly timezoneOffsetDuringDst: number;
  readonly timezoneOffsetNonDst: number;
  readonly dstStart: (year: number) => Date;
  readonly dstEnd: (year: number) => Date;
}

/** Zones by abbreviation; "IST" is what the text says it is. */
export function zonesFor({ istOffsetMinutes }: DateContext): Record<string, number | SummerZone> {
  return { ...FIXED_ZONES, ...SUMMER_ZONES, IST: istOffsetMinutes ?? 330 };
}

/** "10:15 Moscow time" → "10:15 MSK"; names that aren't known stay. */
export function abbreviateZones(text: string): string {
  if (!/\btime\b/iu.test(text)) return text;
  return text.replace(ZONE, (whole, words: string) => {
    const all = words.split(' ');
    for (const [at] of all.entries()) {
      const zone = ZONE_NAMES.get(all.slice(at).join(' ').toLowerCase());
      if (zone !== undefined) return [...all.slice(0, at), zone].join(' ');
    }
    return whole;
  });
}

/** The length of a zone in words at the beginning of a text, blanks and brackets included; 0 without one. */
export function lengthOfZone(text: string): number {
  const match = ZONE_HEAD.exec(text);
  return match !== null && ZONE_NAMES.has((match[1] ?? '').toLowerCase()) ? match[0].length : 0;
}

const ZONE = /(?<!\p{L})((?:\p{L}{2,12} ){0,2}\p{L}{2,12}) time(?!\p{L})/giu;
const ZONE_HEAD = /^,? ?\(?((?:\p{L}{2,12} ){0,2}\p{L}{2,12}) time(?!\p{L})\)?/iu;

/** From the last Sunday of March to that of October (Directive 2000/84/EC); the clock is that of winter. */
const SUMMER_ZONES: Record<string, SummerZone> = Object.fromEntries(
  Object.entries(EUROPEAN_ZONES).map(([key, winter]) => [
    key,
    {
      timezoneOffsetDuringDst: winter + 60,
      timezoneOffsetNonDst: winter,
      dstStart: (year: number) => lastSunday(year, 3),
      dstEnd: (year: number) => lastSunday(year, 10),
    },
  ]),
);

function lastSunday(year: number, month: number): Date {
  const last = new Date(year, month, 0, 2);
  last.setDate(last.getDate() - last.getDay());
  return last;
}
