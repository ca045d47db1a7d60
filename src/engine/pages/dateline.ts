/** Datelines: place, date and wire at the head of a story's first paragraph. */

/** The dateline without the mark behind it, and where the text after it begins. */
export interface Dateline {
  readonly dateline: string;
  /** Offset in the paragraph. */
  readonly textStart: number;
}

/** Reads "NAIROBI, March 4 (HPN) — Nairobi will …" or "GUWAHATI, Nov 2 (SNI): …"; null without one. */
export function readDateline(paragraph: string): Dateline | null {
  const match = DATELINE.exec(paragraph.slice(0, MAX_DATELINE));
  const dateline = match?.[1]?.trim();
  if (match === null || dateline === undefined || !isDateline(dateline, match[2] ?? ''))
    return null;
  return { dateline, textStart: match[0].length };
}

const MAX_DATELINE = 130;

const DATELINE = /^([^"“”‘:—–!?]{3,100}?)\s?(—|–|--|:(?=\s)|-(?=\s))\s{0,3}/u;

/** A place in capitals leads it, or a wire in brackets closes it; "CHICAGO: how it was" needs the one, "Q: …" has none. */
function isDateline(head: string, mark: string): boolean {
  if (!PLACE.test(head)) return false;
  const isWired = /\(\p{Lu}[\p{L}\d./ &\-]{1,40}\)$/u.test(head);
  if (isWired) return true;
  // "BUSTED: how it was" is a headline: a colon follows only a wire's name.
  if (mark === ':') return false;
  const place = head.split(',')[0] ?? '';
  const rest = head.slice(place.length);
  return (
    /^[\p{Lu}\s.’'\-]{4,40}$/u.test(place) &&
    (rest === '' || /^(?:,? \p{Lu}[\p{L}.]{0,20}){1,5}(?:,? \d{1,2})?(?:,? \d{4})?\.?$/u.test(rest))
  );
}

const PLACE = /^\p{Lu}[\p{L}.’'\-]/u;
