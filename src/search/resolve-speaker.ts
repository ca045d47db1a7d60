/** Finds whom a question means among the stored speakers. */

import { STOP_WORDS } from '../lexicon/question-words.ts';
import { OFFICE_TITLES } from '../lexicon/titles.ts';
import type { SpeakerRecord, Store } from '../store/store.ts';
import type { AskedSpeaker } from './question-plan.ts';
import { bareWord } from './question-words.ts';
import { speakerName } from './speaker-words.ts';

/** A speaker whom the question may mean, and how sure that is (0–1). */
export interface SpeakerGuess {
  readonly speaker: SpeakerRecord;
  readonly confidence: number;
}

/** `name`: as it stood in the question; `topicWords`: words of the question that turned out to be no part of a name. */
export type ResolvedSpeaker =
  | { readonly outcome: 'anyone'; readonly topicWords: readonly string[] }
  | {
      readonly outcome: 'known';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
      readonly topicWords: readonly string[];
    }
  | {
      readonly outcome: 'ambiguous';
      readonly name: string;
      readonly speakers: readonly SpeakerGuess[];
    }
  | { readonly outcome: 'unknown'; readonly name: string; readonly near: readonly SpeakerRecord[] };

/** A name is taken for somebody's from here on; below, it's a "did you mean". */
const KNOWN_FROM = 0.75;
/** Bare words must come nearer than words in a speaker's place. */
const BARE_FROM = 0.85;
/** Two people whose likeness differs by less fit equally. */
const TIE = 0.02;
const MOST_NAME_WORDS = 6;
const MOST_BARE_WORDS = 12;

/** Looks up the words in the speaker's place, or looks for a name among bare words. */
export async function resolveSpeaker(store: Store, asked: AskedSpeaker): Promise<ResolvedSpeaker> {
  if (asked.who === 'anyone') return { outcome: 'anyone', topicWords: [] };
  if (asked.who === 'perhaps') return resolveBare(store, asked.words, asked.isPlaceOfName);
  const whole = await resolveName(store, asked.name, KNOWN_FROM);
  const parts = asked.name.split(/ (?:and|&) /iu);
  const resolved =
    whole.outcome === 'unknown' && parts.length > 1 ? await resolveJoint(store, parts) : whole;
  if (resolved.outcome !== 'unknown') return resolved;
  return { ...resolved, near: await findNear(store, resolved.name) };
}

async function resolveName(store: Store, name: string, least: number): Promise<ResolvedSpeaker> {
  const found = await store.findSpeakersByName(name, 10);
  const fitting = found.filter(({ likeness }) => likeness >= least);
  const best = fitting[0];
  if (!best) return { outcome: 'unknown', name, near: [] };
  const tied = fitting.filter(
    ({ likeness }) => best.likeness - likeness < (best.likeness === 1 ? 0.001 : TIE),
  );
  const speakers = tied.map(({ speaker, likeness }) => ({
    speaker,
    confidence: round(likeness / tied.length),
  }));
  if (tied.length > 1) return { outcome: 'ambiguous', name, speakers };
  return { outcome: 'known', name, speakers, topicWords: [] };
}

/** "Trump and Putin": both must be known. */
async function resolveJoint(store: Store, parts: readonly string[]): Promise<ResolvedSpeaker> {
  const speakers: SpeakerGuess[] = [];
  for (const part of parts.slice(0, 4)) {
    const resolved = await resolveName(store, speakerName(part.split(' ')), KNOWN_FROM);
    if (resolved.outcome !== 'known') return resolved;
    speakers.push(...resolved.speakers);
  }
  return { outcome: 'known', name: parts.join(' and '), speakers, topicWords: [] };
}

/** The longest run of words that is a speaker's name; the other words are the topic. */
async function resolveBare(
  store: Store,
  words: readonly string[],
  isPlaceOfName: boolean,
): Promise<ResolvedSpeaker> {
  const read = words.slice(0, MOST_BARE_WORDS);
  for (let length = Math.min(MOST_NAME_WORDS, read.length); length > 0; length--) {
    for (let at = 0; at + length <= read.length; at++) {
      const run = read.slice(at, at + length);
      if (!couldBeName(run)) continue;
      const resolved = await resolveName(store, run.map(plain).join(' '), BARE_FROM);
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
async function findNear(store: Store, name: string): Promise<SpeakerRecord[]> {
  const near = new Map<string, SpeakerRecord>();
  for (const words of [name, ...name.split(' ').reverse()].slice(0, 5)) {
    for (const { speaker, likeness } of await store.findSpeakersByName(words, 3)) {
      if (likeness > 0.5) near.set(speaker.id, speaker);
    }
  }
  return [...near.values()].slice(0, 5);
}

const round = (value: number): number => Math.round(value * 100) / 100;
