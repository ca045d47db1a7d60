/** Corrections: what people put right, its history, and taking it back. */

import { matchSpeakers } from '../../engine/index.ts';
import { ExpectedError } from '../../errors.ts';
import type {
  Author,
  CorrectionFilter,
  CorrectionRecord,
  QuoteRecord,
  SliceRequest,
} from '../../store/store.ts';
import type { ServiceDeps } from '../deps.ts';
import { type ListView, listPage, type PageRequest, present } from '../lists.ts';
import { type SpeakerDetailView, viewSpeakerDetail } from '../speaker-views.ts';
import { type QuoteView, viewQuote } from '../views.ts';
import type {
  AliasCorrectionInput,
  QuoteCorrectionInput,
  SpeakerCorrectionInput,
  SpeakerMergeInput,
  SpeakerSplitInput,
} from './correction-input.ts';
import { type CorrectionExample, exportCorrections } from './export-corrections.ts';
import { toQuoteEdit } from './quote-edit.ts';

/** A correction as every edge shows it; spans in `before` and `after` are code points. */
export type CorrectionView = {
  -readonly [Field in keyof CorrectionRecord]: CorrectionRecord[Field];
};

/** A quote after a correction, and what was noted; nothing where it was so already. */
export interface CorrectedQuoteView {
  quote: QuoteView;
  corrections: CorrectionView[];
}

/** A speaker after a correction; after a split also the other. */
export interface CorrectedSpeakerView {
  speaker: SpeakerDetailView;
  /** Whom a split made; null otherwise. */
  other: SpeakerDetailView | null;
  corrections: CorrectionView[];
}

/** Which corrections, in which order. */
export interface CorrectionListQuery extends PageRequest {
  readonly subjectKind?: CorrectionFilter['subjectKind'] | undefined;
  readonly action?: CorrectionFilter['action'] | undefined;
  readonly by?: string | undefined;
  readonly sort: 'oldest' | 'newest';
}

/** `by`: who asks; see `docs/corrections.md`. */
export interface CorrectionService {
  /** @throws ExpectedError `quote_not_found`, `speaker_not_found`, `invalid_request` */
  correctQuote(id: string, input: QuoteCorrectionInput, by: string): Promise<CorrectedQuoteView>;
  /** @throws ExpectedError `speaker_not_found` */
  correctSpeaker(
    id: string,
    input: SpeakerCorrectionInput,
    by: string,
  ): Promise<CorrectedSpeakerView>;
  /** @throws ExpectedError `speaker_not_found`, `correction_conflict` */
  correctAliases(
    id: string,
    input: AliasCorrectionInput,
    by: string,
  ): Promise<CorrectedSpeakerView>;
  /** @throws ExpectedError `speaker_not_found` */
  mergeSpeakers(id: string, input: SpeakerMergeInput, by: string): Promise<CorrectedSpeakerView>;
  /** @throws ExpectedError `speaker_not_found`, `correction_conflict` */
  splitSpeaker(id: string, input: SpeakerSplitInput, by: string): Promise<CorrectedSpeakerView>;
  /** @throws ExpectedError `correction_not_found`, `correction_conflict` */
  undo(id: string, reason: string | undefined, by: string): Promise<CorrectionView>;
  /** @throws ExpectedError `invalid_cursor` */
  list(query: CorrectionListQuery): Promise<ListView<CorrectionView>>;
  /** Of a quote that is gone as well. @throws ExpectedError `quote_not_found` where there are none either */
  listOfQuote(id: string, page: PageRequest): Promise<ListView<CorrectionView>>;
  /** @throws ExpectedError `speaker_not_found` */
  listOfSpeaker(id: string, page: PageRequest): Promise<ListView<CorrectionView>>;
  /** Quotes that people corrected or confirmed, as training and test data. */
  examples(): AsyncGenerator<CorrectionExample>;
}

