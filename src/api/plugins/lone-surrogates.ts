/** Halves of surrogate pairs, which JSON can escape and no UTF-8 can hold: they would come back as other characters. */

import { ExpectedError } from '../../errors.ts';
import { pointerTo } from '../../services/issue-details.ts';

/** A page is taken as it came: what is no character in it is read as U+FFFD, as browsers do, and harms no other. */
const PAGES: readonly PropertyKey[] = ['text', 'html'];

/** @throws ExpectedError `invalid_request`, with a place that has one */
export function refuseLoneSurrogates(body: unknown): void {
  const place = placeIn(body);
  if (place === null) return;
  const pointer = pointerTo(pathTo(place));
  const message = 'has half of a surrogate pair, which is no character: leave it out';
  throw new ExpectedError('invalid_request', `The body is not valid: ${pointer} ${message}`, {
    details: [{ pointer, message }],
  });
}

interface Place {
  readonly value: unknown;
  readonly name: PropertyKey;
  readonly within: Place | null;
}

/** Null where there is none. Not by recursion: bodies may be nested as deeply as they are long. */
function placeIn(body: unknown): Place | null {
  const whole: Place = { value: body, name: '', within: null };
  if (isHalved(body)) return whole;
  const waiting = [whole];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value } = place;
    if (typeof value !== 'object' || value === null) continue;
    for (const name of Array.isArray(value) ? value.keys() : Object.keys(value)) {
      const child: unknown = (value as Readonly<Record<PropertyKey, unknown>>)[name];
      if (isHalved(name)) return place;
      const isPage = place === whole && PAGES.includes(name);
      if (isHalved(child) && !isPage) return { value: child, name, within: place };
      if (typeof child === 'object') waiting.push({ value: child, name, within: place });
    }
  }
  return null;
}

function pathTo(place: Place): PropertyKey[] {
  const path: PropertyKey[] = [];
  for (let one = place; one.within !== null; one = one.within) path.push(one.name);
  return path.reverse();
}

const isHalved = (value: unknown): boolean =>
  typeof value === 'string' && /\p{Surrogate}/u.test(value);
