/** Tells what became of one document: failures on stderr, all of them as JSON lines on stdout where asked for. */

import type { BulkOutcome } from '../services/bulk-document.ts';
import type { IngestPlace } from './ingest-documents.ts';
import { printable, say, writeOut } from './talk.ts';

/** Says what is wrong with a document. */
export function reportFailure(
  label: string,
  { code, message }: NonNullable<BulkOutcome<IngestPlace>['error']>,
): void {
  say(`${printable(label)}: ${printable(message)} (${code})`);
}

/** One line of JSON; what it tells is on disk. */
export async function reportOutcome({
  place,
  externalId,
  ...outcome
}: BulkOutcome<IngestPlace>): Promise<void> {
  await writeOut(`${JSON.stringify({ source: place.label, id: externalId, ...outcome })}\n`);
}
