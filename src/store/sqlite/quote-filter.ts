/** What a list of quotes is narrowed by, as SQL conditions over `quotes` joined with `articles`. */

import { eq, gte, inArray, lt, notInArray, or, type SQL, sql } from 'drizzle-orm';
import { foldName } from '../../text/name-key.ts';
import type { QuoteFilter } from '../store.ts';
import type { Connection } from './connection.ts';
import { toBound } from './moment-bounds.ts';
import { currentOutletId } from './outlets.ts';
import { articles, quoteSpeakers, quotes } from './schema.ts';
import { rowsOfVenue } from './venues.ts';

/** Gives a condition for each part of the filter; `[]` when it narrows nothing. */
export function conditionsOf(db: Connection, filter: QuoteFilter): SQL[] {
  const { articleId, outletId, type, speechAct, minConfidence, speakerIds, venue, place } = filter;
  return [
    speakerIds && inArray(quotes.id, quotesOfSpeakers(db, speakerIds)),
    filter.exceptSpeakerIds && notInArray(quotes.id, quotesOfSpeakers(db, filter.exceptSpeakerIds)),
    articleId === undefined ? undefined : eq(quotes.articleId, articleId),
    outletId === undefined ? undefined : eq(articles.outletId, currentOutletId(db, outletId)),
    type && eq(quotes.type, type),
    speechAct && eq(quotes.speechAct, speechAct),
    ...timeConditions(filter),
    minConfidence === undefined ? undefined : gte(quotes.confidence, minConfidence),
    venue === undefined ? undefined : inArray(quotes.seq, rowsOfVenue(db, venue)),
    place && or(sql`false`, ...place.map((words) => hasWords(PLACES, words))),
  ].filter((condition) => condition !== undefined);
}

/** The same, and of which status; rows of the full-text index are all `shown`. */
export function listedConditions(db: Connection, filter: QuoteFilter): SQL[] {
  const { status = 'shown' } = filter;
  return [...(status === 'all' ? [] : [eq(quotes.status, status)]), ...conditionsOf(db, filter)];
}

function timeConditions({ from, to, saidFrom, saidTo }: QuoteFilter): (SQL | undefined)[] {
  return [
    from === undefined ? undefined : gte(articles.publishedAt, toBound(from)),
    to === undefined ? undefined : lt(articles.publishedAt, toBound(to)),
    saidFrom === undefined ? undefined : gte(quotes.saidOnDate, toBound(saidFrom)),
    saidTo === undefined ? undefined : lt(quotes.saidOnDate, toBound(saidTo)),
  ];
}

const PLACES = sql`coalesce(${articles.dateline}, '') || ' ' || ${articles.text}`;

/** Holds where the words stand in the text as whole words, whatever their case and accents. */
function hasWords(text: SQL, words: string): SQL {
  const folded = foldName(words);
  return folded === '' ? sql`false` : sql`instr(fold_words(${text}), ${` ${folded} `}) > 0`;
}

/** Those who said it jointly count like the one named first. */
function quotesOfSpeakers(db: Connection, speakerIds: readonly string[]) {
  return db
    .select({ id: quoteSpeakers.quoteId })
    .from(quoteSpeakers)
    .where(inArray(quoteSpeakers.speakerId, [...speakerIds]));
}
