/** Cues: the words that may announce a quote — “said”, “according to”, “his claim that”, “Q:”. */

import { REPORTING_NOUNS, SOURCE_PHRASES } from '../../lexicon/reporting-nouns.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { hashText } from '../features.ts';
import {
  type Narration,
  type NarrationSentence,
  QUOTATION_ID,
  tokenAt,
} from '../marks/narration.ts';
import { formOf, inflect, stemOf, type VerbForm } from '../tokens/inflect.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { isOneOf, wordFact } from '../tokens/word-facts.ts';
import type { CueCandidate } from './cue.ts';
import { type CueWord, cueWord, placed } from './cue-word.ts';
import { labelOf } from './find-labels.ts';

/** Gives every word of the narration that may be a cue, in text order. O(tokens). */
export function findCues(narration: Narration): CueCandidate[] {
  const cues: CueCandidate[] = [];
  narration.sentences.forEach((sentence, index) => {
    const label = labelOf(narration, sentence, index);
    if (label) cues.push(label);
    const isQuoting = sentence.wordIds.includes(QUOTATION_ID);
    for (let unit = 0; unit < sentence.units.length; unit++) {
      if (sentence.wordIds[unit] === QUOTATION_ID) continue;
      const cue =
        (mayBeKnown(sentence.wordIds[unit] ?? 0)
          ? knownCueAt(narration, sentence, index, unit)
          : null) ?? openVerbAt(narration, sentence, index, unit, isQuoting);
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

const VERB_FORMS: ReadonlyMap<string, CueWord> = (() => {
  const forms = new Map<string, CueWord>();
  for (const [lemma, classes] of REPORTING_VERBS) {
    for (const [form, kind] of inflect(lemma)) {
      if (!forms.has(form)) forms.set(form, cueWord('verb', 'cue/verb', lemma, classes, kind));
    }
  }
  return forms;
})();

const openVerbOf = wordFact(({ lower }) =>
  cueWord('verb', 'cue/open-verb', stemOf(lower), [], formOf(lower)),
);

/** Says whether the word is a form of a reporting verb. */
export const isReportingForm = isOneOf(VERB_FORMS);

/** The form in which a word, in lower case, is a reporting verb; null for other words. */
export const reportingFormOf = (word: string): VerbForm | null =>
  VERB_FORMS.get(word)?.form ?? null;

/** What a verb must be followed by to report. */
interface Followed {
  readonly ids: readonly number[];
  /** Whether these words are of the cue: "wanted to know". */
  readonly isOfCue: boolean;
}

const followed = (words: string, isOfCue = false): Followed => ({
  ids: words.split(' ').map((word) => hashText(word)),
  isOfCue,
});

/** Verbs that report only so: "went on", "shot back", "held that", "accepted that", "wanted to know why". */
const FOLLOWED: ReadonlyMap<string, Followed> = new Map([
  ['go', followed('on')],
  ['shoot', followed('back')],
  ['hold', followed('that')],
  ['accept', followed('that')],
  ['submit', followed('that')],
  ['want', followed('to know', true)],
]);

const isFollowed = ({ wordIds }: NarrationSentence, unit: number, { ids }: Followed): boolean =>
  ids.every((id, at) => wordIds[unit + 1 + at] === id);

/** What a word may be: a form of a reporting verb, a reporting noun, the first of a phrase. */
interface CueReadings {
  readonly verb: CueWord | null;
  readonly noun: CueWord | null;
  readonly phrases: readonly SourcePhrase[];
}

/** In a function of its own: closures, made or not, cost their surroundings a record at each call. */
function phraseAt(
  { wordIds }: NarrationSentence,
  unit: number,
  phrases: readonly SourcePhrase[],
): SourcePhrase | undefined {
  return phrases.find(({ ids }) => ids.every((id, i) => wordIds[unit + i] === id));
}

/** Null for most words, so that one look at a token is enough. */
const readingsOf = wordFact(({ lower, id }): CueReadings | null => {
  const verb = VERB_FORMS.get(lower) ?? null;
  const noun = REPORTING_NOUNS.has(lower) ? cueWord('noun', 'cue/noun', lower) : null;
  const phrases = PHRASES_BY_FIRST.get(id) ?? [];
  return verb === null && noun === null && phrases.length === 0 ? null : { verb, noun, phrases };
});

/** Most words are no cue in any sentence: the last bits of their numbers tell, before a look at the word itself. */
const mayBeKnown = (id: number): boolean => MAY_BE_KNOWN[id & LAST_BITS] === 1;

function knownCueAt(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate | null {
  const token = tokenAt(narration, sentence.units[unit] ?? 0);
  const readings = readingsOf(token.word);
  if (readings === null) return null;
  const { verb, noun, phrases } = readings;
  const phrase = phraseAt(sentence, unit, phrases);
  if (phrase) return placed(phrase.cue, narration, sentence, index, unit, phrase.ids.length);
  if (token.tag === 'PUNCT' || token.tag === 'PROPN' || isInReply(sentence, unit)) return null;
  const needed = verb === null ? undefined : FOLLOWED.get(verb.lemma);
  const isVerb =
    (needed === undefined || isFollowed(sentence, unit, needed)) &&
    !(verb !== null && isAttributive(sentence, unit, verb));
  const cue = verb !== null && isVerb ? verb : noun;
  const more = cue === verb && needed?.isOfCue ? needed.ids.length : 0;
  return cue && placed(cue, narration, sentence, index, unit, 1 + more);
}

/** "a proposed ordinance", "a brightly painted boat": what stands between an article and its noun reports nothing. */
function isAttributive(
  { wordIds, tagIds }: NarrationSentence,
  unit: number,
  { form }: CueWord,
): boolean {
  if ((form !== 'past' && form !== 'participle') || tagIds[unit + 1] !== TAG_IDS.NOUN) return false;
  const before = tagIds[unit - 1] === TAG_IDS.ADV ? unit - 2 : unit - 1;
  return ARTICLES.has(wordIds[before] ?? 0);
}

/** "In answer to questions" answers nothing. */
const isInReply = ({ wordIds }: NarrationSentence, unit: number): boolean =>
  REPLIES.has(wordIds[unit] ?? 0) &&
  unit > 0 &&
  wordIds[unit - 1] === IN &&
  wordIds[unit + 1] === TO;
const IN = hashText('in');
const TO = hashText('to');
const REPLIES: ReadonlySet<number> = new Set(['answer', 'reply'].map((word) => hashText(word)));

const ARTICLES: ReadonlySet<number> = new Set(
  ['a', 'an', 'the', 'its', 'his', 'their'].map((word) => hashText(word)),
);

/**
 * Any other verb near quoted words, or right before "that": "whom he pilloried as “a clown”". Whether it reports is for
 * its surroundings to tell, since no list of verbs is complete.
 */
function openVerbAt(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
  isQuoting: boolean,
): CueCandidate | null {
  if (sentence.tagIds[unit] !== TAG_IDS.VERB) return null;
  if (sentence.wordIds[unit + 1] !== THAT && !(isQuoting && isNearQuotation(sentence, unit)))
    return null;
  const { word } = tokenAt(narration, sentence.units[unit] ?? 0);
  return placed(openVerbOf(word), narration, sentence, index, unit, 1);
}

const THAT = hashText('that');
const NEAR_UNITS = 12;

function isNearQuotation({ tagIds }: NarrationSentence, unit: number): boolean {
  const end = Math.min(tagIds.length, unit + NEAR_UNITS);
  for (let near = Math.max(0, unit - NEAR_UNITS); near < end; near++) {
    if (tagIds[near] === QUOTATION_ID) return true;
  }
  return false;
}

interface SourcePhrase {
  /** The numbers of its words. */
  readonly ids: readonly number[];
  readonly cue: CueWord;
}

/** By the number of the first word. */
const PHRASES_BY_FIRST: ReadonlyMap<number, readonly SourcePhrase[]> = (() => {
  const phrases = new Map<number, SourcePhrase[]>();
  for (const phrase of SOURCE_PHRASES) {
    const ids = phrase.map((word) => hashText(word));
    const cue = cueWord('preposition', 'cue/source-phrase', phrase.join(' '));
    const first = ids[0] ?? 0;
    phrases.set(first, [...(phrases.get(first) ?? []), { ids, cue }]);
  }
  return phrases;
})();

const LAST_BITS = 0xffff;
const MAY_BE_KNOWN: Uint8Array = (() => {
  const may = new Uint8Array(LAST_BITS + 1);
  for (const word of [...VERB_FORMS.keys(), ...REPORTING_NOUNS])
    may[hashText(word) & LAST_BITS] = 1;
  for (const id of PHRASES_BY_FIRST.keys()) may[id & LAST_BITS] = 1;
  return may;
})();
