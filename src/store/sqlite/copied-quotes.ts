/** Quotes of articles that carry the text of a quote's own: what is too brief to be known again elsewhere is known there. */

import { isOneOfCopies } from '../same-utterance.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';
import { comparableWith, loadUtterances, type StoredUtterance } from './utterances.ts';

/** Copies that are looked at, of those entered last: what stands in one of a thousand copies stands in these. */
const MOST_COPIES = 4;

/** Gives those with the same words of the same speaker; `[]` where the article has no copies. Reads four articles at most. */
export function copiedQuotes(db: Connection, quote: StoredUtterance): StoredUtterance[] {
  if (quote.speakerId === null) return [];
  const seqs = finding(db).all(quote.seq, MOST_COPIES);
  if (seqs.length === 0) return [];
  return loadUtterances(db, comparableWith(db, quote, seqs)).filter((other) =>
    isOneOfCopies(quote, other),
  );
}

const finding = onceFor(({ $client }) =>
  $client
    .prepare<[number, number], number>(
      `SELECT quotes.seq FROM (
         SELECT copy.id FROM quotes JOIN articles ON articles.id = quotes.article_id
         JOIN articles AS copy ON copy.text_group = articles.text_group AND copy.id <> articles.id
         WHERE quotes.seq = ? ORDER BY copy.rowid DESC LIMIT ?) AS copies
       JOIN quotes ON quotes.article_id = copies.id`,
    )
    .pluck(),
);
