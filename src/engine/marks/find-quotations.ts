/** Pairs quotation marks of every kind, nested ones and ones that were forgotten or mixed up included. */

import { type MarkFamily, QUOTATION_MARKS } from '../../lexicon/quotation-marks.ts';
import type { TokenBlock, TokenText } from '../tokens/sentence.ts';
import type { Token } from '../tokens/token.ts';
import { findMarks, type Mark } from './find-marks.ts';
import { withoutNicknames } from './nicknames.ts';
import type { Quotation } from './quotation.ts';

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

/**
 * Gives the quotations of an article in order of their opening, at most two deep.
 *
 * A quotation never crosses a block; one that no mark closes runs to its block's end. O(tokens).
 */
export function findQuotations(text: TokenText): Quotation[] {
  const found: Quotation[] = [];
  text.blocks.forEach((block, index) => {
    const next = text.blocks[index + 1];
    const nextOpens = next !== undefined && opensWithMark(text.tokens, next);
    pairMarks(text.tokens, block, nextOpens, found);
  });
  return withoutNicknames(found, text.tokens);
}

function pairMarks(
  tokens: readonly Token[],
  block: TokenBlock,
  nextOpens: boolean,
  found: Quotation[],
): void {
  const marks = findMarks(tokens, block);
  const closers = countCertainClosers(marks);
  const stack: Open[] = [];
  let unopened = block.first;
  marks.forEach((mark, m) => {
    const top = stack.at(-1);
    if (top && mark.canClose && closesHere(top, mark, m, marks, stack.length, closers)) {
      const outer = stack.findLastIndex(({ mark: open }) => open.family === mark.family);
      // A closing double mark also ends a single quotation inside that nobody closed.
      const from = outer >= 0 && mark.family === 'double' ? outer : stack.length - 1;
      for (const { index } of stack.splice(from)) close(found, index, tokens, mark.at, 'mark');
      unopened = mark.at + 1;
      return;
    }
    if (mark.canOpen && stack.length < 2 && (!top || nests(top.mark, mark))) {
      stack.push({ mark, index: found.length });
      found.push(opened(tokens, mark.at, stack.length === 2 && top ? top.index : null));
      return;
    }
    if (!top && mark.canClose && !mark.isDoubtful && isLostOpening(tokens, mark.at, unopened)) {
      const first = unopened;
      found.push({
        ...opened(tokens, first - 1, null),
        open: first,
        isOpened: false,
      });
      close(found, found.length - 1, tokens, mark.at, 'mark');
      unopened = mark.at + 1;
    }
  });
  for (const { index, mark } of stack) {
    const ending = nextOpens ? 'next' : 'missing';
    if (mark.family !== 'single' || startsSpeech(tokens, mark.at, block)) {
      close(found, index, tokens, block.last, ending);
    }
  }
  dropEmpty(found);
}

/** Another family nests; single marks also in single ones, where a desk uses nothing else. */
function nests(outer: Mark, inner: Mark): boolean {
  return outer.family !== inner.family || (inner.family === 'single' && !inner.canClose);
}

/** A lone single mark is an apostrophe unless it opens the block or follows a colon or comma. */
function startsSpeech(tokens: readonly Token[], at: number, block: TokenBlock): boolean {
  return at === block.first || /^[:,]/u.test(tokens[at - 1]?.text ?? '');
}

function opened(tokens: readonly Token[], at: number, parent: number | null): Quotation {
  const start = tokens[at + 1]?.start ?? tokens[at]?.end ?? 0;
  return {
    open: at,
    close: at + 1,
    first: at + 1,
    last: at + 1,
    start,
    end: start,
    parent,
    ending: 'missing',
    isOpened: true,
  };
}

function close(
  found: Quotation[],
  index: number,
  tokens: readonly Token[],
  at: number,
  ending: Quotation['ending'],
): void {
  const quotation = found[index];
  if (!quotation) return;
  const end = tokens[at - 1]?.end ?? quotation.start;
  found[index] = { ...quotation, close: at, last: at, end: Math.max(end, quotation.start), ending };
}

/** Takes quotations without a word off the end of the list; an inner one is kept only with words. */
function dropEmpty(found: Quotation[]): void {
  while (found.length > 0) {
    const last = found.at(-1);
    if (!last || last.last > last.first) return;
    found.pop();
  }
}

function opensWithMark(tokens: readonly Token[], block: TokenBlock): boolean {
  const first = tokens[block.first];
  return first !== undefined && (QUOTATION_MARKS.get(first.text)?.opens ?? false);
}

/** For each mark: whether a certain closer of the single family comes at or after it before the block ends. */
function countCertainClosers(marks: readonly Mark[]): boolean[] {
  const later: boolean[] = new Array<boolean>(marks.length + 1).fill(false);
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m];
    if (!mark) continue;
    const isCloser = mark.family === 'single' && mark.canClose && !mark.isDoubtful;
    // An opening mark in between starts another quotation; what follows closes that one.
    const isOpener = mark.family === 'single' && mark.canOpen && !mark.canClose;
    later[m] = isCloser || (!isOpener && (later[m + 1] ?? false));
  }
  return later;
}

function closesHere(
  top: Open,
  mark: Mark,
  m: number,
  marks: readonly Mark[],
  depth: number,
  closers: readonly boolean[],
): boolean {
  if (mark.family === top.mark.family) {
    return !(mark.isDoubtful && (closers[m + 1] ?? false));
  }
  if (depth === 2) return mark.family === 'double';
  // Mixed up: opened by a single mark, closed by a double one, or the other way round.
  if (mark.family === 'double' && top.mark.family === 'single') {
    return !mark.canOpen || isLastOfFamily(marks, m, 'single');
  }
  return (
    mark.family === 'single' &&
    !mark.canOpen &&
    !mark.isDoubtful &&
    isLastOfFamily(marks, m, 'double')
  );
}

/** No later mark of the block could close a quotation of that family. */
function isLastOfFamily(marks: readonly Mark[], m: number, family: MarkFamily): boolean {
  for (let i = m + 1; i < Math.min(marks.length, m + 40); i++) {
    const mark = marks[i];
    if (mark?.family === family && mark.canClose && !mark.isDoubtful) return false;
  }
  return true;
}

/** `It is gone," he said`: the mark follows a comma or stop, and the stretch before it is of a sentence's length. */
function isLostOpening(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && /^[,.!?…]/u.test(before.text) && at - from >= 4 && at - from < 120;
}
