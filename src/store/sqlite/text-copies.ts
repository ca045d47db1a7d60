/** Articles that carry nearly the same text, found by MinHash bands and compared word by word. */

import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { bandsOfShingles, textBandsOf } from '../../text/min-hash.ts';
import { shinglesOf } from '../../text/shingles.ts';
import { isSameText } from '../same-text.ts';
import type { ArticleRecord } from '../store.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { boundLimit } from './keyset.ts';
import { loadArticles } from './load-articles.ts';
import { onceFor } from './prepared.ts';
import { articles, textBands, textNumbers } from './schema.ts';

/** Newest of a band that are looked at: a band that thousands share is a standing phrase, not a copy. */
const MOST_OF_BAND = 20;
/** Articles whose shingles are remembered: some 10 kB each. */
const MOST_KNOWN = 500;
/** Likeliest that are compared word by word. */
const MOST_COMPARED = 12;

/**
 * Enters an article's text, and puts it into one group with the articles that carry nearly the same.
 * Costs 30 look-ups and inserts, and a comparison with at most 12 texts.
 */
export function joinCopies(db: Connection, { id: articleId, text, sha256 }: EnteredText): void {
  const shingles = shinglesOf(text);
  const bands = bandsOfShingles(shingles);
  if (bands.length === 0) return;
  const found = findCandidates(db, bands);
  const { number, enter } = statementsOf(db);
  enter.run(number.run(articleId).lastInsertRowid, JSON.stringify(bands));
  const copies = found.filter((candidate) => isSameText(shingles, shinglesOfStored(db, candidate)));
  if (copies.length > 0) group(db, articleId, copies);
  keep(db, sha256, shingles);
}

/** An article's text and its hash. */
interface EnteredText {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
}

const statementsOf = onceFor(({ $client }) => ({
  number: $client.prepare<[string]>('INSERT INTO text_numbers (article_id) VALUES (?)'),
  enter: $client.prepare<[number | bigint, string]>(
    'INSERT OR IGNORE INTO text_bands (band, number) SELECT value, ? FROM json_each(?)',
  ),
  candidates: $client.prepare<[string], Candidate>(
    `SELECT a.id, a.sha256, a.text_group AS textGroup FROM text_numbers n JOIN articles a ON a.id = n.article_id
     WHERE n.number IN (SELECT value FROM json_each(?)) ORDER BY a.id`,
  ),
  text: $client.prepare<[string], string>('SELECT text FROM articles WHERE id = ?').pluck(),
  /** By the text's hash. */
  known: new Map<string, ReadonlySet<number>>(),
  lookUp: $client
    .prepare<[string], number>(
      `SELECT found.value FROM json_each(?) AS given, json_each((SELECT json_group_array(number) FROM
         (SELECT number FROM text_bands WHERE band = given.value ORDER BY number DESC LIMIT ${MOST_OF_BAND}))) AS found`,
    )
    .pluck(),
}));

interface Candidate {
  readonly id: string;
  readonly sha256: string;
  readonly textGroup: string | null;
}

function findCandidates(db: Connection, bands: readonly number[]): Candidate[] {
  const { lookUp } = statementsOf(db);
  const shared = new Map<number, number>();
  for (const number of lookUp.all(JSON.stringify(bands))) {
    shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const likeliest = [...shared]
    .sort(([a, many], [b, more]) => more - many || a - b)
    .slice(0, MOST_COMPARED)
    .map(([number]) => number);
  if (likeliest.length === 0) return [];
  return statementsOf(db).candidates.all(JSON.stringify(likeliest));
}

/** Copies come close together, and so are compared with the same articles again and again. */
function shinglesOfStored(db: Connection, { id, sha256 }: Candidate): ReadonlySet<number> {
  const found = statementsOf(db).known.get(sha256);
  if (found) return found;
  const shingles = shinglesOf(statementsOf(db).text.get(id) ?? '');
  keep(db, sha256, shingles);
  return shingles;
}

/** Those that were kept first go first. */
function keep(db: Connection, sha256: string, shingles: ReadonlySet<number>): void {
  const { known } = statementsOf(db);
  const [first] = known.keys();
  if (known.size >= MOST_KNOWN && first !== undefined) known.delete(first);
  known.set(sha256, shingles);
}

/** An article that is like those of several groups makes them one. */
function group(db: Connection, articleId: string, copies: readonly Candidate[]): void {
  const groups = [...new Set(copies.flatMap(({ textGroup }) => textGroup ?? []))];
  const [textGroup = newId(), ...others] = groups;
  const alone = copies.filter((copy) => copy.textGroup === null).map(({ id }) => id);
  if (others.length > 0) {
    db.update(articles).set({ textGroup }).where(inArray(articles.textGroup, others)).run();
  }
  db.update(articles)
    .set({ textGroup })
    .where(inArray(articles.id, [articleId, ...alone]))
    .run();
}

/** Takes an article's text out again, before it is changed or removed. */
export function leaveCopies(
  db: Connection,
  article: { readonly id: string; readonly text: string; readonly textGroup: string | null },
): void {
  const ofArticle = eq(textNumbers.articleId, article.id);
  const entered = db.select().from(textNumbers).where(ofArticle).get();
  if (entered) {
    const bands = textBandsOf(article.text);
    db.delete(textBands)
      .where(and(inArray(textBands.band, bands), eq(textBands.number, entered.number)))
      .run();
    db.delete(textNumbers).where(ofArticle).run();
  }
  if (article.textGroup === null) return;
  db.update(articles).set({ textGroup: null }).where(eq(articles.id, article.id)).run();
  const left = and(eq(articles.textGroup, article.textGroup), ne(articles.id, article.id));
  const rest = db.select({ id: articles.id }).from(articles).where(left).limit(2).all();
  // Nobody is a copy of itself.
  if (rest.length === 1) db.update(articles).set({ textGroup: null }).where(left).run();
}

/** The article and its copies, oldest published first; the article alone where it has none. */
export function listCopies(db: Connection, articleId: string, limit: number): ArticleRecord[] {
  const one = db
    .select({ textGroup: articles.textGroup })
    .from(articles)
    .where(eq(articles.id, articleId))
    .get();
  if (!one) return [];
  const ofGroup =
    one.textGroup === null ? eq(articles.id, articleId) : eq(articles.textGroup, one.textGroup);
  const ids = db
    .select({ id: articles.id })
    .from(articles)
    .where(ofGroup)
    .orderBy(sql`coalesce(${articles.publishedAt}, ${articles.retrievedAt})`, articles.id)
    .limit(boundLimit(limit))
    .all()
    .map(({ id }) => id);
  const loaded = loadArticles(db, ids);
  return ids.flatMap((id) => loaded.get(id) ?? []);
}
