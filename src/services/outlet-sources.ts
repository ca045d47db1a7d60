/** Whom an outlet quotes. */

import type { QuoteType, SpeakerKind } from '../engine/index.ts';
import type { OutletRecord, Store } from '../store/store.ts';
import { present } from './lists.ts';
import { readBounds } from './moments.ts';

/** Which quotes are counted, and how many speakers are given. */
export interface OutletSourcesQuery {
  /** 1–100. */
  readonly limit: number;
  /** Published at or after, and before: a date or a time. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The day on which it was said, where that is known. */
  readonly saidFrom?: string | undefined;
  readonly saidTo?: string | undefined;
}

/** How many quotes, and their share of those counted. */
interface Counted {
  quotes: number;
  share: number;
}

/** Somebody who is quoted; what several said jointly counts for each. */
export interface SourceView extends Counted {
  id: string;
  name: string;
}

/** What is said by one kind of speaker. */
export interface SourceKindView extends Counted {
  kind: SpeakerKind;
}

/** What is quoted in one way. */
export interface SourceTypeView extends Counted {
  type: QuoteType;
}

/** Who is quoted by an outlet. All lists are the commonest first. */
export interface OutletSourcesView {
  outlet: { id: string; name: string };
  /** How many of its quotes were counted. */
  quotes: number;
  /** Those who are named. */
  speakers: SourceView[];
  /** By whoever is named first in each quote. */
  kinds: SourceKindView[];
  /** Quotes of nobody who can be pointed to. */
  unattributed: Counted;
  types: SourceTypeView[];
  /** True when the outlet has more quotes, of which the newest stored were counted. */
  truncated: boolean;
}

/**
 * Counts over at most 20,000 quotes.
 *
 * @throws ExpectedError `invalid_request` where no time lies between two bounds
 */
export async function outletSources(
  store: Pick<Store, 'countFacets'>,
  { id, name }: Pick<OutletRecord, 'id' | 'name'>,
  { limit, ...bounds }: OutletSourcesQuery,
): Promise<OutletSourcesView> {
  const said = readBounds({ from: bounds.saidFrom, to: bounds.saidTo }, 'said');
  const between = present({ ...readBounds(bounds), saidFrom: said.from, saidTo: said.to });
  const { counts, counted, isCut } = await store.countFacets(
    { allOf: [] },
    { outletId: id, ...between },
    ['speaker', 'speakerKind', 'type'],
    limit,
  );
  const share = (quotes: number): Counted => ({ quotes, share: shareOf(quotes, counted) });
  const valuesOf = (wanted: 'speaker' | 'speakerKind' | 'type') =>
    counts.filter(({ facet }) => facet === wanted);
  const kinds = valuesOf('speakerKind');
  return {
    outlet: { id, name },
    quotes: counted,
    speakers: valuesOf('speaker').map(({ value, label, count }) => ({
      ...{ id: value, name: label, ...share(count) },
    })),
    kinds: kinds.map(({ value, count }) => ({ kind: value as SpeakerKind, ...share(count) })),
    unattributed: share(counted - kinds.reduce((sum, { count }) => sum + count, 0)),
    types: valuesOf('type').map(({ value, count }) => ({
      ...{ type: value as QuoteType, ...share(count) },
    })),
    truncated: isCut,
  };
}

/** To four places. */
const shareOf = (quotes: number, all: number): number =>
  all === 0 ? 0 : Math.round((quotes / all) * 10_000) / 10_000;
