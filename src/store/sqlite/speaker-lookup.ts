/** The one lookup that must be quick however many speakers there are: by a name as it is spelled. */

import type { SpeakerKind } from '../../engine/index.ts';
import { foldName } from '../../text/name-key.ts';
import type { NamedSpeaker } from '../store.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly aliases: string;
}

/** Speakers of whom a spelling folds to the same, at most 200 in the order of their ids. O(log speakers). */
export function findSpeakersSpelled(db: Connection, name: string): NamedSpeaker[] {
  const key = foldName(name);
  if (key === '') return [];
  return spelled(db)
    .all(key)
    .map(({ aliases, ...row }) => ({
      ...row,
      aliases: (JSON.parse(aliases) as string[]).filter((alias) => alias !== row.name),
    }));
}

const spelled = onceFor(({ $client }) =>
  $client.prepare<[string], Row>(
    `SELECT s.id, s.name, s.kind,
       (SELECT json_group_array(name) FROM
         (SELECT name FROM speaker_aliases o WHERE o.speaker_id = s.id ORDER BY name)) AS aliases
     FROM speakers s
     WHERE s.id IN (SELECT speaker_id FROM speaker_aliases WHERE name_key = ? LIMIT 200) ORDER BY s.id`,
  ),
);
