/** Coreference within an article: which mentions are one (after the sieves of Lee et al. 2013, precise ones first). */

import { BODY_NOUNS, DOCUMENT_WORDS } from '../../lexicon/organizations.ts';
import { GENDERED_NOUNS, PERSON_ENDINGS, PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { PRONOUNS } from '../../lexicon/pronouns.ts';
import { OFFICE_TITLES } from '../../lexicon/titles.ts';
import { foldName } from '../../text/name-key.ts';
import type { Attribution } from '../attribution/attribution.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import type { SpeakerKind } from '../quote.ts';
import { describe } from './describe.ts';
import { type Entity, newEntity } from './entity.ts';
import { type FullNames, findFullNames } from './find-full-names.ts';
import { identifyLead } from './identify-lead.ts';
import { matchDescribed, matchName, matchNominal, matchPronoun } from './match-entity.ts';
import { genderOfName, type ReadName, readName } from './read-name.ts';

/** Each mention's entity; mentions of nobody (days, amounts, abstractions) have none. */
export type Resolution = ReadonlyMap<Mention, Entity>;

interface Reader {
  readonly narration: Narration;
  readonly fullNames: FullNames;
  /** Of a word in lower case: that it is an ordinary word, so that a name hardly starts with it. */
  readonly isCommonWord: (word: string) => boolean;
  readonly entities: Entity[];
  readonly resolved: Map<Mention, Entity>;
  lastSpeaker: Entity | null;
}

/** Resolves the mentions of an article in text order. O(mentions × entities), with entities bounded by `MOST_ENTITIES`. */
export function resolveMentions(
  narration: Narration,
  mentions: readonly (readonly Mention[])[],
  attributions: readonly Attribution[],
  isCommonWord: (word: string) => boolean,
): Resolution {
  const reader: Reader = {
    narration,
    fullNames: findFullNames(narration, mentions, isCommonWord),
    isCommonWord,
    entities: [],
    resolved: new Map(),
    lastSpeaker: null,
  };
  const sources = sourcesBySentence(attributions);
  mentions.forEach((inSentence, sentence) => {
    const outer = inSentence.filter(({ isPossessor }) => !isPossessor);
    outer.forEach((mention, i) => {
      resolve(
        reader,
        mention,
        outer[i - 1] ?? null,
        outer[i + 1] ?? null,
        i === 0,
        sources.get(sentence) ?? [],
      );
    });
    for (const mention of inSentence) if (mention.isPossessor) resolvePossessor(reader, mention);
    for (const source of sources.get(sentence) ?? []) {
      reader.lastSpeaker = reader.resolved.get(source) ?? reader.lastSpeaker;
    }
  });
  identifyLead(narration, attributions, reader.entities, reader.resolved);
  for (const { rule, source } of attributions) {
    if (rule === 'attribution/label' && source) resolveLabel(reader, source);
  }
  return reader.resolved;
}

/** "A" in an interview is whom the article is about; "Q" asks; any other label is a name. */
function resolveLabel(reader: Reader, mention: Mention): void {
  const label = reader.narration.text.slice(mention.start, mention.end).toLowerCase();
  const entity = ANSWER_LABELS.has(label)
    ? mainPerson(reader.entities)
    : QUESTION_LABELS.has(label)
      ? interviewer(reader, mention.sentence)
      : resolveName(reader, mention, null);
  if (!entity) return;
  if (entity.name !== null) entity.kind = 'person';
  reader.resolved.set(mention, entity);
}

const ANSWER_LABELS: ReadonlySet<string> = new Set(['a', 'answer']);
const QUESTION_LABELS: ReadonlySet<string> = new Set(['q', 'question']);

const LABELS: ReadonlySet<string> = new Set([...ANSWER_LABELS, ...QUESTION_LABELS]);

/** The first person whom the article names in full: an interview's introduction is about whom it talks to. */
function mainPerson(entities: readonly Entity[]): Entity | null {
  return (
    entities.find(({ kind, names }) => kind === 'person' && (names[0]?.length ?? 0) > 1) ?? null
  );
}

function interviewer(reader: Reader, sentence: number): Entity | null {
  const known = reader.entities.find(({ description }) => description === INTERVIEWER);
  if (known) return known;
  const entity = create(reader, 'anonymous', sentence);
  if (entity) entity.description = INTERVIEWER;
  return entity;
}

const INTERVIEWER = 'the interviewer';

/** More different names than this in one article are a list, not a cast. */
const MOST_ENTITIES = 400;

function sourcesBySentence(attributions: readonly Attribution[]): Map<number, Mention[]> {
  const sources = new Map<number, Mention[]>();
  for (const { source } of attributions) {
    if (!source) continue;
    const of = sources.get(source.sentence) ?? [];
    of.push(source);
    sources.set(source.sentence, of);
  }
  return sources;
}

function resolve(
  reader: Reader,
  mention: Mention,
  before: Mention | null,
  after: Mention | null,
  isFirst: boolean,
  sources: readonly Mention[],
): void {
  const entity =
    mention.kind === 'name'
      ? resolveName(reader, mention, before)
      : mention.kind === 'pronoun'
        ? resolvePronoun(reader, mention, before)
        : resolveNominal(reader, mention, before, after, sources.includes(mention));
  if (!entity) return;
  touch(entity, mention, isFirst || sources.includes(mention));
  reader.resolved.set(mention, entity);
}

function touch(entity: Entity, mention: Mention, isSubject: boolean): void {
  entity.wasSubject = isSubject || (entity.lastSentence === mention.sentence && entity.wasSubject);
  entity.lastSentence = mention.sentence;
  entity.count++;
}

function resolveName(reader: Reader, mention: Mention, before: Mention | null): Entity | null {
  const read = readName(reader.narration, withoutCommonWords(reader, mention));
  if (isCalendarName(read.words) || LABELS.has(read.words.join(' '))) return null;
  const apposed = before && isAppositive(reader.narration, before, mention) ? before : null;
  const known = matchName(reader.entities, read) ?? namelessBefore(reader, apposed);
  const entity = known ?? create(reader, read.kind, mention.sentence);
  if (!entity) return null;
  learnName(entity, read, mention);
  if (entity.kind === 'person' && entity.names[0]?.length === 1)
    completeName(entity, reader.fullNames);
  // "Its director, Ann Lee": the phrase before is the name's role.
  if (apposed?.kind === 'nominal') learnRole(reader.narration, entity, apposed);
  return entity;
}

/** "Idea Bondar" is Bondar, where a heading ran into the sentence; a name of one word stays as it is. */
function withoutCommonWords(reader: Reader, mention: Mention): Mention {
  let { nameFirst } = mention;
  while (nameFirst + 1 < mention.nameLast && isStray(reader, nameFirst)) nameFirst++;
  return nameFirst === mention.nameFirst ? mention : { ...mention, first: nameFirst, nameFirst };
}

function isStray(reader: Reader, at: number): boolean {
  const word = tokenAt(reader.narration, at);
  return (
    reader.isCommonWord(word.lower) &&
    reader.fullNames.has(foldName(tokenAt(reader.narration, at + 1).text))
  );
}

/** "The company that runs the lifts, Ascensores del Puerto": the apposed phrase's own entity takes the name. */
function namelessBefore(reader: Reader, apposed: Mention | null): Entity | null {
  const entity = apposed && reader.resolved.get(apposed);
  return entity?.name === null ? entity : null;
}

function create(reader: Reader, kind: SpeakerKind, sentence: number): Entity | null {
  if (reader.entities.length >= MOST_ENTITIES) return null;
  const entity = newEntity(reader.entities.length, kind, sentence);
  reader.entities.push(entity);
  return entity;
}

function learnName(entity: Entity, read: ReadName, mention: Mention): void {
  if (entity.name === null || read.words.length > (entity.names[0]?.length ?? 0)) {
    entity.name = read.name;
    entity.names.unshift([...read.words]);
    if (read.isKindCertain || entity.kind === 'anonymous') entity.kind = read.kind;
  } else if (!entity.names.some((known) => isSame(known, read.words))) {
    entity.names.push([...read.words]);
  }
  for (const title of read.titles) entity.titles.add(title);
  if (read.role !== null) entity.roles.push({ text: read.role, at: mention.start });
  for (const head of read.heads) entity.heads.add(head);
  const lastWord = read.words.at(-1);
  if (entity.kind === 'organization' && lastWord !== undefined) entity.heads.add(lastWord);
  if (read.gender !== null && (entity.gender === null || read.isGenderCertain))
    entity.gender = read.gender;
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** "Opare" is "Samuel Opare" where the article says so anywhere, be it inside "a Samuel Opare penalty". */
function completeName(entity: Entity, fullNames: FullNames): void {
  const full = fullNames.get(entity.names[0]?.[0] ?? '');
  if (!full) return;
  entity.name = full;
  entity.names.unshift(foldName(full).split(' '));
  entity.gender ??= genderOfName(full);
}

function learnRole(narration: Narration, entity: Entity, nominal: Mention): void {
  const text = describe(narration, nominal).replace(/^(?:an?|the|its|his|her|their)\s+/iu, '');
  entity.roles.push({ text, at: nominal.start });
  const head = headOf(narration, nominal);
  entity.heads.add(head);
  entity.gender = certainGender(head) ?? entity.gender;
}

/** A wife is a woman; a woman may be chairman or spokesman, so those tell nothing. */
function certainGender(head: string): 'male' | 'female' | null {
  const isOffice = /[a-z]{4}man$/u.test(head) && !head.endsWith('woman');
  return isOffice ? null : (GENDERED_NOUNS.get(head) ?? null);
}

const headOf = (narration: Narration, mention: Mention): string =>
  tokenAt(narration, mention.head).lower;

function resolvePronoun(reader: Reader, mention: Mention, before: Mention | null): Entity | null {
  const pronoun = headOf(reader.narration, mention);
  if (pronoun === 'who' || pronoun === 'which') {
    return (before && reader.resolved.get(before)) ?? null;
  }
  const entity = matchPronoun(reader.entities, pronoun, mention.sentence, reader.lastSpeaker);
  const gender = PRONOUNS.get(pronoun)?.gender ?? null;
  if (entity && gender !== null) {
    entity.gender ??= gender;
    if (entity.kind === 'organization') entity.kind = 'person';
  }
  return entity;
}

/** "the director", "a senior diplomat", "critics", "the lawsuit"; null for things that don't speak. */
function resolveNominal(
  reader: Reader,
  mention: Mention,
  before: Mention | null,
  after: Mention | null,
  isSource: boolean,
): Entity | null {
  const { narration } = reader;
  const head = headOf(narration, mention);
  const first = tokenAt(narration, mention.first);
  const gender = certainGender(head);
  const isApposition = before !== null && isAppositive(narration, before, mention);
  const owner = isApposition ? reader.resolved.get(before) : undefined;
  const sense = senseOf(head);
  if (
    owner &&
    (sense === 'anonymous' || (sense === 'organization' && owner.kind === 'organization'))
  ) {
    learnRole(narration, owner, mention);
    return owner;
  }
  if (sense === null && !isSource) return null;
  const isDefinite =
    DEFINITE.has(first.lower) || first.tag === 'PROPN' || hasPossessor(narration, mention);
  const isIntroduced =
    after !== null && after.kind === 'name' && isAppositive(narration, mention, after);
  if (isDefinite && !isIntroduced) {
    const known =
      matchNominal(reader.entities, head, gender) ?? describedPerson(reader, mention, isSource);
    if (known) return known;
  }
  if (!isSource && !isDefinite && sense !== 'anonymous') return null;
  const entity = create(reader, sense ?? 'document', mention.sentence);
  if (!entity) return null;
  entity.description = describe(narration, mention);
  entity.heads.add(head);
  entity.gender = gender;
  entity.isPlural = isPluralHead(head, first.lower);
  if (entity.kind === 'organization') entity.name = organizationName(narration, mention);
  return entity;
}

/**
 * "the former diplomat" of somebody whose role has not been told in these words: the person who spoke last,
 * where the phrase can only be a person's and says more than an office.
 */
function describedPerson(reader: Reader, mention: Mention, isSource: boolean): Entity | null {
  const head = headOf(reader.narration, mention);
  const isPerson = senseOf(head) === 'anonymous' || head.endsWith('-old');
  if (!isSource || !isPerson || isPluralHead(head, '') || ANYBODY.has(head)) return null;
  const first = tokenAt(reader.narration, mention.first).lower;
  if (first !== 'the' || mention.last - mention.first > 3) return null;
  return matchDescribed(reader.entities, mention.sentence, reader.lastSpeaker);
}

/** Nouns that say too little to come back to a named person by themselves. */
const ANYBODY: ReadonlySet<string> = new Set(
  `official spokesman spokeswoman spokesperson source aide person witness resident voter lawyer attorney reporter moderator
  host anchor officer man woman boy girl publisher judge referee editor adviser advisor`.split(
    /\s+/u,
  ),
);

function senseOf(head: string): SpeakerKind | null {
  if (GENDERED_NOUNS.has(head) || PERSON_NOUNS.has(head) || OFFICE_TITLES.has(head))
    return 'anonymous';
  if (BODY_NOUNS.has(head)) return 'organization';
  if (DOCUMENT_WORDS.has(head)) return 'document';
  const singular = head.replace(/s$/u, '');
  if (PERSON_NOUNS.has(singular) || GENDERED_NOUNS.has(singular)) return 'anonymous';
  return PERSON_ENDINGS.test(head) && head.length > 5 ? 'anonymous' : null;
}

const DEFINITE: ReadonlySet<string> = new Set([
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
  'both',
  'these',
  'those',
]);

function hasPossessor(narration: Narration, mention: Mention): boolean {
  for (let at = mention.first; at < mention.last; at++)
    if (tokenAt(narration, at).lower === "'s") return true;
  return false;
}

const isPluralHead = (head: string, first: string): boolean =>
  /(?:[^s]s|men|women|people|police|several|many|some|others|both|few)$/u.test(head) ||
  first === 'two';

/** "defence ministry" for "the defence ministry"; null for a lone noun, which names nothing. */
function organizationName(narration: Narration, mention: Mention): string | null {
  let first = mention.first;
  while (first < mention.last && DROPPED.has(tokenAt(narration, first).lower)) first++;
  if (mention.last - first < 2) return null;
  return narration.text.slice(tokenAt(narration, first).start, mention.end);
}

const DROPPED: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'our',
]);

