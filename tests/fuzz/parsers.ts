/** Every parser of what comes from outside, as one thing that takes bytes and may only answer or refuse. */

import { Extraction } from '../../src/api/schemas/extraction.ts';
import { decodePage } from '../../src/cli/decode-page.ts';
import { readCsvEntries, readNdjsonEntries } from '../../src/cli/read-entries.ts';
import { parseDate } from '../../src/engine/pages/dates/parse-date.ts';
import { ExpectedError } from '../../src/errors.ts';
import { planQuestion } from '../../src/search/plan-question.ts';
import { decodeCursor } from '../../src/services/cursors.ts';
import { parseDocument } from '../../src/services/document-input.ts';
import { extractDocument } from '../../src/services/extractions.ts';
import { readLines } from '../../src/services/lines.ts';
import { decodeRest } from '../../src/services/list-cursors.ts';
import { readFeed } from '../../src/services/read-feed.ts';
import { readJson } from '../../src/services/read-json.ts';
import { readTextQuery } from '../../src/services/text-query.ts';
import { sendSearch } from './search-requests.ts';

/** Reads the bytes to the end; throws for what is a fault of ours. */
export type FuzzedParser = (bytes: Uint8Array) => void | Promise<void>;

const NOW = new Date('2025-03-05T06:00:00Z');

/** The text of an extraction stands in it, span by span: the schema checks the shapes. */
function checkExtraction(document: { text?: string; html?: string }): void {
  const view = extractDocument(parseDocument({ ...document, retrievedAt: NOW.toISOString() }));
  Extraction.parse(view);
  const text = Array.from(document.text?.replace(/\p{Surrogate}/gu, '\uFFFD') ?? view.text ?? '');
  for (const { content } of view.quotes) {
    for (const { start, end, text: words } of content) {
      if (text.slice(start, end).join('') !== words) throw new Error(`${start}–${end}: “${words}”`);
    }
  }
}

const textOf = (bytes: Uint8Array): string => decodePage(bytes).text;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** By the name of their folder of examples. */
export const PARSERS: Readonly<Record<string, FuzzedParser>> = {
  text: (bytes) => {
    checkExtraction({ text: textOf(bytes) });
  },
  html: (bytes) => {
    checkExtraction({ html: textOf(bytes) });
  },
  feed: (bytes) => {
    readFeed(textOf(bytes));
  },
  question: (bytes) => {
    planQuestion(textOf(bytes), NOW);
    readTextQuery(textOf(bytes));
  },
  search: (bytes) => sendSearch(textOf(bytes)),
  cursor: (bytes) => {
    const cursor = textOf(bytes);
    for (const decode of [decodeCursor, decodeRest]) refusing(() => decode(cursor, { q: 'pier' }));
  },
  date: (bytes) => {
    const { publishedAt } = parseDate(textOf(bytes), { retrievedAt: NOW.toISOString() });
    if (publishedAt !== null && Number.isNaN(Date.parse(publishedAt))) throw new Error(publishedAt);
  },
  ndjson: async (bytes) => {
    for await (const line of readLines(once(bytes))) {
      refusing(() => parseDocument(readJson(line.bytes, 'The line')));
    }
  },
  entries: async (bytes) => {
    for (const read of [readNdjsonEntries, readCsvEntries]) {
      for await (const { entry, error } of read(once(bytes))) {
        if (entry === null && error === null) throw new Error('neither an entry nor a reason');
      }
    }
  },
};

function refusing(read: () => unknown): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}

/** Runs one case; an expected error is a fine answer. */
export async function runCase(parser: FuzzedParser, bytes: Uint8Array): Promise<void> {
  try {
    await parser(bytes);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
  }
}
