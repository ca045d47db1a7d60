/** Documents stored over HTTP, as a client brings many at once. */

import type { DocumentInput } from '../../src/services/document-input.ts';

/** Posts the documents as NDJSON and reads the answer whole. @throws RangeError when it is no success */
export async function importDocuments(
  url: string,
  documents: readonly DocumentInput[],
): Promise<void> {
  const answer = await fetch(`${url}/v1/imports`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-ndjson' },
    body: `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`,
  });
  await answer.text();
  if (!answer.ok) throw new RangeError(`The import answered ${answer.status}.`);
}
