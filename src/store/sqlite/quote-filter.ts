/** What a list of quotes is narrowed by, as SQL conditions over `quotes` joined with `articles`. */

import { eq, gte, inArray, lt, type SQL } from 'drizzle-orm';
import type { QuoteFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import { toBound } from './moment-bounds.ts';
import { currentOutletId } from './outlets.ts';
import { articles, quoteSpeakers, quotes } from './schema.ts';

/** Gives a condition for each part of the filter; `[]` when it narrows nothing. */
export function conditionsOf(db: Connection, filter: QuoteFilter): SQL[] {
  const { articleId, outletId, type, speechAct, from, to, minConfidence, speakerIds } = filter;
  return [
    speakerIds && inArray(quotes.id, quotesOfSpeakers(db, speakerIds)),
    articleId === undefined ? undefined : eq(quotes.articleId, articleId),
    outletId === undefined ? undefined : eq(articles.outletId, currentOutletId(db, outletId)),
    type && eq(quotes.type, type),
    speechAct && eq(quotes.speechAct, speechAct),
    from === undefined ? undefined : gte(articles.publishedAt, toBound(from)),
    to === undefined ? undefined : lt(articles.publishedAt, toBound(to)),
    minConfidence === undefined ? undefined : gte(quotes.confidence, minConfidence),
  ].filter((condition) => condition !== undefined);
}

/** Those who said it jointly count like the one named first. */
function quotesOfSpeakers(db: Connection, speakerIds: readonly string[]) {
  return db
    .select({ id: quoteSpeakers.quoteId })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.speakerId, [...speakerIds]));
}
