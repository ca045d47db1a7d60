/** What an entity learns from a mention: a fuller name, a role, a gender, words by which it comes back. */

import { KIN_PAIRS } from '../../lexicon/kin-nouns.ts';
import { COMPANY_WORDS, MEDIA_WORDS } from '../../lexicon/organizations.ts';
import { foldName } from '../../text/name-key.ts';
import { remembered } from '../../text/remembered.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import type { Mention } from '../mentions/mention.ts';
import { describe } from './describe.ts';
import { addHead, addName, allowsGender, type Entity, tellGender } from './entity.ts';
import type { FullNames } from './find-full-names.ts';
import { genderOfName } from './name-gender.ts';
import { certainGender, headOf, senseOf } from './noun-sense.ts';
import type { ReadName } from './read-name.ts';
import { isTelling } from './role-words.ts';

/** Takes the name, where it is the fullest so far, and the titles, role and gender told with it. */
export function learnName(entity: Entity, read: ReadName, at: number): void {
  // A name alone that came before tells nothing new; most names are those.
  if (entity.lastRead === read && entity.kind !== 'organization') return;
  entity.lastRead = read;
  if (read.words.length > (entity.names[0]?.length ?? 0)) {
    const isNew = entity.names.length === 0 && entity.kind !== 'organization';
    entity.name = read.name;
    addName(entity, read.words, true);
    if (read.isKindCertain || isNew) entity.kind = read.kind;
  } else if (!entity.names.some((known) => isSame(known, read.words))) {
    addName(entity, read.words, false);
  }
  if (read.nickname) addName(entity, read.nickname, false);
  // "Winnie Ho Wing-yin" is Ms Ho.
  if (BEFORE_CHINESE.test(read.name)) {
    const called = read.name.split(' ').slice(0, 2).map(foldName);
    if (!entity.names.some((known) => isSame(known, called))) addName(entity, called, false);
  }
  if (read.isKindCertain && !entity.isKindCertain) {
    entity.kind = read.kind;
    entity.isKindCertain = true;
  }
  for (const title of read.titles) if (!entity.titles.includes(title)) entity.titles.push(title);
  if (read.role !== null && !KIN_PAIRS.has(read.heads[0] ?? ''))
    entity.roles.push({ text: read.role, at });
  for (const head of read.heads) addHead(entity, head);
  for (const word of read.words) entity.words.add(word);
  if (read.people !== null) entity.words.add(read.people);
  for (const word of read.role?.toLowerCase().split(/[\s’']+/u) ?? []) entity.words.add(word);
  if (entity.kind === 'organization') {
    const isWhole = read.fullName === read.name;
    learnBodyWords(entity, isWhole ? read.words : foldName(read.fullName).split(' '));
  }
  if (read.isGenderCertain) tellGender(entity, read.gender);
  else entity.gender ??= read.gender;
}

/** A given name, a surname, and a Chinese given name of two syllables. */
const BEFORE_CHINESE = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** "the board" is the Tana Water Board, "the bank" the Bank of Skarvik. */
function learnBodyWords(entity: Entity, words: readonly string[]): void {
  const last = words.at(-1);
  if (last !== undefined) addHead(entity, last);
  for (const word of words) {
    const { isHead, trade } = bodyWordOf(word);
    if (isHead) addHead(entity, word);
    if (trade === 'media') entity.trade = 'media';
    else entity.trade ??= trade;
  }
}

/** Whether a body may come back by the word, and what trade it tells. */
const bodyWordOf = remembered((word): { isHead: boolean; trade: Entity['trade'] } => ({
  isHead: senseOf(word) === 'organization',
  trade: MEDIA_WORDS.has(word) ? 'media' : COMPANY_WORDS.has(word) ? 'company' : null,
}));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((word, i) => word === b[i]);

/** "Eoin", called "Mr Hanlon" now, is Eoin Hanlon. */
export function learnSurname(entity: Entity, { name, words }: ReadName): void {
  entity.name = `${entity.name ?? ''} ${name}`;
  addName(entity, [...(entity.names[0] ?? []), ...words], true);
}

/** "Opare" is "Samuel Opare" where the article says so anywhere, be it inside "a Samuel Opare penalty". */
export function completeName(entity: Entity, fullNames: FullNames): void {
  const full = fullNames.get(entity.names[0]?.[0] ?? '');
  if (!full || !allowsGender(entity, genderOfName(full))) return;
  entity.name = full;
  addName(entity, foldName(full).split(' '), true);
  entity.gender ??= genderOfName(full);
}

/** Takes an apposed phrase as a role: "mayor of Skarvik" for "the mayor of Skarvik". */
export function learnRole(narration: Narration, entity: Entity, nominal: Mention): void {
  const text = describe(narration, nominal).replace(/^(?:an?|the|its|his|her|their)\s+/iu, '');
  entity.roles.push({ text, at: nominal.start });
  learnPhrase(narration, entity, nominal);
}

/** Takes the words of a phrase that stands for the entity. */
export function learnPhrase(narration: Narration, entity: Entity, nominal: Mention): void {
  const head = headOf(narration, nominal);
  addHead(entity, head);
  const before = narration.tokens[nominal.head - 1];
  // "the chief executive officer" comes back as "the chief executive".
  if (before?.lower === 'executive') addHead(entity, 'executive');
  const end = nominal.start + describe(narration, nominal).length;
  for (let at = nominal.first; at < narration.tokens.length; at++) {
    const token = tokenAt(narration, at);
    if (token.start >= end) break;
    if (isTelling(token)) entity.words.add(token.lower);
  }
  tellGender(entity, certainGender(head));
}
