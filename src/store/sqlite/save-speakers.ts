/** Enters the speakers of an article into the registry, or finds them there. */

import { eq } from 'drizzle-orm';
import type { NewArticle, NewQuoteSpeaker, SpeakerMatcher } from '../store.ts';
import { appearanceKey, enterAppearances, removeAppearances } from './appearances.ts';
import type { Connection } from './connection.ts';
import type { EnteredSpeaker } from './entered-speaker.ts';
import { appearances, speakerRoles } from './schema.ts';
import { settle } from './settle-speakers.ts';
import { forgetEmptySpeakers, refreshNames } from './speaker-names.ts';

/** Gives a speaker of the article at hand as it is entered; the same name gives the same entry throughout it. */
export type SpeakerRegistrar = (speaker: NewQuoteSpeaker) => EnteredSpeaker;

/** What entering an article's speakers takes. */
export interface RegistrarTask {
  readonly article: NewArticle;
  readonly articleId: string;
  readonly outletId: string | null;
  readonly seenAt: string;
  readonly match: SpeakerMatcher;
}

/** Enters all named speakers of an article whose quotes have yet to be written, and settles who they are. */
export function speakerRegistrar(db: Connection, task: RegistrarTask): SpeakerRegistrar {
  const { article, articleId, seenAt, match } = task;
  const { ids, gone } = enterAppearances(db, article, task);
  const left = removeAppearances(db, gone);
  settle(db, [...ids.values(), ...neighboursOf(db, left)], match);
  for (const id of left) refreshNames(db, id);
  forgetEmptySpeakers(db, left);
  const links = new Map(
    [...ids].map(([key, id]) => {
      const row = db.select().from(appearances).where(eq(appearances.id, id)).get();
      return [key, row] as const;
    }),
  );
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
    if (role !== null && speakerId !== null) {
      db.insert(speakerRoles)
        .values({ speakerId, articleId, role, seenAt })
        .onConflictDoNothing()
        .run();
    }
    return { ...beside, speakerId, linkConfidence, description, appearanceId: link.id };
  };
}

/** An appearance of each speaker who lost one: without that evidence the others may come apart. */
function neighboursOf(db: Connection, speakerIds: readonly string[]): string[] {
  return speakerIds.flatMap((speakerId) => {
    const row = db
      .select({ id: appearances.id })
      .from(appearances)
      .where(eq(appearances.speakerId, speakerId))
      .limit(1)
      .get();
    return row ? [row.id] : [];
  });
}
