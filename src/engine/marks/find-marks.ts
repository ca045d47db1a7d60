/** The marks of a block, and what each could be by its glyph and by what it touches. */

import {
  type MarkFamily,
  QUOTATION_MARKS,
  USUAL_DIRECTION,
} from '../../lexicon/quotation-marks.ts';
import type { TokenBlock } from '../tokens/sentence.ts';
import type { Token } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';

/** A mark token and what it could be here. */
export interface Mark {
  readonly at: number;
  readonly family: MarkFamily;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** A closing single mark that might as well be a possessive's apostrophe: "teachers'". */
  readonly isDoubtful: boolean;
}

/** Gives the quotation marks of a block in order. O(tokens). */
export function findMarks(tokens: readonly Token[], block: TokenBlock): Mark[] {
  const marks: Mark[] = [];
  for (let at = block.first; at < block.last; at++) {
    const token = tokens[at];
    if (!token || token.tag !== 'PUNCT') continue;
    const role = roleOf(token.word);
    if (role === null) continue;
    const before = at > block.first ? tokens[at - 1] : undefined;
    const after = at + 1 < block.last ? tokens[at + 1] : undefined;
    marks.push(markOf(token, role, at, before, after));
  }
  return marks;
}

const roleOf = wordFact(({ text }) => QUOTATION_MARKS.get(text) ?? null);

function markOf(
  token: Token,
  role: { readonly family: MarkFamily; readonly opens: boolean; readonly closes: boolean },
  at: number,
  before: Token | undefined,
  after: Token | undefined,
): Mark {
  const touchesBefore = before !== undefined && !token.spaced;
  const touchesAfter = after !== undefined && !after.spaced;
  const afterOpening = touchesBefore && OPENING_CONTEXT.test(before.text);
  const beforeClosing = !touchesAfter || CLOSING_CONTEXT.test(after.text);
  const usual = USUAL_DIRECTION.get(token.text);
  const looksOpening = (!touchesBefore || afterOpening) && touchesAfter;
  const looksClosing = touchesBefore && !afterOpening && beforeClosing;
  const isSingle = role.family === 'single';
  return {
    at,
    family: role.family,
    canOpen:
      role.opens &&
      (usual === 'open'
        ? !looksClosing || !isSingle
        : looksOpening || (!isSingle && !touchesBefore)) &&
      !(isSingle && after !== undefined && isElided(after)),
    canClose:
      role.closes &&
      (usual === 'close' && !isSingle ? true : looksClosing || (!isSingle && !looksOpening)),
    isDoubtful: isSingle && touchesBefore && before.lower.endsWith('s') && touchesWord(after),
  };
}

/** "the boys' own", "US' envoy": after the mark a word goes on. */
const touchesWord = (after: Token | undefined): boolean =>
  after !== undefined && after.tag !== 'PUNCT';

const OPENING_CONTEXT = /^[([{—–\-/:;“‘„«"'…]/u;
const CLOSING_CONTEXT = /^[)\]}.,;:!?—–\-/…”’»"'“]/u;

/** "'90s", "'em": an apostrophe that stands for letters left out. */
const isElided = (token: Token): boolean =>
  /^\d\ds?$/u.test(token.lower) || ['em', 'tis', 'twas', 'til', 'cause', 'n'].includes(token.lower);
