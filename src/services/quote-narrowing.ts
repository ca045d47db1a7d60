/** What quotes are narrowed by, as callers write it → the store's filter. */

import type { QuoteType, SpeechAct } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { QuoteFilter, Store } from '../store/store.ts';
import { present } from './lists.ts';
import { readBounds } from './moments.ts';
import { findFilteredOutlet } from './outlet-filter.ts';
import { findFilteredSpeakers } from './speaker-filter.ts';

/** What lists, exports and counts of quotes may be narrowed by. */
export interface QuoteNarrowing {
  /** A speaker's id, or a name: then all whose name or alias it is. */
  readonly speaker?: string | undefined;
  /** Words that must all occur in content, context or headline. */
  readonly q?: string | undefined;
  /** The same, but words for the same matter may stand in. */
  readonly topic?: string | undefined;
  /** An outlet's id or name. */
  readonly outlet?: string | undefined;
  /** An article's id. */
  readonly article?: string | undefined;
  readonly type?: QuoteType | undefined;
  readonly speechAct?: SpeechAct | undefined;
  /** Words that whom it was said to, the medium or the first outlet must have. */
  readonly venue?: string | undefined;
  /** Published at or after; a date or a time. */
  readonly from?: string | undefined;
  /** Published before; a date or a time. */
  readonly to?: string | undefined;
  /** The day on which it was said, where that is known. */
  readonly saidFrom?: string | undefined;
  readonly saidTo?: string | undefined;
  readonly minConfidence?: number | undefined;
  /** Those that people rejected or that vanished, or all; without words alone. */
  readonly status?: QuoteFilter['status'] | undefined;
}

/**
 * Reads all but the words. What is named must be there, so that an empty list always means that no quote fits.
 *
 * @throws ExpectedError `invalid_request`, `speaker_not_found`, `outlet_not_found`, `article_not_found`
 */
export async function filterOf(store: Store, query: QuoteNarrowing): Promise<QuoteFilter> {
  const { speaker, outlet, article, type, speechAct, venue, minConfidence, status } = query;
  if (status !== undefined && status !== 'shown' && (query.q ?? query.topic) !== undefined) {
    const message =
      'may be another than "shown" only without q and topic: what isn’t shown isn’t searched';
    throw new ExpectedError('invalid_request', `The request is not valid: /status ${message}`, {
      details: [{ pointer: '/status', message }],
    });
  }
  const said = readBounds({ from: query.saidFrom, to: query.saidTo }, 'said');
  if (article !== undefined && (await store.findArticle(article)) === null) {
    throw new ExpectedError('article_not_found', `There is no article with the id "${article}".`);
  }
  return present({
    speakerIds: speaker === undefined ? undefined : await findFilteredSpeakers(store, speaker),
    outletId: outlet === undefined ? undefined : await findFilteredOutlet(store, outlet),
    articleId: article,
    type,
    speechAct,
    venue,
    ...readBounds(query),
    saidFrom: said.from,
    saidTo: said.to,
    minConfidence,
    status,
  });
}
