/** Words of the index that come near a word that isn't in it. */

import { editDistance } from '../../text/edit-distance.ts';
import type { Span } from '../../text/span.ts';
import type { Connection } from './connection.ts';

/** Words of fewer letters have too many neighbours. */
const SHORTEST = 5;
/** From this length on two edits are allowed instead of one. */
const LONG = 9;
/** How many places of a stem are read for the words that it stands for. */
const PLACES = 20;

/**
 * Gives indexed words within a small edit distance, nearest and commonest first; `[]` when the word
 * itself is indexed. The index holds stems: near stems are found first, then the words they stand for
 * are compared as printed ("electricity" and "elected" are near as stems only).
 */
export function findSimilarTerms({ $client }: Connection, term: string, limit: number): string[] {
  const word = term.normalize('NFC').toLowerCase();
  if (!/^[\p{L}\p{N}]+$/u.test(word) || word.length < SHORTEST || word.length > 40) return [];
  const stem = stemOf($client, word);
  if (isIndexed($client, stem)) return [];
  const most = word.length >= LONG ? 2 : 1;
  const stems = nearStems($client, stem, word);
  return stems
    .flatMap(({ term: near, rows }) => wordsOf($client, near).map((found) => ({ found, rows })))
    .map(({ found, rows }) => ({ found, rows, distance: editDistance(word, found, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.rows - a.rows)
    .map(({ found }) => found)
    .slice(0, limit);
}

type Client = Connection['$client'];

/** Has the index's own tokenizer stem a word, in a table that only this connection sees. */
function stemOf(client: Client, word: string): string {
  client.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.stems USING fts5(
      word, content='', tokenize='porter unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.stem_terms USING fts5vocab(temp, stems, row);`);
  client.prepare('INSERT INTO temp.stems (word) VALUES (?)').run(word);
  const stem = client.prepare<[], string>('SELECT term FROM temp.stem_terms').pluck().get();
  client.exec(`INSERT INTO temp.stems (stems) VALUES ('delete-all')`);
  return stem ?? word;
}

const isIndexed = (client: Client, stem: string): boolean =>
  client.prepare('SELECT 1 FROM quotes_fts_places WHERE term = ? LIMIT 1').get(stem) !== undefined;

/** Stems with the same first letter that come near the word or its stem. */
function nearStems(client: Client, stem: string, word: string): { term: string; rows: number }[] {
  const first = String.fromCodePoint(stem.codePointAt(0) ?? 0);
  return client
    .prepare<[string, string], { term: string; rows: number }>(
      'SELECT term, doc AS rows FROM quotes_fts_terms WHERE term >= ? AND term < ?',
    )
    .all(first, `${first}\u{10FFFF}`)
    .filter(({ term }) => Math.min(editDistance(stem, term, 2), editDistance(word, term, 2)) <= 2);
}

/** The distinct words, in lower case, that a stem stands for in some places of the index. */
function wordsOf(client: Client, stem: string): string[] {
  const places = client
    .prepare<[string, number], Place>(
      `SELECT quotes.content, articles.text, places.offset
       FROM quotes_fts_places AS places
       JOIN quotes ON quotes.seq = places.doc JOIN articles ON articles.id = quotes.article_id
       WHERE places.term = ? AND places.col = 'content' LIMIT ?`,
    )
    .all(stem, PLACES);
  return [...new Set(places.flatMap((place) => wordAt(place) ?? []))];
}

interface Place {
  /** Spans as JSON. */
  readonly content: string;
  readonly text: string;
  /** Which token of the content it is. */
  readonly offset: number;
}

/** Counts tokens as unicode61 does: runs of letters, digits, marks and private-use characters. */
function wordAt({ content, text, offset }: Place): string | undefined {
  const spans = JSON.parse(content) as Span[];
  const said = spans.map(({ start, end }) => text.slice(start, end)).join('\n');
  return said
    .match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)
    ?.[offset]?.normalize('NFC')
    .toLowerCase();
}