/** Makes the use cases around corrections. */
export function correctionService({
  store,
  now,
}: Pick<ServiceDeps, 'store' | 'now'>): CorrectionService {
  const authorOf = (by: string, reason: string | undefined): Author => ({
    ...{ by, at: now(), reason: reason ?? null },
  });
  const quoted = async (id: string): Promise<QuoteRecord> => {
    const quote = await store.findQuote(id);
    if (quote !== null) return quote;
    throw new ExpectedError(
      'quote_not_found',
      `There is no quote with the id "${id}": list them with GET /v1/quotes.`,
    );
  };
  const speakerAfter = async (
    id: string,
    records: readonly CorrectionRecord[] | null,
  ): Promise<CorrectedSpeakerView> => {
    const speaker = await store.findSpeakerDetail(id);
    if (records === null || speaker === null) throw unknownSpeaker(id);
    const split = records.find(({ action }) => action === 'split');
    const made = (split?.after?.['speakers'] as { id: string }[] | undefined)?.[1];
    const other = made ? await store.findSpeakerDetail(made.id) : null;
    return {
      speaker: viewSpeakerDetail(speaker),
      other: other && viewSpeakerDetail(other),
      corrections: records.map((record) => ({ ...record })),
    };
  };
  const view = (record: CorrectionRecord): CorrectionView => ({ ...record });
  return {
    async correctQuote(id, input, by) {
      const edit = toQuoteEdit(input, await quoted(id));
      const records = (await store.correctQuote(id, edit, authorOf(by, input.reason))) ?? [];
      return { quote: viewQuote(await quoted(id)), corrections: records.map(view) };
    },
    async correctSpeaker(id, { name, kind, reason }, by) {
      const edit = {
        ...(name === undefined ? {} : { name }),
        ...(kind === undefined ? {} : { kind }),
      };
      const author = authorOf(by, reason);
      return speakerAfter(id, await store.correctSpeaker(id, edit, author, matchSpeakers));
    },
    async correctAliases(id, { add, remove, reason }, by) {
      const edit = { addAliases: add, removeAliases: remove };
      const author = authorOf(by, reason);
      return speakerAfter(id, await store.correctSpeaker(id, edit, author, matchSpeakers));
    },
    async mergeSpeakers(id, { from, reason }, by) {
      const author = authorOf(by, reason);
      return speakerAfter(id, await store.mergeSpeakers(id, from, author, matchSpeakers));
    },
    async splitSpeaker(id, { appearances, quotes, name = null, reason }, by) {
      const split = { appearances, quotes, name };
      const author = authorOf(by, reason);
      return speakerAfter(id, await store.splitSpeaker(id, split, author, matchSpeakers));
    },
    async undo(id, reason, by) {
      const record = await store.undoCorrection(id, authorOf(by, reason), matchSpeakers);
      if (record !== null) return view(record);
      throw new ExpectedError(
        'correction_not_found',
        `There is no correction with the id "${id}": list them with GET /v1/corrections.`,
      );
    },
    list: ({ limit, cursor, sort, ...query }) => {
      const filter = present(query);
      const list = (slice: SliceRequest) => store.listCorrections(filter, slice, sort);
      return listPage({ list: 'corrections', ...filter, sort }, { limit, cursor }, list, view);
    },
    async listOfQuote(id, page) {
      const filter = { subjectKind: 'quote', subjectId: id } as const;
      const list = await listPage(
        { list: 'corrections', ...filter },
        page,
        (slice) => store.listCorrections(filter, slice),
        view,
      );
      if (list.items.length === 0) await quoted(id);
      return list;
    },
    async listOfSpeaker(id, page) {
      if ((await store.findSpeaker(id)) === null) throw unknownSpeaker(id);
      const filter = { subjectKind: 'speaker', subjectId: id } as const;
      return listPage(
        { list: 'corrections', ...filter },
        page,
        (slice) => store.listCorrections(filter, slice),
        view,
      );
    },
    examples: () => exportCorrections(store),
  };
}

const unknownSpeaker = (id: string): ExpectedError =>
  new ExpectedError(
    'speaker_not_found',
    `There is no speaker with the id "${id}": find them by name with GET /v1/speakers?q=.`,
  );
