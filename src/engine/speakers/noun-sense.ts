/** What a common noun tells about whom it stands for: kind, gender, number. */

import { BODY_NOUNS, COMPANY_NOUNS, DOCUMENT_WORDS } from '../../lexicon/organizations.ts';
import {
  GENDERED_NOUNS,
  NO_PERSON_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  TRADES_AND_COUNTS,
} from '../../lexicon/person-nouns.ts';
import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import { remembered } from '../../text/remembered.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SpeakerKind } from '../quote.ts';
import type { Word } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';

/** The lower-case head word of a mention. */
export const headOf = (narration: Narration, mention: Mention): string =>
  tokenAt(narration, mention.head).lower;

/** Kind by the noun alone, people being `anonymous`; null for things that don't speak. */
export const senseOf = remembered(readSense);

/** `senseOf` of a word of the text. */
export const senseOfWord = wordFact(({ lower }) => senseOf(lower));

/** `senseOf` of a mention's head. */
export const senseOfHead = ({ tokens }: Narration, { head }: Mention): SpeakerKind | null => {
  const token = tokens[head];
  return token ? senseOfWord(token.word) : null;
};

/** "mum-of-four" */
const COUNTS = /-of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/u;

function readSense(head: string): SpeakerKind | null {
  if (GENDERED_NOUNS.has(head) || PERSON_NOUNS.has(head) || OFFICE_TITLES.has(head))
    return 'anonymous';
  if (TRADES_AND_COUNTS.has(head)) return 'anonymous';
  if (BODY_NOUNS.has(head) || COMPANY_NOUNS.has(head)) return 'organization';
  if (DOCUMENT_WORDS.has(head)) return 'document';
  const singular = head.replace(/s$/u, '');
  if (PERSON_NOUNS.has(singular) || GENDERED_NOUNS.has(singular)) return 'anonymous';
  const bare = head.slice(head.lastIndexOf('-') + 1);
  if (
    bare !== head &&
    !NO_PERSON_NOUNS.has(head) &&
    (bare === 'old' || COUNTS.test(head) || senseOf(bare) === 'anonymous')
  )
    return 'anonymous';
  return PERSON_ENDINGS.test(head) && head.length > 5 && !NO_PERSON_NOUNS.has(head)
    ? 'anonymous'
    : null;
}

/** A wife is a woman; a woman may be chairman or spokesman, so those tell nothing. */
export function certainGender(head: string): 'male' | 'female' | null {
  const gender = GENDERED_NOUNS.get(head) ?? null;
  return gender !== null && isOffice(head) ? null : gender;
}

const isOffice = (head: string): boolean => /[a-z]{4}man$/u.test(head) && !head.endsWith('woman');

/** Several, by the head's form or the phrase's first word: "critics", "two of them". */
export const isPluralHead = (head: Word, first: string): boolean =>
  isPluralForm(head) || PLURAL_FIRSTS.has(first);

const isPluralForm = wordFact(({ lower }) =>
  /(?:[^su]s|men|women|people|police|several|many|some|others|both|few|children|couple|pair|duo|trio|dozen|family)$/u.test(
    lower,
  ),
);

const PLURAL_FIRSTS: ReadonlySet<string> = new Set(
  'two three four five six several many both few these those'.split(' '),
);
