/** `onrecord extract`: NDJSON documents in, NDJSON quotes out, in order, storing nothing. */

import { Command } from 'commander';
import { ExpectedError } from '../errors.ts';
import { extractDocument } from '../services/extractions.ts';
import { decodeDocument } from './decode-document.ts';
import { type Line, MOST_LINE_BYTES, readLines } from './lines.ts';
import { say, writeOut } from './talk.ts';

/** Makes the command. */
export function extractCommand(): Command {
  return new Command('extract')
    .description('find quotes in NDJSON documents from stdin; one line out for each line in')
    .option('--explain', 'add evidence and alternatives where the engine records them')
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
async function run(): Promise<void> {
  let bad = 0;
  for await (const line of readLines(process.stdin)) {
    const result = extractLine(line);
    if ('error' in result) bad++;
    await writeOut(`${JSON.stringify(result)}\n`);
  }
  if (bad > 0) say(`${bad} ${bad === 1 ? 'line' : 'lines'} could not be read; see their "error".`);
}

function extractLine(line: Line): object {
  const { document, id, error } = line.isTooLong
    ? { document: null, id: null, error: tooLong() }
    : decodeDocument(line.bytes);
  if (error === null) return extractDocument(document);
  const { code, message } = error;
  return { id, line: line.number, error: { code, message } };
}

const tooLong = (): ExpectedError =>
  new ExpectedError('page_too_large', `the line has more than ${MOST_LINE_BYTES} bytes: split it`);
