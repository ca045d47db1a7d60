/** What a question doesn't want: "not about tariffs", "-tariffs", "except Donbas". */

import {
  ADDRESSING_VERBS,
  ASKING_VERBS,
  AUXILIARIES,
  EXCLUDING,
  FILLERS,
  MODALS,
  PREPOSITIONS_OF_EXCLUSION,
} from '../lexicon/question-words.ts';
import { topicTerms } from './topic-terms.ts';

/** The terms to leave out, and the words without those that named them. */
export interface ExcludedWords {
  readonly words: readonly string[];
  readonly excluded: readonly string[];
}

/** Takes exclusions out; one in words goes to the end of the question. */
export function takeExclusions(words: readonly string[]): ExcludedWords {
  const { words: kept, excluded } = takeMinus(words);
  const at = kept.findIndex(
    (_, index) => index > 0 && !isQuoted(kept, index) && lengthOfLeadIn(kept, index) > 0,
  );
  if (at === -1) return { words: kept, excluded: topicTerms(excluded) };
  const rest = kept.slice(at + lengthOfLeadIn(kept, at));
  return { words: kept.slice(0, at), excluded: topicTerms([...excluded, ...rest]) };
}

/** "-tariffs", "-"trade war""; a minus alone excludes nothing. */
function takeMinus(words: readonly string[]): ExcludedWords {
  const kept: string[] = [];
  const excluded: string[] = [];
  let isOpen = false;
  for (const word of words) {
    const isMinus = /^[-–−]["\p{L}\p{N}]/u.test(word);
    const plain = isMinus ? word.slice(1) : word;
    if (isMinus || isOpen) {
      excluded.push(plain);
      const marks = plain.split('"').length - 1;
      if (marks === 1) isOpen = !isOpen;
    } else kept.push(word);
  }
  // A mark that was never closed may not swallow the rest of the question.
  return isOpen ? { words, excluded: [] } : { words: kept, excluded };
}

/** Says whether the word stands within quotation marks: a phrase is taken as it is. */
const isQuoted = (words: readonly string[], at: number): boolean =>
  (words.slice(0, at).join(' ').split('"').length - 1) % 2 === 1;

/** How many words at the place announce an exclusion: "but not about" three; 0 for none. */
function lengthOfLeadIn(words: readonly string[], at: number): number {
  if (isWithinSaid(words, at)) return 0;
  const lower = words.slice(at, at + 4).map((word) => word.toLowerCase());
  const start = lower[0] === 'but' || lower[0] === 'and' ? 1 : 0;
  const first = lower[start] ?? '';
  const two = `${first} ${lower[start + 1] ?? ''}`;
  const isPreposition = (word: string | undefined): boolean =>
    PREPOSITIONS_OF_EXCLUSION.has(word ?? '');
  // "did not say" excludes nothing: "not" must stand before a preposition.
  // "cranes but not the ambassador" leaves no doubt.
  if (first === 'not') {
    if (isPreposition(lower[start + 1])) return start + 2;
    return lower[0] === 'but' && start + 1 < lower.length ? start + 1 : 0;
  }
  const length = EXCLUDING.has(two) ? 2 : EXCLUDING.has(first) ? 1 : 0;
  if (length === 0) return 0;
  return start + length + (isPreposition(lower[start + length]) ? 1 : 0);
}

/** "it *is not for* sale", "it is not *without* risk", "said *not on* my watch", "said that it is cheap *but not for* sale" */
function isWithinSaid(words: readonly string[], at: number): boolean {
  const lower = words.slice(0, at + 2).map((word) => word.toLowerCase());
  if (lower.some((word, index) => word === 'that' && ASKING_VERBS.has(lower[index - 1] ?? '')))
    return true;
  const before = lower[lower.findLastIndex((word, index) => index < at && !isAdverb(word))] ?? '';
  if (before === 'not') return true;
  if (lower[at] === 'not' && ADDRESSING_VERBS.has(before)) return !MATTERS.has(lower[at + 1] ?? '');
  const isOfVerb =
    AUXILIARIES.has(before) || MODALS.has(before) || /'(?:s|re|m|d|ll)$/u.test(before);
  return isOfVerb && ['not', 'without'].includes(lower[at] ?? '');
}

/** "is *still* not", "was *never really* about" */
const isAdverb = (word: string): boolean =>
  (FILLERS.has(word) && word !== 'not') || /..ly$/u.test(word);

/** Behind a verb of saying these name a matter: "what did X say, *not about* Y". */
const MATTERS: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);
