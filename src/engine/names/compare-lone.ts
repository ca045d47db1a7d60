/** A name of one word against another name: a family name, a given name, or all there is. */

import { compareWords, LOSSES, provesName, type SharedTraits } from './compare-words.ts';
import { isGivenName } from './given-name.ts';
import { evidenceOf } from './name-evidence.ts';
import { isRoman, type NameParts } from './name-parts.ts';
import type { NameVerdict } from './name-verdict.ts';

/** One word never makes two names one person's, but with a number it does: "Leo XIV". One of the names has one word. */
export function compareLone(a: NameParts, b: NameParts, shared: SharedTraits): NameVerdict {
  const [lone, other] = a.words.length === 1 ? [a, b] : [b, a];
  const word = lone.words[0];
  if (!word) return { verdict: 'unknown', confidence: 0, evidence: [] };
  const last = other.words.length - 1;
  const regnal = last === 0 ? compareRegnal(a, b, shared) : null;
  if (regnal !== null) return regnal;
  let chance = 0;
  other.words.forEach((candidate, at) => {
    const how = compareWords(word, candidate, shared, at !== last && last > 0);
    if (how !== null && how !== 'initial') {
      const isFamily = at === last;
      chance = Math.max(
        chance,
        how === 'near' ? 0.2 : how === 'variant' ? 0.3 : isFamily ? 0.5 : 0.3,
      );
    }
    if (candidate.pieces.includes(word.text)) chance = Math.max(chance, 0.4);
  });
  if (other.called.includes(word.text)) chance = Math.max(chance, 0.5);
  // "van Gogh" is read as a particle and a name, "Van Gogh" as two.
  const joined = other.words.map(({ text }) => text).join('');
  if (joined === `${word.particle.replace(/ /gu, '')}${word.text}`) chance = Math.max(chance, 0.5);
  const detail = [word.text, other.words.map(({ text }) => text).join(' ')].sort().join(' / ');
  if (chance > 0) {
    return {
      verdict: 'unknown',
      confidence: chance,
      evidence: [{ rule: 'name/lone-name', detail }],
    };
  }
  // "Boris" and "Johnson": a given name alone has no family name to be told apart by.
  if (last === 0 && isGivenName(word.text) !== isGivenName(other.words[0]?.text ?? '')) {
    return { verdict: 'unknown', confidence: 0.1, evidence: [{ rule: 'name/lone-name', detail }] };
  }
  return {
    verdict: 'different',
    confidence: 0.88,
    evidence: [{ rule: 'name/other-name', detail }],
  };
}

const SUREST_REGNAL = 0.93;

/** Kings and popes: a given name and the same number. */
function compareRegnal(a: NameParts, b: NameParts, shared: SharedTraits): NameVerdict | null {
  const [wordA, wordB] = [a.words[0], b.words[0]];
  const { generation } = a;
  if (!wordA || !wordB || generation === null || generation !== b.generation) return null;
  const how = isRoman(generation) ? compareWords(wordA, wordB, shared, true) : null;
  if (how === null || !provesName(how)) return null;
  const evidence = [evidenceOf(how, wordA, wordB)];
  return { verdict: 'same', confidence: SUREST_REGNAL - LOSSES[how], evidence };
}
