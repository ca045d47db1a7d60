/** The feed of changes against what is stored, and the triggers that write it. */

import type { Connection } from '../connection.ts';
import { type Fault, faultsOf } from './fault.ts';

const KINDS = [
  ['article', 'articles'],
  ['outlet', 'outlets'],
  ['quote', 'quotes'],
  ['speaker', 'speakers'],
] as const;

/** Tables whose rows belong to something that the feed tells of. */
const PARTS = [
  'outlet_names',
  'outlet_domains',
  'outlet_redirects',
  'speaker_aliases',
  'speaker_roles',
  'quote_speakers',
] as const;

/** Finds what is stored and not in the feed, what is in the feed and not stored, and missing triggers. */
export function* checkChanges({ $client: client }: Connection): Generator<Fault> {
  const fault = faultsOf('changes');
  const triggers = new Set(
    client
      .prepare<[], string>(`SELECT name FROM sqlite_master WHERE type = 'trigger'`)
      .pluck()
      .all(),
  );
  for (const table of [...KINDS.map(([, owner]) => owner), ...PARTS]) {
    for (const act of ['added', 'changed', 'removed']) {
      const name = `${table}_${act}`;
      if (!triggers.has(name)) yield fault(`trigger ${name}`, "it isn't there");
    }
  }
  for (const [kind, table] of KINDS) {
    const unknown = client
      .prepare<[string], string>(
        `SELECT id FROM ${table} WHERE NOT EXISTS
          (SELECT 1 FROM changes WHERE kind = ? AND changes.id = ${table}.id AND NOT is_removed)`,
      )
      .pluck();
    for (const id of unknown.iterate(kind))
      yield fault(`${kind} ${id}`, "the feed doesn't have it");
    const gone = client
      .prepare<[string], string>(
        `SELECT id FROM changes WHERE kind = ? AND NOT is_removed
          AND NOT EXISTS (SELECT 1 FROM ${table} WHERE ${table}.id = changes.id)`,
      )
      .pluck();
    for (const id of gone.iterate(kind)) {
      yield fault(`${kind} ${id}`, "the feed has it, but it isn't stored");
    }
  }
}
