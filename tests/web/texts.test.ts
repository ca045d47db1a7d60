/** That the page says its English from one file. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const SOURCES = fileURLToPath(new URL('../../src/web/', import.meta.url));
/** Attributes whose value is read or heard. */
const SPOKEN = new Set(['aria-label', 'alt', 'label', 'placeholder', 'title']);
const WORD = /\p{L}{2}/u;

test('no view has words of its own', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.tsx'),
  );
  expect(files.length).toBeGreaterThan(30);
  expect(files.flatMap(wordsIn)).toEqual([]);
});

function wordsIn(name: string): string[] {
  const text = readFileSync(join(SOURCES, name), 'utf8');
  const source = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const words: string[] = [];
  const look = (node: ts.Node): void => {
    const isShown =
      ts.isJsxText(node) ||
      (ts.isStringLiteral(node) && isSpoken(node.parent)) ||
      (ts.isStringLiteralLike(node) && ts.isJsxExpression(node.parent) && isSpoken(node.parent));
    if (isShown && WORD.test(node.text)) words.push(`${name}: ${node.text.trim()}`);
    ts.forEachChild(node, look);
  };
  look(source);
  return words;
}

/** An attribute that is read or heard, or an expression that stands among the children of an element. */
function isSpoken(node: ts.Node): boolean {
  if (ts.isJsxExpression(node)) return !ts.isJsxAttribute(node.parent) || isSpoken(node.parent);
  return ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText());
}
