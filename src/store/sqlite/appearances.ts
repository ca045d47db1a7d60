/** The appearances of speakers in articles: what is written of them, and how blocks of near names are loaded. */

import { and, asc, eq, gt, inArray, isNotNull } from 'drizzle-orm';
import { foldName } from '../../text/name-key.ts';
import type {
  AppearanceRecord,
  NewArticle,
  NewQuoteSpeaker,
  Slice,
  SliceRequest,
} from '../store.ts';
import type { Connection } from './connection.ts';
import { openBlocks } from './former-blocks.ts';
import { newId } from './ids.ts';
import { asSlice, boundLimit } from './keyset.ts';
import { onceFor } from './prepared.ts';
import {
  enterNewStanding,
  enterStanding,
  enterStored,
  leaveStanding,
  type Unsettled,
} from './profiles.ts';
import { appearances, articles } from './schema.ts';

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

/** An article's speakers as they are entered. */
export interface EnteredAppearances {
  /** Their ids by key. */
  readonly ids: ReadonlyMap<string, string>;
  /** Who is quoted no more. */
  readonly gone: readonly string[];
  readonly unsettled: readonly Unsettled[];
  /** Whose blocks changed with those who were there before. */
  readonly seeds: readonly string[];
}

/** Writes the named speakers of an article; those who were there keep their rows. */
export function enterAppearances(
  db: Connection,
  article: NewArticle,
  { articleId, outletId, sample }: AppearancePlace,
): EnteredAppearances {
  const { ofArticle, add, change } = statementsOf(db);
  const stored = ofArticle.all(articleId);
  const former = openBlocks(
    db,
    stored.map(({ id }) => id),
  );
  const known = new Map(stored.map((row) => [`${row.kind} ${row.name}`, row]));
  const ids = new Map<string, string>();
  const unsettled: Unsettled[] = [];
  for (const [key, speakers] of speakersOf(article)) {
    const [first] = speakers;
    if (!first) continue;
    const { kind } = first;
    const name = first.name?.trim() ?? '';
    const facts = { ...factsOf(article, name, speakers), outlet: outletId };
    const before = known.get(key);
    const id = before?.id ?? newId();
    ids.set(key, id);
    const text = JSON.stringify(facts);
    if (before === undefined) add.run(id, articleId, name, kind, text);
    else change.run(text, id);
    const speaker = before?.speaker ?? null;
    const appearance = { ...facts, id, kind, article: articleId, speaker, unit: null };
    const pinnedTo = before?.pinnedTo ?? null;
    const enter = before === undefined ? enterNewStanding : enterStanding;
    unsettled.push(enter(db, appearance, { sample, pinnedTo }));
  }
  const kept = new Set(ids.values());
  const gone = stored.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  return { ids, gone, unsettled, seeds: former.filter((id) => !gone.includes(id)) };
}

/** Where speakers appear. */
export interface AppearancePlace {
  readonly articleId: string;
  readonly outletId: string | null;
  /** The article's hash. */
  readonly sample: string;
}

const statementsOf = onceFor(({ $client }) => ({
  ofArticle: $client.prepare<
    [string],
    { id: string; kind: string; name: string; speaker: string | null; pinnedTo: string | null }
  >(
    `SELECT id, kind, name, speaker_id AS speaker, pinned_to AS pinnedTo FROM appearances WHERE article_id = ?`,
  ),
  add: $client.prepare<[string, string, string, string, string]>(
    `INSERT INTO appearances (id, article_id, name, kind, facts, speaker_id, link_confidence, evidence)
     VALUES (?, ?, ?, ?, ?, NULL, 1, '[]')`,
  ),
  change: $client.prepare<[string, string]>('UPDATE appearances SET facts = ? WHERE id = ?'),
}));

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

/**
 * Makes the keys of appearances that a migration or an earlier version left without: SQL knows no names. Once for each
 * such migration.
 */
export function fillKeys(db: Connection): void {
  const isMissing = db.$client.prepare(
    `SELECT 1 FROM appearances WHERE kind IN ('person', 'organization') AND CASE WHEN article_id IS NULL
       THEN NOT EXISTS (SELECT 1 FROM appearance_keys)
       ELSE NOT EXISTS (SELECT 1 FROM appearance_keys WHERE key GLOB '=*') END LIMIT 1`,
  );
  if (isMissing.get() === undefined) return;
  const ids = db.$client.prepare<[], string>('SELECT id FROM appearances ORDER BY id').pluck();
  const fill = db.$client.transaction(() => {
    for (const id of ids.all()) enterStored(db, id);
  });
  fill.immediate();
}

/** Removes appearances of who is quoted no more; gives whose they were, and who is to be settled anew. */
export function removeAppearances(
  db: Connection,
  ids: readonly string[],
): { readonly speakerIds: string[]; readonly seeds: string[] } {
  if (ids.length === 0) return { speakerIds: [], seeds: [] };
  const former = openBlocks(db, ids);
  const seeds = [...former, ...ids.flatMap((id) => leaveStanding(db, id))];
  const speakerIds = db
    .delete(appearances)
    .where(inArray(appearances.id, [...ids]))
    .returning({ speakerId: appearances.speakerId })
    .all()
    .flatMap(({ speakerId }) => speakerId ?? []);
  return { speakerIds, seeds: seeds.filter((id) => !ids.includes(id)) };
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
