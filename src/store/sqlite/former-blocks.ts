/**
 * Who was settled together with appearances that go or change: without them a block may come apart into several, each of
 * which is to be settled anew, and what was suggested across them rests on nothing any more.
 */

import { loadBlock } from './blocks.ts';
import type { Connection } from './connection.ts';
import { onceFor } from './prepared.ts';

/**
 * Gives all in the blocks of the appearances, themselves included, to be settled once they have gone or changed; takes back
 * what is suggested among their speakers, which settling suggests anew where it still holds. To be called before they go.
 */
export function openBlocks(db: Connection, ids: readonly string[]): string[] {
  const met = new Set<string>();
  for (const id of ids) {
    if (met.has(id)) continue;
    met.add(id);
    const block = loadBlock(db, id);
    for (const { appearance } of block) met.add(appearance.id);
    const speakers = [...new Set(block.flatMap(({ appearance }) => appearance.speaker ?? []))];
    if (speakers.length > 1) takeBack(db).run(JSON.stringify(speakers), JSON.stringify(speakers));
  }
  return [...met];
}

const takeBack = onceFor(({ $client }) =>
  $client.prepare<[string, string]>(
    `DELETE FROM merge_suggestions WHERE speaker_a IN (SELECT value FROM json_each(?))
     AND speaker_b IN (SELECT value FROM json_each(?))`,
  ),
);
