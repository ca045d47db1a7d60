/** Finds whom a name means among the stored speakers. */

import type { NamedSpeaker, Store } from '../store/store.ts';
import type { ResolvedSpeaker, SpeakerGuess } from './resolved-speaker.ts';
import { surnameBearers } from './surname-bearers.ts';

/** A name is taken for somebody's from here on; below, it's a "did you mean". */
export const KNOWN_FROM = 0.75;
/** Two people whose likeness differs by less fit equally. */
const TIE = 0.02;
/** Whoever comes nearer than that may have been meant. */
const NEAR_FROM = 0.5;

type NameStore = Pick<Store, 'findSpeakersByName' | 'findSpeaker'>;

/**
 * Those whose names come nearest, from that likeness on; several that come equally near are ambiguous. A bare surname
 * also means the only one who bears it, unless their roles differ.
 */
export async function resolveName(
  store: NameStore,
  name: string,
  least: number,
): Promise<ResolvedSpeaker> {
  const found = await findNamed(store, name, least);
  const fitting = found.filter(({ likeness }) => likeness >= least);
  const best = fitting[0];
  if (!best) return { outcome: 'unknown', name, near: [] };
  const isTied = (likeness: number): boolean =>
    best.likeness - likeness < (best.likeness === 1 ? 0.001 : TIE);
  const tied = withoutOffices(fitting.filter(({ likeness }) => isTied(likeness)));
  const bearers = await surnameBearers(store, name, {
    called: tied.map(({ speaker }) => speaker),
    found: fitting.map(({ speaker }) => speaker),
  });
  const isBorne = (speaker: NamedSpeaker): boolean =>
    bearers.some((one) => one.speaker === speaker);
  const meant = fitting.filter((one) => tied.includes(one) || isBorne(one.speaker));
  const isClear =
    tied.length === 1 && bearers.length <= 1 && bearers.every((one) => one.couldBeOne);
  if (!isClear) {
    const speakers = meant.map((one) => guess(one, one.likeness / meant.length));
    return { outcome: 'ambiguous', name, speakers };
  }
  const others = found
    .filter((one) => one.likeness > NEAR_FROM && !meant.includes(one))
    .slice(0, 5)
    .map((one) => guess(one, one.likeness * (1 - best.likeness)));
  const speakers = meant.map((one) => guess(one, one.likeness));
  return { outcome: 'known', name, speakers, others, topicWords: [] };
}

/** "Donald J. Trump" is whoever articles call Donald Trump, if they call nobody so. */
async function findNamed(store: NameStore, name: string, least: number): Promise<Fitting[]> {
  const found = await store.findSpeakersByName(name, 10);
  const plain = name.replace(/(?<=\S) \p{L}\.?(?= \S)/gu, '');
  return found.some(({ likeness }) => likeness >= least) || plain === name
    ? found
    : store.findSpeakersByName(plain, 10);
}

interface Fitting {
  readonly speaker: NamedSpeaker;
  readonly likeness: number;
}

/** "Aldby" is Joren Aldby, and not the "office of Joren Aldby". */
function withoutOffices(tied: readonly Fitting[]): Fitting[] {
  const people = tied.filter(({ speaker }) => speaker.kind === 'person');
  return tied.filter(
    ({ speaker }) =>
      speaker.kind === 'person' ||
      !people.some((person) => speaker.name.includes(person.speaker.name)),
  );
}

const guess = ({ speaker }: Fitting, confidence: number): SpeakerGuess => ({
  speaker,
  confidence: Math.round(confidence * 100) / 100,
});

/** Whom one may have meant: those who share a word with the name, or nearly. */
export async function findNear(store: Store, name: string): Promise<NamedSpeaker[]> {
  const near = new Map<string, NamedSpeaker>();
  for (const words of [name, ...name.split(' ').reverse()].slice(0, 5)) {
    for (const { speaker, likeness } of await store.findSpeakersByName(words, 3)) {
      if (likeness > NEAR_FROM) near.set(speaker.id, speaker);
    }
  }
  return [...near.values()].slice(0, 5);
}
