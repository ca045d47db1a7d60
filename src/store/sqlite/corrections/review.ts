/** What a person should look at first: by what looking is likely to put right. */

import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ReviewRecord } from '../../store.ts';
import type { Connection } from '../connection.ts';
import { loadQuotes } from '../load-quotes.ts';
import { conflicts, mergeSuggestions, quotes } from '../schema.ts';
import { findSpeaker } from '../speakers.ts';
import { fingerprintOf } from './correct-quote.ts';
import { loadStated } from './quote-state.ts';
import { standing, toRecord } from './records.ts';

/** So many of each sort are weighed: the least confident quotes, the likeliest suggestions, the oldest conflicts. */
const MOST_WEIGHED = 500;

/** The items of greatest gain; see docs/corrections.md for the formula. */
export function listReview(db: Connection, limit: number): ReviewRecord[] {
  const most = Math.max(1, Math.min(100, limit));
  const weighed = [...weighConflicts(db), ...weighQuotes(db), ...weighSuggestions(db)].sort(
    (a, b) => b.gain - a.gain || (a.id < b.id ? -1 : 1),
  );
  const found: ReviewRecord[] = [];
  for (const { id } of weighed) {
    if (found.length === most) break;
    const record = findReview(db, id);
    if (record !== null) found.push(record);
  }
  return found;
}

interface Weighed {
  readonly id: string;
  readonly gain: number;
}

/** How many people it may mislead: the logarithm of how often the speaker is quoted, at least 1. */
const reachOf = (quoted: number): number => 1 + Math.log2(Math.max(1, quoted));
const rounded = (gain: number): number => Math.round(gain * 1000) / 1000;

/** A conflict is a person's work that is at stake: it counts as a mistake that is certain. */
function weighConflicts(db: Connection): Weighed[] {
  return db
    .select({ id: conflicts.id, quoteId: conflicts.quoteId })
    .from(conflicts)
    .where(isNull(conflicts.decidedAt))
    .orderBy(asc(conflicts.id))
    .limit(MOST_WEIGHED)
    .all()
    .map(({ id, quoteId }) => ({ id: `c-${id}`, gain: gainOf(db, quoteId, 0) }));
}

function weighQuotes(db: Connection): Weighed[] {
  return db
    .select({ id: quotes.id, confidence: quotes.confidence })
    .from(quotes)
    .where(and(eq(quotes.status, 'shown'), isNull(quotes.found)))
    .orderBy(asc(quotes.confidence), asc(quotes.id))
    .limit(MOST_WEIGHED)
    .all()
    .map(({ id, confidence }) => ({ id: `q-${id}`, gain: gainOf(db, id, confidence) }));
}

function gainOf(db: Connection, quoteId: string, confidence: number): number {
  const quoted =
    db.$client
      .prepare<[string], number>(
        `SELECT count(*) FROM (SELECT 1 FROM quote_speakers WHERE speaker_id =
          (SELECT speaker_id FROM quote_speakers WHERE quote_id = ? AND position = 0) LIMIT 1000)`,
      )
      .pluck()
      .get(quoteId) ?? 0;
  return rounded((1 - confidence) * reachOf(quoted));
}

/** Unmerged, the lesser of the two is missed by whoever asks for the other. */
function weighSuggestions(db: Connection): Weighed[] {
  const count = db.$client
    .prepare<[string], number>(
      'SELECT count(*) FROM (SELECT 1 FROM quote_speakers WHERE speaker_id = ? LIMIT 1000)',
    )
    .pluck();
  return db
    .select()
    .from(mergeSuggestions)
    .orderBy(desc(mergeSuggestions.confidence))
    .limit(MOST_WEIGHED)
    .all()
    .map(({ speakerA: a, speakerB: b, confidence }) => {
      const lesser = Math.min(count.get(a) ?? 0, count.get(b) ?? 0);
      return { id: `m-${a}-${b}`, gain: rounded(confidence * reachOf(lesser)) };
    });
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u;

/** Finds an item by its id; null where it isn't there, or a person decided. */
export function findReview(db: Connection, id: string): ReviewRecord | null {
  const [kind, first, second] = [id.slice(0, 2), id.slice(2, 38), id.slice(39)];
  if (!UUID.test(first)) return null;
  if (kind === 'm-') return findSuggestion(db, id, first, second);
  if (second !== '') return null;
  if (kind === 'q-') return findUnsure(db, id, first);
  return kind === 'c-' ? findConflict(db, id, first) : null;
}

function findUnsure(db: Connection, id: string, quoteId: string): ReviewRecord | null {
  const [quote] = loadQuotes(db, [quoteId]);
  if (quote?.status !== 'shown' || isDecided(db, quoteId)) return null;
  return { id, kind: 'quote', gain: gainOf(db, quoteId, quote.confidence), quote };
}

/** A person changed it, or confirmed it as it is now. */
function isDecided(db: Connection, quoteId: string): boolean {
  const rows = standing(db, 'quote', quoteId);
  const confirmed = rows.findLast(({ action }) => action === 'confirm');
  if (!confirmed) return rows.length > 0;
  const stated = loadStated(db, quoteId);
  const isSame = stated !== null && confirmed.after?.['confirmed'] === fingerprintOf(stated);
  return isSame || rows.at(-1)?.action !== 'confirm';
}

function findSuggestion(db: Connection, id: string, a: string, b: string): ReviewRecord | null {
  const pair = and(eq(mergeSuggestions.speakerA, a), eq(mergeSuggestions.speakerB, b));
  const row = db.select().from(mergeSuggestions).where(pair).get();
  const [first, second] = row ? [findSpeaker(db, a), findSpeaker(db, b)] : [];
  if (!row || !first || !second) return null;
  const { confidence, evidence } = row;
  const gain = rounded(confidence * reachOf(Math.min(first.quotes, second.quotes)));
  return { id, kind: 'merge', gain, speakers: [first, second], confidence, evidence };
}

function findConflict(db: Connection, id: string, conflictId: string): ReviewRecord | null {
  const row = db
    .select()
    .from(conflicts)
    .where(and(eq(conflicts.id, conflictId), isNull(conflicts.decidedAt)))
    .get();
  const [quote] = row ? loadQuotes(db, [row.quoteId]) : [];
  if (!row || !quote) return null;
  const gain = gainOf(db, quote.id, 0);
  const rows = standing(db, 'quote', quote.id).map((each) => toRecord(each));
  return { id, kind: 'conflict', gain, quote, conflict: row.kind, corrections: rows };
}

/** Notes that a person looked at a conflict and left things as they are. */
export function settleConflict(db: Connection, id: string, at: string): void {
  db.update(conflicts).set({ decidedAt: at }).where(eq(conflicts.id, id)).run();
}
