/** Speakers: who is quoted in the stored articles. */

import type { SpeakerKind } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { SavedEntry, SpeakerDetailRecord } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { findFilteredSpeakers } from './speaker-filter.ts';
import {
  importEntries,
  importEntry,
  type SpeakerEntryInput,
  type SpeakerImportView,
} from './speaker-import.ts';
import {
  type SpeakerTopicsQuery,
  type SpeakerTopicsView,
  speakerTopics,
} from './speaker-topics.ts';
import {
  type AppearanceView,
  type SpeakerDetailView,
  viewAppearance,
  viewSpeakerDetail,
} from './speaker-views.ts';
import { type SpeakerView, viewSpeaker } from './views.ts';

export interface SpeakerQuery {
  /** Part of a name or alias, in any spelling that folds alike. */
  readonly q?: string | undefined;
  readonly kind?: SpeakerKind | undefined;
}

export interface SpeakerService {
  /** By name. */
  list(query: SpeakerQuery, page: PageRequest): Promise<ListView<SpeakerView>>;
  /** In full; the id of an entry that was merged gives the one it was merged into. @throws ExpectedError `speaker_not_found` */
  get(id: string): Promise<SpeakerDetailView>;
  /** Ids of all who are called so, in any spelling. @throws ExpectedError `speaker_not_found`, with the nearest names */
  findByName(name: string): Promise<string[]>;
  /** Oldest first. @throws ExpectedError `speaker_not_found`, `invalid_cursor` */
  appearances(id: string, page: PageRequest): Promise<ListView<AppearanceView>>;
  /** What the speaker talks about most. @throws ExpectedError `speaker_not_found`, `invalid_request` */
  topics(id: string, query: SpeakerTopicsQuery): Promise<SpeakerTopicsView>;
  /** One entry of an authority file, as it was read. @throws ExpectedError `invalid_request`, `database_busy` */
  importEntry(entry: unknown): Promise<SavedEntry>;
  /** Several, in order. @throws ExpectedError `database_busy` */
  importEntries(entries: readonly SpeakerEntryInput[]): Promise<SpeakerImportView>;
}

/** Makes the use cases around speakers. */
export function speakerService({ store }: Pick<ServiceDeps, 'store'>): SpeakerService {
  const stored = async (id: string): Promise<SpeakerDetailRecord> => {
    const speaker = await store.findSpeakerDetail(id);
    if (speaker !== null) return speaker;
    throw new ExpectedError(
      'speaker_not_found',
      `There is no speaker with the id "${id}": find them by name with GET /v1/speakers?q=.`,
    );
  };
  return {
    list({ q, kind }, page) {
      const filter = present({ name: q, kind });
      return listPage(
        { list: 'speakers', ...filter },
        page,
        (slice) => store.listSpeakers(filter, slice),
        viewSpeaker,
      );
    },
    get: async (id) => viewSpeakerDetail(await stored(id)),
    findByName: (name) => findFilteredSpeakers(store, name),
    async appearances(id, page) {
      const speaker = await stored(id);
      return listPage(
        { list: 'appearances', id },
        page,
        (slice) => store.listAppearances(speaker.id, slice),
        viewAppearance,
      );
    },
    topics: async (id, query) => speakerTopics(store, await stored(id), query),
    importEntry: (entry) => importEntry({ store }, entry),
    importEntries: (entries) => importEntries({ store }, entries),
  };
}
