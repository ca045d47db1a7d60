/** The forms of questions: what in them is the speaker, what the topic, what the addressee. */

import {
  ANSWERING_VERBS,
  ANYBODY,
  ASKING_NOUNS,
  ASKING_VERBS,
  ASKING_VERBS_OF_QUESTIONS,
  AUXILIARIES,
  DENYING_VERBS,
  LATEST,
  LEAD_INS,
  QUESTION_OPENERS,
  REFUSING_VERBS,
} from '../lexicon/question-words.ts';
import { findMisspeltVerb } from './misspelt-verb.ts';
import { isFiller, placeOf, takeAddressee } from './question-addressee.ts';
import type { AskedSpeaker, QuestionKind } from './question-plan.ts';
import { isTopicPreposition } from './question-words.ts';
import { readRolePhrase } from './role-phrase.ts';
import { speakerName } from './speaker-words.ts';

/** What a form says of the words of a question. */
export interface Form {
  readonly kind: QuestionKind;
  /** "Has X commented on …": a denial or a refusal answers too. */
  readonly isOpen?: boolean;
  /** The newest are asked for. */
  readonly isLatest?: boolean;
  readonly asked: AskedSpeaker;
  readonly topic: readonly string[];
  readonly venue: readonly string[];
  readonly place: readonly string[];
}

type Words = readonly string[];
const NOTHING: Pick<Form, 'venue' | 'place'> = { venue: [], place: [] };

/** The first form that fits; the likelier to be misread stand later. */
export function readForm(words: Words): Form {
  return (
    readAccordingTo(words) ??
    readNounBefore(words) ??
    readNounTopicBy(words) ??
    readVerb(words) ??
    readPossessive(words) ??
    readPair(words) ??
    readNounAfter(words) ??
    readBare(words)
  );
}

/** "what will the bridge cost, according to Ana Brandt" */
function readAccordingTo(words: Words): Form | null {
  const at = words.findIndex(
    (word, index) => word.toLowerCase() === 'according' && words[index + 1]?.toLowerCase() === 'to',
  );
  const name = words.slice(at + 2);
  if (at < 0 || name.length === 0 || name.length > MOST_NAME_WORDS) return null;
  const topic = words.slice(0, at).filter((word) => !opensQuestion(word));
  return { ...NOTHING, kind: 'said', asked: named(name), topic };
}

const MOST_NAME_WORDS = 8;

/** "comments by Zelenskyy on Donbas", "latest from Zelenskyy" */
function readNounBefore(words: Words): Form | null {
  const at = words.findIndex((word) => ['by', 'from', 'of'].includes(word.toLowerCase()));
  const noun = words[at - 1] ?? '';
  const isNoun = isAskingNoun(noun) || isNewest(noun);
  if (at < 1 || !isNoun || !words.slice(0, at - 1).every(opensNoun)) return null;
  const rest = words.slice(at + 1);
  const split = rest.findIndex(
    (word, index) => isTopicPreposition(word) && !goesOnWithOffice(rest, index),
  );
  const name = split === -1 ? rest : rest.slice(0, split);
  if (name.length === 0) return null;
  const topic = split === -1 ? [] : rest.slice(split + 1);
  const isLatest = words.slice(0, at).some(isNewest);
  return { ...NOTHING, kind: kindOf(noun), asked: named(name), topic, isLatest };
}

/** "*new* quotes by", "what's *new* from"; elsewhere what is new is a matter: "on new schools". */
const isNewest = (word: string): boolean =>
  LATEST.has(word.toLowerCase()) || word.toLowerCase() === 'new';

/** "the governor *of* the bank", "the ambassador *to* Romania" */
const goesOnWithOffice = (words: Words, at: number): boolean =>
  ['of', 'to'].includes(words[at]?.toLowerCase() ?? '') &&
  readRolePhrase(words.slice(0, at)) !== null;

/** "quotes about tariffs by Trump", "statements on Donbas from Zelenskyy" */
function readNounTopicBy(words: Words): Form | null {
  const at = words.findIndex(
    (word, index) => isAskingNoun(word) && isTopicPreposition(words[index + 1]),
  );
  const by = words.findLastIndex((word) => ['by', 'from'].includes(word.toLowerCase()));
  if (at === -1 || by < at + 3 || by === words.length - 1) return null;
  if (!words.slice(0, at).every(opensNoun)) return null;
  const kind = kindOf(words[at] ?? '');
  return { ...NOTHING, kind, asked: named(words.slice(by + 1)), topic: words.slice(at + 2, by) };
}

