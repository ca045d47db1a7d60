/** New rows of quotes and of who said them: written by the thousand, so each by one statement made once. */

import type { Connection } from './connection.ts';
import type { PlacedSpeaker } from './entered-speaker.ts';
import { onceFor } from './prepared.ts';
import type { quotes } from './schema.ts';

/** A quote that has no row yet. */
type NewRow = Omit<typeof quotes.$inferSelect, 'seq' | 'within' | 'status' | 'revision' | 'found'>;

/** Enters a quote; gives its number, which is that of its index row. */
export function enterQuote(db: Connection, row: NewRow): number {
  const { content, quoted, cue, ...rest } = row;
  const json = {
    content: JSON.stringify(content),
    quoted: JSON.stringify(quoted),
    cue: cue === null ? null : JSON.stringify(cue),
  };
  return Number(statementsOf(db).quote.run({ ...rest, ...json }).lastInsertRowid);
}

/** Enters who said it, at a place. */
export function enterQuoteSpeaker(db: Connection, quoteId: string, speaker: PlacedSpeaker): void {
  const mention = speaker.mention === null ? null : JSON.stringify(speaker.mention);
  statementsOf(db).speaker.run({ ...speaker, quoteId, mention });
}

const statementsOf = onceFor(({ $client }) => ({
  quote: $client.prepare<[Record<string, unknown>]>(
    `INSERT INTO quotes (id, article_id, ordinal, type, speech_act, content, quoted, cue, said_to, medium, via,
       said_on_date, said_on_precision, said_on_basis, confidence, rule, words_hash, engine)
     VALUES (@id, @articleId, @ordinal, @type, @speechAct, @content, @quoted, @cue, @saidTo, @medium, @via,
       @saidOnDate, @saidOnPrecision, @saidOnBasis, @confidence, @rule, @wordsHash, @engine)`,
  ),
  speaker: $client.prepare<[Record<string, unknown>]>(
    `INSERT INTO quote_speakers (quote_id, position, speaker_id, appearance_id, description, kind, role, mention, link_confidence)
     VALUES (@quoteId, @position, @speakerId, @appearanceId, @description, @kind, @role, @mention, @linkConfidence)`,
  ),
}));
