/** Speakers: who is quoted in the stored articles. */

import type { SpeakerKind } from '../engine/index.ts';
import { ExpectedError } from '../errors.ts';
import type { ServiceDeps } from './deps.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';
import { type SpeakerView, viewSpeaker } from './views.ts';

export interface SpeakerQuery {
  /** Part of a name or alias, in any spelling that folds alike. */
  readonly q?: string | undefined;
  readonly kind?: SpeakerKind | undefined;
}

export interface SpeakerService {
  /** By name. */
  list(query: SpeakerQuery, page: PageRequest): Promise<ListView<SpeakerView>>;
  /** @throws ExpectedError `speaker_not_found` */
  get(id: string): Promise<SpeakerView>;
}

/** Makes the use cases around speakers. */
export function speakerService({ store }: Pick<ServiceDeps, 'store'>): SpeakerService {
  return {
    list({ q, kind }, page) {
      const filter = present({ name: q, kind });
      return listPage(filter, page, (slice) => store.listSpeakers(filter, slice), viewSpeaker);
    },
    async get(id) {
      const speaker = await store.findSpeaker(id);
      if (speaker !== null) return viewSpeaker(speaker);
      throw new ExpectedError(
        'speaker_not_found',
        `There is no speaker with the id "${id}": find them by name with GET /v1/speakers?q=.`,
      );
    },
  };
}
