/** Whole texts of articles are kept from those who may not have them, in whatever answer they would stand. */

import type { FastifyInstance } from 'fastify';
import { ExpectedError } from '../../errors.ts';

/** What of a correction's body would show the text that it marks. */
const MARKS = ['content', 'quoted', 'cue'];

/** Refuses who would set the bounds of what they may not see; bodies are made without texts, and streams see to it themselves. */
export function withholdTexts(app: FastifyInstance): void {
  app.addHook('preHandler', async ({ seesTexts, method, body }) => {
    if (seesTexts || method !== 'PATCH' || typeof body !== 'object' || body === null) return;
    if (!MARKS.some((name) => name in body)) return;
    throw new ExpectedError(
      'scope_missing',
      'Bounds of quotes are set by those who may have the whole text, which this key may not: its scope is not enough.',
    );
  });
}
