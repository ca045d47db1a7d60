/** Forms of dates that chrono doesn't read, put into ones that it does. */

/** "1430 GMT, the 13th of August '25" → "14:30 GMT, 13th August 2025"; lengths change, so places in the text don't survive. */
export function tidyExpression(expression: string): string {
  return REWRITES.reduce((text, [pattern, form]) => text.replace(pattern, form), expression);
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
  // "9:45 a.m. Eastern Daylight Time"
  [/\b(eastern|central|mountain|pacific) (?:(standard|daylight) )?time\b/giu, '$1 $2'],
  [/\beastern standard/giu, 'EST'],
  [/\beastern daylight/giu, 'EDT'],
  [/\bcentral standard/giu, 'CST'],
  [/\bcentral daylight/giu, 'CDT'],
  [/\bmountain standard/giu, 'MST'],
  [/\bmountain daylight/giu, 'MDT'],
  [/\bpacific standard/giu, 'PST'],
  [/\bpacific daylight/giu, 'PDT'],
  [/\beastern /giu, 'ET'],
  [/\bpacific /giu, 'PT'],
  [/\bindian? standard time\b/giu, 'IST'],
  [/\bwest african? time\b/giu, 'WAT'],
  [/\beast african? time\b/giu, 'EAT'],
  [/\bbritish summer time\b/giu, 'BST'],
  [/\bgreenwich mean time\b/giu, 'GMT'],
];
