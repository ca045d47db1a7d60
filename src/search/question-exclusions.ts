/** What a question doesn't want: "not about tariffs", "-tariffs", "except Donbas". */

import {
  ANYBODY,
  ASKING_VERBS,
  AUXILIARIES,
  EXCLUDING,
  PREPOSITIONS_OF_EXCLUSION,
} from '../lexicon/question-words.ts';
import { topicTerms } from './topic-terms.ts';
import { isWithinSaid } from './within-said.ts';

/** What to leave out, and the words without those that named it. */
export interface ExcludedWords {
  readonly words: readonly string[];
  /** Terms that the answers must not have. */
  readonly excluded: readonly string[];
  /** Names whose words aren't wanted, or may not be: "not by Orr", "-Orr". */
  readonly excludedNames: readonly string[];
}

/** Takes exclusions out; one in words goes to the end of the question, or up to its verb: "who *except Orr* said". */
export function takeExclusions(words: readonly string[]): ExcludedWords {
  const { words: kept, excluded: minus } = takeMinus(words);
  const at = kept.findIndex(
    (_, index) => index > 0 && !isQuoted(kept, index) && lengthOfLeadIn(kept, index) > 0,
  );
  const ofMinus = topicTerms(minus);
  const names = ofMinus.filter(isCapital);
  if (at === -1) return { words: kept, excluded: ofMinus, excludedNames: names };
  const start = at + lengthOfLeadIn(kept, at);
  const end = isAnybody(kept[at - 1]) ? endOfName(kept, start) : kept.length;
  const rest = kept.slice(start, end);
  const last = kept[start - 1]?.toLowerCase() ?? '';
  const isOfPeople = last === 'by' || isAnybody(kept[at - 1]);
  const isOfMatter = !isOfPeople && PREPOSITIONS_OF_EXCLUSION.has(last);
  const named = rest.join(' ').split(/ (?:and|or) /u);
  return {
    words: [...kept.slice(0, at), ...kept.slice(end)],
    excluded: isOfPeople ? ofMinus : topicTerms([...minus, ...rest]),
    excludedNames: [
      ...names,
      ...named.filter((name) => isOfPeople || (!isOfMatter && isCapital(name))),
    ],
  };
}

/** Words in small letters are a matter sooner than a name. */
const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);

const isAnybody = (word: string | undefined): boolean => ANYBODY.has(word?.toLowerCase() ?? '');

/** Where the verb of "who except Ana Orr *has* talked" stands; the end of the question without one. */
function endOfName(words: readonly string[], start: number): number {
  const verb = words.findIndex(
    (word, at) => at > start && (AUXILIARIES.has(word) || ASKING_VERBS.has(word)),
  );
  return verb === -1 ? words.length : verb;
}

/** "-tariffs", "-"trade war""; a minus alone excludes nothing. */
function takeMinus(words: readonly string[]): Omit<ExcludedWords, 'excludedNames'> {
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
  // "anybody *but* Orr"
  if (lower[0] === 'but' && isAnybody(words[at - 1])) return 1;
  const length = EXCLUDING.has(two) ? 2 : EXCLUDING.has(first) ? 1 : 0;
  if (length === 0) return 0;
  return start + length + (isPreposition(lower[start + length]) ? 1 : 0);
}
