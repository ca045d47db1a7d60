/** Matches an article's speaker to the registry: is this somebody already known? */

import type { SpeakerKind } from '../quote.ts';
import { NAME_RULES, type Name, readName } from './same-name.ts';

/** A registry entry, as far as matching needs it. */
export interface KnownSpeaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Other spellings and shorter forms seen. */
  readonly aliases: readonly string[];
}

/** The entry it is, and how sure that is (0–1); null when it is nobody known. */
export interface SpeakerMatch {
  readonly id: string;
  readonly linkConfidence: number;
}

/**
 * Gives the known speaker that a name stands for, or null.
 *
 * The surest rule that any candidate of the kind fits decides; where it fits several, nobody is
 * picked: homonyms stay apart. An alias that was itself only a lone surname never makes two full names one.
 */
export function matchSpeaker(
  speaker: { readonly name: string; readonly kind: SpeakerKind },
  candidates: readonly KnownSpeaker[],
): SpeakerMatch | null {
  const name = readName(speaker.name);
  if (speaker.kind === 'anonymous' || name.folded === '') return null;
  const known = candidates
    .filter(({ kind }) => kind === speaker.kind)
    .map((candidate) => ({ id: candidate.id, names: namesOf(candidate) }));
  for (const { holds, confidence } of NAME_RULES) {
    const fitting = known.filter(({ names }) =>
      names.some((other) => holds(name, other, speaker.kind)),
    );
    if (fitting.length > 1) return null;
    if (fitting[0]) return { id: fitting[0].id, linkConfidence: confidence };
  }
  return null;
}

/** A lone surname says nothing once a full name is known: "Ivan Petrov" isn't the "Petrov" who is "Oleg Petrov". */
function namesOf({ name, aliases }: KnownSpeaker): Name[] {
  const names = [name, ...aliases].map(readName);
  const full = names.filter(({ words }) => words.length > 1);
  return full.length > 0 ? full : names;
}
