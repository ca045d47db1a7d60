/** The proper name that a noun phrase ends in, without the titles and common nouns before it. */

import { ORGANIZATION_WORDS } from '../../lexicon/organizations.ts';
import { PERSON_NOUNS } from '../../lexicon/person-nouns.ts';
import { COURTESY_TITLES, OFFICE_TITLES } from '../../lexicon/titles.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token } from '../tokens/token.ts';

/**
 * The name that a phrase ends in: what follows its last common noun, title or possessive.
 * "White House press secretary [Ann Lee]", "Ukrainian President [Olena Bondar]", "the [Water Board]".
 */
export function nameInPhrase(narration: Narration, first: number, last: number): [number, number] {
  let from = last;
  for (let at = last - 1; at >= first; at--) {
    const token = tokenAt(narration, at);
    const isParticle = NAME_PARTICLES.has(token.lower) && !isCapitalized(token);
    const joins = at < last - 1 && (isParticle || isJoint(narration, at)) && from < last;
    if (joins) continue;
    if (!isNameToken(token) || endsTitles(narration, token, at, from, last)) break;
    from = at;
  }
  while (from < last && isTitleAt(narration, from, last)) from++;
  return isOnlyTitles(narration, from, last) ? [last, last] : [from, last];
}

/** "the Minister", "the CFO": capitalised, but an office and no name. */
function isOnlyTitles(narration: Narration, from: number, last: number): boolean {
  for (let at = from; at < last; at++) {
    const { lower } = tokenAt(narration, at);
    if (!OFFICE_TITLES.has(lower) && !isPersonNoun(lower)) return false;
  }
  return true;
}

/** "diplomat", and "ex-diplomat" with it. */
export const isPersonNoun = (lower: string): boolean =>
  PERSON_NOUNS.has(lower.includes('-') ? lower.replace(/^(?:ex|vice|co)-/u, '') : lower);

const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'the', '&', 'and', "'"]);

/** "of", "&" … inside a name; "the" only after "of" or "for". */
function isJoint(narration: Narration, at: number): boolean {
  const { lower } = tokenAt(narration, at);
  if (lower !== 'the') return JOINTS.has(lower);
  const before = narration.tokens[at - 1]?.lower;
  return before === 'of' || before === 'for';
}

const isNameToken = (token: Token): boolean =>
  (isCapitalized(token) || JOINED_PARTICLE.test(token.text)) &&
  token.tag !== 'DET' &&
  token.tag !== 'PUNCT' &&
  token.tag !== 'PRON';

/** "al-Masri", "d’Arcy". */
const JOINED_PARTICLE = /^(?:a[dlnrst]|ash|el|d|l)[-'’]\p{Lu}/u;

/** A title in front of at least one further name word: everything up to it is no name. */
function endsTitles(
  narration: Narration,
  token: Token,
  at: number,
  from: number,
  last: number,
): boolean {
  if (from >= last) return false;
  const next = tokenAt(narration, from);
  const isTitle =
    COURTESY_TITLES.has(token.lower) || OFFICE_TITLES.has(token.lower) || isPersonNoun(token.lower);
  return (
    isTitle &&
    from === at + 1 &&
    isNameToken(next) &&
    !ORGANIZATION_WORDS.has(tokenAt(narration, last - 1).lower)
  );
}

/** A title that is all that stands at the name's head: "Sir", "Judge", unless nothing would be left. */
function isTitleAt(narration: Narration, at: number, last: number): boolean {
  const { lower } = tokenAt(narration, at);
  return (COURTESY_TITLES.has(lower) || JOINTS.has(lower)) && at + 1 <= last;
}

/** Little words inside names: "van", "bin". Lower case. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de del della delle di du das dos des van von zu zum vom bin binti bint ben al el la las los le les der den da do ibn y e et und och af av til ter ten te 't 'o".split(
    ' ',
  ),
);
