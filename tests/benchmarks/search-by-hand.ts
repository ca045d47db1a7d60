/** What a question asks for, in one statement as one would write it by hand. */

import type { Client } from '../../src/store/sqlite/driver.ts';
import type { BenchQuestion } from './search-questions.ts';

/** So many rows the answers are chosen from. */
const LOADED = 40;

/** Matches, takes the best by FTS5's own rank, and loads them with article, speakers and outlet. */
export function byHand(client: Client, { groups, speakerId }: BenchQuestion): unknown[] {
  const words = groups.map(
    (terms) => `{content context headline} : (${terms.map((term) => `"${term}"`).join(' OR ')})`,
  );
  const speaker = speakerId === null ? [] : [`speaker : ("${speakerId.replace(/-/gu, '')}0")`];
  return statementOf(client).all([...speaker, ...words].join(' AND '));
}

const prepared = new WeakMap<Client, ReturnType<typeof prepare>>();

function statementOf(client: Client): ReturnType<typeof prepare> {
  const known = prepared.get(client) ?? prepare(client);
  prepared.set(client, known);
  return known;
}

const prepare = (client: Client) =>
  client.prepare<[string]>(
    `SELECT quotes.*, articles.*, quote_speakers.*, speakers.name AS speaker, outlets.name AS outlet
     FROM (SELECT rowid, rank FROM quotes_fts WHERE quotes_fts MATCH ? AND rank MATCH 'bm25(8.0, 2.0, 1.0, 0.0)'
           ORDER BY rank LIMIT ${LOADED}) AS best
     JOIN quotes ON quotes.seq = best.rowid
     JOIN articles ON articles.id = quotes.article_id
     LEFT JOIN outlets ON outlets.id = articles.outlet_id
     LEFT JOIN quote_speakers ON quote_speakers.quote_id = quotes.id
     LEFT JOIN speakers ON speakers.id = quote_speakers.speaker_id
     WHERE quotes.speech_act = 'statement' ORDER BY best.rank`,
  );
