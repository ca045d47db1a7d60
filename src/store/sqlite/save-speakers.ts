/** Enters the speakers of an article into the registry, or finds them there. */

import type { NewArticle, NewQuoteSpeaker, SpeakerMatcher } from '../store.ts';
import { appearanceKey, enterAppearances, removeAppearances } from './appearances.ts';
import type { Connection } from './connection.ts';
import type { EnteredSpeaker } from './entered-speaker.ts';
import { onceFor } from './prepared.ts';
import type { Unsettled } from './profiles.ts';
import { settle, settleFollower } from './settle-speakers.ts';
import { forgetEmptySpeakers, refreshNames } from './speaker-names.ts';

/** Gives a speaker of the article at hand as it is entered; the same name gives the same entry throughout it. */
export type SpeakerRegistrar = (speaker: NewQuoteSpeaker) => EnteredSpeaker;

/** What entering an article's speakers takes. */
export interface RegistrarTask {
  readonly article: NewArticle;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly seenAt: string;
  /** The article's hash. */
  readonly sample: string;
  readonly match: SpeakerMatcher;
}

/** Enters all named speakers of an article whose quotes have yet to be written, and settles who they are. */
export function speakerRegistrar(db: Connection, task: RegistrarTask): SpeakerRegistrar {
  const { article, articleId, seenAt, match } = task;
  const { ids, gone, unsettled, seeds } = enterAppearances(db, article, task);
  const left = removeAppearances(db, gone);
  settleAll(db, {
    ...{ unsettled, match, seeds: [...seeds, ...left.seeds] },
    speakerIds: left.speakerIds,
  });
  const { linkOf, addRole } = statementsOf(db);
  const roles = new Set<string>();
  const links = new Map([...ids].map(([key, id]) => [key, linkOf.get(id)] as const));
  return (speaker) => {
    const { description, kind, role, mention } = speaker;
    const beside = { kind, role, mention: mention && { start: mention.start, end: mention.end } };
    const key = appearanceKey(speaker);
    const link = key === null ? undefined : links.get(key);
    if (!link) {
      const name = speaker.name?.trim() ?? '';
      return {
        ...beside,
        ...{ speakerId: null, appearanceId: null, linkConfidence: 0 },
        description: description ?? (name || null),
      };
    }
    const { speakerId, linkConfidence } = link;
    if (role !== null && speakerId !== null && !roles.has(`${speakerId} ${role}`)) {
      roles.add(`${speakerId} ${role}`);
      addRole.run(speakerId, articleId, role, seenAt);
    }
    return { ...beside, speakerId, linkConfidence, description, appearanceId: link.id };
  };
}

/** What came and went, to be settled. */
export interface Unsettlement {
  readonly unsettled: readonly Unsettled[];
  /** Appearances whose blocks changed. */
  readonly seeds: readonly string[];
  /** Speakers who lost an appearance: without that evidence the others may come apart. */
  readonly speakerIds: readonly string[];
  readonly match: SpeakerMatcher;
}

/** Settles who is who after appearances came or went: those who are weighed first, those who follow them after. */
export function settleAll(
  db: Connection,
  { unsettled, seeds, speakerIds, match }: Unsettlement,
): void {
  const { someOf } = statementsOf(db);
  const others = speakerIds.flatMap((id) => someOf.all(id));
  settle(db, [...unsettled.flatMap((one) => one.seeds), ...seeds, ...others], match);
  for (const { follower } of unsettled) if (follower !== null) settleFollower(db, follower);
  for (const id of new Set(speakerIds)) refreshNames(db, id);
  forgetEmptySpeakers(db, speakerIds);
}

interface Link {
  readonly id: string;
  readonly speakerId: string | null;
  readonly linkConfidence: number;
}

const statementsOf = onceFor(({ $client }) => ({
  linkOf: $client.prepare<[string], Link>(
    `SELECT id, speaker_id AS speakerId, link_confidence AS linkConfidence FROM appearances WHERE id = ?`,
  ),
  addRole: $client.prepare<[string, string, string, string]>(
    'INSERT OR IGNORE INTO speaker_roles (speaker_id, article_id, role, seen_at) VALUES (?, ?, ?, ?)',
  ),
  /** Those of a speaker who are weighed, some of them. */
  someOf: $client
    .prepare<[string], string>(
      `SELECT a.id FROM appearances a WHERE a.speaker_id = ?
       AND EXISTS (SELECT 1 FROM appearance_keys k WHERE k.appearance_id = a.id AND k.key NOT GLOB '=*') LIMIT 20`,
    )
    .pluck(),
}));
