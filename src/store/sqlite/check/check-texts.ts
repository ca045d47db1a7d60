/** Texts against their hashes, and quotes against the texts that they are quoted from. */

import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Span } from '../../../text/span.ts';
import { urlKey } from '../../url-key.ts';
import { wordsHash } from '../../words-hash.ts';
import type { Connection } from '../connection.ts';
import { articleRevisions, articles, quoteSpeakers, quotes } from '../schema.ts';
import { type Fault, faultsOf } from './fault.ts';

interface HashedText {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
  readonly sha256: string;
  readonly url: string | null;
  readonly urlKey: string;
}

const HASHED = `
  SELECT id, revision, text, sha256, url, url_key AS urlKey FROM articles UNION ALL
  SELECT article_id, revision, text, sha256, NULL, '' FROM article_revisions`;

/** Compares every text, old revisions included, with its SHA-256, and addresses with their keys. */
export function* checkHashes({ $client: client }: Connection): Generator<Fault> {
  const fault = faultsOf('hashes');
  for (const row of client.prepare<[], HashedText>(HASHED).iterate()) {
    const where = `article ${row.id}, revision ${row.revision}`;
    const found = createHash('sha256').update(row.text, 'utf8').digest('hex');
    if (found !== row.sha256) {
      yield fault(where, `the text has the SHA-256 ${found}, but ${row.sha256} is noted`);
    }
    if (row.urlKey !== '' && row.urlKey !== urlKey(row.url)) {
      yield fault(where, `the address ${String(row.url)} doesn't have the key "${row.urlKey}"`);
    }
  }
}

/** Compares every quote's spans with its article's text. */
export function* checkOffsets(db: Connection): Generator<Fault> {
  const fault = faultsOf('offsets');
  const ids = db.$client.prepare<[], string>('SELECT id FROM articles ORDER BY id').pluck().all();
  for (const id of ids) {
    const article = db.select().from(articles).where(eq(articles.id, id)).get();
    if (!article) continue;
    const texts = new Map(oldTexts(db, id));
    for (const quote of db.select().from(quotes).where(eq(quotes.articleId, id)).all()) {
      const where = `quote ${quote.id}`;
      const text = quote.revision === null ? article.text : (texts.get(quote.revision) ?? '');
      const mentions = db
        .select({ mention: quoteSpeakers.mention })
        .from(quoteSpeakers)
        .where(eq(quoteSpeakers.quoteId, quote.id))
        .all()
        .map(({ mention }) => mention);
      const outside = [...quote.content, ...quote.quoted, quote.cue, ...mentions].filter(
        (span) => span !== null && !isWithin(span, text.length),
      );
      for (const span of outside) {
        yield fault(
          where,
          `the span ${span?.start}–${span?.end} lies outside its article's ${text.length} code units`,
        );
      }
      if (quote.content.length === 0) yield fault(where, 'it has no content');
      const isOther = quote.wordsHash !== '' && quote.wordsHash !== wordsHash(text, quote.content);
      if (isOther) yield fault(where, 'the words at its offsets are not those that were stored');
    }
  }
}

/** A quote that a person worked on may count in the text of an older revision. */
const oldTexts = (db: Connection, articleId: string): [number, string][] =>
  db
    .select({ revision: articleRevisions.revision, text: articleRevisions.text })
    .from(articleRevisions)
    .where(eq(articleRevisions.articleId, articleId))
    .all()
    .map(({ revision, text }) => [revision, text]);

const isWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && start >= 0 && start <= end && end <= length;
