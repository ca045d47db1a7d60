/** Forms of dates that chrono doesn't read, put into ones that it does. */

import { abbreviateZones } from './zones.ts';

/** "1430 GMT, the 13th of August '25" → "14:30 GMT, 13th August 2025"; lengths change, so places in the text don't survive. */
export function tidyExpression(expression: string): string {
  const zoned = abbreviateZones(expression);
  return REWRITES.reduce((text, [pattern, form]) => text.replace(pattern, form), zoned);
}

/** In this order; each with what it is for. */
const REWRITES: readonly (readonly [RegExp, string])[] = [
  // "10h30"
  [/\b(\d{1,2})h(\d\d)\b/gu, '$1:$2'],
  // "10:15 (IST)"
  [/ ?\(([A-Z]{2,5})\)/gu, ' $1'],
  // "12 May 2025 | 10:15"
  [/\s?[|·•]\s?/gu, ', '],
  // "1430 GMT", "1430 hrs"
  [/(?<![\d:])([01]\d|2[0-3])([0-5]\d)(?= ?(?:hrs|hours|[A-Z]{3,4}\b))/gu, '$1:$2'],
  // "14:30 hrs IST"
  [/(\d[:.]\d\d) ?(?:hrs|hours)\b/giu, '$1'],
  // "the 13th of August"
  [/\b(?:the )?(\d{1,2}(?:st|nd|rd|th)) of (?=\p{Lu})/giu, '$1 '],
  // "13 August ’25"
  [/(?<=\p{L} )['’](\d\d)\b/gu, '20$1'],
  // "13.Aug.2025", "Aug.13"
  [/(?<=\d)\.(?=\p{Lu}\p{Ll}{2})|(?<=\p{Ll}{2})\.(?=\d)/gu, ' '],
  // "12 noon", "midnight"
  [/\b(?:12 )?noon\b/giu, '12:00 pm'],
  [/\b(?:12 )?midnight\b/giu, '00:00'],
  // "GMT+0000 (Coordinated Universal Time)", as JavaScript writes it
  [/(?<=GMT[+\-]\d{4}) \([\p{L} ]{3,40}\)$/gu, ''],
  // "Aug 13, 2025 | Updated 2:15 p.m. ET"
  [/,? ?\/? ?\b(?:last )?(?:updated|modified)\b:?(?: at)? ?/giu, ', '],
];
