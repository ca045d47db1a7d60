/** Mends tags around reporting verbs that look like nouns: "a move that critics say …", "The lawsuit claims the board knew". */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { ANY_BODY, COMPANY_NOUNS, DOCUMENT_WORDS, SOME_BODY } from '../../lexicon/organizations.ts';
import { REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';
import { presentOf } from './inflect.ts';
import type { TokenBlock } from './sentence.ts';
import { setTag, TAG_IDS, type Tag, type Token } from './token.ts';
import { isOneOf, wordSays } from './word-facts.ts';

/** Sets tags in place: `SCONJ` on "that" before a plural noun, `VERB` on reporting verbs that were taken for nouns. O(tokens). */
export function mendVerbs(tokens: readonly Token[], blocks: readonly TokenBlock[]): void {
  for (const { first, last } of blocks) {
    for (let at = first + 1; at < last; at++) {
      const token = tokens[at];
      const before = tokens[at - 1];
      if (!token || !before || token.tagId !== TAG_IDS.NOUN) continue;
      if (isInverted(tokens, at) || endsWords(tokens, at) || isDoneBy(tokens, at, first)) {
        setTag(token, 'VERB');
        continue;
      }
      // "that" stands with one thing only: "a move that critics say …", "what officials describe as …".
      const opening = before.tagId === TAG_IDS.DET ? OPENINGS.get(before.lower) : undefined;
      if (opening !== undefined && isPlural(token.word)) setTag(before, opening);
      else if (
        isSaidByMany(token, before) ||
        isSaidByDocument(tokens, at) ||
        isSaidByBody(tokens, at) ||
        isSaidByOne(tokens, at, first)
      )
        setTag(token, 'VERB');
    }
  }
}

/** “It hurts,” recalls Ann Lee; after a comma any verb, be it “smiles”. */
function isInverted(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || !isPlural(verb.word) || !isAfterWords(tokens, at)) return false;
  const isAfterComma = tokens[at - 2]?.text === ',' && !verb.word.isCapitalized;
  if (next.tagId === TAG_IDS.PROPN && isAfterComma) return true;
  // “It hurts,” grins pub boss Ann Lee
  if (isAfterComma && leadsToName(tokens, at + 1)) return true;
  // “It hurts,” chips in his wife
  const subject = next.lower === 'in' && joinsIn(verb.word) ? tokens[at + 2] : next;
  if (!subject || !(isSaying(verb.word) || isAfterComma)) return false;
  const opensPhrase = subject.tagId === TAG_IDS.DET || subject.tagId === TAG_IDS.PRON;
  return subject.word.isCapitalized || opensPhrase;
}

/** "pub boss | Ann Lee" */
function leadsToName(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + MOST_OF_ROLE; at++) {
    const token = tokens[at];
    if (!token) return false;
    if (token.tagId === TAG_IDS.PROPN && at > from) return endsClause(tokens, at);
    if (token.tagId !== TAG_IDS.NOUN && token.tagId !== TAG_IDS.ADJ) return false;
  }
  return false;
}

/** No verb stands behind the name: it would be what its bearer does. */
function endsClause(tokens: readonly Token[], name: number): boolean {
  let at = name;
  while (tokens[at]?.tagId === TAG_IDS.PROPN) at++;
  const next = tokens[at];
  return next === undefined || (next.tagId !== TAG_IDS.VERB && next.tagId !== TAG_IDS.AUX);
}

const MOST_OF_ROLE = 4;
const joinsIn = isOneOf(new Set(['chips', 'cuts', 'butts', 'weighs', 'jumps', 'chimes', 'throws']));

/** "Ann Lee milks 180 cows near Ode", "His wife rolls her eyes": a full name or a relative at a sentence's head, and what it does. */
function isDoneBy(tokens: readonly Token[], at: number, first: number): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !next || verb.word.isCapitalized || !isPlural(verb.word)) return false;
  const isObject = next.tagId === TAG_IDS.NUM || DOING_WHAT.has(next.lower);
  const isHead = at - 2 === first || tokens[at - 3]?.text === '.';
  const [opening, subject] = [tokens[at - 2], tokens[at - 1]];
  if (!isObject || !isHead || !opening || !subject) return false;
  if (opening.tagId === TAG_IDS.PRON) return isOneOfKin(subject.word);
  return subject.tagId === TAG_IDS.PROPN && GIVEN_NAMES.has(opening.lower);
}

const isOneOfKin = isOneOf(KIN_NOUNS);

const DOING_WHAT: ReadonlySet<string> = new Set(['a', 'an', 'the', 'his', 'her', 'their']);

/** “It hurts,” the doctor recalls. */
function endsWords(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const next = tokens[at + 1];
  if (!verb || !isSaying(verb.word) || (next && next.tagId !== TAG_IDS.PUNCT)) return false;
  const subject = tokens[at - 1];
  if (!subject || isPlural(subject.word)) return false;
  for (
    let first = at - 1;
    first > at - MOST_WORDS && tokens[first]?.tagId !== TAG_IDS.PUNCT;
    first--
  )
    if (isAfterWords(tokens, first)) return true;
  return false;
}

