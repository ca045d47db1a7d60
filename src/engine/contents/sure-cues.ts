/** Cues whose sense leaves no doubt that they report: "denied knowing her", "a review has found". */

import { REPORTING_NOUNS } from '../../lexicon/reporting-nouns.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import type { CueCandidate } from '../cues/cue.ts';
import { hashText } from '../features.ts';
import { type Narration, type NarrationSentence, tokenAt } from '../marks/narration.ts';
import { TAG_IDS } from '../tokens/token.ts';
import { idsOf, isParticiple, isVerbAt, tagId, tagsOf, wordId } from './units.ts';

const THINKING: ReadonlySet<string> = new Set(
  'believe think feel hope fear worry guess find judge deem hold see reckon suspect mean agree read sing'.split(
    ' ',
  ),
);

/** "denies any delay", "denied knowing her": what is denied is always said; somebody may be "denied entry". */
export function isDenial(narration: Narration, cue: CueCandidate): boolean {
  if (cue.lemma !== 'deny') return false;
  const sentence = narration.sentences[cue.sentence];
  if (sentence === undefined || BEFORE_DENIED.has(wordId(sentence, cue.unit - 1))) return false;
  if (cue.form === 'present' || cue.form === 'base') return true;
  return wordId(sentence, cue.unit + 1) === ANY || isParticiple(narration, sentence, cue.unit + 1);
}

/** "has not responded to the claims", "did not comment": that somebody says nothing is told of what was asked. */
export function isUnanswered(narration: Narration, cue: CueCandidate): boolean {
  if (cue.kind !== 'verb' || !(cue.lemma === 'respond' || cue.lemma === 'comment')) return false;
  const sentence = narration.sentences[cue.sentence];
  return sentence !== undefined && NOT.has(wordId(sentence, cue.unit - 1));
}

const NOT = idsOf("not n't n’t never");

/** "a review has found", "The inquest found that …": what such a body finds, it says. */
export function isFinding(narration: Narration, cue: CueCandidate): boolean {
  if (cue.lemma !== 'find' || (cue.form !== 'past' && cue.form !== 'present')) return false;
  const sentence = narration.sentences[cue.sentence];
  if (!sentence) return false;
  let unit = cue.unit - 1;
  while (
    unit > 0 &&
    (tagId(sentence, unit) === TAG_IDS.AUX || tagId(sentence, unit) === TAG_IDS.ADV)
  )
    unit--;
  const next = wordId(sentence, cue.unit + 1);
  return FINDERS.has(wordId(sentence, unit)) && (next === THAT || AT_END.has(next));
}

/** “He told me that it was late”, “She says it rains”: what somebody who is quoted has heard, in the plainest forms. */
export function isToldWithin(narration: Narration, cue: CueCandidate): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (sentence?.inside == null || cue.kind !== 'verb' || cue.form === 'participle') return false;
  if (
    !SUBJECT_ENDS.has(tagId(sentence, cue.unit - 1)) ||
    ANYBODY.has(wordId(sentence, cue.unit - 1))
  )
    return false;
  let unit = cue.unit + cue.last - cue.first;
  const isAsked = cue.lemma === 'ask' && WHETHER.has(wordId(sentence, unit));
  if (TELLS.has(cue.lemma) && !isAsked) {
    const from = unit;
    unit = pastPhrase(sentence, from);
    if (unit === from) return false;
    // "told me he would": the last of those was a clause's subject.
    if (isVerbAt(sentence, unit))
      return unit > from + 1 && tagId(sentence, unit - 1) === TAG_IDS.PRON;
  } else if (cue.lemma === 'say') {
    if (wordId(sentence, unit) === TO) unit = pastPhrase(sentence, unit + 1);
    else if (beginsClause(sentence, unit)) return true;
  } else if (!isAsked) return false;
  const opener = wordId(sentence, unit);
  return (
    opener === THAT ||
    (cue.lemma === 'ask' && WHETHER.has(opener)) ||
    (TELLS.has(cue.lemma) && opener === TO && tagId(sentence, unit + 1) === TAG_IDS.VERB)
  );
}

