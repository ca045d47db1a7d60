/** Sentences of the narration: a quotation counts as one word, whatever stops it holds. */

import { OTHER_ABBREVIATIONS, TITLES_WITH_STOP } from '../../lexicon/abbreviations.ts';
import type { Sentence, TokenText } from '../tokens/sentence.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';
import { wordSays } from '../tokens/word-facts.ts';
import type { Quotation } from './quotation.ts';

/**
 * Gives the sentences of an article, in order; together they cover every token.
 *
 * `"It works. It does," he said. "Ask her."` is one sentence up to "said." and one after it. O(tokens).
 */
export function splitNarration(text: TokenText, quotations: readonly Quotation[]): Sentence[] {
  const outer = quotations.filter(({ parent }) => parent === null);
  const sentences: Sentence[] = [];
  let next = 0;
  for (const block of text.blocks) {
    next = splitRun(text.tokens, block.first, block.last, outer, next, sentences);
  }
  return sentences;
}

/** Jumps over `quotations`, in the order of their opening, from the one at `upcoming` on; gives the first that is still to come. */
function splitRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  quotations: readonly Quotation[],
  upcoming: number,
  sentences: Sentence[],
): number {
  let first = from;
  let units = 0;
  let jump = upcoming;
  for (let at = from; at < to; ) {
    while ((quotations[jump]?.open ?? Infinity) < at) jump++;
    const quotation = quotations[jump]?.open === at ? quotations[jump] : undefined;
    const next = quotation ? Math.max(at + 1, quotation.close + 1) : at + 1;
    const ends = quotation
      ? endsAfterQuotation(tokens, quotation, next, to)
      : endsAt(tokens, at, to);
    at = Math.min(next, to);
    units++;
    if (ends || at >= to || units >= MOST_UNITS) {
      if (at > first) sentences.push(sentenceOf(tokens, first, at));
      first = at;
      units = 0;
    }
  }
  return jump;
}

/** Splits the inside of a quotation the same way; what is quoted in it counts as one word. `nested`: in the order of their opening. */
export function splitInside(
  tokens: readonly Token[],
  outer: Quotation,
  nested: readonly Quotation[],
): Sentence[] {
  const sentences: Sentence[] = [];
  splitRun(tokens, outer.first, outer.last, nested, firstAfter(nested, outer.first), sentences);
  return sentences;
}

/** The first that opens at the token or later, by halving. */
function firstAfter(quotations: readonly Quotation[], token: number): number {
  let from = 0;
  let to = quotations.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((quotations[middle]?.open ?? 0) < token) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** No sentence of news is as long; a text without stops must not make one of it all. */
const MOST_UNITS = 250;

function sentenceOf(tokens: readonly Token[], first: number, last: number): Sentence {
  return { first, last, start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** A stop inside the marks ends the sentence when what follows starts anew: `… yes." The next` but not `… yes?" he`. */
function endsAfterQuotation(
  tokens: readonly Token[],
  quotation: Quotation,
  next: number,
  limit: number,
): boolean {
  const following = tokens[next];
  if (!following || next >= limit) return true;
  const lastInside = tokens[quotation.last - 1];
  if (!lastInside || !isStop(lastInside.word)) return false;
  if (!startsSentence(following)) return false;
  return !/^[?!…]/u.test(lastInside.text) || !introducesSpeaker(tokens, next, limit);
}

/** `… why?" Ann Lee asked.`: a name and then a verb, within a few words. */
function introducesSpeaker(tokens: readonly Token[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(from + 6, limit); at++) {
    const token = tokens[at];
    if (!token || token.tag === 'PUNCT') return false;
    if (token.tag === 'VERB') return at > from && ASKING.has(token.lower);
  }
  return false;
}

const ASKING: ReadonlySet<string> = new Set(
  'said asked says asks cried replied shouted added wondered yelled exclaimed told wrote tweeted'.split(
    ' ',
  ),
);

const isStop = wordSays(({ text }) => /^[.!?…]/u.test(text));
const endsInStop = wordSays(({ text }) => text.endsWith('.'));

function endsAt(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return false;
  if (!next || at + 1 >= limit) return true;
  if (token.tag === 'PUNCT') {
    if (!next.spaced || !isStop(token.word)) return false;
    // An ellipsis or a stop in brackets goes on in lower case.
    return startsSentence(next);
  }
  if (startsAfterHeading(token, next)) return true;
  if (!isCapitalized(next) || !next.spaced || !endsInStop(token.word)) return false;
  const word = token.lower.slice(0, -1);
  if (TITLES_WITH_STOP.has(word) && !OTHER_ABBREVIATIONS.has(word)) return false;
  if (word.length === 1) return false;
  return STARTERS.has(next.lower);
}

/** "… and market warnings A senior official told …": a heading ran into the sentence that "A" begins. */
function startsAfterHeading(token: Token, next: Token): boolean {
  return isCapitalized(next) && !isCapitalized(token) && next.spaced && isBeginner(next.word);
}

/** Words that prose capitalises at a sentence's start only. */
const BEGINNERS: ReadonlySet<string> = new Set(
  'A An He She They But When While If Although Despite However According Meanwhile After Before'.split(
    ' ',
  ),
);
const isBeginner = wordSays(({ text }) => BEGINNERS.has(text));

function startsSentence(token: Token): boolean {
  if (token.tag === 'PUNCT') return opensSentence(token.word);
  return isCapitalized(token) || token.tag === 'NUM' || isNoLowerCase(token.word);
}

const opensSentence = wordSays(({ text }) => /^["“„«'‘([—–\-…@#]/u.test(text));
const isNoLowerCase = wordSays(({ text }) => /^\P{Ll}/u.test(text));

/** Words that begin a sentence rather than go on with a name, after an abbreviation that may end one. */
const STARTERS: ReadonlySet<string> = new Set(
  `the a an in on at he she it they we i you this that these those his her its their our my but and or if when while as
  after before for from with by to there what who how why where asked according some many most more all both each no not
  so then now since although though still yet however meanwhile also one two`.split(/\s+/u),
);
