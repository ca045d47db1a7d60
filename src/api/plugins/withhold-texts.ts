/** Whole texts of articles are kept from those who may not have them, in whatever answer they would stand. */

import type { FastifyInstance } from 'fastify';
import { ExpectedError } from '../../errors.ts';

/** What of a correction's body would show the text that it marks. */
const MARKS = ['content', 'quoted', 'cue'];

/** Refuses who would set the bounds of what they may not see; bodies are made without texts, and streams see to it themselves. */
export function withholdTexts(app: FastifyInstance): void {
  app.addHook('preHandler', ({ seesTexts, method, body }, _reply, done) => {
    const isEdit = method === 'PATCH' && typeof body === 'object' && body !== null;
    if (seesTexts || !isEdit || !MARKS.some((name) => name in body)) {
      done();
      return;
    }
    done(
      new ExpectedError(
        'scope_missing',
        'Bounds of quotes are set by those who may have the whole text, which this key may not: its scope is not enough.',
      ),
    );
  });
}
