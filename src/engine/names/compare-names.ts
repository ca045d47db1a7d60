/** Whether two names may be one person's, by the names alone. */

import type { NamePractice } from '../../lexicon/name-spellings.ts';
import { compareInOrder, type InOrder } from './compare-in-order.ts';
import { compareLone } from './compare-lone.ts';
import { compareWords, type SharedTraits } from './compare-words.ts';
import { areReadInManyWays } from './many-readings.ts';
import { orderLoss, otherReadings } from './name-orders.ts';
import { type NameParts, readNameParts } from './name-parts.ts';
import { practicesOf } from './name-practice.ts';
import type { NameEvidence, NameVerdict } from './name-verdict.ts';

/**
 * Compares two people's names.
 *
 * Symmetrical; "can't know" is a verdict. A full name that fits a full name is at most 0.97 sure, since homonyms exist.
 * O(words²), names are bounded.
 */
export function compareNames(a: string, b: string): NameVerdict {
  return compareParts(readNameParts(a), readNameParts(b));
}

/** The same over names that have been taken apart. */
export function compareParts(a: NameParts, b: NameParts): NameVerdict {
  // One order for both ways round, so that the evidence reads the same too.
  return keyOf(a) <= keyOf(b) ? compareSorted(a, b) : compareSorted(b, a);
}

function keyOf(parts: NameParts): string {
  const { words, generation } = parts;
  const key =
    keys.get(parts) ??
    [...words.map(({ particle, text }) => `${particle} ${text}`), generation].join(' ');
  keys.set(parts, key);
  return key;
}

/** A name is compared with many. */
const keys = new WeakMap<NameParts, string>();

function compareSorted(a: NameParts, b: NameParts): NameVerdict {
  if (a.words.length === 0 || b.words.length === 0) return unknown(0, 'name/nothing-to-compare');
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) {
    return {
      verdict: 'different',
      confidence: 0.95,
      evidence: [says('name/generation', a.generation, b.generation)],
    };
  }
  if (a.gender !== null && b.gender !== null && a.gender !== b.gender) {
    const areCertain = a.isGenderCertain && b.isGenderCertain;
    if (areCertain || a.isGenderCertain || b.isGenderCertain) {
      return {
        verdict: 'different',
        confidence: areCertain ? 0.93 : 0.85,
        evidence: [says('name/gender', a.gender, b.gender)],
      };
    }
  }
  const practices = sharedPractices(a, b);
  const shared = {
    practices,
    isVowelless: a.isVowelless !== b.isVowelless,
    isRomanized: a.isRomanized !== b.isRomanized,
  };
  const best =
    a.words.length === 1 || b.words.length === 1
      ? compareLone(a, b, shared)
      : compareFull(a, b, shared);
  return withGeneration(
    best.verdict === 'different' ? (untitled(a, b, shared) ?? best) : best,
    a,
    b,
  );
}

/** "Emir Tamim" may be Tamim, an emir, or somebody whose given name is Emir. */
function untitled(a: NameParts, b: NameParts, shared: SharedTraits): NameVerdict | null {
  if (a.untitled === null && b.untitled === null) return null;
  const [x, y] = [a, b].map((parts) => ({ ...parts, words: parts.untitled ?? parts.words }));
  const lone = x && y ? compareLone(x, y, shared) : null;
  return lone?.verdict === 'unknown' ? lone : null;
}

/** One of the two may have a rank and the other none: the son, or the father. */
function withGeneration(verdict: NameVerdict, a: NameParts, b: NameParts): NameVerdict {
  if (a.generation === b.generation || verdict.verdict !== 'same') return verdict;
  const evidence = [...verdict.evidence, says('name/generation', a.generation, b.generation)];
  return { verdict: 'unknown', confidence: 0.7, evidence };
}

/** A practice of one name counts for both where the other has nothing against it: a Cyrillic name says little of itself in Latin letters. */
function sharedPractices(a: NameParts, b: NameParts): Set<NamePractice> {
  const [inA, inB] = [practicesOf(a), practicesOf(b)];
  const shared = [...inA].filter((practice) => inB.has(practice));
  if (shared.length > 0) return new Set(shared);
  return new Set(
    [...inA, ...inB].filter((practice) => practice === 'arabic' || practice === 'indic'),
  );
}

function compareFull(a: NameParts, b: NameParts, shared: SharedTraits): NameVerdict {
  const direct = compareInOrder(a, b, shared);
  let best: InOrder = direct;
  for (const [x, y] of otherReadings(a, b)) {
    const { verdict, loss } = orderLoss(x, y);
    if (direct.verdict === 'same') break;
    const read = compareInOrder(x.parts, y.parts, shared);
    // "W. S. Goh" may be Goh Wee Siang.
    const isInitialled = read.verdict === 'unknown' && best.verdict === 'different';
    if (isInitialled && verdict === 'same' && hasInitial(x.parts, y.parts)) {
      const evidence = [...read.evidence, says('name/other-order')];
      best = { ...read, confidence: read.confidence - loss, evidence };
    }
    if (read.verdict !== 'same') continue;
    const turned: InOrder = {
      ...read,
      verdict,
      confidence: verdict === 'same' ? read.confidence - loss : loss,
      evidence:
        x.isTurned || y.isTurned ? [...read.evidence, says('name/other-order')] : read.evidence,
    };
    if (best.verdict !== 'same' || turned.confidence > best.confidence) best = turned;
    if (best.verdict === 'same') break;
  }
  if (best.verdict === 'different' && isSameWords(direct, a, b, shared)) {
    return unknown(0.5, 'name/other-order');
  }
  const { verdict, evidence } = best;
  const most = verdict === 'different' && areReadInManyWays(a, b) ? UNSURELY_DIFFERENT : 1;
  return { verdict, confidence: round(Math.min(most, best.confidence)), evidence };
}

const hasInitial = (...names: readonly NameParts[]): boolean =>
  names.some(({ words }) => words.some(({ isInitial }) => isInitial));

/** Too little to be sure, too much to weigh further evidence. */
const UNSURELY_DIFFERENT = 0.81;

/** "Diallo Amina Sow" and "Diallo Sow Amina": the same words in an order that no rule explains. */
function isSameWords(direct: InOrder, a: NameParts, b: NameParts, shared: SharedTraits): boolean {
  if (direct.verdict === 'same' || a.words.length !== b.words.length || a.words.length < 3)
    return false;
  const rest = [...b.words];
  return a.words.every((word) => {
    const at = rest.findIndex((other) => compareWords(word, other, shared, false) === 'same');
    if (at === -1) return false;
    rest.splice(at, 1);
    return true;
  });
}

const says = (rule: NameEvidence['rule'], ...words: readonly (string | null)[]): NameEvidence => ({
  rule,
  detail: words
    .filter((word) => word !== null)
    .sort()
    .join(' / '),
});

const unknown = (confidence: number, rule: NameEvidence['rule']): NameVerdict => ({
  verdict: 'unknown',
  confidence,
  evidence: [{ rule, detail: '' }],
});

const round = (value: number): number => Math.round(value * 1000) / 1000;
