/** The one lookup that must be quick however many speakers there are: by a name as it is spelled. */

import type { Database, Statement } from 'better-sqlite3';
import type { SpeakerKind } from '../../engine/index.ts';
import { foldName } from '../../text/name-key.ts';
import type { SpeakerRecord } from '../store.ts';
import type { Connection } from './connection.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly quotes: number;
  readonly aliases: string;
}

const SQL = `
  SELECT s.id, s.name, s.kind,
    (SELECT role FROM speaker_roles r WHERE r.speaker_id = s.id
     ORDER BY r.seen_at DESC, length(r.role) DESC, r.role LIMIT 1) AS role,
    (SELECT count(*) FROM quote_speakers q WHERE q.speaker_id = s.id) AS quotes,
    (SELECT json_group_array(name) FROM
      (SELECT name FROM speaker_aliases o WHERE o.speaker_id = s.id ORDER BY name)) AS aliases
  FROM speakers s
  WHERE s.id IN (SELECT speaker_id FROM speaker_aliases WHERE name_key = ? LIMIT 200)`;

const STATEMENTS = new WeakMap<Database, Statement<[string], Row>>();

/** Speakers of whom a spelling folds to the same, the most quoted first. O(log speakers) and their quotes counted. */
export function findSpeakersSpelled(db: Connection, name: string): SpeakerRecord[] {
  const key = foldName(name);
  if (key === '') return [];
  const statement = STATEMENTS.get(db.$client) ?? db.$client.prepare<[string], Row>(SQL);
  STATEMENTS.set(db.$client, statement);
  const found = statement.all(key).map(({ aliases, ...row }) => ({
    ...row,
    aliases: (JSON.parse(aliases) as string[]).filter((alias) => alias !== row.name),
  }));
  return found.sort((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1));
}
