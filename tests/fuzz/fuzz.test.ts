/** No input makes a parser crash. A short run; the long one is `npm run fuzz -- --cases 1000000`. */

import { expect, test } from 'vitest';
import { readCorpus } from './corpus.ts';
import { makeCase } from './mutations.ts';
import { PARSERS, runCase } from './parsers.ts';

const CASES = 250;
const SEED = 20_261_126;

test.each(Object.entries(PARSERS))('%s', async (name, parser) => {
  const examples = readCorpus(name);
  expect(examples.length).toBeGreaterThan(2);
  for (const example of examples) await runCase(parser, example);
  for (let number = 0; number < CASES; number++) {
    const bytes = makeCase(examples, SEED, number);
    await runCase(parser, bytes).catch((error: unknown) => {
      expect.fail(
        `case ${number} of seed ${SEED}: ${String(error)}\n${Buffer.from(bytes).toString()}`,
      );
    });
  }
});
