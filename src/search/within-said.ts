/** Whether "not" and the like belong to what was said, and exclude nothing. */

import {
  ADDRESSING_VERBS,
  ASKING_VERBS,
  AUXILIARIES,
  FILLERS,
  MODALS,
} from '../lexicon/question-words.ts';

/** "it *is not for* sale", "it is not *without* risk", "said *not on* my watch", "said that it is cheap *but not for* sale" */
export function isWithinSaid(words: readonly string[], at: number): boolean {
  const lower = words.slice(0, at + 2).map((word) => word.toLowerCase());
  if (lower.some((word, index) => word === 'that' && ASKING_VERBS.has(lower[index - 1] ?? '')))
    return true;
  const before = lower[lower.findLastIndex((word, index) => index < at && !isAdverb(word))] ?? '';
  if (before === 'not') return true;
  if (lower[at] === 'not' && ADDRESSING_VERBS.has(before)) return !MATTERS.has(lower[at + 1] ?? '');
  const isOfVerb =
    AUXILIARIES.has(before) || MODALS.has(before) || /'(?:[smd]|re|ll)$/u.test(before);
  return isOfVerb && ['not', 'without'].includes(lower[at] ?? '');
}

/** "is *still* not", "was *never really* about" */
const isAdverb = (word: string): boolean =>
  (FILLERS.has(word) && word !== 'not') || /..ly$/u.test(word);

/** Behind a verb of saying these name a matter: "what did X say, *not about* Y". */
const MATTERS: ReadonlySet<string> = new Set(['about', 'regarding', 'concerning']);
