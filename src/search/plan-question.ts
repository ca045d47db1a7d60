/** Reads a question in words: whose words it asks for, on what, from when. */

import {
  ANYBODY,
  ASKING_NOUNS,
  ASKING_VERBS,
  AUXILIARIES,
  DENYING_VERBS,
  LEAD_INS,
  TOPIC_PREPOSITIONS,
} from '../lexicon/question-words.ts';
import { takeDates } from './question-dates.ts';
import type { AskedSpeaker, QuestionPlan } from './question-plan.ts';
import { wordsOfQuestion } from './question-words.ts';
import { speakerName } from './speaker-words.ts';
import { topicTerms } from './topic-terms.ts';

/** Pure and total: whatever isn't understood as a question is taken as words to look for. */
export function planQuestion(question: string, now: Date): QuestionPlan {
  const { words, from, to } = takeDates(wordsOfQuestion(question), now);
  const { kind, asked, topic } = readForm(words);
  return { kind, asked, topic: topicTerms(topic), from, to };
}

interface Form {
  readonly kind: 'said' | 'denied';
  readonly asked: AskedSpeaker;
  readonly topic: readonly string[];
}

/** The first form that fits; the likelier to be misread stand later. */
function readForm(words: readonly string[]): Form {
  return (
    readNounBefore(words) ??
    readVerb(words) ??
    readPossessive(words) ??
    readPair(words) ??
    readBare(words)
  );
}

/** "comments by Zelenskyy on Donbas", "latest from Zelenskyy" */
function readNounBefore(words: readonly string[]): Form | null {
  const at = words.findIndex((word) => ['by', 'from', 'of'].includes(word.toLowerCase()));
  const noun = words[at - 1]?.toLowerCase() ?? '';
  const opens = words
    .slice(0, Math.max(0, at - 1))
    .every((word) => LEAD_INS.has(word.toLowerCase()) || BEFORE_NOUN.has(word.toLowerCase()));
  if (at < 1 || !opens || !(ASKING_NOUNS.has(noun) || noun === 'latest')) return null;
  const rest = words.slice(at + 1);
  const split = rest.findIndex((word) => TOPIC_PREPOSITIONS.has(word.toLowerCase()));
  const name = split === -1 ? rest : rest.slice(0, split);
  if (name.length === 0) return null;
  return {
    kind: kindOf(noun),
    asked: named(name),
    topic: split === -1 ? [] : rest.slice(split + 1),
  };
}

const BEFORE_NOUN: ReadonlySet<string> = new Set(['the', 'latest', 'recent', 'any']);

/** "What has Zelenskyy said about Donbas", "who denied the trade", "Zelenskyy said Donbas" */
function readVerb(words: readonly string[]): Form | null {
  // "Please tell me what X said": the verbs of the lead-in ask the reader, not for words.
  const leadIn = words.findIndex((word) => !LEAD_INS.has(word.toLowerCase()));
  const at = words.findIndex(
    (word, index) => index > Math.max(0, leadIn) && ASKING_VERBS.has(word.toLowerCase()),
  );
  if (at === -1) return null;
  const before = withoutOpening(words.slice(0, at));
  const after = words.slice(at + 1);
  const topic = TOPIC_PREPOSITIONS.has(after[0]?.toLowerCase() ?? '') ? after.slice(1) : after;
  return { kind: kindOf(words[at] ?? ''), asked: before, topic };
}

/** Takes "what has", "did", "please tell me" off; what is left of the words before the verb is the speaker. */
function withoutOpening(words: readonly string[]): AskedSpeaker {
  let start = 0;
  let isOpen = false;
  while (start < words.length && opensQuestion(words[start] ?? '')) {
    isOpen ||= ANYBODY.has(words[start]?.toLowerCase() ?? '');
    start++;
  }
  let end = words.length;
  while (end > start && isFiller(words[end - 1] ?? '')) end--;
  const name = words.slice(start, end);
  return isOpen || name.length === 0 || name.every((word) => ANYBODY.has(word.toLowerCase()))
    ? { who: 'anyone' }
    : named(name);
}

function opensQuestion(word: string): boolean {
  const lower = word.toLowerCase().replace(/'s$/u, '');
  return (
    QUESTION_WORDS.has(lower) || AUXILIARIES.has(lower) || LEAD_INS.has(lower) || ANYBODY.has(lower)
  );
}

/** "has Zelenskyy *ever publicly* said" */
const isFiller = (word: string): boolean =>
  AUXILIARIES.has(word.toLowerCase()) ||
  ['ever', 'publicly', 'recently', 'already'].includes(word.toLowerCase());

const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'what',
  'which',
  'how',
  'when',
  'why',
  'whether',
  'and',
  'so',
]);

/** "Zelenskyy's comments on Donbas" */
function readPossessive(words: readonly string[]): Form | null {
  const at = words.findIndex(
    (word, index) => /'s?$/iu.test(word) && words.slice(index + 1, index + 4).some(isAskingNoun),
  );
  if (at === -1) return null;
  const noun = words.findIndex((word, index) => index > at && isAskingNoun(word));
  const after = words.slice(noun + 1);
  const topic = TOPIC_PREPOSITIONS.has(after[0]?.toLowerCase() ?? '') ? after.slice(1) : after;
  const opened = words.slice(0, at + 1);
  const start = opened.findIndex((word, index) => index === at || !opensQuestion(word));
  const asked = named(opened.slice(start));
  return { kind: kindOf(words[noun] ?? ''), asked, topic };
}

const isAskingNoun = (word: string): boolean => ASKING_NOUNS.has(word.toLowerCase());

/** "Zelenskyy on Donbas" */
function readPair(words: readonly string[]): Form | null {
  const at = words.findIndex((word) =>
    ['on', 'about', 'regarding', 're'].includes(word.toLowerCase()),
  );
  if (at < 1 || at === words.length - 1) return null;
  return {
    kind: 'said',
    asked: { who: 'perhaps', words: words.slice(0, at), isPlaceOfName: true },
    topic: words.slice(at + 1),
  };
}

/** "zelenskiy donbas" */
function readBare(words: readonly string[]): Form {
  return { kind: 'said', asked: { who: 'perhaps', words, isPlaceOfName: false }, topic: [] };
}

const named = (words: readonly string[]): AskedSpeaker => ({
  who: 'named',
  name: speakerName(words),
});

const kindOf = (word: string): 'said' | 'denied' =>
  DENYING_VERBS.has(word.toLowerCase()) || word.toLowerCase().startsWith('denial')
    ? 'denied'
    : 'said';
