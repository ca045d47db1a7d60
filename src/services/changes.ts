/** The feed of changes, for those who mirror the store. */

import { z } from 'zod';
import { ExpectedError } from '../errors.ts';
import type { ChangeRecord } from '../store/store.ts';
import type { ServiceDeps } from './deps.ts';
import {
  type MirroredArticleView,
  type MirroredOutletView,
  type MirroredQuoteView,
  type MirroredSpeakerView,
  mirrorArticle,
  mirrorOutlet,
  mirrorQuote,
  mirrorSpeaker,
} from './mirror-view.ts';

/** One change; of the four records only that of `kind` is there, and none when it was removed. */
export interface ChangeView {
  change: 'added' | 'changed' | 'removed';
  kind: ChangeRecord['kind'];
  id: string;
  article: MirroredArticleView | null;
  outlet: MirroredOutletView | null;
  quote: MirroredQuoteView | null;
  speaker: MirroredSpeakerView | null;
}

/** A page of the feed. */
export interface ChangesPageView {
  items: ChangeView[];
  /** Where to go on, at once or later. */
  cursor: string;
  /** False when this was all for now. */
  hasMore: boolean;
}

export interface ChangeService {
  /** Without `since` from the beginning: the whole store. @throws ExpectedError `invalid_cursor` */
  list(since: string | undefined, limit: number): Promise<ChangesPageView>;
}

/**
 * Makes the use case. A cursor holds where the walk is and where it began: what was added after its
 * beginning is called added, even when it has changed since.
 */
export function changeService({ store }: Pick<ServiceDeps, 'store'>): ChangeService {
  return {
    async list(since, limit) {
      const place = since === undefined ? BEGINNING : readPlace(since);
      const { items, newest, hasMore } = await store.listChanges(place.seq, limit);
      if (place.seq > newest) throw behind();
      const seq = items.at(-1)?.seq ?? place.seq;
      return {
        items: items.map((item) => viewChange(item, place.base)),
        cursor: writePlace({ seq, base: hasMore ? place.base : seq }),
        hasMore,
      };
    },
  };
}

const Place = z.strictObject({ seq: z.int().min(0), base: z.int().min(0) });
type Place = z.output<typeof Place>;

const BEGINNING: Place = { seq: 0, base: 0 };

const writePlace = (place: Place): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

function readPlace(cursor: string): Place {
  const json = Buffer.from(cursor, 'base64url').toString();
  // A cursor is short JSON of ours; what isn't, isn't one.
  const read = /^\{"seq":\d{1,16},"base":\d{1,16}\}$/u.test(json)
    ? Place.safeParse(JSON.parse(json))
    : null;
  if (read?.success) return read.data;
  throw new ExpectedError(
    'invalid_cursor',
    'The cursor is not one that this API gave: pass `cursor` of the page before as `since`, unchanged, or leave it out to begin again.',
  );
}

const behind = (): ExpectedError =>
  new ExpectedError(
    'invalid_cursor',
    'The store is older than the cursor: a backup was restored, or it is another store. Leave `since` out to mirror it from the beginning.',
  );

function viewChange(item: ChangeRecord, base: number): ChangeView {
  const known = item.firstSeq > base ? 'added' : 'changed';
  return {
    change: item.record === null ? 'removed' : known,
    kind: item.kind,
    id: item.id,
    article: item.kind === 'article' ? item.record && mirrorArticle(item.record) : null,
    outlet: item.kind === 'outlet' ? item.record && mirrorOutlet(item.record) : null,
    quote: item.kind === 'quote' ? item.record && mirrorQuote(item.record) : null,
    speaker: item.kind === 'speaker' ? item.record && mirrorSpeaker(item.record) : null,
  };
}
