/** What people changed in the thesaurus. */

import { asc, eq } from 'drizzle-orm';
import type { TopicEdit } from '../store.ts';
import type { Connection } from './connection.ts';
import { keptFor } from './kept.ts';
import { onceFor } from './prepared.ts';
import { topicEdits } from './schema.ts';

/** All changes, by id; the same list until something is written. */
export const listTopicEdits: (db: Connection) => readonly TopicEdit[] = keptFor((db) =>
  selectEdits(db).all(),
);

const selectEdits = onceFor((db) =>
  db.select().from(topicEdits).orderBy(asc(topicEdits.id)).prepare(),
);

/** Writes a change, in place of one of the same id. */
export function saveTopicEdit(db: Connection, edit: TopicEdit): void {
  const { synonyms, kinds, parts } = edit;
  const row = { ...edit, synonyms: [...synonyms], kinds: [...kinds], parts: [...parts] };
  db.insert(topicEdits).values(row).onConflictDoUpdate({ target: topicEdits.id, set: row }).run();
}

/** Forgets a change. */
export function forgetTopicEdit(db: Connection, id: string): void {
  db.delete(topicEdits).where(eq(topicEdits.id, id)).run();
}
