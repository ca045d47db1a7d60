/** Quotes as they are compared with each other, loaded with their words, speaker and day. */

import type { SpeechAct } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';
import { saidWords } from '../said-words.ts';
import type { Utterance } from '../same-utterance.ts';
import { wordsOfSpans } from '../words-hash.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/** A stored quote to compare. */
export interface StoredUtterance extends Utterance {
  readonly seq: number;
  readonly id: string;
}

interface Row {
  readonly seq: number;
  readonly id: string;
  readonly speechAct: SpeechAct;
  readonly content: string;
  readonly text: string;
  readonly moment: string;
  readonly speakerId: string | null;
}

/** Loads quotes by their rows, in their order; unknown ones are left out, and those that aren't shown. */
export function loadUtterances(db: Connection, seqs: readonly number[]): StoredUtterance[] {
  if (seqs.length === 0) return [];
  const rows = select(db).all(JSON.stringify(seqs));
  const known = new Map(rows.map((row) => [row.seq, row]));
  return seqs.flatMap((seq) => {
    const row = known.get(seq);
    return row ? [toUtterance(row)] : [];
  });
}

function toUtterance({ content, text, moment, ...row }: Row): StoredUtterance {
  const words = saidWords(wordsOfSpans(text, JSON.parse(content) as Span[]));
  return { ...row, words, day: dayOf(moment) };
}

const MS_A_DAY = 86_400_000;

/** "2025" and "2025-03" count from their first day. */
export const dayOf = (moment: string): number => Math.floor(Date.parse(moment) / MS_A_DAY);

const select = onceFor(({ $client }) =>
  $client.prepare<[string], Row>(
    `SELECT quotes.seq, quotes.id, speech_act AS speechAct, content, text,
       coalesce(published_at, retrieved_at) AS moment, speaker_id AS speakerId
     FROM json_each(?) AS wanted JOIN quotes ON quotes.seq = wanted.value
     JOIN articles ON articles.id = quotes.article_id
     LEFT JOIN quote_speakers ON quote_id = quotes.id AND position = 0
     WHERE quotes.status = 'shown'`,
  ),
);

/** The rows of quotes, by their ids. */
export function rowsOf(db: Connection, ids: readonly string[]): number[] {
  return rowing(db).all(JSON.stringify(ids));
}

const rowing = onceFor(({ $client }) =>
  $client
    .prepare<[string], number>(
      'SELECT seq FROM json_each(?) AS wanted JOIN quotes ON quotes.id = wanted.value',
    )
    .pluck(),
);

/** Of so many rows those that one of this speaker may be compared with; the texts aren't read for it. */
export function comparableWith(
  db: Connection,
  { speakerId, speechAct }: Pick<Utterance, 'speakerId' | 'speechAct'>,
  seqs: readonly number[],
): number[] {
  return narrow(db).all({ seqs: JSON.stringify(seqs), speakerId, speechAct });
}

const narrow = onceFor(({ $client }) =>
  $client
    .prepare<[{ seqs: string; speakerId: string | null; speechAct: string }], number>(
      `SELECT quotes.seq FROM json_each(:seqs) AS wanted JOIN quotes ON quotes.seq = wanted.value
       LEFT JOIN quote_speakers ON quote_id = quotes.id AND position = 0
       WHERE speech_act = :speechAct AND (:speakerId IS NULL OR speaker_id IS NULL OR speaker_id = :speakerId)
       ORDER BY wanted.key`,
    )
    .pluck(),
);