/** "What has Zelenskyy said about Donbas", "who denied the trade", "Zelenskyy said Donbas" */
function readVerb(words: Words): Form | null {
  // "Please tell me what X said": the verbs of the lead-in ask the reader, not for words.
  const leadIn = words.findIndex((word) => !LEAD_INS.has(word.toLowerCase()));
  const spelt = words.findIndex(
    (_, index) =>
      (index > Math.max(0, leadIn) || (index === 0 && isRefusalAt(words, 0))) &&
      isVerbAt(words, index),
  );
  const at = spelt === -1 ? findMisspeltVerb(words) : spelt;
  if (at === -1) return null;
  const verb = words[at] ?? '';
  const { asked, place, topic: matter } = readSubject(words.slice(0, at));
  const { venue, place: there, rest } = takeAddressee(verb, words.slice(at + 1));
  const kind = kindOf(verb);
  const after = kind === 'refused' ? withoutInfinitive(rest) : rest;
  const topic = isTopicPreposition(after[0]) ? after.slice(1) : after;
  const by = topic.findLastIndex((word) => word.toLowerCase() === 'by');
  // "what was said about tariffs by Trump"
  if (
    asked.who === 'anyone' &&
    by !== -1 &&
    by < topic.length - 1 &&
    isPassive(words.slice(0, at))
  ) {
    const name = named(topic.slice(by + 1));
    return { kind, asked: name, topic: topic.slice(0, by), venue, place: there };
  }
  return {
    kind,
    isOpen: ANSWERING_VERBS.has(verb.toLowerCase()),
    asked,
    topic: [...matter, ...topic],
    venue,
    place: place.length > 0 ? place : there,
  };
}

/** "comment" is a verb after "did X", a noun before "on" at the beginning: forms with nouns were tried before. */
function isVerbAt(words: Words, at: number): boolean {
  const printed = words[at] ?? '';
  const word = printed.toLowerCase();
  if (REFUSING_VERBS.has(word)) return isRefusalAt(words, at);
  // "what *plans* did X announce", "which *claims* has X made"
  if (OF_MATTERS.has(before(words, at)) && AUXILIARIES.has(before(words, at + 2))) return false;
  if (ASKING_VERBS.has(word)) return true;
  // A name stands with a capital: "what did Mark Hope say".
  const isOpened = opensQuestion(words[0] ?? '') && !LEAD_INS.has(words[0]?.toLowerCase() ?? '');
  return isOpened && printed === word && ASKING_VERBS_OF_QUESTIONS.has(word);
}

const before = (words: Words, at: number): string => words[at - 1]?.toLowerCase() ?? '';

/** "refused to comment", at the beginning of a question too */
const isRefusalAt = (words: Words, at: number): boolean =>
  REFUSING_VERBS.has(words[at]?.toLowerCase() ?? '') && words[at + 1]?.toLowerCase() === 'to';

const isPassive = (before: Words): boolean =>
  before.some((word) => ['was', 'were', 'been', 'being', 'is', 'are'].includes(word.toLowerCase()));

/** "refused *to comment* on" */
const withoutInfinitive = (rest: Words): Words =>
  rest[0]?.toLowerCase() === 'to' ? rest.slice(2) : rest;

/**
 * Takes "what has", "did", "please tell me" off; what is left of the words before the verb is the speaker, or a matter
 * and the speaker: "what *cash aid* did *the minister*".
 */
function readSubject(before: Words): { asked: AskedSpeaker; place: Words; topic: Words } {
  const start = before.findIndex((word) => !opensQuestion(word));
  const opened = start === -1 ? before : before.slice(0, start);
  const isAnybody = opened.some((word) => ANYBODY.has(word.toLowerCase()));
  let end = before.length;
  while (end > opened.length && isFiller(before[end - 1] ?? '')) end--;
  const left = before.slice(opened.length, end);
  if (isAnybody) return { asked: { who: 'anyone' }, place: placeOf(left), topic: [] };
  const split = left.findIndex((word, at) => at > 0 && AUXILIARIES.has(word.toLowerCase()));
  const opener = opened.at(-1)?.toLowerCase() ?? '';
  const topic = split > 0 && OF_MATTERS.has(opener) ? left.slice(0, split) : [];
  const subject = topic.length > 0 ? left.slice(split + 1) : left;
  const isNobody = subject.length === 0 || subject.every((word) => ANYBODY.has(word.toLowerCase()));
  return { asked: isNobody ? { who: 'anyone' } : named(subject), place: [], topic };
}

