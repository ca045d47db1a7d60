/** The orders in which a name may be meant: given name first, or the family name; given names apart or joined. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { isFamilyFirst } from './family-first.ts';
import type { NameParts } from './name-parts.ts';
import type { NameWord } from './name-words.ts';

/** A name read in some order. */
export interface Reading {
  readonly parts: NameParts;
  readonly isTurned: boolean;
  /** 0: nothing says so; 1: a family name is known to stand first. */
  readonly support: 'known' | 'likely' | 'none' | 'against';
}

/** Pairs of readings other than as they stand: given names joined, the family name first. */
export function otherReadings(a: NameParts, b: NameParts): [Reading, Reading][] {
  const [plainA, plainB] = [plain(a), plain(b)];
  const [joinedA, joinedB] = [joinGiven(a), joinGiven(b)];
  const pairs: [Reading, Reading][] = [];
  if (joinedA || joinedB) pairs.push([joinedA ?? plainA, joinedB ?? plainB]);
  if (a.isOrderCertain && b.isOrderCertain) return pairs;
  for (const x of [plainA, ...(joinedA ? [joinedA] : [])]) {
    for (const y of [plainB, ...(joinedB ? [joinedB] : [])]) {
      pairs.push([turn(x), y], [x, turn(y)]);
    }
  }
  return pairs;
}

const plain = (parts: NameParts): Reading => ({ parts, isTurned: false, support: 'known' });

/** "Kim Jong Un" → "Kim Jongun", where the first word is a family name of the kind. */
function joinGiven(parts: NameParts): Reading | null {
  const [family, ...given] = parts.words;
  if (!family || given.length !== 2 || given.some((word) => word.isInitial)) return null;
  if (!isFamilyFirst(family.text)) return null;
  const joined: NameWord = {
    ...family,
    text: given.map(({ text }) => text).join(''),
    pieces: given.flatMap(({ pieces }) => pieces),
  };
  return plain({ ...parts, words: [family, joined] });
}

function turn({ parts }: Reading): Reading {
  const [family, ...given] = parts.words;
  if (!family) return { parts, isTurned: true, support: 'none' };
  const [firstGiven] = given;
  const isGiven = GIVEN_NAMES.has(family.text);
  const support =
    isFamilyFirst(family.text) || parts.isOrderCertain
      ? 'known'
      : isGiven
        ? 'against'
        : firstGiven && GIVEN_NAMES.has(firstGiven.text)
          ? 'likely'
          : 'none';
  return { parts: { ...parts, words: [...given, family] }, isTurned: true, support };
}

/** What reading names in another order takes from the confidence that they are one's. */
export function orderLoss(x: Reading, y: Reading): { verdict: 'same' | 'unknown'; loss: number } {
  const turned = x.isTurned ? x : y.isTurned ? y : null;
  if (!turned) return { verdict: 'same', loss: 0.01 };
  const other = turned === x ? y : x;
  if (turned.support === 'known' || other.parts.isOrderCertain)
    return { verdict: 'same', loss: 0.04 };
  if (turned.support === 'likely') return { verdict: 'same', loss: 0.06 };
  return { verdict: 'unknown', loss: turned.support === 'against' ? 0.35 : 0.7 };
}
