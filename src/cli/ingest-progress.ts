/** How far `ingest` is: one line on a terminal, nothing in a pipe. */

import { findSources } from './find-sources.ts';
import type { IngestTally } from './ingest-tally.ts';

/** A line that is written over and over. */
export interface ProgressLine {
  /** @param bytes of all sources, that are done */
  readonly show: (tally: IngestTally, bytes: number) => void;
  readonly clear: () => void;
}

const REDRAW_MS = 200;

/** Looks at the sources first, to know how much there is; not where nobody would see it. */
export async function showProgress(
  paths: readonly string[],
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Promise<ProgressLine> {
  if (!terminal.isTTY) return { show: () => undefined, clear: () => undefined };
  const totalBytes = await totalOf(paths);
  const begun = Date.now();
  let drawn = 0;
  let isDrawn = false;
  return {
    show(tally, bytes) {
      if (Date.now() - drawn < REDRAW_MS) return;
      drawn = Date.now();
      isDrawn = true;
      terminal.write(`\r\u001B[K${progressText(tally, (drawn - begun) / 1000, bytes, totalBytes)}`);
    },
    clear() {
      if (isDrawn) terminal.write('\r\u001B[K');
      isDrawn = false;
    },
  };
}

/** "1,200 documents (3 failed), 140/s, 45 %, 2 min left". */
export function progressText(
  { documents, failed }: Pick<IngestTally, 'documents' | 'failed'>,
  seconds: number,
  bytes: number,
  totalBytes: number | null,
): string {
  const done = documents + failed;
  const failures = failed === 0 ? '' : ` (${failed.toLocaleString('en')} failed)`;
  const rate = seconds > 0 ? `, ${Math.round(done / seconds).toLocaleString('en')}/s` : '';
  if (totalBytes === null || bytes === 0) {
    return `${done.toLocaleString('en')} documents${failures}${rate}`;
  }
  const share = Math.min(1, bytes / totalBytes);
  const left = (seconds / share) * (1 - share);
  const time = left < 90 ? `${Math.round(left)} s` : `${Math.round(left / 60)} min`;
  return `${done.toLocaleString('en')} documents${failures}${rate}, ${Math.floor(share * 100)} %, ${time} left`;
}

/** Null where stdin is among them, or one can't be looked at. */
async function totalOf(paths: readonly string[]): Promise<number | null> {
  let total = 0;
  try {
    for (const path of paths) {
      for await (const { size } of findSources(path)) {
        if (size === null) return null;
        total += size;
      }
    }
  } catch {
    // Ingesting meets it again, and says what is wrong.
    return null;
  }
  return total;
}
