/** Writes and removes the quotes of one article, with their index rows. */

import { eq } from 'drizzle-orm';
import type { Span } from '../../text/span.ts';
import type { NewArticle, NewQuote } from '../store.ts';
import type { StoredArticle } from './article-identity.ts';
import type { Connection } from './connection.ts';
import { removeIndexRows, writeIndexRow } from './full-text-index.ts';
import { newId } from './ids.ts';
import type { EnteredSpeaker, SpeakerRegistrar } from './save-speakers.ts';
import { quoteSpeakers, quotes, speakerRoles } from './schema.ts';

/** Ids for quotes whose content stays word for word the same; each is taken once. */
export type IdsByText = Map<string, string[]>;

/** @throws RangeError when a span lies outside the article's text or a quote has no content: our bug. */
export function checkSpans(article: NewArticle): void {
  const { length } = article.text;
  article.quotes.forEach((quote, index) => {
    const mentions = [quote.speaker, ...quote.coSpeakers].map(
      (speaker) => speaker?.mention ?? null,
    );
    const spans = [...quote.content, ...quote.quoted, quote.cue, ...mentions];
    const bad = spans.find((span) => span !== null && !liesWithin(span, length));
    if (bad) {
      throw new RangeError(
        `Quote ${index} has the span ${bad.start}–${bad.end}, outside its article of ${length} code units.`,
      );
    }
    if (quote.content.length === 0) throw new RangeError(`Quote ${index} has no content.`);
    if (quote.within !== null && (quote.within === index || !article.quotes[quote.within])) {
      throw new RangeError(`Quote ${index} lies within ${quote.within}, which is no other quote.`);
    }
  });
}

const liesWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;

/** What writing the quotes of an article takes. */
export interface QuotesTask {
  readonly article: NewArticle;
  readonly articleId: string;
  readonly registrar: SpeakerRegistrar;
  readonly idsByText: IdsByText;
}

/** Writes the quotes of an article that has none. */
export function saveQuotes(db: Connection, task: QuotesTask): void {
  const ids = task.article.quotes.map((quote) => takeId(task, quote));
  task.article.quotes.forEach((quote, ordinal) => {
    saveQuote(db, { ...task, quote, ordinal, id: ids[ordinal] ?? newId() });
  });
  // A quote may be nested in a later one, so these are set once all are there.
  task.article.quotes.forEach(({ within }, ordinal) => {
    const [id, outer] = [ids[ordinal], within === null ? null : ids[within]];
    if (id && outer) db.update(quotes).set({ within: outer }).where(eq(quotes.id, id)).run();
  });
}

function takeId({ article, idsByText }: QuotesTask, quote: NewQuote): string {
  return idsByText.get(textOf(article.text, quote.content))?.shift() ?? newId();
}

function saveQuote(
  db: Connection,
  task: QuotesTask & { readonly quote: NewQuote; readonly ordinal: number; readonly id: string },
): void {
  const { article, articleId, quote, ordinal, id } = task;
  const { type, speechAct, cue, saidTo, medium, via, saidOn, confidence, rule } = quote;
  const speakers = enterSpeakers(task.registrar, quote);
  const { seq } = db
    .insert(quotes)
    .values({
      ...{ id, articleId, ordinal, type, speechAct, cue, saidTo, medium, via, confidence, rule },
      content: quote.content.map(bare),
      quoted: quote.quoted.map(bare),
      saidOnDate: saidOn?.date,
      saidOnPrecision: saidOn?.precision,
      saidOnBasis: saidOn?.basis,
    })
    .returning({ seq: quotes.seq })
    .get();
  for (const speaker of speakers) {
    db.insert(quoteSpeakers)
      .values({ quoteId: id, ...speaker })
      .run();
  }
  const speakerIds = speakers.flatMap(({ speakerId }) => speakerId ?? []);
  writeIndexRow(db, { seq, article, content: quote.content, speakerIds });
}

/** The speaker at position 0 and those who said it jointly after; nobody twice. */
function enterSpeakers(
  registrar: SpeakerRegistrar,
  { speaker, coSpeakers }: NewQuote,
): (EnteredSpeaker & { readonly position: number })[] {
  const entered = [speaker, ...coSpeakers].flatMap((said, position) =>
    said ? [{ ...registrar(said), position }] : [],
  );
  return entered.filter(
    ({ speakerId }, index) =>
      speakerId === null || entered.findIndex((other) => other.speakerId === speakerId) === index,
  );
}

/** Removes an article's quotes; gives their ids by content text. */
export function removeQuotes(
  db: Connection,
  article: StoredArticle,
): { readonly idsByText: IdsByText } {
  const ofArticle = eq(quotes.articleId, article.id);
  const rows = db.select().from(quotes).where(ofArticle).orderBy(quotes.ordinal).all();
  const idsByText: IdsByText = new Map();
  for (const { id, content } of rows) {
    const text = textOf(article.text, content);
    idsByText.set(text, [...(idsByText.get(text) ?? []), id]);
  }
  removeIndexRows(db, rows);
  db.delete(speakerRoles).where(eq(speakerRoles.articleId, article.id)).run();
  db.delete(quotes).where(ofArticle).run();
  return { idsByText };
}

const textOf = (text: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' … ');

/** Spans may come with more fields than are stored. */
const bare = ({ start, end }: Span): Span => ({ start, end });
