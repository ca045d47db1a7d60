/** The full-text index against the quotes: word by word with an index made anew. */

import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { Connection } from '../connection.ts';
import { type Client, Database } from '../driver.ts';
import { writeIndexRow, writeWaitingRows } from '../full-text-index.ts';
import { loadVersion } from '../quote-versions.ts';
import { type Fault, faultsOf } from './fault.ts';

/** So many quotes are named; an index that is lost would name them all. */
const MOST_NAMED = 20;

/** Finds quotes whose words aren't in the index, or not as they should be, and rows of no quote. */
export function* checkIndex(db: Connection): Generator<Fault> {
  const fault = faultsOf('index');
  const beside = new Database('');
  try {
    copyTables(db.$client, beside);
    fill(db, drizzle({ client: beside }));
    const wrong = new Set<number>();
    for (const seq of differences(placesOf(db.$client), placesOf(beside))) {
      wrong.add(seq);
      if (wrong.size > MOST_NAMED) break;
    }
    const find = db.$client
      .prepare<[number], string>('SELECT id FROM quotes WHERE seq = ?')
      .pluck();
    for (const seq of [...wrong].slice(0, MOST_NAMED)) {
      const id = find.get(seq);
      yield id === undefined
        ? fault(`index row ${seq}`, 'there is no such quote')
        : fault(`quote ${id}`, 'the index has other words of it than the text');
    }
    if (wrong.size > MOST_NAMED)
      yield fault('the index', `more than ${MOST_NAMED} quotes are wrong`);
  } finally {
    beside.close();
  }
}

/** The same tables with the same tokenizer, as the database itself says. */
function copyTables(from: Client, to: Client): void {
  const made = from
    .prepare<[], string>(
      `SELECT sql FROM sqlite_master WHERE name IN ('quotes_fts', 'quotes_fts_places', 'content_words') ORDER BY rowid`,
    )
    .pluck()
    .all();
  for (const sql of made) to.exec(sql);
}

function fill(from: Connection, to: Connection): void {
  const articles = from.$client
    .prepare<[], { id: string; text: string; headline: string | null }>(
      'SELECT id, text, headline FROM articles ORDER BY id',
    )
    .iterate();
  to.$client.exec('BEGIN');
  for (const article of articles) {
    for (const { seq, row, speakers } of loadVersion(from, article.id, article.text)) {
      if (row.status !== 'shown') continue;
      const speakerIds = speakers.flatMap(({ speakerId }) => speakerId ?? []);
      writeIndexRow(to, { seq, article, content: row.content, speakerIds });
    }
  }
  writeWaitingRows(to);
  to.$client.exec('COMMIT');
}

/** One place of a word in the index. */
interface Place {
  readonly term: string;
  readonly doc: number;
  readonly col: string;
  readonly offset: number;
}

const placesOf = (client: Client): Iterator<Place> =>
  client.prepare<[], Place>('SELECT term, doc, col, offset FROM quotes_fts_places').iterate();

/** Walks both in their common order, by term and row, and gives the rows where they part. */
function* differences(found: Iterator<Place>, wanted: Iterator<Place>): Generator<number> {
  let [a, b] = [found.next(), wanted.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : compare(a.value, b.value);
    if (order !== 0) yield order < 0 ? (a.value as Place).doc : (b.value as Place).doc;
    else if (!a.done && !b.done && !isSame(a.value, b.value)) yield a.value.doc;
    if (order <= 0) a = found.next();
    if (order >= 0) b = wanted.next();
  }
  // An iterator that is left open would keep the connection busy.
  found.return?.();
  wanted.return?.();
}

const isSame = (a: Place, b: Place): boolean => a.col === b.col && a.offset === b.offset;

/** SQLite compares terms by their bytes. */
function compare(a: Place, b: Place): number {
  if (a.term !== b.term) return Buffer.compare(Buffer.from(a.term), Buffer.from(b.term));
  return a.doc - b.doc;
}
