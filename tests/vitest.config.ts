import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Where .ci/run wants Vitest's JSON report, if it runs the tests. */
const report = process.env['TEST_REPORT'];

export default defineConfig({
  test: {
    root: '.',
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    globalSetup: ['tests/build-once.ts'],
    // By default one core is left to others, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    // Test files share what they have loaded: none leaves anything behind in a module or in the environment.
    isolate: false,
    // Worker threads load the source files themselves, without Vitest's transforms.
    execArgv: ['--import', 'tsx'],
    reporters: report ? ['default', ['json', { outputFile: report }]] : ['default'],
  },
});
