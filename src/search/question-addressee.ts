/** To whom and where it was said, as a question tells: "told *CNN*", "said in *Kyiv* about". */

import {
  ADDRESSING_VERBS,
  AUXILIARIES,
  FILLERS,
  NO_ADDRESSEES,
  TELLING_VERBS,
} from '../lexicon/question-words.ts';
import { isTopicPreposition } from './question-words.ts';

type Words = readonly string[];

/** What stands behind the verb, taken apart. */
export interface Addressed {
  readonly venue: Words;
  readonly place: Words;
  /** The topic, with its preposition. */
  readonly rest: Words;
}

/** "told *CNN* about", "said *to reporters* on", "spoke *with the BBC*", "told *reporters* in *Kyiv*" */
export function takeAddressee(verb: string, after: Words): Addressed {
  const lower = verb.toLowerCase();
  const preposition = after[0]?.toLowerCase() ?? '';
  const isTold = TELLING_VERBS.has(lower) && !isTopicPreposition(after[0]);
  const isAddressed = ADDRESSING_VERBS.has(lower) && ['to', 'with'].includes(preposition);
  if (!isTold && !isAddressed) return takePlace(after);
  const rest = isTold ? after : after.slice(1);
  const split = rest.findIndex((word, at) => at > 0 && isTopicPreposition(word));
  const addressed = split === -1 ? rest : rest.slice(0, split);
  const inside = addressed.findIndex((word, at) => at > 0 && word.toLowerCase() === 'in');
  const whom = inside === -1 ? addressed : addressed.slice(0, inside);
  const venue = whom.filter((word) => !ANYTHING.has(word.toLowerCase()));
  // So many words are no addressee but what was said.
  if (addressed.length > 6 || venue.length > 4) return { venue: [], place: [], rest: after };
  const isNamed = venue.some((word) => !NO_ADDRESSEES.has(word.toLowerCase()));
  return {
    venue: isNamed ? venue.filter(isNoArticle) : [],
    place: inside === -1 ? [] : addressed.slice(inside + 1).filter(isNoArticle),
    rest: split === -1 ? [] : rest.slice(split),
  };
}

/** "told reporters *something* about" */
const ANYTHING: ReadonlySet<string> = new Set(['something', 'anything', 'everything', 'nothing']);

const MOST_PLACE_WORDS = 4;

/** "said *in Cork* about octopus"; without a matter behind it a place may be the matter. */
function takePlace(after: Words): Addressed {
  const end = after.findIndex((word) => MATTERS.has(word.toLowerCase()));
  const named = after.slice(1, end).filter(isNoArticle);
  const isPlace =
    ['in', 'at'].includes(after[0]?.toLowerCase() ?? '') &&
    named.length > 0 &&
    named.length <= MOST_PLACE_WORDS &&
    named.every((word) => /^\p{Lu}/u.test(word));
  return end > 1 && isPlace
    ? { venue: [], place: named, rest: after.slice(end) }
    : { venue: [], place: [], rest: after };
}

const MATTERS: ReadonlySet<string> = new Set(['about', 'on', 'regarding', 'concerning', 'that']);

/** "who *in Kyiv* has talked" */
export function placeOf(left: Words): Words {
  if (!['in', 'at', 'from'].includes(left[0]?.toLowerCase() ?? '')) return [];
  const end = left.findIndex((word, at) => at > 0 && isFiller(word));
  return left.slice(1, end === -1 ? undefined : end).slice(0, MOST_PLACE_WORDS);
}

const isNoArticle = (word: string): boolean => word.toLowerCase() !== 'the';

/** "has Zelenskyy *ever publicly* said" */
export const isFiller = (word: string): boolean =>
  AUXILIARIES.has(word.toLowerCase()) || FILLERS.has(word.toLowerCase());
