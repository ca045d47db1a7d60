/** Speakers by what they are: "the mayor of Kyiv". */

import type { RoleHolder, SeenRole, TermGroup } from '../store.ts';
import type { Connection } from './connection.ts';
import { matchGroups } from './match-expression.ts';
import { toBound } from './moment-bounds.ts';
import { onceFor } from './prepared.ts';
import { loadNames } from './speakers.ts';

interface Row extends SeenRole {
  readonly speakerId: string;
}

/** See the contract in store.ts. */
export function findSpeakersByRole(
  db: Connection,
  groups: readonly TermGroup[],
  { from, to }: { readonly from: string; readonly to: string },
): RoleHolder[] {
  const match = matchGroups(groups);
  if (match === null) return [];
  const rolesOf = new Map<string, SeenRole[]>();
  for (const { speakerId, ...role } of select(db).all({
    match,
    from: toBound(from),
    to: toBound(to),
  })) {
    const known = rolesOf.get(speakerId);
    if (known) known.push(role);
    else rolesOf.set(speakerId, [role]);
  }
  const speakers = loadNames(db, [...rolesOf.keys()]);
  return speakers.map((speaker) => ({ speaker, roles: rolesOf.get(speaker.id) ?? [] }));
}

const select = onceFor(({ $client }) =>
  $client.prepare<[{ match: string; from: string; to: string }], Row>(
    `SELECT speaker_id AS speakerId, role,
       sum(seen_at >= :from AND seen_at < :to) AS within,
       max(CASE WHEN seen_at < :from THEN seen_at END) AS lastBefore,
       min(CASE WHEN seen_at >= :to THEN seen_at END) AS firstAfter
     FROM speaker_roles
     WHERE role IN (SELECT role FROM role_texts_fts WHERE role_texts_fts MATCH :match LIMIT 500)
     GROUP BY role, speaker_id ORDER BY max(seen_at) DESC, speaker_id LIMIT 200`,
  ),
);
