/** The writer and the outlet beside the time of a credit line. */

import { readByline } from './byline.ts';
import { isOutletName, outletLikeness } from './outlet-name.ts';
import { personLikeness } from './person-name.ts';

/** As far as the pieces name them. */
export interface CreditNames {
  readonly outlet: string | null;
  readonly byline: string | null;
  /** A bare name stood beside the outlet's. */
  readonly isPair: boolean;
}

/** The writer and the outlet among the pieces beside a time; null where one is neither. */
export function readNames(parts: readonly string[]): CreditNames | null {
  const names: string[] = [];
  let byline: string | null = null;
  for (const part of parts) {
    const writer = readByline(part);
    const name = part.replace(SOURCE_LEAD, '').replace(/^by /iu, '');
    if (writer !== null && outletLikeness(writer) === 0) byline ??= writer;
    else if (isOutletName(name) || personLikeness(name) > 0) names.push(name);
    else return null;
  }
  const [first, second, ...more] = names;
  if (more.length > 0) return null;
  if (first === undefined || second === undefined)
    return { outlet: first ?? null, byline, isPair: false };
  const isFirst = personLikeness(first) >= personLikeness(second);
  const [writer, outlet] = isFirst ? [first, second] : [second, first];
  return byline === null && personLikeness(writer) > 0
    ? { outlet, byline: writer, isPair: true }
    : null;
}

const SOURCE_LEAD = /^(?:source|from|via|in|on|published (?:in|by)|posted (?:in|by))\s?:?\s/iu;