/** "*what* cash aid did", "*how much* rain did" */
const OF_MATTERS: ReadonlySet<string> = new Set(['what', 'which', 'how', 'much', 'many']);

/** "Zelenskyy's comments on Donbas" */
function readPossessive(words: Words): Form | null {
  const at = words.findIndex(
    (word, index) => /'s?$/iu.test(word) && words.slice(index + 1, index + 4).some(isAskingNoun),
  );
  if (at === -1) return null;
  const noun = words.findIndex((word, index) => index > at && isAskingNoun(word));
  const after = words.slice(noun + 1);
  const topic = isTopicPreposition(after[0]) ? after.slice(1) : after;
  const opened = words.slice(0, at + 1);
  const start = opened.findIndex((word, index) => index === at || !opensQuestion(word));
  const kind = kindOf(words[noun] ?? '');
  return { ...NOTHING, kind, asked: named(opened.slice(start)), topic };
}

/** "Zelenskyy on Donbas" */
function readPair(words: Words): Form | null {
  const at = words.findIndex((word) =>
    ['on', 'about', 'regarding', 're'].includes(word.toLowerCase()),
  );
  if (at < 1 || at === words.length - 1) return null;
  const asked = withoutNouns(words.slice(0, at));
  if (asked.length === 0) return anyone(words.slice(at + 1));
  return {
    ...NOTHING,
    kind: 'said',
    asked: { who: 'perhaps', words: asked, isPlaceOfName: true },
    topic: words.slice(at + 1),
  };
}

/** "zelenskyy quotes donbas" */
function readNounAfter(words: Words): Form | null {
  const at = words.findIndex((word, index) => index > 0 && isAskingNoun(word));
  const asked = at === -1 ? [] : withoutNouns(words.slice(0, at));
  if (asked.length === 0) return null;
  return {
    ...NOTHING,
    kind: kindOf(words[at] ?? ''),
    asked: { who: 'perhaps', words: asked, isPlaceOfName: true },
    topic: words.slice(at + 1),
  };
}

/** "zelenskiy donbas", "why did the mayor resign" */
function readBare(words: Words): Form {
  const start = words.findIndex((word) => !opensQuestion(word));
  const isQuestion =
    start > 0 && words.slice(0, start).some((word) => AUXILIARIES.has(word.toLowerCase()));
  const left = isQuestion ? words.slice(start) : words;
  return {
    ...NOTHING,
    kind: 'said',
    asked: { who: 'perhaps', words: left, isPlaceOfName: false },
    topic: [],
  };
}

const anyone = (topic: Words): Form => ({
  ...NOTHING,
  kind: 'said',
  asked: { who: 'anyone' },
  topic,
});

/** "*latest* Zelenskyy *quotes* on", "*show me quotes* on" */
function withoutNouns(words: Words): Words {
  const start = words.findIndex((word) => !opensNoun(word));
  const left = start === -1 ? [] : words.slice(start);
  return left.filter((word, at) => at < left.length - 1 || !isAskingNoun(word));
}

/** "quotes *by anyone*" name nobody. */
const named = (words: Words): AskedSpeaker =>
  words.every((word) => ANYBODY.has(word.toLowerCase()))
    ? { who: 'anyone' }
    : { who: 'named', name: speakerName(words), words };

function opensQuestion(word: string): boolean {
  const lower = word.toLowerCase().replace(/'s$/u, '');
  return [QUESTION_OPENERS, AUXILIARIES, LEAD_INS, ANYBODY].some((words) => words.has(lower));
}

/** What may stand before the noun: "what is the latest". */
function opensNoun(word: string): boolean {
  const lower = word.toLowerCase();
  const isArticle = ['the', 'a', 'an', 'any', 'some', 'all', 'every'].includes(lower);
  return isArticle || isNewest(lower) || opensQuestion(word);
}

const isAskingNoun = (word: string): boolean => ASKING_NOUNS.has(word.toLowerCase());

function kindOf(word: string): QuestionKind {
  const lower = word.toLowerCase();
  if (REFUSING_VERBS.has(lower)) return 'refused';
  return DENYING_VERBS.has(lower) || lower.startsWith('denial') ? 'denied' : 'said';
}
