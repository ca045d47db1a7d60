/** Writes the quotes of one article, new or changed, with their index rows. */

import { eq } from 'drizzle-orm';
import { ENGINE_VERSION } from '../../engine/engine-version.ts';
import type { Span } from '../../text/span.ts';
import { pairQuotes } from '../pair-quotes.ts';
import { saidWords } from '../said-words.ts';
import type { NewArticle, NewQuote, QuoteChange } from '../store.ts';
import { wordsHash, wordsOfSpans } from '../words-hash.ts';
import type { StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { type CarryTask, carryOver, keepQuote } from './corrections/carry-over.ts';
import { foundOf } from './corrections/found-quote.ts';
import type { EnteredSpeaker, PlacedSpeaker } from './entered-speaker.ts';
import { removeIndexRows, writeIndexRow } from './full-text-index.ts';
import { newId } from './ids.ts';
import { enterQuote, enterQuoteSpeaker } from './quote-rows.ts';
import { changesBetween, loadVersion, type QuoteVersion, speakerKeyOf } from './quote-versions.ts';
import type { SpeakerRegistrar } from './save-speakers.ts';
import { quoteSpeakers, quotes, speakerRoles } from './schema.ts';
import {
  enterStatements,
  enterUtterances,
  leaveStatements,
  redirectStatements,
} from './statements.ts';
import { dayOf, type StoredUtterance } from './utterances.ts';

/** What writing the quotes of an article takes. */
export interface QuotesTask {
  readonly article: NewArticle;
  readonly articleId: string;
  readonly registrar: SpeakerRegistrar;
  /** The article before; null for a new one. */
  readonly stored: StoredArticle | null;
  /** The text is the one that was stored: only what is found in it may be another. */
  readonly isReread?: boolean;
  readonly at: string;
}

/** What became of an article's quotes. */
export interface SavedQuotes {
  readonly changes: QuoteChange[];
  /** Whoever was quoted before; they may be quoted nowhere now. */
  readonly formerSpeakerIds: readonly string[];
}

/**
 * Writes the quotes of an article over those that it had. A quote that is the same, is reworded or is
 * given to another speaker keeps its id: `pairQuotes` decides. What a person said of a quote is kept
 * where a row meets its successor (`updateQuote`), or has none (`keepQuote`).
 */
export function saveQuotes(db: Connection, task: QuotesTask): SavedQuotes {
  const { stored, article, articleId } = task;
  const before = stored === null ? [] : loadVersion(db, articleId, stored.text);
  if (stored !== null) db.delete(speakerRoles).where(eq(speakerRoles.articleId, articleId)).run();
  const said = article.quotes.map((quote) => enterSpeakers(task.registrar, quote));
  const after = article.quotes.map(({ content }, ordinal) => ({
    words: wordsOfSpans(article.text, content),
    speaker: speakerKeyOf(said[ordinal]?.[0]),
  }));
  const compared = before.map((version) => version.compared);
  const pairs = compared.length === 0 ? [] : pairQuotes(compared, after);
  const kept = new Set(pairs);
  const gone = before.filter((_, at) => !kept.has(at));
  removeIndexRows(db, before);
  redirectStatements(
    db,
    gone.filter(({ row }) => row.found === null),
  );
  leaveStatements(db, before);
  const carry = carryTaskOf(task);
  for (const old of gone) {
    if (old.row.found === null) db.delete(quotes).where(eq(quotes.id, old.id)).run();
    else keepQuote(db, carry, old);
  }
  const written = article.quotes.map((quote, ordinal): WrittenQuote => {
    const old = before[pairs[ordinal] ?? -1] ?? null;
    const row = { ...rowOf(task, quote), ordinal };
    const speakers = said[ordinal] ?? [];
    if (old !== null) return updateQuote(db, task, { quote, row, speakers, old });
    return insertQuote(db, task, { quote, row, speakers });
  });
  const ids = written.map(({ id }) => id);
  // A quote may be nested in a later one, so these are set once all are there.
  article.quotes.forEach(({ within }, ordinal) => {
    const id = ids[ordinal] ?? '';
    const outer = within === null ? null : (ids[within] ?? null);
    const old = before[pairs[ordinal] ?? -1]?.row.within ?? null;
    if (outer !== old) db.update(quotes).set({ within: outer }).where(eq(quotes.id, id)).run();
  });
  // Those that people worked on were entered as what they say was laid over them.
  const worked = new Set(before.filter(({ row }) => row.found !== null).map(({ id }) => id));
  if (stored === null) enterUtterances(db, written.map(utteranceOf(task, said, after)));
  else
    enterStatements(
      db,
      ids.filter((id) => !worked.has(id)),
    );
  return {
    changes:
      stored === null ? [] : changesBetween(before, loadVersion(db, articleId, article.text)),
    formerSpeakerIds: before.flatMap(({ speakers }) => speakers.flatMap((s) => s.speakerId ?? [])),
  };
}

/** A quote that has its row. */
interface WrittenQuote {
  readonly id: string;
  readonly seq: number;
}

/** What is compared of the quotes of a new article, by their places in it. */
const utteranceOf =
  (
    { article, at }: QuotesTask,
    said: readonly (readonly PlacedSpeaker[])[],
    after: readonly { readonly words: string }[],
  ) =>
  ({ id, seq }: WrittenQuote, ordinal: number): StoredUtterance => ({
    ...{ id, seq, speechAct: article.quotes[ordinal]?.speechAct ?? 'statement' },
    words: saidWords(after[ordinal]?.words ?? ''),
    day: dayOf(article.publishedAt ?? at),
    speakerId: said[ordinal]?.find(({ position }) => position === 0)?.speakerId ?? null,
  });

function carryTaskOf({ article, articleId, stored, isReread = false, at }: QuotesTask): CarryTask {
  const revision = (stored?.revision ?? 0) + (isReread ? 0 : 1);
  return { articleId, text: article.text, revision, at };
}

function rowOf({ article, articleId }: QuotesTask, quote: NewQuote) {
  const { type, speechAct, cue, saidTo, medium, via, saidOn, confidence, rule } = quote;
  return {
    ...{ articleId, type, speechAct, saidTo, medium, via, confidence, rule },
    cue: cue && bare(cue),
    content: quote.content.map(bare),
    quoted: quote.quoted.map(bare),
    wordsHash: wordsHash(article.text, quote.content),
    engine: ENGINE_VERSION,
    saidOnDate: saidOn?.date ?? null,
    saidOnPrecision: saidOn?.precision ?? null,
    saidOnBasis: saidOn?.basis ?? null,
  };
}

/** A quote on its way into the tables. */
interface Writing {
  readonly quote: NewQuote;
  readonly row: ReturnType<typeof rowOf> & { readonly ordinal: number };
  readonly speakers: readonly PlacedSpeaker[];
}

function insertQuote(
  db: Connection,
  task: QuotesTask,
  { quote, row, speakers }: Writing,
): WrittenQuote {
  const id = newId();
  const seq = enterQuote(db, { ...row, id });
  insertSpeakers(db, id, speakers);
  index(db, task, { seq, quote, speakers });
  return { id, seq };
}

function updateQuote(
  db: Connection,
  task: QuotesTask,
  { quote, row, speakers: said, old }: Writing & { readonly old: QuoteVersion },
): WrittenQuote {
  const speakers = said.map((speaker) => keepLink(speaker, old));
  if (old.row.found !== null) {
    const { ordinal, confidence, rule, engine, saidTo, medium, via } = row;
    db.update(quotes)
      .set({ ordinal, confidence, rule, engine, saidTo, medium, via })
      .where(eq(quotes.id, old.id))
      .run();
    carryOver(db, carryTaskOf(task), old, foundOf(row, speakers));
    return old;
  }
  // Untouched rows are no change to those who mirror the store.
  if (differs(row, old.row)) db.update(quotes).set(row).where(eq(quotes.id, old.id)).run();
  if (JSON.stringify(speakers) !== JSON.stringify(old.speakers)) {
    db.delete(quoteSpeakers).where(eq(quoteSpeakers.quoteId, old.id)).run();
    insertSpeakers(db, old.id, speakers);
  }
  index(db, task, { seq: old.seq, quote, speakers });
  return old;
}

/** A link that was made stays as sure as it was: that its speaker is in the registry by now says nothing new. */
function keepLink(speaker: PlacedSpeaker, old: QuoteVersion): PlacedSpeaker {
  const before = old.speakers.find(({ position }) => position === speaker.position);
  if (before?.speakerId == null) return speaker;
  const isSame =
    before.speakerId === speaker.speakerId && before.appearanceId === speaker.appearanceId;
  return isSame ? { ...speaker, linkConfidence: before.linkConfidence } : speaker;
}

const differs = (row: Record<string, unknown>, old: Record<string, unknown>): boolean =>
  Object.entries(row).some(([name, value]) => JSON.stringify(value) !== JSON.stringify(old[name]));

function insertSpeakers(db: Connection, quoteId: string, speakers: readonly PlacedSpeaker[]): void {
  for (const speaker of speakers) {
    enterQuoteSpeaker(db, quoteId, speaker);
  }
}

function index(
  db: Connection,
  { article }: QuotesTask,
  { seq, quote, speakers }: Pick<Writing, 'quote' | 'speakers'> & { readonly seq: number },
): void {
  const speakerIds = speakers.flatMap(({ speakerId }) => speakerId ?? []);
  writeIndexRow(db, { seq, article, content: quote.content, speakerIds });
}

/** The speaker at position 0 and those who said it jointly after; nobody twice. */
function enterSpeakers(
  registrar: SpeakerRegistrar,
  { speaker, coSpeakers }: NewQuote,
): PlacedSpeaker[] {
  const entered = [speaker, ...coSpeakers].flatMap((said, position) =>
    said ? [placed(position, registrar(said))] : [],
  );
  return entered.filter(
    ({ speakerId }, index) =>
      speakerId === null || entered.findIndex((other) => other.speakerId === speakerId) === index,
  );
}

/** In the order of the table's columns, so that what is stored compares with what comes. */
const placed = (position: number, entered: EnteredSpeaker): PlacedSpeaker => {
  const { speakerId, appearanceId, description, kind, role, mention, linkConfidence } = entered;
  return { position, speakerId, appearanceId, description, kind, role, mention, linkConfidence };
};

/** Spans may come with more fields than are stored. */
const bare = ({ start, end }: Span): Span => ({ start, end });
