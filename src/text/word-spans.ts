/** Where words stand in a text, as the full-text index takes it apart: unicode61 with `remove_diacritics 2`. */

/** What words are made of. */
const OF_WORD = /^[\p{L}\p{N}\p{M}\p{Co}]$/u;

const UNKNOWN = 0;
const WITHIN = 1;
const BETWEEN = 2;
/** What each code unit is, filled as it is met: asking the expression takes ten times as long. */
const units = new Uint8Array(0x10000);

/** Calls with the bounds of each word, in code units, in text order. O(length). */
export function forEachWord(text: string, visit: (start: number, end: number) => void): void {
  let start = -1;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    const isPair = (unit & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;
    const isWithin = isPair ? OF_WORD.test(text.slice(at, at + 2)) : isOfWord(unit);
    if (isWithin && start === -1) start = at;
    if (!isWithin && start !== -1) {
      visit(start, at);
      start = -1;
    }
    at += isPair ? 2 : 1;
  }
  if (start !== -1) visit(start, text.length);
}

/** Half of a pair alone is of no word. */
function isOfWord(unit: number): boolean {
  const known = units[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known === WITHIN;
  const isWithin = OF_WORD.test(String.fromCharCode(unit));
  units[unit] = isWithin ? WITHIN : BETWEEN;
  return isWithin;
}