/** Of a subject: "the ministry’s chief engineer". */
const MOST_WORDS = 6;

/** Right behind a closing mark with a comma, a question or an exclamation in front of it. */
function isAfterWords(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  const end = tokens[at - 2];
  return (
    mark !== undefined &&
    end !== undefined &&
    !mark.spaced &&
    isClosingMark(mark.word) &&
    isEndOfWords(end.word)
  );
}

const isClosingMark = isOneOf(new Set(['”', '"', '’', "'", '»', "''"]));
const isEndOfWords = isOneOf(new Set([',', '?', '!']));

/** "recalls", "replies": those of the verbs of saying. */
const isSaying = isOneOf(
  new Set(
    [...REPORTING_VERBS].flatMap(([lemma, classes]) =>
      classes.includes('say') ? presentOf(lemma) : [],
    ),
  ),
);

/** Words that open a clause rather than belong to a plural noun. */
const OPENINGS: ReadonlyMap<string, Tag> = new Map([
  ['that', 'SCONJ'],
  ['what', 'PRON'],
]);

/** "critics say", "economists warn". */
const isSaidByMany = (token: Token, before: Token): boolean =>
  isOnlyVerb(token.word) && before.tagId === TAG_IDS.NOUN && isPlural(before.word);

/** "The lawsuit claims the …", "His memo states that …". */
function isSaidByDocument(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  // Nearly all nouns end here.
  if (!verb || !isPresentForm(verb.word) || at < 2) return false;
  const opener = tokens[at - 2];
  const document = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    opener !== undefined &&
    document !== undefined &&
    next !== undefined &&
    isDocument(document.word) &&
    (opener.tagId === TAG_IDS.DET || opener.tagId === TAG_IDS.PRON || opener.lower === "'s") &&
    (next.tagId === TAG_IDS.DET || next.tagId === TAG_IDS.PRON || next.lower === 'that')
  );
}

/** "The union claims 14 of them were paid too little". */
function isSaidByBody(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at];
  const body = tokens[at - 1];
  const next = tokens[at + 1];
  if (!verb || !isPresentForm(verb.word) || !body || !next || !isBody(body.word)) return false;
  return (
    tokens[at - 2]?.tagId === TAG_IDS.DET &&
    (next.tagId === TAG_IDS.NUM || next.tagId === TAG_IDS.PRON || next.lower === 'that')
  );
}

const isBody = isOneOf(new Set([...ANY_BODY, ...SOME_BODY, ...COMPANY_NOUNS]));

/** "The ministry denies any delay", "The board states that …", "Acme reports, citing two engineers, that …". */
function isSaidByOne(tokens: readonly Token[], at: number, first: number): boolean {
  const verb = tokens[at];
  const subject = tokens[at - 1];
  const next = tokens[at + 1];
  if (!verb || !subject || !next || verb.word.isCapitalized || !isSaying(verb.word)) return false;
  if (!OF_SUBJECT.has(subject.tagId) || isPlural(subject.word)) return false;
  if (isPresentOnly(verb.word)) return next.tagId !== TAG_IDS.VERB && next.tagId !== TAG_IDS.AUX;
  const isCiting = next.text === ',' && (tokens[at + 2]?.lower.endsWith('ing') ?? false);
  // "the Courier reports Ode is ready"
  const isNamed = subject.tagId === TAG_IDS.PROPN && next.tagId === TAG_IDS.PROPN;
  if (next.lower !== 'that' && !isCiting && !isNamed) return false;
  for (let before = at - 1; before >= Math.max(first, at - MOST_BEFORE); before--) {
    const tag = tokens[before]?.tagId;
    if (tag === TAG_IDS.VERB || tag === TAG_IDS.AUX) return false;
    if (tokens[before]?.text === '.') break;
  }
  return true;
}

/** A sentence's subject is no longer. */
const MOST_BEFORE = 30;

const OF_SUBJECT: ReadonlySet<number> = new Set([TAG_IDS.NOUN, TAG_IDS.PROPN, TAG_IDS.ADJ]);

/** Third persons that are no plural of a noun. */
const isPresentOnly = isOneOf(
  new Set(
    `says argues insists believes thinks alleges concedes admits maintains contends adds explains writes confirms announces
    suggests describes denies acknowledges asserts declares reveals discloses warns`.split(/\s+/u),
  ),
);

const isPlural = wordSays(({ lower }) => /[^su']s$|(?:men|people)$/u.test(lower));
const isDocument = wordSays(({ lower }) => DOCUMENT_WORDS.has(lower) && !lower.endsWith('s'));

/** Never nouns. */
const isOnlyVerb = isOneOf(
  new Set(
    'say warn argue insist believe think contend allege maintain fear concede predict'.split(' '),
  ),
);
const isPresentForm = isOneOf(
  new Set('claims states reports notes charges demands estimates questions details'.split(' ')),
);
