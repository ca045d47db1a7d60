/** Our figures are those of the reference scorer, where one lies beside the repository. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexCodePoints } from '../../../src/text/code-points.ts';
import { figuresOf } from '../../../src/training/score/figures.ts';
import { type GoldArticle, readGold } from '../../../src/training/score/gold-article.ts';
import { judgeArticle, type Prediction } from '../../../src/training/score/judge-article.ts';
import { dice, perturbGold } from './perturb-gold.ts';

const reference = fileURLToPath(new URL('../../../../shared/score/score.mjs', import.meta.url));
const further = fileURLToPath(new URL('../../../../shared/gold/', import.meta.url));
const own = fileURLToPath(new URL('../../gold/world.ndjson', import.meta.url));
const files = [
  ['world', own],
  ['seed', join(further, 'seed/gold.ndjson')],
  ['polnear/dev', join(further, 'polnear/dev.ndjson')],
] as const;

describe.skipIf(!existsSync(reference))('figures on perturbed gold', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-score-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(
    files
      .filter(([, file]) => existsSync(file))
      .flatMap(([name, file]) => [1, 2, 3].map((seed) => ({ name, file, seed }))),
  )('of $name with seed $seed agree', ({ file, seed }) => {
    const roll = dice(seed);
    const articles = readGold(file).map((article) => ({
      article,
      predictions: perturbGold(article, roll),
    }));
    const path = join(folder, `${seed}.ndjson`);
    writeFileSync(
      path,
      articles.map(({ article, predictions }) => lineOf(article, predictions)).join('\n'),
    );
    const printed = execFileSync(process.execPath, [reference, file, path, '--json'], {
      encoding: 'utf8',
    });
    const figures = figuresOf(
      articles.map(({ article, predictions }) => judgeArticle(article, predictions)),
    );
    expect({ ...figures, missing: 0 }).toEqual(JSON.parse(printed));
  });
});

/** An article's predictions as `onrecord extract` writes them: in code points. */
function lineOf({ id, text }: GoldArticle, predictions: readonly Prediction[]): string {
  const index = indexCodePoints(text);
  const quotes = predictions.map(({ type, content, quoted, speaker }) => ({
    type,
    content: content.map((span) => index.quote(span)),
    quoted: quoted.map((span) => index.quote(span)),
    speaker: speaker && {
      ...speaker,
      mention: speaker.mention && index.quote(speaker.mention),
    },
  }));
  return JSON.stringify({ id, quotes });
}
