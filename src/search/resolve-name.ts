/** Finds whom a name means among the stored speakers. */

import type { NamedSpeaker, Store } from '../store/store.ts';
import type { ResolvedSpeaker } from './resolved-speaker.ts';

/** A name is taken for somebody's from here on; below, it's a "did you mean". */
export const KNOWN_FROM = 0.75;
/** Two people whose likeness differs by less fit equally. */
const TIE = 0.02;
/** Whoever comes nearer than that may have been meant. */
const NEAR_FROM = 0.5;

/** Those whose names come nearest, from that likeness on; several that come equally near are ambiguous. */
export async function resolveName(
  store: Pick<Store, 'findSpeakersByName'>,
  name: string,
  least: number,
): Promise<ResolvedSpeaker> {
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

const round = (value: number): number => Math.round(value * 100) / 100;
