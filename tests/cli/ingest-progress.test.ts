import { expect, test } from 'vitest';
import { progressText, showProgress } from '../../src/cli/ingest-progress.ts';
import { newTally } from '../../src/cli/ingest-tally.ts';

test.each([
  [1200, 0, 10, 0, null, '1,200 documents, 120/s'],
  [1197, 3, 10, 45, 100, '1,200 documents (3 failed), 120/s, 45 %, 12 s left'],
  [100, 0, 100, 10, 100, '100 documents, 1/s, 10 %, 15 min left'],
])('%i done and %i failed after %i s', (documents, failed, seconds, bytes, total, text) => {
  expect(progressText({ documents, failed }, seconds, bytes, total)).toBe(text);
});

test.each([
  [true, /^\r.\[K0 documents.*\r.\[K$/su],
  [false, /^$/u],
])('on a terminal (%s) a line is drawn and cleared, in a pipe none', async (isTTY, expected) => {
  let written = '';
  const write = (text: string): boolean => ((written += text), true);
  const line = await showProgress(['-'], { isTTY, write });
  line.show(newTally(), 0);
  line.clear();
  expect(written).toMatch(expected);
});
