/** The zone that a page says all its clock times are in. */

/** The abbreviation in "All times CET", "Times shown are GMT"; undefined without such a line. */
export function pageZone(text: string): string | undefined {
  if (!text.includes('imes')) return undefined;
  return STATED.exec(text.slice(0, HEAD))?.[1] ?? STATED.exec(text.slice(-HEAD))?.[1];
}

const HEAD = 3000;

const STATED =
  /\b(?:[Aa]ll (?:dates and )?times|[Tt]imes (?:shown|given|stated))(?: are)?(?: shown| given)?(?: in)? ?:? ?((?:UTC|GMT)(?:[+\-]\d{1,2})?|[A-Z]{2,5})\b/u;
