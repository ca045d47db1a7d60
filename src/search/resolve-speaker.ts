/** Finds whom a question means among the stored speakers. */

import { STOP_WORDS } from '../lexicon/question-words.ts';
import { HEADS_OF_BODIES } from '../lexicon/role-words.ts';
import { OFFICE_TITLES } from '../lexicon/titles.ts';
import type { Store } from '../store/store.ts';
import type { AskedSpeaker } from './question-plan.ts';
import { bareWord } from './question-words.ts';
import { pickDescribed, resolveDescribed } from './resolve-described.ts';
import { findNear, KNOWN_FROM, resolveName } from './resolve-name.ts';
import { type AskedTime, resolveRole } from './resolve-role.ts';
import type { ResolvedSpeaker, SpeakerGuess } from './resolved-speaker.ts';
import { type RolePhrase, readRolePhrase } from './role-phrase.ts';
import { speakerName } from './speaker-words.ts';

/** A name for an office must be spelled just so: "the Prime Minister" is no "Prime Minister's Office". */
const SPELLED_FROM = 0.99;
/** A bare word must come nearer than words in a speaker's place, or two words that are a name together. */
const BARE_FROM = 0.85;
const MOST_NAME_WORDS = 6;
const MOST_BARE_WORDS = 12;

/**
 * Looks up the words in the speaker's place, by name or by role, or looks for a name among bare words. Of several the one
 * whom a role in brackets fits.
 */
export async function resolveSpeaker(
  store: Store,
  asked: AskedSpeaker,
  time: AskedTime,
): Promise<ResolvedSpeaker> {
  const resolved = await resolveAsked(store, asked, time);
  const described = (asked.who !== 'anyone' && asked.described) || [];
  if (resolved.outcome !== 'ambiguous' || described.length === 0) return resolved;
  return (await pickDescribed(store, resolved, described)) ?? resolved;
}

async function resolveAsked(
  store: Store,
  asked: AskedSpeaker,
  time: AskedTime,
): Promise<ResolvedSpeaker> {
  if (asked.who === 'anyone') return { outcome: 'anyone', topicWords: [] };
  const isPlaceOfName = asked.who === 'named' || asked.isPlaceOfName;
  const role = isPlaceOfName ? readRolePhrase(asked.words) : null;
  const holder = role === null ? null : await resolveOffice(store, role, time);
  if (holder) return holder;
  if (asked.who === 'perhaps') return resolveBare(store, asked, time);
  const resolved = await resolveNames(store, role?.isCertain ? role.text : asked.name, time);
  if (resolved.outcome === 'known' || resolved.outcome === 'anyone') return resolved;
  const described = await resolveDescribed(store, asked.words);
  if (described) return described;
  if (resolved.outcome === 'ambiguous') return resolved;
  return { ...resolved, near: await findNear(store, resolved.name) };
}

/** Somebody may bear the words as a name, "John Major"; null where nobody is called or described so. */
async function resolveOffice(
  store: Store,
  { text, isCertain }: RolePhrase,
  time: AskedTime,
): Promise<ResolvedSpeaker | null> {
  const named = await resolveName(store, text, isCertain ? SPELLED_FROM : KNOWN_FROM);
  if (named.outcome !== 'unknown') return named;
  const holder = await resolveHead(store, text, time);
  if (holder !== null || !isCertain || JOINTS.test(text)) return holder;
  return { outcome: 'unknown', name: text, near: [], isRole: true };
}

/** "The UN chief" is called otherwise in articles: whichever office of that body somebody is known to hold. */
async function resolveHead(
  store: Store,
  text: string,
  time: AskedTime,
): Promise<ResolvedSpeaker | null> {
  const holder = await resolveRole(store, text, time);
  const body = /^(?<body>.+) (?:chief|boss|head)$/iu.exec(text)?.groups?.['body'];
  if (holder !== null || body === undefined) return holder;
  for (const office of HEADS_OF_BODIES) {
    const head = await resolveRole(store, `${body} ${office}`, time);
    if (head?.outcome === 'known') return { ...head, name: text };
  }
  return null;
}

/** One name, or several: "Trump and Putin", "Trump or Putin". A name with "and" in it comes first. */
async function resolveNames(store: Store, name: string, time: AskedTime): Promise<ResolvedSpeaker> {
  const whole = await resolveName(store, name, KNOWN_FROM);
  const parts = name.split(JOINTS).slice(0, MOST_SPEAKERS);
  if (whole.outcome !== 'unknown' || name.length > MOST_NAME_UNITS) return whole;
  return parts.length > 1 ? resolveJoint(store, parts, { name, time }) : whole;
}

const JOINTS = / (?:and also|and|or|&|plus|as well as) /iu;

/** A name stands within some words. */
const MOST_NAME_UNITS = 200;
const MOST_SPEAKERS = 6;

