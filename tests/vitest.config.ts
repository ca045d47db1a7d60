import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import SlowFirst from './slow-first.ts';

/** Where .ci/run wants Vitest's JSON report, if it runs the tests. */
const report = process.env['TEST_REPORT'];

/** Where the same browser has seen the page already. */
const seen = process.env['WITHOUT_BROWSER'] ? ['tests/browser/**'] : [];

/** What these see must come from their own imports alone: zod keeps one list of named schemas a process. */
const ALONE = ['tests/api/openapi.test.ts', 'tests/contract/**/*.test.ts'];

export default defineConfig({
  test: {
    root: '.',
    // Far more than any takes on an idle machine: what is slow on a busy one is no fault.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    globalSetup: ['tests/build-once.ts'],
    // By default one core is left to others, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    sequence: { sequencer: SlowFirst },
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          // Files share what they have loaded: none leaves anything behind in a module or in the environment.
          name: 'shared',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: [...ALONE, ...seen],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
});