/** "he would", "the needle would": a subject and its verb. */
function beginsClause(sentence: NarrationSentence, unit: number): boolean {
  if (CLAUSE_SUBJECTS.has(tagId(sentence, unit))) return isVerbAt(sentence, unit + 1);
  if (tagId(sentence, unit) !== TAG_IDS.DET) return false;
  const end = pastPhrase(sentence, unit);
  return end > unit + 1 && tagId(sentence, end) === TAG_IDS.AUX;
}

/** The unit behind a short noun phrase. */
function pastPhrase(sentence: NarrationSentence, from: number): number {
  let unit = from;
  while (
    unit < from + MOST_TOLD &&
    OF_WHOM.has(tagId(sentence, unit)) &&
    wordId(sentence, unit) !== THAT
  )
    unit++;
  return unit;
}

const TELLS: ReadonlySet<string> = new Set(['tell', 'ask']);
const WHETHER = idsOf('if whether');
/** "you said": of no third one; "people say": of nobody. */
const ANYBODY = idsOf('people you who to');
const SUBJECT_ENDS: ReadonlySet<number> = tagsOf('NOUN', 'PROPN', 'PRON');
const CLAUSE_SUBJECTS: ReadonlySet<number> = tagsOf('PRON', 'PROPN');
const MOST_TOLD = 4;
/** Units of whoever is told. */
const OF_WHOM: ReadonlySet<number> = tagsOf('NOUN', 'PROPN', 'PRON', 'DET', 'ADJ');

/** "ruled that …", "regretted that …": a verb of saying in the past or present with the conjunction right behind it. */
export function isSayingThat(narration: Narration, cue: CueCandidate): boolean {
  if (cue.kind === 'noun') return isMadeThat(narration, cue);
  if (cue.kind !== 'verb' || (cue.form !== 'past' && cue.form !== 'present')) return false;
  if (!SAYS.has(cue.lemma)) return false;
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || wordId(sentence, cue.unit + 1) !== THAT) return false;
  // "dismissed reports that it had failed"
  if (tagId(sentence, cue.unit) === TAG_IDS.NOUN) {
    const { lower } = tokenAt(narration, cue.first);
    const subject = tagId(sentence, cue.unit - 1);
    if (REPORTING_NOUNS.has(lower)) return false;
    if (subject !== TAG_IDS.NOUN && subject !== TAG_IDS.PROPN) return false;
  }
  // "rules that could close it"
  const after = tagId(sentence, cue.unit + 2);
  if (after === TAG_IDS.AUX || after === TAG_IDS.VERB) return false;
  const before = tagId(sentence, cue.unit - 1);
  return before !== TAG_IDS.AUX && before !== TAG_IDS.PART && before !== TAG_IDS.DET;
}

/** "made a statement that …", "issued a warning that …" */
function isMadeThat(narration: Narration, cue: CueCandidate): boolean {
  const sentence = narration.sentences[cue.sentence];
  if (!sentence || wordId(sentence, cue.unit + 1) !== THAT) return false;
  const isVerb = isVerbAt(sentence, cue.unit + 2);
  return (
    ARTICLE.has(wordId(sentence, cue.unit - 1)) &&
    MADE.has(wordId(sentence, cue.unit - 2)) &&
    !isVerb
  );
}

const ARTICLE = idsOf('a an the');
const MADE = idsOf('made makes issued issues gave gives released');

/** Verbs of saying but for those of thinking: "believed that" tells of no words. */
const SAYS: ReadonlySet<string> = new Set(
  [...REPORTING_VERBS]
    .filter(([lemma, classes]) => classes.includes('say') || lemma === 'regret')
    .map(([lemma]) => lemma)
    .filter((lemma) => !THINKING.has(lemma)),
);

const FINDERS = idsOf(
  'review report inquest inquiry investigation probe study survey audit court jury tribunal watchdog panel commission ombudsman coroner judge',
);
const AT_END = idsOf('. ,');
const ANY = hashText('any');
/** "to deny", "would deny": not done yet. */
const BEFORE_DENIED = idsOf(
  'to not would could can will might may should did does do is are was were be been being',
);

const TO = hashText('to');
const THAT = hashText('that');
