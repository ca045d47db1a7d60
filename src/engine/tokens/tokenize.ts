/** Splits text into tokens by one linear scan: words keep inner hyphens and apostrophes, clitics and marks stand alone. */

import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from '../../lexicon/abbreviations.ts';
import type { Span } from '../../text/span.ts';
import { hashOn, NO_TEXT } from '../features.ts';
import { TAG_IDS, type Token, type Word } from './token.ts';
import { type WordReader, wordReader } from './word.ts';

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const MARK = 4;

/**
 * Gives the tokens of `text` within `span`, in order, without gaps but white space. O(length).
 *
 * "McCain’s aide didn't." → McCain · ’s · aide · did · n't · .
 */
export function tokenize(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  pushTokens(tokens, text, span, WITHOUT_DICTIONARY);
  return tokens;
}

const WITHOUT_DICTIONARY = wordReader(new Map());

/** As `tokenize`, at the end of the given list. */
export function pushTokens(tokens: Token[], text: string, span: Span, wordOf: WordReader): void {
  let i = span.start;
  let spaced = true;
  while (i < span.end) {
    // Most words are plain: their hash is worked out while their end is looked for, and they have no clitic.
    let hash = NO_TEXT;
    let plain = i;
    let code = text.charCodeAt(plain);
    while (isAsciiLetter(code)) {
      hash = hashOn(hash, code);
      // Nothing is read past the end: V8 would make each look at a unit a call from then on.
      code = ++plain < span.end ? text.charCodeAt(plain) : BLANK;
    }
    if (plain > i && code < 128 && ENDS_WORD[code] === 1) {
      tokens.push(tokenOf(wordOf(text, i, plain, hash), i, spaced, 'X'));
      spaced = false;
      i = plain;
      continue;
    }
    const kind = kindAt(text, i);
    if (kind === SPACE) {
      spaced = true;
      i++;
      continue;
    }
    const end = kind === MARK ? endOfMark(text, i, span.end) : endOfWord(text, i, span.end);
    if (kind === MARK) tokens.push(tokenOf(wordOf(text, i, end), i, spaced, 'PUNCT'));
    else pushWord(tokens, text, i, end, spaced, wordOf);
    spaced = false;
    i = end;
  }
}

const isAsciiLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const BLANK = ' '.charCodeAt(0);

/** 1 at marks that never go on a word behind a letter. */
const ENDS_WORD = new Uint8Array(128);
for (const mark of ' \n\t,;:?!()[]"') ENDS_WORD[mark.charCodeAt(0)] = 1;

/** Cuts clitics off: "’s", "n't", "'ll" … */
function pushWord(
  tokens: Token[],
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  wordOf: WordReader,
): void {
  const cut = cliticStart(text, start, end);
  if (cut > start && cut < end) {
    tokens.push(tokenOf(wordOf(text, start, cut), start, spaced, 'X'));
    tokens.push(tokenOf(wordOf(text, cut, end), cut, false, 'X'));
  } else tokens.push(tokenOf(wordOf(text, start, end), start, spaced, 'X'));
}

function cliticStart(text: string, start: number, end: number): number {
  for (let length = 2; length <= 3 && end - length > start; length++) {
    if (isApostrophe(text.charCodeAt(end - length))) {
      const clitic = text.slice(end - length + 1, end).toLowerCase();
      if (CLITICS.has(clitic)) return end - length;
      if (clitic === 't' && (text[end - length - 1] ?? '').toLowerCase() === 'n') {
        return end - length - 1;
      }
    }
  }
  return end;
}

const CLITICS = new Set(['s', 'm', 'd', 're', 've', 'll']);

function tokenOf(word: Word, start: number, spaced: boolean, tag: 'PUNCT' | 'X'): Token {
  const { text, lower, id } = word;
  const tagId = tag === 'PUNCT' ? TAG_IDS.PUNCT : TAG_IDS.X;
  return { start, end: start + text.length, word, text, lower, id, spaced, tag, tagId };
}

