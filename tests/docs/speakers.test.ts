/** docs/speakers.md explains every reason that a link may have, and no other. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findAll, ROOT, readText } from './markdown.ts';

const RULE = /'((?:name|registry)\/[a-z-]+)'/gu;
const ROW = /^\| `((?:name|registry)\/[a-z-]+)`/gmu;

test('every reason for a link is documented, once', () => {
  const files = readdirSync(join(ROOT, 'src/engine'), { recursive: true, encoding: 'utf8' });
  const rules = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => findAll(readText(join('src/engine', file)), RULE));
  const documented = findAll(readText('docs/speakers.md'), ROW);
  expect([...documented].sort()).toEqual([...new Set(rules)].sort());
});
