/** The clients of a soak: readers, and writers that ingest, import and correct. */

import { generateDocuments, nameOf } from '../support/generated-documents.ts';
import type { Tally } from './tally.ts';

const fullName = (rank: number): string => `${nameOf(rank).given} ${nameOf(rank).family}`;
/** Of who is quoted most and of who is quoted now and then, by whole name and by surname; one asks by an office alone. */
const QUESTIONS = [
  `what has ${fullName(0)} said about the bridge`,
  'what has the mayor said about the school',
  `what has ${fullName(40)} said about the night boats`,
  `what did ${nameOf(3).family} say about the vault in Kesh`,
  `what has ${fullName(400)} said about the water works`,
];
/** Kinds of reads: their latencies are compared between phases. */
const READS: readonly (readonly [kind: string, path: string])[] = [
  ['quotes', '/v1/quotes?q=bridge&limit=20'],
  ['facets', '/v1/quotes?topic=school&facets=speaker,outlet&limit=10'],
  ['speakers', '/v1/speakers?limit=20'],
  ['suggest', '/v1/suggest?q=Gre'],
  ['timeline', '/v1/timeline?q=vault'],
  ['articles', '/v1/articles?limit=20'],
];
const READ_PAUSE_MS = 30;

const json = (body: unknown, method = 'POST'): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Asks one after the other, as a person's page does, until told to stop. */
export async function read(url: string, tally: Tally, isOver: () => boolean): Promise<void> {
  for (let turn = 0; !isOver(); turn++) {
    const question = QUESTIONS[turn % QUESTIONS.length] ?? '';
    await tally.ask('answers', `${url}/v1/answers?q=${encodeURIComponent(question)}`);
    const [kind, path] = READS[turn % READS.length] ?? ['quotes', '/v1/quotes'];
    await tally.ask(kind, url + path);
    await pause(READ_PAUSE_MS);
  }
}

/** Stores articles of its own one by one; every third has a quote corrected. Gives how many were stored. */
export async function ingest(
  url: string,
  tally: Tally,
  isOver: () => boolean,
  seed: number,
): Promise<number> {
  let stored = 0;
  for (const document of generateDocuments(1_000_000, seed)) {
    if (isOver()) break;
    const answer = await tally.ask('ingest', `${url}/v1/articles`, json(document));
    if (answer === null) continue;
    stored++;
    const [quote] = (answer as { quotes: { id: string }[] }).quotes;
    if (stored % 3 !== 0 || !quote) continue;
    await tally.ask(
      'correct',
      `${url}/v1/quotes/${quote.id}`,
      json({ speechAct: 'denial' }, 'PATCH'),
    );
  }
  return stored;
}

/** Imports fifty articles at a time. Gives how many were stored. */
export async function bring(
  url: string,
  tally: Tally,
  isOver: () => boolean,
  seed: number,
): Promise<number> {
  let stored = 0;
  const documents = generateDocuments(1_000_000, seed);
  while (!isOver()) {
    const lines = Array.from({ length: 50 }, () => JSON.stringify(documents.next().value));
    const answer = await tally.ask('import', `${url}/v1/imports`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-ndjson' },
      body: `${lines.join('\n')}\n`,
    });
    if (answer !== null) stored += (answer as { created: number }).created;
  }
  return stored;
}