/** Runs of one dash or dot are one token, other marks stand alone; a surrogate pair is never cut. */
function endOfMark(text: string, start: number, limit: number): number {
  const code = text.charCodeAt(start);
  let end = start + 1;
  // Typewriter double marks: '' and ``.
  if ((code === 0x27 || code === 0x60) && end < limit && text.charCodeAt(end) === code)
    return end + 1;
  if (code === 0x2e || code === 0x2d) {
    while (end < limit && text.charCodeAt(end) === code) end++;
    return end;
  }
  if (code >= 0xd800 && code <= 0xdbff && end < limit) {
    const next = text.charCodeAt(end);
    if (next >= 0xdc00 && next <= 0xdfff) end++;
  }
  return end;
}

/** A word goes on over letters, digits, and marks that stand between two of them. */
function endOfWord(text: string, start: number, limit: number): number {
  let i = start;
  while (i < limit) {
    if (isLower(text.charCodeAt(i))) {
      i++;
      continue;
    }
    const kind = kindAt(text, i);
    if (kind === LETTER || kind === DIGIT) {
      i++;
      continue;
    }
    if (kind === SPACE) break;
    const code = text.charCodeAt(i);
    const after = i + 1 < limit ? kindAt(text, i + 1) : SPACE;
    if (code === 0x2e) {
      if (!keepsStop(text, start, i, after)) break;
      i++;
      continue;
    }
    const isInner =
      isApostrophe(code) || code === 0x2d || code === 0x2011 || code === 0x26
        ? after === LETTER || (after === DIGIT && code !== 0x26)
        : (code === 0x2c || code === 0x3a || code === 0x2f) &&
          after === DIGIT &&
          kindAt(text, i - 1) === DIGIT;
    if (!isInner) break;
    i++;
  }
  return Math.max(i, start + 1);
}

/** Whether the stop at `at` belongs to the word: decimals, "U.S.", "a.m.", initials, known abbreviations. */
function keepsStop(text: string, start: number, at: number, after: number): boolean {
  if (after === DIGIT) return kindAt(text, at - 1) === DIGIT;
  const length = at - start;
  if (after === LETTER)
    return length <= 2 || text.charCodeAt(at - 2) === 0x2e || isDomain(text, at);
  // An initial; but "on X." ends a sentence.
  if (length === 1) return isUpper(text.charCodeAt(start)) && text[start] !== 'X';
  if (length > 6) return false;
  const word = text.slice(start, at).toLowerCase();
  if (word.includes('.')) return word.charCodeAt(word.length - 2) === 0x2e || word.endsWith('ph.d');
  // "Jan." and "Sen." but not "no." or "art." in lower case, where a sentence ends.
  return (
    isUpper(text.charCodeAt(start)) && (TITLES_WITH_STOP.has(word) || OTHER_ABBREVIATIONS.has(word))
  );
}

/** "livemint.com": a stop between two lower-case letters. */
const isDomain = (text: string, at: number): boolean =>
  isLower(text.charCodeAt(at - 1)) && isLower(text.charCodeAt(at + 1));

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

const WORD_CHARACTER = /[\p{L}\p{M}]/u;
const NUMBER_CHARACTER = /\p{N}/u;
const SPACE_CHARACTER = /[\s\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069]/u;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return LETTER;
    if (code >= 48 && code <= 57) return DIGIT;
    return code <= 32 || code === 127 ? SPACE : MARK;
  }
  if (code >= 0xd800 && code <= 0xdfff) return MARK;
  // Latin letters with diacritics, the common case in names.
  if (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) return LETTER;
  const character = text[at] ?? ' ';
  if (SPACE_CHARACTER.test(character)) return SPACE;
  if (WORD_CHARACTER.test(character)) return LETTER;
  return NUMBER_CHARACTER.test(character) ? DIGIT : MARK;
}
