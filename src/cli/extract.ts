/** `onrecord extract`: NDJSON documents in, NDJSON quotes out, in order, storing nothing. */

import { Command } from 'commander';
import { openExtractor } from '../compose.ts';
import { readSettings } from '../config.ts';
import { type ErrorCode, ExpectedError } from '../errors.ts';
import { decodeDocument } from '../services/decode-document.ts';
import type { Extractor } from '../services/extractor.ts';
import { inOrder } from '../services/in-order.ts';
import { type Line, MOST_LINE_BYTES, readLines } from '../services/lines.ts';
import { say, writeOut } from './talk.ts';

interface ExtractOptions {
  readonly explain?: boolean;
}

/** Makes the command. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('find quotes in NDJSON documents from stdin; one line out for each line in')
    .option(
      '--explain',
      'add to each quote its evidence and alternatives: how the speaker was found, who else it might be',
    )
    .addHelpText(
      'after',
      '\nA line in:  {"id":"a1","text":"…"} or {"id":"p1","html":"…"}; also url, retrievedAt, headline,' +
        '\n            outlet, byline, publishedAt, language.' +
        '\nA line out: {"id":"a1","articles":[…],"quotes":[…]} or {"id":"a1","error":{"code":"…","message":"…"}}.' +
        '\nOffsets are Unicode code points.',
    )
    .action(run);
}

/** A bad line gives an error line and the run goes on; such a run is done, not failed. */
async function run({ explain = false }: ExtractOptions): Promise<void> {
  const extractor = await openExtractor(readSettings());
  const window = { count: 64, weight: 64_000_000, weigh: ({ bytes }: Line) => bytes.length };
  let bad = 0;
  try {
    const results = inOrder(
      readLines(process.stdin),
      (line) => extractLine(line, explain, extractor),
      window,
    );
    for await (const result of results) {
      if ('error' in result) bad++;
      await writeOut(`${JSON.stringify(result)}\n`);
    }
  } finally {
    await extractor.close();
  }
  if (bad > 0) say(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read; see their "error".`);
}

async function extractLine(line: Line, explain: boolean, extractor: Extractor): Promise<object> {
  const { document, id, error } = line.isTooLong
    ? { document: null, id: null, error: tooLong() }
    : decodeDocument(line.bytes);
  if (error !== null) return errorLine(id, line, error.code, error.message);
  try {
    return await extractor.extract(document, explain, 'bulk');
  } catch (cause) {
    if (cause instanceof ExpectedError) {
      return errorLine(document.id ?? null, line, cause.code, cause.message);
    }
    // A fault of ours in one document must not end a run over millions.
    say(
      `line ${line.number}: ${cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)}`,
    );
    const message = 'the document could not be worked on: please report it with its text';
    return errorLine(document.id ?? null, line, 'unexpected_failure', message);
  }
}

const errorLine = (id: unknown, line: Line, code: ErrorCode, message: string): object => ({
  id,
  line: line.number,
  error: { code, message },
});

const tooLong = (): ExpectedError =>
  new ExpectedError('page_too_large', `the line has more than ${MOST_LINE_BYTES} bytes: split it`);
