/** How far `ingest` is: one line on a terminal, nothing in a pipe. */

import { findSources } from './find-sources.ts';
import type { IngestTally } from './ingest-tally.ts';
import { overwrittenLine } from './overwritten-line.ts';

/** A line that is written over and over. */
export interface ProgressLine {
  /** @param bytes of all sources, that are done */
  readonly show: (tally: IngestTally, bytes: number) => void;
  readonly clear: () => void;
}

/** Looks at the sources first, to know how much there is; not where nobody would see it. */
export async function showProgress(
  paths: readonly string[],
  terminal: Pick<NodeJS.WriteStream, 'isTTY' | 'write'> = process.stderr,
): Promise<ProgressLine> {
  const line = overwrittenLine(terminal);
  const totalBytes = terminal.isTTY ? await totalOf(paths) : null;
  const begun = Date.now();
  return {
    show: (tally, bytes) => {
      line.show(() => progressText(tally, (Date.now() - begun) / 1000, bytes, totalBytes));
    },
    clear: line.clear,
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
