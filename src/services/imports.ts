/** Imports: a streamed body of many documents, recorded as it goes, so that it can stop anywhere and go on. */

import { ExpectedError } from '../errors.ts';
import type { ImportOutcomeRecord, ImportRecord } from '../store/store.ts';
import { ingestAll } from './bulk.ts';
import { extractorOf, type ServiceDeps } from './deps.ts';
import { type ActiveImport, activeImports } from './import-activity.ts';
import { type ImportBody, readImportBody } from './import-body.ts';
import { type ListView, listPage, type PageRequest, present } from './lists.ts';

/** An import as it stands: counts hold what is on disk. */
export type ImportView = Omit<ImportRecord, 'linesSha256'> & {
  /** Documents a second in this run; null when it isn't running. */
  documentsPerSecond: number | null;
  /** Null where the length of the body isn't known, or it isn't running. */
  secondsLeft: number | null;
};

/** What became of one document of an import. */
export type ImportOutcomeView = Omit<ImportOutcomeRecord, 'articleIds'> & { articleIds: string[] };

/** Something that happened to an import. */
export type ImportEvent =
  | { readonly event: 'outcome'; readonly id: number; readonly data: ImportOutcomeView }
  | { readonly event: 'progress' | 'end'; readonly id: null; readonly data: ImportView };

export interface ImportRequest extends ImportBody {
  /** The sender's own id, or that of the import to go on with. */
  readonly importId?: string | undefined;
  readonly totalBytes: number | null;
}

export interface ImportService {
  /**
   * Takes a body in to its end, as fast as it can be worked on; all is on disk when it resolves.
   * Lines that the import of this id has acknowledged before are passed over.
   *
   * @throws ExpectedError `import_running`, `import_mismatch`, `import_interrupted`, `page_unreadable`,
   * `page_too_large`, `database_busy`
   */
  take(request: ImportRequest): Promise<ImportView>;
  /** Newest first. @throws ExpectedError `invalid_cursor` */
  list(page: PageRequest): Promise<ListView<ImportView>>;
  /** @throws ExpectedError `import_not_found` */
  get(id: string): Promise<ImportView>;
  /** By line. @throws ExpectedError `import_not_found`, `invalid_cursor` */
  outcomes(
    id: string,
    outcome: ImportOutcomeRecord['outcome'] | undefined,
    page: PageRequest,
  ): Promise<ListView<ImportOutcomeView>>;
  /**
   * Every outcome after that line and the progress between them, until the import ends.
   * @throws ExpectedError `import_not_found`
   */
  events(id: string, afterLine: number): Promise<AsyncGenerator<ImportEvent | null>>;
  /** Interrupts what runs and waits until what is under way is on disk. */
  stop(): Promise<void>;
}

/** Makes the use cases around imports. */
export function importService(deps: ServiceDeps): ImportService {
  const { store, now } = deps;
  const bulk = { store, now, extractor: extractorOf(deps) };
  const active = activeImports();
  const view = (record: ImportRecord): ImportView => viewImport(record, active.find(record.id));
  const stored = async (id: string): Promise<ImportRecord> => {
    const record = await store.findImport(id);
    if (record !== null) return record;
    throw new ExpectedError(
      'import_not_found',
      `There is no import with the id "${id}": list them with GET /v1/imports.`,
    );
  };

  async function take({ importId, totalBytes, ...body }: ImportRequest): Promise<ImportView> {
    active.claim(importId ?? null);
    const { id, ...before } = await store
      .openImport(importId ?? null, { at: now(), totalBytes })
      .catch((error: unknown) => {
        active.release(importId ?? null);
        throw error;
      });
    const run = active.begin(id, totalBytes);
    try {
      const documents = readImportBody(body, before, bulk.extractor, run.signal);
      const outcomes = ingestAll(documents, bulk, {
        importId: id,
        lineOf: ({ line }) => line,
        progressAt: ({ line, linesSha256, bytes }) => ({
          ...{ at: now(), lines: line, linesSha256: linesSha256(), bytes },
        }),
      });
      for await (const group of outcomes) {
        run.committed(group.length, group.at(-1)?.place.bytes ?? 0);
      }
      await store.endImport(id, 'done', now());
    } catch (error) {
      await store.endImport(id, 'interrupted', now());
      throw error;
    } finally {
      run.end();
    }
    return view(await stored(id));
  }

  async function* follow(id: string, afterLine: number): AsyncGenerator<ImportEvent | null> {
    let after = afterLine;
    for (;;) {
      const run = active.find(id);
      const changed = run?.changed();
      const { items, next } = await store.listImportOutcomes(
        { importId: id },
        { limit: 100, after: { key: '', id: String(after) } },
      );
      for (const outcome of items) {
        yield { event: 'outcome', id: outcome.line, data: viewOutcome(outcome) };
      }
      after = items.at(-1)?.line ?? after;
      if (next !== null) continue;
      const data = view(await stored(id));
      yield { event: run ? 'progress' : 'end', id: null, data };
      if (!run) return;
      // Null keeps the connection from looking dead.
      if ((await changed) === 'quiet') yield null;
    }
  }

  return {
    take,
    get: async (id) => view(await stored(id)),
    list: (page) => listPage({ list: 'imports' }, page, (slice) => store.listImports(slice), view),
    async outcomes(id, outcome, page) {
      await stored(id);
      const filter = { importId: id, ...present({ outcome }) };
      return listPage(
        { list: 'outcomes', ...filter },
        page,
        (slice) => store.listImportOutcomes(filter, slice),
        viewOutcome,
      );
    },
    async events(id, afterLine) {
      await stored(id);
      return follow(id, afterLine);
    },
    stop: () => active.stop(),
  };
}

const viewOutcome = ({ articleIds, ...outcome }: ImportOutcomeRecord): ImportOutcomeView => ({
  ...outcome,
  articleIds: [...articleIds],
});

/** What isn't running here was interrupted, whatever its record says: the process that ran it was killed. */
function viewImport(record: ImportRecord, run: ActiveImport | null): ImportView {
  const view: ImportView & { linesSha256?: string } = {
    ...record,
    state: run === null && record.state === 'running' ? 'interrupted' : record.state,
    documentsPerSecond: run?.documentsPerSecond() ?? null,
    secondsLeft: run?.secondsLeft() ?? null,
  };
  delete view.linesSha256;
  return view;
}
