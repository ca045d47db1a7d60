/** How likely a name that somebody typed means a known name. */

import { editDistance } from './edit-distance.ts';
import { foldName, soundKey } from './name-key.ts';

/**
 * Gives the likeness of a typed name to a known one, 0–1.
 *
 * 1: the same after folding. A surname alone comes near that ("Zelensky" for "Volodymyr Zelenskyy"),
 * another first name with the same surname comes to nothing: that is somebody else.
 */
export function nameLikeness(typed: string, known: string): number {
  if (foldName(typed) !== '' && foldName(typed) === foldName(known)) return 1;
  const [asked, named] = [wordsOf(typed), wordsOf(known)];
  if (asked.length === 0 || named.length === 0) return 0;
  const fits = asked.map((word) => bestFit(word, named));
  const worst = Math.min(...fits.map(({ likeness }) => likeness));
  if (worst === 0) return 0;
  const mean = fits.reduce((sum, { likeness }) => sum + likeness, 0) / fits.length;
  const hasSurname = fits.some(({ at }) => at === named.length - 1);
  const isWhole = asked.length >= named.length;
  return mean * (isWhole ? 0.98 : hasSurname ? 0.92 : 0.8);
}

interface Word {
  readonly folded: string;
  readonly sound: string;
}

function wordsOf(name: string): Word[] {
  return foldName(name)
    .split(' ')
    .filter((word) => word !== '')
    .map((folded) => ({ folded, sound: soundKey(folded) }));
}

function bestFit(word: Word, among: readonly Word[]): { likeness: number; at: number } {
  const likenesses = among.map((other) => wordLikeness(word, other));
  const likeness = Math.max(...likenesses);
  return { likeness, at: likenesses.lastIndexOf(likeness) };
}

function wordLikeness(a: Word, b: Word): number {
  if (a.folded === b.folded) return 1;
  if (a.sound === b.sound) return 0.97;
  if (a.folded.length === 1 && b.folded.startsWith(a.folded)) return 0.9;
  const shorter = Math.min(a.sound.length, b.sound.length);
  if (shorter < 4) return 0;
  const most = shorter >= 7 ? 2 : 1;
  const distance = editDistance(a.sound, b.sound, most);
  return distance > most ? 0 : 1 - (1.3 * distance) / shorter;
}
