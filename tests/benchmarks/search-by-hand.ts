/** What a question asks for, in one statement as one would write it by hand. */

import type { Client } from '../../src/store/sqlite/driver.ts';
import type { BenchQuestion } from './search-questions.ts';

/** So many rows the answers are chosen from. */
const LOADED = 40;

/** Where fewer have the words, the answers are chosen from all that the speaker says, unless that is more than so many. */
const FEW = 3;
const MOST_OF_SPEAKER = 60;

/**
 * Matches, takes the best by FTS5's own rank, and loads them with article, speakers and outlet; of who says little,
 * and hardly anything with these words, all of it, as it is read for words of like meaning.
 */
export function byHand(client: Client, { groups, speakerId }: BenchQuestion): unknown[] {
  const words = groups.map(
    (terms) => `{content context headline} : (${terms.map((term) => `"${term}"`).join(' OR ')})`,
  );
  const speaker = speakerId === null ? [] : [`speaker : ("${speakerId.replace(/-/gu, '')}0")`];
  const { matching, ofSpeaker } = statementsOf(client);
  const found = matching.all([...speaker, ...words].join(' AND '));
  if (speakerId === null || found.length >= FEW) return found;
  const all = ofSpeaker.all(speaker.join(''));
  return all.length > MOST_OF_SPEAKER ? found : [...found, ...all];
}

const prepared = new WeakMap<Client, ReturnType<typeof prepare>>();

function statementsOf(client: Client): ReturnType<typeof prepare> {
  const known = prepared.get(client) ?? prepare(client);
  prepared.set(client, known);
  return known;
}

const prepare = (client: Client) => ({
  matching: client.prepare<[string]>(
    loading(`SELECT rowid, rank FROM quotes_fts WHERE quotes_fts MATCH ? AND rank MATCH 'bm25(8.0, 2.0, 1.0, 0.0)'
             ORDER BY rank LIMIT ${LOADED}`),
  ),
  ofSpeaker: client.prepare<[string]>(
    loading(
      `SELECT rowid, 0 AS rank FROM quotes_fts WHERE quotes_fts MATCH ? LIMIT ${MOST_OF_SPEAKER + 1}`,
    ),
  ),
});

const loading = (best: string): string =>
  `SELECT quotes.*, articles.*, quote_speakers.*, speakers.name AS speaker, outlets.name AS outlet
   FROM (${best}) AS best
   JOIN quotes ON quotes.seq = best.rowid
   JOIN articles ON articles.id = quotes.article_id
   LEFT JOIN outlets ON outlets.id = articles.outlet_id
   LEFT JOIN quote_speakers ON quote_speakers.quote_id = quotes.id
   LEFT JOIN speakers ON speakers.id = quote_speakers.speaker_id
   WHERE quotes.speech_act = 'statement' ORDER BY best.rank`;
