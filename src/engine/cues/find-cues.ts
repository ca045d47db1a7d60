/** Cues: the words that may announce a quote — “said”, “according to”, “his claim that”, “Q:”. */

import { REPORTING_NOUNS, SOURCE_PHRASES } from '../../lexicon/reporting-nouns.ts';
import { REPORTING_VERBS, type ReportingClass } from '../../lexicon/reporting-verbs.ts';
import { hashText } from '../features.ts';
import {
  type Narration,
  type NarrationSentence,
  QUOTATION_ID,
  tokenAt,
} from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { wordFact } from '../tokens/word-facts.ts';
import type { CueCandidate } from './cue.ts';
import { formOf, inflect, stemOf, type VerbForm } from './inflect.ts';

/** Gives every word of the narration that may be a cue, in text order. O(tokens). */
export function findCues(narration: Narration): CueCandidate[] {
  const cues: CueCandidate[] = [];
  narration.sentences.forEach((sentence, index) => {
    const label = labelOf(narration, sentence, index);
    if (label) cues.push(label);
    for (let unit = 0; unit < sentence.units.length; unit++) {
      if (sentence.wordIds[unit] === QUOTATION_ID) continue;
      const cue =
        phraseAt(narration, sentence, index, unit) ??
        wordAt(narration, sentence, index, unit) ??
        openVerbAt(narration, sentence, index, unit);
      if (cue) cues.push(cue);
    }
  });
  return cues;
}

/** What a cue is by its word alone. */
type CueWord = Pick<CueCandidate, 'kind' | 'lemma' | 'lemmaId' | 'classes' | 'form' | 'rule'>;

const cueWord = (
  kind: CueCandidate['kind'],
  rule: CueCandidate['rule'],
  lemma: string,
  classes: readonly ReportingClass[] = [],
  form: VerbForm | null = null,
): CueWord => ({ kind, lemma, lemmaId: hashText(lemma), classes, form, rule });

const VERB_FORMS: ReadonlyMap<string, CueWord> = (() => {
  const forms = new Map<string, CueWord>();
  for (const [lemma, classes] of REPORTING_VERBS) {
    for (const [form, kind] of inflect(lemma)) {
      if (!forms.has(form)) forms.set(form, cueWord('verb', 'cue/verb', lemma, classes, kind));
    }
  }
  return forms;
})();

const verbOf = wordFact(({ lower }) => VERB_FORMS.get(lower) ?? null);
const nounOf = wordFact(({ lower }) =>
  REPORTING_NOUNS.has(lower) ? cueWord('noun', 'cue/noun', lower) : null,
);
const openVerbOf = wordFact(({ lower }) =>
  cueWord('verb', 'cue/open-verb', stemOf(lower), [], formOf(lower)),
);

/** Says whether the word, in lower case, is a form of a reporting verb. */
export const isReportingForm = (word: string): boolean => VERB_FORMS.has(word);

/** The form in which a word, in lower case, is a reporting verb; null for other words. */
export const reportingFormOf = (word: string): VerbForm | null =>
  VERB_FORMS.get(word)?.form ?? null;

/** Verbs that report only with their particle: "went on", "shot back". */
const PARTICLES: ReadonlyMap<string, number> = new Map([
  ['go', hashText('on')],
  ['shoot', hashText('back')],
]);

