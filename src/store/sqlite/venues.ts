/** To whom, through what and by which outlet first something was said, looked up by words. */

import { type SQL, sql } from 'drizzle-orm';
import { foldName } from '../../text/name-key.ts';
import type { Connection } from './connection.ts';
import { keptFor } from './kept.ts';
import { onceFor } from './prepared.ts';

/** As the index `quotes_venue` has them (migrations/0013_venues.sql). */
const VENUE = `coalesce(said_to, '') || ' ' || coalesce(medium, '') || ' ' || coalesce(via, '')`;
const HAS_VENUE = 'said_to IS NOT NULL OR medium IS NOT NULL OR via IS NOT NULL';

/** Gives a subquery for the rows whose venue has the words as whole words, whatever their case and accents. */
export function rowsOfVenue(db: Connection, words: string): SQL {
  const folded = foldName(words);
  const fitting =
    folded === '' ? [] : venuesOf(db).filter(({ key }) => key.includes(` ${folded} `));
  const texts = JSON.stringify(fitting.map(({ text }) => text));
  return sql`(SELECT seq FROM quotes WHERE (${sql.raw(HAS_VENUE)}) AND ${sql.raw(VENUE)} IN (SELECT value FROM json_each(${texts})))`;
}

interface Venue {
  readonly text: string;
  readonly key: string;
}

/** Each once: few are the ways in which something is said, however many quotes there are. A step in the index each. */
const venuesOf = keptFor((db): readonly Venue[] => {
  const next = following(db);
  const venues: Venue[] = [];
  for (let text = next.get(''); text !== undefined; text = next.get(text)) {
    venues.push({ text, key: ` ${foldName(text)} ` });
  }
  return venues;
});

const following = onceFor(({ $client }) =>
  $client
    .prepare<[string], string>(
      `SELECT ${VENUE} FROM quotes WHERE (${HAS_VENUE}) AND ${VENUE} > ? ORDER BY ${VENUE} LIMIT 1`,
    )
    .pluck(),
);
