/** The appearances of speakers in articles: what is written of them, and how blocks of near names are loaded. */

import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import type { Appearance } from '../../engine/index.ts';
import { blockKeys } from '../../engine/registry/name-blocks.ts';
import { foldName } from '../../text/name-key.ts';
import type {
  AppearanceRecord,
  NewArticle,
  NewQuoteSpeaker,
  Slice,
  SliceRequest,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { newId } from './ids.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { appearanceKeys, appearances, articles } from './schema.ts';

/** Of each sort of fact, so that a row stays small however long the article is. */
const MOST_FACTS = 20;

/** An article's speaker is known again by this. */
export function appearanceKey({
  name,
  kind,
}: Pick<NewQuoteSpeaker, 'name' | 'kind'>): string | null {
  const trimmed = name?.trim() ?? '';
  // Who isn't named is nobody's appearance.
  return kind === 'anonymous' || foldName(trimmed) === '' ? null : `${kind} ${trimmed}`;
}

/** Writes the named speakers of an article; those who were there keep their rows. Gives their ids by key, and who is gone. */
export function enterAppearances(
  db: Connection,
  article: NewArticle,
  { articleId, outletId }: { readonly articleId: string; readonly outletId: string | null },
): { readonly ids: ReadonlyMap<string, string>; readonly gone: readonly string[] } {
  const stored = db.select().from(appearances).where(eq(appearances.articleId, articleId)).all();
  const known = new Map(stored.map((row) => [`${row.kind} ${row.name}`, row.id]));
  const ids = new Map<string, string>();
  for (const [key, speakers] of speakersOf(article)) {
    const [first] = speakers;
    if (!first) continue;
    const name = first.name?.trim() ?? '';
    const facts = { ...factsOf(article, name, speakers), outlet: outletId };
    const id = known.get(key) ?? newId();
    ids.set(key, id);
    if (known.has(key)) db.update(appearances).set({ facts }).where(eq(appearances.id, id)).run();
    else {
      const unsettled = { speakerId: null, linkConfidence: 1, evidence: [] };
      db.insert(appearances)
        .values({ id, articleId, name, kind: first.kind, facts, ...unsettled })
        .run();
    }
    saveKeys(db, id, first.kind, facts.names);
  }
  const gone = stored.filter(({ id }) => ![...ids.values()].includes(id)).map(({ id }) => id);
  return { ids, gone };
}

function speakersOf({ quotes }: NewArticle): Map<string, NewQuoteSpeaker[]> {
  const byKey = new Map<string, NewQuoteSpeaker[]>();
  for (const { speaker, coSpeakers } of quotes) {
    for (const said of speaker ? [speaker, ...coSpeakers] : coSpeakers) {
      const key = appearanceKey(said);
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), said]);
    }
  }
  return byKey;
}

function factsOf(article: NewArticle, name: string, speakers: readonly NewQuoteSpeaker[]) {
  const { text, quotes, context } = article;
  const own = foldName(name);
  const mentions = speakers.flatMap(({ mention }) =>
    mention ? text.slice(mention.start, mention.end) : [],
  );
  const people = quotes.flatMap(({ speaker }) =>
    speaker?.kind === 'person' && speaker.name ? foldName(speaker.name) : [],
  );
  const letters = context?.acronyms[own];
  return {
    names: letters === undefined ? [name] : [name, letters],
    roles: few(speakers.flatMap(({ role }) => role ?? [])),
    mentions: few(mentions.map((mention) => mention.slice(0, 200))),
    people: few(people.filter((other) => other !== own)),
    context: [...(context?.names ?? [])],
    countries: [...(context?.countries ?? [])],
  };
}

const few = (values: readonly string[]): string[] => [...new Set(values)].slice(0, MOST_FACTS);

/** Writes the keys under which an appearance is found. */
export function saveKeys(
  db: Connection,
  appearanceId: string,
  kind: Appearance['kind'],
  names: readonly string[],
): void {
  db.delete(appearanceKeys).where(eq(appearanceKeys.appearanceId, appearanceId)).run();
  const keys = new Set(names.slice(0, 50).flatMap((name) => blockKeys(name, kind)));
  for (const key of keys) db.insert(appearanceKeys).values({ key, appearanceId }).run();
}

/** Makes the keys of appearances that a migration wrote: SQL knows no names. Once for each database. */
export function fillKeys(db: Connection): void {
  const isMissing = eq(appearanceKeys.key, '?');
  if (db.select().from(appearanceKeys).where(isMissing).limit(1).get() === undefined) return;
  const fill = db.$client.transaction(() => {
    const rows = db
      .select({ id: appearances.id, kind: appearances.kind, name: appearances.name })
      .from(appearanceKeys)
      .innerJoin(appearances, eq(appearances.id, appearanceKeys.appearanceId))
      .where(isMissing)
      .all();
    for (const { id, kind, name } of rows) saveKeys(db, id, kind, [name]);
  });
  fill.immediate();
}

/** Removes appearances of who is quoted no more; gives whose they were. */
export function removeAppearances(db: Connection, ids: readonly string[]): string[] {
  if (ids.length === 0) return [];
  return db
    .delete(appearances)
    .where(inArray(appearances.id, [...ids]))
    .returning({ speakerId: appearances.speakerId })
    .all()
    .flatMap(({ speakerId }) => speakerId ?? []);
}

/** Loads appearances as the matcher takes them, in the order of their ids. */
export function loadAppearances(db: Connection, ids: readonly string[]): Appearance[] {
  return db
    .select()
    .from(appearances)
    .where(inArray(appearances.id, [...ids]))
    .orderBy(asc(appearances.id))
    .all()
    .map(({ id, kind, articleId, speakerId, facts, isEntered }) => ({
      ...facts,
      // A person's entry is weighed as an article's speaker: authority files list each but once.
      ...{ id, kind, article: isEntered ? `entered ${id}` : articleId },
      ...{ speaker: speakerId, unit: null },
    }));
}

/** Where a speaker appears, oldest first; entries of authority files aside. */
export function listAppearances(
  db: Connection,
  speakerId: string,
  { limit, after }: SliceRequest,
): Slice<AppearanceRecord> {
  const ofSpeaker = and(
    eq(appearances.speakerId, speakerId),
    isNotNull(appearances.articleId),
    after ? gt(appearances.id, after.id) : undefined,
  );
  const rows = db
    .select({
      id: appearances.id,
      name: appearances.name,
      facts: appearances.facts,
      linkConfidence: appearances.linkConfidence,
      evidence: appearances.evidence,
      article: { id: articles.id, headline: articles.headline, publishedAt: articles.publishedAt },
    })
    .from(appearances)
    .innerJoin(articles, eq(articles.id, appearances.articleId))
    .where(ofSpeaker)
    .orderBy(asc(appearances.id))
    .limit(boundLimit(limit) + 1)
    .all();
  return asSlice(
    rows,
    limit,
    () => '',
    ({ facts, ...row }) => ({ ...row, roles: facts.roles }),
  );
}
