/** Words of what a comparison of names rests on. */

import { editDistance } from '../../text/edit-distance.ts';
import type { WordLikeness } from './compare-words.ts';
import type { NameEvidence, NameRuleId, NameVerdict } from './name-verdict.ts';
import type { NameWord } from './name-words.ts';

const RULES: Readonly<Record<WordLikeness, NameRuleId>> = {
  same: 'name/same-spelling',
  sound: 'name/same-sound',
  spelling: 'name/known-spelling',
  practice: 'name/spelling-practice',
  consonants: 'name/consonants',
  nickname: 'name/nickname',
  variant: 'name/variant',
  initial: 'name/initial',
  near: 'name/near-spelling',
};

/** How two words are one. */
export const evidenceOf = (
  how: WordLikeness,
  a: NameWord | undefined,
  b: NameWord | undefined,
): NameEvidence => ({ rule: RULES[how], detail: detailOf(a ? [a] : [], b ? [b] : []) });

/** A rule about two words. */
export const says = (rule: NameRuleId, a: NameWord, b: NameWord): NameEvidence => ({
  rule,
  detail: detailOf([a], [b]),
});

/** That two words make two people: less surely so where they resemble one another, by whatever practice that may be. */
export const different = (
  confidence: number,
  rule: NameRuleId,
  a: NameWord,
  b: NameWord,
): NameVerdict => ({
  verdict: 'different',
  confidence: areAlike(a.text, b.text) ? Math.min(confidence, ALIKE) : confidence,
  evidence: [says(rule, a, b)],
});

const ALIKE = 0.85;

/** A third of the letters differ at most. */
function areAlike(a: string, b: string): boolean {
  const most = Math.max(1, Math.floor(Math.max(a.length, b.length) / 3));
  return editDistance(a, b, most) <= most;
}

/** Nothing to tell by. */
export const none = (): NameVerdict => ({ verdict: 'unknown', confidence: 0, evidence: [] });

/** Sorted, so that a comparison reads the same both ways round. */
export function detailOf(a: readonly NameWord[], b: readonly NameWord[]): string {
  const sides = [a, b].map((words) =>
    words.map(({ particle, text }) => `${particle} ${text}`.trim()).join(' '),
  );
  return [...new Set(sides)].sort().join(' / ');
}
