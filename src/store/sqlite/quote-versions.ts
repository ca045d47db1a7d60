/** An article's quotes at one time, and what changed between two. */

import { and, asc, eq } from 'drizzle-orm';
import { type ComparedQuote, plainWords } from '../pair-quotes.ts';
import type { QuoteChange, QuoteState } from '../store.ts';
import { wordsOfSpans } from '../words-hash.ts';
import type { Connection } from './connection.ts';
import type { EnteredSpeaker, PlacedSpeaker } from './entered-speaker.ts';
import { articleRevisions, quoteSpeakers, quotes, speakers } from './schema.ts';

/** A quote as it was stored. */
export interface QuoteVersion {
  /** What tells it from others: what the engine found, whatever people say of it. */
  readonly compared: ComparedQuote;
  /** What its offsets count in. */
  readonly text: string;
  readonly id: string;
  readonly seq: number;
  /** What it says, with corrections. */
  readonly words: string;
  readonly row: typeof quotes.$inferSelect;
  readonly speakers: readonly PlacedSpeaker[];
  readonly state: QuoteState;
}

/** Loads the quotes of an article in text order; `newest` is what their offsets count in, where they aren't of an older revision. */
export function loadVersion(db: Connection, articleId: string, newest: string): QuoteVersion[] {
  const ofArticle = eq(quotes.articleId, articleId);
  const rows = db.select().from(quotes).where(ofArticle).orderBy(asc(quotes.ordinal)).all();
  const said = db
    .select({ speaker: quoteSpeakers, name: speakers.name })
    .from(quoteSpeakers)
    .innerJoin(quotes, eq(quotes.id, quoteSpeakers.quoteId))
    .leftJoin(speakers, eq(speakers.id, quoteSpeakers.speakerId))
    .where(ofArticle)
    .orderBy(asc(quoteSpeakers.position))
    .all();
  const byQuote = new Map<string, typeof said>();
  for (const one of said) {
    const { quoteId } = one.speaker;
    byQuote.set(quoteId, [...(byQuote.get(quoteId) ?? []), one]);
  }
  return rows.map((row) => {
    const own = byQuote.get(row.id) ?? [];
    const first = own.find(({ speaker }) => speaker.position === 0) ?? null;
    const text = row.revision === null ? newest : textThen(db, articleId, row.revision);
    const words = wordsOfSpans(text, row.content);
    const { found } = row;
    return {
      ...{ id: row.id, seq: row.seq, row, text, words },
      compared: {
        words: found === null ? words : wordsOfSpans(text, found.content),
        speaker: speakerKeyOf(
          found === null ? first?.speaker : found.speakers.find(({ position }) => position === 0),
        ),
      },
      speakers: own.map(({ speaker }) => placedOf(speaker)),
      state: {
        words,
        speaker: first && {
          id: first.speaker.speakerId,
          name: first.name ?? first.speaker.description,
        },
      },
    };
  });
}

const textThen = (db: Connection, articleId: string, revision: number): string => {
  const isThen = and(
    eq(articleRevisions.articleId, articleId),
    eq(articleRevisions.revision, revision),
  );
  return db.select().from(articleRevisions).where(isThen).get()?.text ?? '';
};

/** As `saveQuotes` writes it, field by field in the same order. */
export const placedOf = (row: typeof quoteSpeakers.$inferSelect): PlacedSpeaker => {
  const { position, speakerId, appearanceId, description, kind, role, mention, linkConfidence } =
    row;
  return { position, speakerId, appearanceId, description, kind, role, mention, linkConfidence };
};

/** The same for the same speaker of an article's two versions; "" for nobody. */
export function speakerKeyOf(
  speaker: Pick<EnteredSpeaker, 'speakerId' | 'description'> | undefined,
): string {
  return speaker?.speakerId ?? (speaker ? `unnamed: ${speaker.description ?? ''}` : '');
}

/** What became of the quotes: in the new order, removed ones last. Those that only moved aren't listed. */
export function changesBetween(
  before: readonly QuoteVersion[],
  after: readonly QuoteVersion[],
): QuoteChange[] {
  const [shownBefore, shownAfter] = [before, after].map((quotes) =>
    quotes.filter(({ row }) => row.status === 'shown'),
  ) as [QuoteVersion[], QuoteVersion[]];
  const oldOf = new Map(shownBefore.map((quote) => [quote.id, quote]));
  const newIds = new Set(shownAfter.map(({ id }) => id));
  const found = shownAfter.flatMap((quote): QuoteChange[] => {
    const old = oldOf.get(quote.id);
    const change = old ? changeOf(old, quote) : 'added';
    if (change === null) return [];
    return [{ id: quote.id, change, before: old?.state ?? null, after: quote.state }];
  });
  const removed = shownBefore
    .filter(({ id }) => !newIds.has(id))
    .map(({ id, state }): QuoteChange => ({ id, change: 'removed', before: state, after: null }));
  return [...found, ...removed];
}

/** A quote that is both reworded and given to somebody else counts as reworded; both states tell the rest. */
function changeOf(old: QuoteVersion, quote: QuoteVersion): 'reworded' | 'reattributed' | null {
  if (plainWords(old.state.words) !== plainWords(quote.state.words)) return 'reworded';
  const [was, is] = [old, quote].map(({ speakers }) =>
    speakerKeyOf(speakers.find(({ position }) => position === 0)),
  );
  return was === is ? null : 'reattributed';
}
