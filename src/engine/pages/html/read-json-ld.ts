/** Parses JSON-LD as pages print it: in comments, with raw line breaks, stray commas, escaped quotes. */

import { jsonrepair } from 'jsonrepair';

/** Gives the parsed value; null where nothing helps. Mending is tried on blocks of up to 200 kB only. */
export function readJsonLd(source: string): unknown {
  if (source.length > MAX_SOURCE) return null;
  const bare = source
    .trim()
    .replace(/^(?:<!--|(?:\/\/)?\s?<!\[CDATA\[)/u, '')
    .replace(/(?:-->|(?:\/\/)?\s?\]\]>)$/u, '');
  return parse(bare) ?? (bare.length > MAX_MENDED ? null : parse(mended(bare)));
}

const MAX_SOURCE = 1_000_000;
const MAX_MENDED = 200_000;

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    // Not a failure: the page may say it elsewhere.
    return null;
  }
}

function mended(source: string): string {
  try {
    return jsonrepair(source);
  } catch {
    // Too broken, or nested too deep: as good as none.
    return '';
  }
}
