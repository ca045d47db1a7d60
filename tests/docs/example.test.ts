/** The demo runs as the README says, and the README's example is what is really answered. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runDemo } from '../../src/cli/demo.ts';
import { EXAMPLE_SECTION, readmeExample } from '../../src/cli/readme-example.ts';
import { readSection } from '../../src/training/score/readme-section.ts';
import { unformatted } from './markdown.ts';

describe('the demo', () => {
  let folder = '';
  let printed = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-demo-'));
    await runDemo(folder, async (text) => {
      printed += text;
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('stores the four articles of the sample pages', () => {
    expect(printed).toMatch(/aggregator\.txt: 3 articles, [1-9]/u);
    expect(printed).toMatch(/article\.html: 1 article, [1-9]/u);
  });

  test('answers each of its three questions with a quote', () => {
    const answers = printed.split('\n$ onrecord ask ').slice(1);
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(answer).toMatch(/^1\. /mu);
  });

  test('says how to serve and where the docs are', () => {
    expect(printed).toContain('npm start -- --db .demo/onrecord.db');
    expect(printed).toContain('/docs');
  });

  test('runs again over what it left', async () => {
    await expect(runDemo(folder, async () => undefined)).resolves.toBeUndefined();
  });
});

test('the example in README.md is what is answered (else run `npm run readme`)', async () => {
  expect(unformatted(readSection(EXAMPLE_SECTION))).toBe(unformatted(await readmeExample()));
});
