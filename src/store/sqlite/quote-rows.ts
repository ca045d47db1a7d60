/** New rows of quotes and of who said them: written by the thousand, so each by one statement made once. */

import type { Connection } from './connection.ts';
import type { PlacedSpeaker } from './entered-speaker.ts';
import { onceFor } from './prepared.ts';
import type { quotes } from './schema.ts';

/** A quote that has no row yet. */
type NewRow = Omit<typeof quotes.$inferSelect, 'seq' | 'within' | 'status' | 'revision' | 'found'>;

/** Enters a quote; gives its number, which is that of its index row. */
export function enterQuote(db: Connection, row: NewRow): number {
  const { content, quoted, cue } = row;
  const entered = statementsOf(db).quote.run(
    ...([row.id, row.articleId, row.ordinal, row.type, row.speechAct] as const),
    ...([JSON.stringify(content), JSON.stringify(quoted), cue && JSON.stringify(cue)] as const),
    ...([row.saidTo, row.medium, row.via] as const),
    ...([row.saidOnDate, row.saidOnPrecision, row.saidOnBasis] as const),
    ...([row.confidence, row.rule, row.wordsHash, row.engine] as const),
  );
  return Number(entered.lastInsertRowid);
}

/** Enters who said it, at a place. */
export function enterQuoteSpeaker(db: Connection, quoteId: string, speaker: PlacedSpeaker): void {
  const { position, speakerId, appearanceId, description, kind, role, linkConfidence } = speaker;
  const mention = speaker.mention && JSON.stringify(speaker.mention);
  statementsOf(db).speaker.run(
    ...([quoteId, position, speakerId, appearanceId, description, kind, role] as const),
    ...([mention, linkConfidence] as const),
  );
}

type Value = string | number | null;

// By place: looking each up by its name takes longer than entering the row.
const statementsOf = onceFor(({ $client }) => ({
  quote: $client.prepare<Value[]>(
    `INSERT INTO quotes (id, article_id, ordinal, type, speech_act, content, quoted, cue, said_to, medium, via,
       said_on_date, said_on_precision, said_on_basis, confidence, rule, words_hash, engine)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
  speaker: $client.prepare<Value[]>(
    `INSERT INTO quote_speakers (quote_id, position, speaker_id, appearance_id, description, kind, role, mention, link_confidence)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ),
}));