function wordAt(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate | null {
  const at = sentence.units[unit] ?? 0;
  const token = tokenAt(narration, at);
  if (token.tag === 'PUNCT' || token.tag === 'PROPN') return null;
  const verb = verbOf(token.word);
  if (verb !== null) {
    const particle = PARTICLES.get(verb.lemma);
    if (particle === undefined || sentence.wordIds[unit + 1] === particle)
      return placed(verb, narration, sentence, index, unit, 1);
  }
  const noun = nounOf(token.word);
  return noun && placed(noun, narration, sentence, index, unit, 1);
}

/**
 * Any other verb near quoted words, or right before "that": "whom he pilloried as “a clown”". Whether it reports is for
 * its surroundings to tell, since no list of verbs is complete.
 */
function openVerbAt(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate | null {
  if (sentence.tagIds[unit] !== TAG_IDS.VERB) return null;
  if (sentence.wordIds[unit + 1] !== THAT && !isNearQuotation(sentence, unit)) return null;
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

function phraseAt(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate | null {
  const phrases = PHRASES_BY_FIRST.get(sentence.wordIds[unit] ?? 0);
  const phrase = phrases?.find(({ ids }) =>
    ids.every((id, i) => sentence.wordIds[unit + i] === id),
  );
  return phrase ? placed(phrase.cue, narration, sentence, index, unit, phrase.ids.length) : null;
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

/** `SMITH: Yes.`, `Q: Why?`: at a block's head, one to five words before a colon with words after it. */
function labelOf(
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
): CueCandidate | null {
  const block = narration.blocks[sentence.block];
  // A transcript quoted with a mark on each paragraph has its labels inside the marks.
  const head = sentence.inside === null ? block?.first : (block?.first ?? 0) + 1;
  if (head !== sentence.first) return null;
  if (isWideQuestion(narration, sentence)) return asLabel(narration, sentence, index, 0);
  for (let unit = 1; unit <= MOST_LABEL_UNITS && unit + 1 < sentence.units.length; unit++) {
    const token = tokenAt(narration, sentence.units[unit] ?? 0);
    if (token.text === ':') {
      // "Storm Elsa :: live updates": two colons part a headline from its rubric.
      if (tokenAt(narration, sentence.units[unit + 1] ?? 0).text === ':') return null;
      return isLabel(narration, sentence, unit) ? asLabel(narration, sentence, index, unit) : null;
    }
  }
  return null;
}

const asLabel = (
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
): CueCandidate => placed(LABEL, narration, sentence, index, unit, 1);

const LABEL = cueWord('label', 'cue/label', ':');

/** "Q    Will tolls rise?", as briefings are typed: no colon, but more than one blank. */
function isWideQuestion(narration: Narration, { units }: NarrationSentence): boolean {
  const [first, second] = units.slice(0, 2).map((at) => tokenAt(narration, at));
  if (first?.text !== 'Q' || second === undefined) return false;
  return /^(?:\s{2,9}|\t)$/u.test(narration.text.slice(first.end, second.start));
}

/** "Senator DUYF (Brakel—Leader of the Opposition in the Senate) (14:05):" is among the longest. */
const MOST_LABEL_UNITS = 24;

/** Only capitalised words before the colon, at most five: a name, perhaps with a title, or "Q"; before a quotation what she is may follow. */
function isLabel(narration: Narration, sentence: NarrationSentence, colon: number): boolean {
  const isQuoting = sentence.wordIds[colon + 1] === QUOTATION_ID;
  const comma = isQuoting ? sentence.wordIds.indexOf(COMMA, 2) : -1;
  const end =
    comma > 0 && comma < colon && !hasVerb(sentence, colon)
      ? comma
      : endOfName(narration, sentence, colon);
  return (
    end <= 5 &&
    sentence.units.slice(0, end).every((at) => {
      const token = tokenAt(narration, at);
      return /^[\p{Lu}.]/u.test(token.text) || NAME_PARTICLES.has(token.lower);
    })
  );
}

/** Where the seat, the party or, all in capitals, the office begins: "Mr Ness (Vardholm North):", "JANE DOE, HOST:". */
function endOfName(narration: Narration, { units }: NarrationSentence, colon: number): number {
  const words = units.slice(0, colon).map((at) => tokenAt(narration, at).text);
  const bracket = words.indexOf('(');
  if (bracket > 0 && words[colon - 1] === ')') return bracket;
  const comma = words.indexOf(',');
  return comma > 0 && words.every((word) => word === word.toUpperCase()) ? comma : colon;
}

const COMMA = hashText(',');

/** Then it is a sentence of its own that ends in a colon. */
const hasVerb = ({ verbsBefore }: NarrationSentence, colon: number): boolean =>
  (verbsBefore[colon] ?? 0) > 0;

const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'van',
  'von',
  'bin',
  'al',
  'el',
  'la',
  'der',
  'den',
  'da',
  "'s",
]);

function placed(
  { kind, lemma, lemmaId, classes, form, rule }: CueWord,
  narration: Narration,
  sentence: NarrationSentence,
  index: number,
  unit: number,
  words: number,
): CueCandidate {
  const first = sentence.units[unit] ?? 0;
  const last = sentence.units[unit + words - 1] ?? first;
  // Written out: copying with "..." is slow.
  return {
    kind,
    lemma,
    lemmaId,
    classes,
    form,
    rule,
    start: tokenAt(narration, first).start,
    end: tokenAt(narration, last).end,
    first,
    last: last + 1,
    sentence: index,
    unit,
  };
}