/** "Trump and Putin": all must be known. */
async function resolveJoint(
  store: Store,
  parts: readonly string[],
  { name, time }: { readonly name: string; readonly time: AskedTime },
): Promise<ResolvedSpeaker> {
  const speakers: SpeakerGuess[] = [];
  for (const part of parts) {
    const words = part.replace(/^(?:both|either) /iu, '').split(' ');
    const role = readRolePhrase(words);
    const holder = role && (await resolveOffice(store, role, time));
    const resolved = holder ?? (await resolveRow(store, words));
    if (resolved.outcome !== 'known') return resolved;
    speakers.push(...resolved.speakers);
  }
  const distinct = speakers.filter(
    ({ speaker }, at) => speakers.findIndex((other) => other.speaker.id === speaker.id) === at,
  );
  return { outcome: 'known', name, speakers: distinct, others: [], topicWords: [] };
}

/** "Trump, Putin and Xi" comes without its commas: two names may stand in one part. */
async function resolveRow(store: Store, words: readonly string[]): Promise<ResolvedSpeaker> {
  const whole = await resolveName(store, speakerName(words), KNOWN_FROM);
  if (whole.outcome !== 'unknown' || words.length > MOST_NAME_WORDS) return whole;
  for (let at = 1; at < words.length; at++) {
    const first = await resolveName(store, speakerName(words.slice(0, at)), BARE_FROM);
    if (first.outcome !== 'known') continue;
    const second = await resolveName(store, speakerName(words.slice(at)), BARE_FROM);
    if (second.outcome !== 'known') continue;
    return { ...whole, ...first, speakers: [...first.speakers, ...second.speakers] };
  }
  return whole;
}

/** The longest run of words that is a speaker's name; the other words are the topic. */
async function resolveBare(
  store: Store,
  { words, isPlaceOfName }: AskedSpeaker & { readonly who: 'perhaps' },
  time: AskedTime,
): Promise<ResolvedSpeaker> {
  const read = words.slice(0, MOST_BARE_WORDS);
  if (isPlaceOfName && words.some((word) => /^(?:and|or|&)$/iu.test(word))) {
    const joint = await resolveNames(store, words.map(plain).join(' '), time);
    if (joint.outcome === 'known') return joint;
  }
  for (let length = Math.min(MOST_NAME_WORDS, read.length); length > 0; length--) {
    for (let at = 0; at + length <= read.length; at++) {
      const run = read.slice(at, at + length);
      if (!couldBeName(run)) continue;
      // "Halcyon on layoffs", of Halcyon Strait Lines
      const isWhole = isPlaceOfName && length === words.length && /^\p{Lu}/u.test(run[0] ?? '');
      const least = length > 1 || isWhole ? KNOWN_FROM : BARE_FROM;
      const resolved = await resolveName(store, run.map(plain).join(' '), least);
      const topicWords = [...words.slice(0, at).filter(isNoTitle), ...words.slice(at + length)];
      if (resolved.outcome === 'known') return { ...resolved, topicWords };
      if (resolved.outcome === 'ambiguous') return { ...resolved, topicWords };
    }
  }
  const office = isPlaceOfName ? null : await resolveOpening(store, read, time);
  if (office) return office;
  // “Putin on Donbas” asks for Putin's words: those of others who name him are no answer.
  if (isPlaceOfName && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))) {
    const name = speakerName(words);
    return { outcome: 'unknown', name, near: await findNear(store, name) };
  }
  return { outcome: 'anyone', topicWords: words };
}

/** "the mayor of Ode resign": the longest run of words at the head that names an office; null where none does. */
async function resolveOpening(
  store: Store,
  words: readonly string[],
  time: AskedTime,
): Promise<ResolvedSpeaker | null> {
  for (let length = Math.min(MOST_OFFICE_WORDS, words.length - 1); length > 1; length--) {
    const role = readRolePhrase(words.slice(0, length));
    const holder = role?.isCertain ? await resolveOffice(store, role, time) : null;
    if (holder?.outcome === 'known') return { ...holder, topicWords: words.slice(length) };
    if (holder?.outcome === 'ambiguous') return holder;
  }
  return null;
}

const MOST_OFFICE_WORDS = 8;

/** "the" or "on" at either end belongs to no name; a word of two letters alone is none. */
function couldBeName(run: readonly string[]): boolean {
  const edges = [run[0] ?? '', run.at(-1) ?? ''].map(bareWord);
  return edges.every((word) => !STOP_WORDS.has(word)) && run.join('').length > 2;
}

const isNoTitle = (word: string): boolean => !OFFICE_TITLES.has(word.toLowerCase());
const plain = (word: string): string => word.replace(/"/gu, '').replace(/'s$/iu, '');
