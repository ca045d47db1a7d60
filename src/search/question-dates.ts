/** The time that a question names: "since March", "in 2024", "last week". */

import { ADDRESSING_VERBS, ASKING_VERBS, TOPIC_PREPOSITIONS } from '../lexicon/question-words.ts';
import type { DateRange } from './calendar.ts';
import { isBound, isTimePreposition, readRange } from './read-range.ts';
import { WEEKDAY } from './relative-time.ts';

/** The range, and the words without those that named it. */
export interface DatedWords extends DateRange {
  readonly words: readonly string[];
  /** A month or day without its year: "in March". */
  readonly isOfAnyYear: boolean;
}

/**
 * Takes the time out of the words, the first and longest that names one, with a second bound behind it ("after May and
 * before July"); open on both sides without one.
 */
export function takeDates(words: readonly string[], now: Date): DatedWords {
  for (let at = 0; at < words.length; at++) {
    const first = rangeAt(words, at, now);
    if (first) return withSecond(words, at, first, now);
  }
  return { from: null, to: null, isOfAnyYear: false, words };
}

interface FoundRange extends DateRange {
  /** Past its last word. */
  readonly end: number;
}

/** Nothing that names a time is longer. */
const MOST_WORDS = 9;

/** The longest that begins there. */
function rangeAt(words: readonly string[], at: number, now: Date): FoundRange | null {
  for (let end = Math.min(words.length, at + MOST_WORDS); end > at; end--) {
    const range = isLoneWeekday(words, at, end)
      ? readRange(['on', words[at] ?? ''], now)
      : readRange(words.slice(at, end), now);
    // Within a question only what can be nothing else: "in the 2024 election" names no time.
    if (range && (end === words.length || isPlainTime(words, at, end))) return { ...range, end };
  }
  return null;
}

function withSecond(
  words: readonly string[],
  at: number,
  first: FoundRange,
  now: Date,
): DatedWords {
  const joint = ['and', 'but'].includes(words[first.end]?.toLowerCase() ?? '') ? 1 : 0;
  const second = isBound(words[first.end + joint]) ? rangeAt(words, first.end + joint, now) : null;
  const end = second?.end ?? first.end;
  const named = words.slice(at, end).join(' ');
  return {
    from:
      [first.from, second?.from ?? null]
        .filter((date) => date !== null)
        .sort()
        .at(-1) ?? null,
    to: [first.to, second?.to ?? null].filter((date) => date !== null).sort()[0] ?? null,
    isOfAnyYear: MONTH.test(named) && !/\d{4}/u.test(named),
    words: [...words.slice(0, at), ...words.slice(end)],
  };
}

const MONTH = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** It says by its preposition or as a whole that it is a time; and isn't part of a phrase in marks. */
function isPlainTime(words: readonly string[], at: number, end: number): boolean {
  const named = words.slice(at, end);
  const first = named[0]?.toLowerCase() ?? '';
  if (named.some((word) => word.includes('"'))) return false;
  if (named.at(-1)?.toLowerCase() === 'ago' || isLoneWeekday(words, at, end)) return true;
  return isTimePreposition(first) || PLAIN.test(first) || ISO.test(named.join(' '));
}

const PLAIN = /^(?:today|tonight|yesterday|last|this|past|earlier|so)$/u;
const ISO = /^(?:mid-\d{4}|\d{4}-\d\d(?:-\d\d)?)$/u;

/** "Ode said *Tuesday* that it closed", "said it would close *Tuesday*"; but "Black Friday", "Friday prayers". */
function isLoneWeekday(words: readonly string[], at: number, end: number): boolean {
  if (end !== at + 1 || !/^[A-Z]/u.test(words[at] ?? '') || !WEEKDAY.test(words[at] ?? '')) {
    return false;
  }
  const [before = '', after] = [words[at - 1], words[end]?.toLowerCase()];
  const isSaid = ASKING_VERBS.has(before) || ADDRESSING_VERBS.has(before);
  if (after === undefined) return isSaid || /^\p{Ll}{2,}$/u.test(before);
  return isSaid && (TOPIC_PREPOSITIONS.has(after) || after === 'in');
}
