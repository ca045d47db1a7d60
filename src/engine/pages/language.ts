/** A text's language: English by its commonest little words, any other by its trigrams. */

import { franc } from 'franc';
import { NEWS_LANGUAGES, TELLING_LETTERS } from '../../lexicon/news-languages.ts';

/**
 * Gives a BCP 47 primary language from the beginning of a text. `und` where a script that isn't Latin decides nothing;
 * a Latin text that is too short to tell counts as English. The sender's statement is better, and comes first.
 */
export function detectLanguage(text: string): string {
  // Most texts are English, and plainly so from the first sentences on.
  if (shareOfEnglish(text.slice(0, FIRST_LOOK)) >= CERTAINLY_ENGLISH) return 'en';
  const sample = text.slice(0, SAMPLE);
  const english = shareOfEnglish(sample);
  if (english >= CERTAINLY_ENGLISH) return 'en';
  const letters = countLetters(sample);
  if (letters.all >= LEAST_LETTERS || letters.latin * 2 < letters.all) {
    const found = readTrigrams(sample, letters.latin * 2 < letters.all);
    // Names and quoted words of another language don't make an English text foreign.
    if (found !== undefined) return found !== 'en' && english >= HARDLY_FOREIGN ? 'en' : found;
  }
  return letters.latin * 2 < letters.all ? 'und' : 'en';
}

function readTrigrams(sample: string, isOtherScript: boolean): string | undefined {
  const telling = isOtherScript
    ? TELLING_LETTERS.find(([letters]) => letters.test(sample))
    : undefined;
  return telling?.[1] ?? NEWS_LANGUAGES.get(franc(sample, TOLD_APART));
}

/**
 * Chooses between what markup says and what the text looks like: templates say "en" around any text. The statement
 * stays where it is of the language found ("en-GB"), and where the text is too short to contradict it.
 */
export function chooseLanguage(stated: string | null, text: string): string {
  if (stated === null || !/^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/iu.test(stated))
    return detectLanguage(text);
  const found = detectLanguage(text);
  const isSame = found === 'und' || primary(stated) === found;
  return isSame || text.length < LEAST_CONTRADICTION ? stated : found;
}

/** The language of a BCP 47 tag, without region and script. Norwegian's two written forms count as one. */
const primary = (tag: string): string =>
  tag
    .toLowerCase()
    .split('-')[0]
    ?.replace(/^n[bn]$/u, 'no') ?? '';

/** Enough for trigrams; more costs time and changes nothing. */
const SAMPLE = 1500;
const FIRST_LOOK = 400;

/** Fewer letters are a name or two. */
const LEAST_LETTERS = 60;

const LEAST_CONTRADICTION = 200;

/** English prose has 35–45 %, other languages under 8 %. */
const CERTAINLY_ENGLISH = 0.2;
const HARDLY_FOREIGN = 0.12;

const TOLD_APART = { only: [...NEWS_LANGUAGES.keys()], minLength: 12 };

function shareOfEnglish(sample: string): number {
  let words = 0;
  let count = 0;
  for (let from = 0; from < sample.length; from++) {
    const to = endOfLetters(sample, from);
    if (to === from) continue;
    words++;
    if (ENGLISH_WORDS.has(sample.slice(from, to).toLowerCase())) count++;
    from = to;
  }
  return words >= 5 && count >= 3 ? count / words : 0;
}

/** Past the letters that stand there; plain ones need no pattern. */
function endOfLetters(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
    if (!isPlain && (code < 128 || !LETTER.test(String.fromCodePoint(code)))) break;
    at += code > 0xffff ? 2 : 1;
  }
  return at;
}

function countLetters(sample: string): { all: number; latin: number } {
  return {
    all: sample.match(/\p{L}/gu)?.length ?? 0,
    latin: sample.match(/\p{Script=Latin}/gu)?.length ?? 0,
  };
}

const LETTER = /\p{L}/u;

/** Frequent in English and rare in other languages; written for this file. */
const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  `the of and to that was for with said his her they not have from by at but on he she it be are is has had who
  which this would were been their after will could about into what when more you your there said says told my its our
  every because while where how than these those does did people year years monday tuesday wednesday thursday friday
  saturday sunday`.split(/\s+/u),
);