/** Only a comma (or a bracket) stands between the two, and one of them describes the other. */
function isAppositive(narration: Narration, before: Mention, after: Mention): boolean {
  if (before.sentence !== after.sentence) return false;
  const gap = narration.sentences[before.sentence]?.units.slice(before.unitEnd, after.unit) ?? [];
  const isComma = gap.length === 1 && tokenAt(narration, gap[0] ?? 0).text === ',';
  if (
    !isComma ||
    !isClosed(narration, after) ||
    before.kind === after.kind ||
    before.kind === 'pronoun' ||
    after.kind === 'pronoun'
  )
    return false;
  const nominal = before.kind === 'nominal' ? before : after;
  return senseOf(headOf(narration, nominal)) !== null;
}

/** An apposition ends in a mark: "Hugh Hill, a doctor, said", but not "in Odesa, the mayor said". */
function isClosed(narration: Narration, mention: Mention): boolean {
  const end = mention.start + describe(narration, mention).length;
  const units = narration.sentences[mention.sentence]?.units ?? [];
  for (let unit = mention.unitEnd; unit < units.length; unit++) {
    const token = tokenAt(narration, units[unit] ?? 0);
    if (token.start < end) continue;
    return (
      token.tag === 'PUNCT' ||
      token.lower === 'who' ||
      token.lower === 'whose' ||
      token.lower === 'and'
    );
  }
  return true;
}

/** "Trump" in "Trump's claim": the name or phrase inside is resolved by itself. */
function resolvePossessor(reader: Reader, mention: Mention): void {
  const entity =
    mention.kind === 'name'
      ? resolveName(reader, mention, null)
      : mention.kind === 'pronoun'
        ? resolvePronoun(reader, mention, null)
        : matchNominal(reader.entities, headOf(reader.narration, mention), null);
  if (!entity) return;
  entity.count++;
  reader.resolved.set(mention, entity);
}

const CALENDAR: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter jan feb mar apr jun jul aug sept sep oct nov dec`.split(
    /\s+/u,
  ),
);

const isCalendarName = (words: readonly string[]): boolean =>
  words.every((word) => CALENDAR.has(word));
