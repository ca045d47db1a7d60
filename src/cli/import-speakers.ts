/** Imports an authority file, says what is wrong with which line, and how far it is. */

import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { ExpectedError } from '../errors.ts';
import type { SpeakerService } from '../services/speakers.ts';
import { type ReadEntry, readCsvEntries, readNdjsonEntries } from './read-entries.ts';
import { printable, say } from './talk.ts';

const OUTCOMES = ['created', 'linked', 'updated', 'unchanged'] as const;

/** Gives how many lines failed; the others are on disk. @throws ExpectedError `page_unreadable`, `database_busy` */
export async function importSpeakers(
  file: string,
  format: 'ndjson' | 'csv' | undefined,
  speakers: SpeakerService,
): Promise<number> {
  const counts = { created: 0, linked: 0, updated: 0, unchanged: 0, failed: 0, suggestions: 0 };
  const label = file === '-' ? 'stdin' : printable(file);
  let done = 0;
  try {
    for await (const { line, entry, error } of readEntries(file, format)) {
      try {
        if (error !== null) throw error;
        const saved = await speakers.importEntry(entry);
        counts[saved.outcome]++;
        counts.suggestions += saved.suggestions;
      } catch (failure) {
        if (!(failure instanceof ExpectedError) || failure.code.startsWith('database_'))
          throw failure;
        counts.failed++;
        say(`${label}:${line}: ${printable(failure.message)} (${failure.code})`);
      }
      done++;
      if (process.stderr.isTTY && done % 100 === 0)
        process.stderr.write(`\r${label}: ${done} entries`);
    }
  } catch (failure) {
    const expected = asExpected(failure);
    if (expected === null) throw failure;
    counts.failed++;
    say(`${label}: ${printable(expected.message)} (${expected.code})`);
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K');
  const told = OUTCOMES.filter((outcome) => counts[outcome] > 0).map(
    (outcome) => `${counts[outcome]} ${outcome}`,
  );
  const suggested =
    counts.suggestions === 0 ? '' : `, ${counts.suggestions} suggestions to look at`;
  const failures = counts.failed === 0 ? '' : `, ${counts.failed} failed`;
  say(`${label}: ${told.join(', ') || 'nothing entered'}${suggested}${failures}`);
  return counts.failed;
}

function readEntries(
  file: string,
  format: 'ndjson' | 'csv' | undefined,
): AsyncGenerator<ReadEntry> {
  const chunks: AsyncIterable<Uint8Array> = file === '-' ? process.stdin : createReadStream(file);
  const isCsv =
    format === 'csv' || (format === undefined && extname(file).toLowerCase() === '.csv');
  return isCsv ? readCsvEntries(chunks) : readNdjsonEntries(chunks);
}

/** A file that isn't there or may not be read ends the run; so does a database that fails, which isn't ours to tell here. */
function asExpected(failure: unknown): ExpectedError | null {
  if (failure instanceof ExpectedError)
    return failure.code.startsWith('database_') ? null : failure;
  if (!(failure instanceof Error) || !('syscall' in failure)) return null;
  return new ExpectedError('page_unreadable', `can't be read: ${failure.message}`, {
    cause: failure,
  });
}
