/** Errors as text to read, grouped by cause. */

import { CAUSES, type ScoreError } from './list-errors.ts';

/** A heading with the count for each cause, then its first `limit` errors. */
export function errorLines(errors: readonly ScoreError[], limit: number): string[] {
  return CAUSES.flatMap((cause) => {
    const ofCause = errors.filter((error) => error.cause === cause);
    if (ofCause.length === 0) return [];
    return [`${cause} (${ofCause.length})`, ...ofCause.slice(0, limit).flatMap(linesOfError)];
  });
}

function linesOfError({ article, tier, gold, got }: ScoreError): string[] {
  const wanted = gold ? [`    gold  ${who(gold.name, gold.source)}: ${oneLine(gold.content)}`] : [];
  const given = got.map(
    ({ type, name, mention, content, confidence, rule }) =>
      `    got   ${who(name, mention)}: ${oneLine(content)} (${type}, ${confidence.toFixed(2)}, ${rule})`,
  );
  return [`  ${tier} ${article}`, ...wanted, ...(given.length > 0 ? given : ['    got   nothing'])];
}

/** `Jiang Bin [he]`, with a dash for what isn't known. */
const who = (name: string | null, mention: string | null): string =>
  `${name ?? '–'} [${oneLine(mention ?? '–')}]`;

const oneLine = (text: string): string => text.split(/\s+/u).join(' ');
