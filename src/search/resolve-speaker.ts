/** Finds whom a question means among the stored speakers. */

import { STOP_WORDS } from '../lexicon/question-words.ts';
import { OFFICE_TITLES } from '../lexicon/titles.ts';
import type { NamedSpeaker, Store } from '../store/store.ts';
import type { AskedSpeaker } from './question-plan.ts';
import { bareWord } from './question-words.ts';
import { speakerName } from './speaker-words.ts';

/** A speaker whom the question may mean, and how sure that is (0–1). */
export interface SpeakerGuess {
  readonly speaker: NamedSpeaker;
  readonly confidence: number;
}

/**
 * `name`: as it stood in the question; `topicWords`: words of the question that turned out to be no part
 * of a name; `others`: whom it may mean besides, less likely.
 */
export type ResolvedSpeaker =
  | { readonly outcome: 'anyone'; readonly topicWords: readonly string[] }
  | {
      readonly outcome: 'known';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
      readonly others: readonly SpeakerGuess[];
      readonly topicWords: readonly string[];
    }
  | {
      readonly outcome: 'ambiguous';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
    }
  | { readonly outcome: 'unknown'; readonly name: string; readonly near: readonly NamedSpeaker[] };

/** A name is taken for somebody's from here on; below, it's a "did you mean". */
const KNOWN_FROM = 0.75;
/** A bare word must come nearer than words in a speaker's place, or two words that are a name together. */
const BARE_FROM = 0.85;
/** Two people whose likeness differs by less fit equally. */
const TIE = 0.02;
/** Whoever comes nearer than that may have been meant. */
const NEAR_FROM = 0.5;
const MOST_NAME_WORDS = 6;
const MOST_BARE_WORDS = 12;

/** Looks up the words in the speaker's place, or looks for a name among bare words. */
export async function resolveSpeaker(store: Store, asked: AskedSpeaker): Promise<ResolvedSpeaker> {
  if (asked.who === 'anyone') return { outcome: 'anyone', topicWords: [] };
  if (asked.who === 'perhaps') return resolveBare(store, asked.words, asked.isPlaceOfName);
  const resolved = await resolveNames(store, asked.name);
  if (resolved.outcome !== 'unknown') return resolved;
  return { ...resolved, near: await findNear(store, resolved.name) };
}

/** One name, or several: "Trump and Putin", "Trump or Putin". A name with "and" in it comes first. */
async function resolveNames(store: Store, name: string): Promise<ResolvedSpeaker> {
  const whole = await resolveName(store, name, KNOWN_FROM);
  const parts = name.split(/ (?:and|or|&|plus|as well as) /iu).slice(0, MOST_SPEAKERS);
  if (whole.outcome !== 'unknown' || name.length > MOST_NAME_UNITS) return whole;
  return parts.length > 1 ? resolveJoint(store, parts, name) : whole;
}

/** A name stands within some words. */
const MOST_NAME_UNITS = 200;
const MOST_SPEAKERS = 6;

async function resolveName(store: Store, name: string, least: number): Promise<ResolvedSpeaker> {
  const found = await store.findSpeakersByName(name, 10);
  const fitting = found.filter(({ likeness }) => likeness >= least);
  const best = fitting[0];
  if (!best) return { outcome: 'unknown', name, near: [] };
  const isTied = (likeness: number): boolean =>
    best.likeness - likeness < (best.likeness === 1 ? 0.001 : TIE);
  const tied = fitting.filter(({ likeness }) => isTied(likeness));
  const speakers = tied.map(({ speaker, likeness }) => ({
    speaker,
    confidence: round(likeness / tied.length),
  }));
  if (tied.length > 1) return { outcome: 'ambiguous', name, speakers };
  const others = found
    .filter(({ likeness }) => likeness > NEAR_FROM && !isTied(likeness))
    .slice(0, 5)
    .map(({ speaker, likeness }) => ({
      speaker,
      confidence: round(likeness * (1 - best.likeness)),
    }));
  return { outcome: 'known', name, speakers, others, topicWords: [] };
}

/** "Trump and Putin": all must be known. */
async function resolveJoint(
  store: Store,
  parts: readonly string[],
  name: string,
): Promise<ResolvedSpeaker> {
  const speakers: SpeakerGuess[] = [];
  for (const part of parts) {
    const words = part.replace(/^(?:both|either) /iu, '').split(' ');
    const resolved = await resolveRow(store, words);
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
  words: readonly string[],
  isPlaceOfName: boolean,
): Promise<ResolvedSpeaker> {
  const read = words.slice(0, MOST_BARE_WORDS);
  if (isPlaceOfName && words.some((word) => /^(?:and|or|&)$/iu.test(word))) {
    const joint = await resolveNames(store, words.map(plain).join(' '));
    if (joint.outcome === 'known') return joint;
  }
  for (let length = Math.min(MOST_NAME_WORDS, read.length); length > 0; length--) {
    for (let at = 0; at + length <= read.length; at++) {
      const run = read.slice(at, at + length);
      if (!couldBeName(run)) continue;
      const least = length > 1 ? KNOWN_FROM : BARE_FROM;
      const resolved = await resolveName(store, run.map(plain).join(' '), least);
      const topicWords = [...words.slice(0, at).filter(isNoTitle), ...words.slice(at + length)];
      if (resolved.outcome === 'known') return { ...resolved, topicWords };
      if (resolved.outcome === 'ambiguous') return resolved;
    }
  }
  // “Putin on Donbas” asks for Putin's words: those of others who name him are no answer.
  if (isPlaceOfName && words.length <= 4 && words.every((word) => /^\p{Lu}/u.test(word))) {
    const name = speakerName(words);
    return { outcome: 'unknown', name, near: await findNear(store, name) };
  }
  return { outcome: 'anyone', topicWords: words };
}

/** "the" or "on" at either end belongs to no name; a word of two letters alone is none. */
function couldBeName(run: readonly string[]): boolean {
  const edges = [run[0] ?? '', run.at(-1) ?? ''].map(bareWord);
  return edges.every((word) => !STOP_WORDS.has(word)) && run.join('').length > 2;
}

const isNoTitle = (word: string): boolean => !OFFICE_TITLES.has(word.toLowerCase());
const plain = (word: string): string => word.replace(/"/gu, '').replace(/'s$/iu, '');

/** Whom one may have meant: those who share a word with the name, or nearly. */
async function findNear(store: Store, name: string): Promise<NamedSpeaker[]> {
  const near = new Map<string, NamedSpeaker>();
  for (const words of [name, ...name.split(' ').reverse()].slice(0, 5)) {
    for (const { speaker, likeness } of await store.findSpeakersByName(words, 3)) {
      if (likeness > NEAR_FROM) near.set(speaker.id, speaker);
    }
  }
  return [...near.values()].slice(0, 5);
}

const round = (value: number): number => Math.round(value * 100) / 100;
