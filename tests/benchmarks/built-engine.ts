/** The engine as it ships: from dist/, since what runs through a loader is slower than what users get. */

import { existsSync } from 'node:fs';
import type * as Engine from '../../src/engine/index.ts';

const BUILT = new URL('../../dist/engine/index.js', import.meta.url);

/** @throws RangeError when nothing has been built */
export async function loadBuiltEngine(): Promise<typeof Engine> {
  if (!existsSync(BUILT))
    throw new RangeError('There is no dist/engine. Run `npm run build` first.');
  return (await import(BUILT.href)) as typeof Engine;
}

/** A page of bare text, with nothing known about it. */
export function barePage(text: string): Engine.Page {
  return {
    text,
    html: null,
    url: null,
    retrievedAt: null,
    headline: null,
    outlet: null,
    byline: null,
    publishedAt: null,
    language: null,
  };
}
