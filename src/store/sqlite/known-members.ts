/** Appearances as they were last loaded for a block: most of those near a new one were near others before it. */

import type { Appearance } from '../../engine/index.ts';
import type { Connection } from './connection.ts';
import { rememberedRows } from './remembered-rows.ts';

/** An appearance with its link as it is stored. */
export interface Member {
  readonly appearance: Appearance;
  readonly linkConfidence: number;
  /** As the table has it, JSON. */
  readonly evidence: string;
  /** Its profile; null for entries of authority files and of people. */
  readonly profile: string | null;
  /** The speaker that a person says it is. */
  readonly pinnedTo: string | null;
}

/** Some 3 kB each. */
const MOST_KEPT = 5_000;

const kept = rememberedRows((): Map<string, Member> => new Map());

/** Gives it as it is stored; undefined where that isn't known. */
export const knownMember = (db: Connection, id: string): Member | undefined => kept(db).get(id);

/** Keeps one that was read just now; those that were kept first go first. */
export function keepMember(db: Connection, member: Member): void {
  const members = kept(db);
  const [first] = members.keys();
  if (members.size >= MOST_KEPT && first !== undefined) members.delete(first);
  members.set(member.appearance.id, member);
}

/** Notes what was written of an appearance: whose it is, where that is told, and how surely. */
export function noteMember(
  db: Connection,
  id: string,
  link: Pick<Member, 'linkConfidence' | 'evidence'> & { readonly speaker?: string },
): void {
  const members = kept(db);
  const known = members.get(id);
  if (!known) return;
  const { linkConfidence, evidence, speaker = known.appearance.speaker } = link;
  const appearance = { ...known.appearance, speaker };
  members.set(id, { ...known, appearance, linkConfidence, evidence });
}

/** Forgets those that were moved, or are entered anew under their names: whoever writes their facts or pins has that done. */
export function forgetMembers(db: Connection, ids: Iterable<string>): void {
  const members = kept(db);
  for (const id of ids) members.delete(id);
}
