/** What the documentation names is there: scripts, files, folders, packages, API paths. */

import { readdirSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exists, findAll, ROOT, readMarkdown, readPackage, readText } from './markdown.ts';

/** `npm run score`, `npm run --silent build`. */
const NPM_RUN = /npm run (?:--silent )?([\w:-]+)/gu;
/** `[text](../path.md#place)`, not one that begins with a scheme. */
const LINK = /\]\((?![a-z]+:|#)([^)\s#]+)/gu;
/** `GET /v1/quotes/{id}`. */
const OPERATION = /`((?:GET|POST|PATCH|PUT|DELETE) \/[^`?\s]*)/gu;

const { scripts, dependencies, version } = readPackage();

describe.each(readMarkdown())('$path', ({ path, text }) => {
  test('names only scripts that exist', () => {
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(findAll(text, NPM_RUN)));
  });

  test('links only to files that exist', () => {
    const broken = findAll(text, LINK).filter(
      (link) => !exists(normalize(join(dirname(path), link))),
    );
    expect(broken).toEqual([]);
  });

  test('names only operations that the API has', () => {
    const { paths } = JSON.parse(readText('openapi/openapi.json')) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const known = Object.entries(paths).flatMap(([route, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${route}`),
    );
    expect(known).toEqual(expect.arrayContaining(findAll(text, OPERATION)));
  });
});

describe('README.md', () => {
  const readme = readText('README.md');

  test('holds the two commands, each alone on its line, as .ci/run looks for them', () => {
    expect(findAll(readme, /^(npm ci && .*)$/gmu)).toEqual([
      'npm ci && npm run demo',
      'npm ci && npm test',
    ]);
  });

  test('describes every script of package.json that people run', () => {
    const inner = [
      'format:check',
      'lint',
      'types',
      'imports',
      'dead-code',
      'openapi:lint',
      'test',
      'start',
    ];
    const described = findAll(readme, NPM_RUN);
    expect(described).toEqual(
      expect.arrayContaining(Object.keys(scripts).filter((name) => !inner.includes(name))),
    );
  });
});

describe('src/README.md', () => {
  const map = readText('src/README.md');

  test('names every folder and file that stands in src', () => {
    const names = readdirSync(join(ROOT, 'src'), { withFileTypes: true })
      .filter(({ name }) => name !== 'README.md')
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
    expect(names.filter((name) => !map.includes(`\n  ${name} `))).toEqual([]);
  });

  test('gives a reason for every package used at run time', () => {
    const reasons = findAll(map, /^\| `([^`]+)` {0,100}\| \S/gmu);
    expect(reasons).toEqual(Object.keys(dependencies));
  });
});

test('CHANGELOG.md has an entry for the version of package.json', () => {
  expect(readText('CHANGELOG.md')).toContain(`\n## [${version}] - `);
});

test('.ci/run runs every step of `npm run check`', () => {
  const run = readText('.ci/run');
  const steps = findAll(scripts['check'] ?? '', NPM_RUN);
  expect(steps.filter((step) => !run.includes(` ${step} `) && !run.includes(` ${step};`))).toEqual(
    [],
  );
});
