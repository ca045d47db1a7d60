/** The proper name that a noun phrase ends in, without the titles and common nouns before it. */

import { GIVEN_NAMES } from '../../lexicon/given-names.ts';
import { KIN_NOUNS } from '../../lexicon/kin-nouns.ts';
import { NO_PERSON_NOUNS, PERSON_ENDINGS } from '../../lexicon/person-nouns.ts';
import { type Narration, tokenAt } from '../marks/narration.ts';
import { isCapitalized, type Token, type Word } from '../tokens/token.ts';
import { isOneOf, wordSays } from '../tokens/word-facts.ts';
import { joinsBodyAt } from './body-joints.ts';
import {
  isClosingMark,
  isCompoundNoun,
  isCourtesyTitle,
  isDemonym,
  isField,
  isGivenName,
  isJoinedParticle,
  isManyOfPeople,
  isNameJoint,
  isNameParticle,
  isOfficePlural,
  isOfficeTitle,
  isOpeningMark,
  isOrganizationWord,
  isPartyMember,
  isPersonNoun,
  isRank,
} from './name-words.ts';
import { isOfficeOn, pastOffice } from './office-in-phrase.ts';

/**
 * Where the name that a phrase ends in begins: after its last common noun, title or possessive; `last` without a name.
 * "White House press secretary [Ann Lee]", "Ukrainian President [Olena Bondar]", "the [Water Board]".
 */
export function startOfName(narration: Narration, first: number, last: number): number {
  if (isManyOfOffice(narration, first, last) || isOneOfPeople(narration, first, last)) return last;
  if (isOfficeAlone(narration, first, last)) return last;
  // "Moody’s"
  const end = tokenAt(narration, last - 1).lower === "'s" ? last - 1 : last;
  let from = last;
  for (let at = end - 1; at >= first; at--) {
    const token = tokenAt(narration, at);
    const given = from < last ? beforeNickname(narration, first, at) : at;
    if (given < at) {
      at = given + 1;
      continue;
    }
    if (at < last - 1 && from < last && joinsName(narration, token, at)) continue;
    if (!isNameToken(token) || endsTitles(narration, token, at, from, last)) break;
    from = at;
  }
  const owner = Math.min(
    ownerOfOffice(narration, first, from, last),
    patronOf(narration, first, from, last),
  );
  if (owner < from) return owner;
  from = pastOffice(narration, from, last);
  while (from < last && isTitleAt(narration, from, last)) from++;
  return isOnlyTitles(narration, from, last) ? last : from;
}

/** "the [President’s Office]": a body by whose it is; `from` where the name is another. */
function ownerOfOffice(narration: Narration, first: number, from: number, last: number): number {
  if (from !== last - 1 || from < first + 2 || !isSeat(tokenAt(narration, from).word)) return from;
  if (tokenAt(narration, from - 1).lower !== "'s") return from;
  let owner = from - 1;
  while (owner > first && isOfHolder(tokenAt(narration, owner - 1))) owner--;
  return owner < from - 1 && isOfficeTitle(tokenAt(narration, from - 2).word) ? owner : from;
}

/** "[St Guthrum’s Hospital]", "[Texas Children’s Hospital]": a house by its patron or by those it is for; `from` where the name is another. */
function patronOf(narration: Narration, first: number, from: number, last: number): number {
  if (from < first + 2 || from >= last || !isHouse(tokenAt(narration, last - 1).word)) return from;
  if (tokenAt(narration, from - 1).lower !== "'s") return from;
  let patron = from - 1;
  while (patron > first && isOfHolder(tokenAt(narration, patron - 1))) patron--;
  const isNamed =
    isSaint(tokenAt(narration, patron).word) || isForMany(tokenAt(narration, from - 2).word);
  return patron < from - 1 && isNamed ? patron : from;
}

const isHouse = isOneOf(
  new Set(
    'hospital church cathedral school college academy hospice parish abbey centre center'.split(
      ' ',
    ),
  ),
);
const isSaint = isOneOf(new Set('st st. saint king queen prince princess our'.split(' ')));
const isForMany = isOneOf(new Set(['children', 'women', 'people', 'men']));

const isSeat = isOneOf(new Set(['office', 'department', 'cabinet', 'bureau', 'chambers']));
const isOfHolder = (token: Token): boolean => isCapitalized(token) && token.tag !== 'DET';

/** Where the given name stands before “Baby” or (Baby), of which `at` is the closing mark; `at` itself where it is none. */
function beforeNickname(narration: Narration, first: number, at: number): number {
  if (!isClosingMark(tokenAt(narration, at).word)) return at;
  for (let open = at - 1; open > first && open >= at - MOST_CALLED; open--) {
    const token = tokenAt(narration, open);
    if (open < at - 1 && isOpeningMark(token.word))
      return mayBeGiven(tokenAt(narration, open - 1)) ? open - 1 : at;
    if (!mayBeGiven(token)) return at;
  }
  return at;
}

/** No title: "Gen. (Retd) Ann Lee" is called nothing. */
const mayBeGiven = (token: Token): boolean =>
  isNameToken(token) && ![isOfficeTitle, isCourtesyTitle, isRank].some((is) => is(token.word));

const MOST_CALLED = 4;

/** "the Health Minister", "a Labour MP": capitalised, with an article before it, and nobody’s name. */
function isOfficeAlone(narration: Narration, first: number, last: number): boolean {
  if (last - first < 3) return false;
  const { word } = tokenAt(narration, last - 1);
  if (!word.isCapitalized || !isHeldOffice(word)) return false;
  const { tag, lower } = tokenAt(narration, first);
  if (tag !== 'DET' && lower !== 'the') return false;
  for (let at = first + 1; at < last - 1; at++)
    if (isGivenName(tokenAt(narration, at).word)) return false;
  return true;
}

/** Of those that are hardly ever surnames. */
const isHeldOffice = wordSays(
  (word) => isOfficeTitle(word) && HELD.has(word.lower.slice(word.lower.lastIndexOf('-') + 1)),
);
const HELD: ReadonlySet<string> = new Set(
  `president minister secretary chancellor ambassador governor senator mayor leader director commissioner mp mep msp mla chairman
  chairwoman spokesman spokeswoman spokesperson officer congressman congresswoman premier treasurer superintendent prosecutor general warden`.split(
    /\s+/u,
  ),
);

/** "Opposition MPs", "Labour Ministers": many are no name, but "the Council of Ministers" is one. */
function isManyOfOffice(narration: Narration, first: number, last: number): boolean {
  if (!isOfficePlural(tokenAt(narration, last - 1).word)) return false;
  for (let at = first; at < last; at++) if (isNameJoint(tokenAt(narration, at).word)) return false;
  return true;
}

/** "the Italian", "the Georgia Republican": one of a people or a party, who has been named before. */
function isOneOfPeople(narration: Narration, first: number, last: number): boolean {
  if (tokenAt(narration, first).lower !== 'the') return false;
  const { word } = tokenAt(narration, last - 1);
  if (last - first === 2) return isDemonym(word);
  return (last - first === 3 && isLongDemonym(word)) || (last - first <= 4 && isPartyMember(word));
}

/** "the Costa Rican", "the New Zealander" */
const isLongDemonym = isOneOf(new Set('rican lankan zealander leonean african korean'.split(' ')));

/** "the Minister", "the CFO": capitalised, but an office and no name. */
function isOnlyTitles(narration: Narration, from: number, last: number): boolean {
  // "Wife of the mayor" opens a sentence.
  if (last - from === 1 && isRelative(tokenAt(narration, from).word)) return true;
  for (let at = from; at < last; at++) {
    const { word } = tokenAt(narration, at);
    if (!isOfficeTitle(word) && !isPersonNoun(word) && !isRank(word)) return false;
  }
  return true;
}

/** "van", "of", "&" … inside a name; "the" only after "of" or "for". */
function joinsName(narration: Narration, { word, lower }: Token, at: number): boolean {
  if (isNameParticle(word) && !word.isCapitalized) return true;
  if (lower === ',' || lower === 'on')
    return (
      joinsBodyAt(narration.tokens, at) ||
      (lower === 'on' && isOfficeOn(narration.tokens[at - 1], narration.tokens[at + 1]))
    );
  if (!isNameJoint(word)) return false;
  if (lower !== 'the') return true;
  const before = narration.tokens[at - 1]?.lower;
  return before === 'of' || before === 'for';
}

const isNameToken = (token: Token): boolean =>
  (isCapitalized(token) || isJoinedParticle(token.word)) &&
  token.tag !== 'DET' &&
  token.tag !== 'PUNCT' &&
  token.tag !== 'PRON';

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
  // "Doctors Without Borders"
  if (next.lower === 'without' || from !== at + 1 || !isNameToken(next)) return false;
  const { word } = token;
  const isTitle =
    (isCourtesyTitle(word) && !isWithinName(narration, at)) ||
    (isRank(word) && last - from < 5) ||
    isDetective(narration, at) ||
    isOfficeTitle(word) ||
    isPersonNoun(word) ||
    isCompoundNoun(word) ||
    isBodyType(word) ||
    isTradeOf(narration, at, last - from) ||
    isKinOf(narration, at, last - from) ||
    areMany(narration, at, from) ||
    isPeopleOf(narration, at, from, last);
  return (
    isTitle &&
    !isInitial(word, last - from) &&
    // "P. B. Prince Gajendra Babu"
    !isInitials(narration.tokens[at - 1]) &&
    !isOrganizationWord(tokenAt(narration, last - 1).word) &&
    !isBodyOf(narration, from, last)
  );
}

/** "Det Con Ann Lee", "Det Sgt Ann Lee" */
const isDetective = (narration: Narration, at: number): boolean =>
  at > 0 && isConstable(tokenAt(narration, at).word) && isDet(tokenAt(narration, at - 1).word);
const isConstable = isOneOf(new Set(['con', 'sgt', 'insp', 'supt', 'ch']));
const isDet = isOneOf(new Set(['det', 'detective', 'ch']));

/** "Nasima | Begum | Lucky": titles of some that are names of others, behind a name that is no title. */
function isWithinName(narration: Narration, at: number): boolean {
  if (at === 0 || !isNameToo(tokenAt(narration, at).word)) return false;
  const before = tokenAt(narration, at - 1);
  return mayBeGiven(before) && !isPersonNoun(before.word);
}

const isNameToo = isOneOf(
  new Set('begum bibi baba king queen prince baron duke count malik sultan haji'.split(' ')),
);

/** "Mine Workers | Union of Mufumbe" */
function isBodyOf(narration: Narration, from: number, last: number): boolean {
  for (let at = from; at + 1 < last; at++)
    if (isOrganizationWord(tokenAt(narration, at).word))
      return isOf(tokenAt(narration, at + 1).word);
  return false;
}

const isOf = isOneOf(new Set(['of', 'for']));

/** "Shopkeeper Ann Lee": a noun by its ending that opens a sentence; "Tucker Lee" has but one word left. */
const isTradeOf = (narration: Narration, at: number, wordsAfter: number): boolean => {
  const word = narration.tokens[at]?.word;
  if (word === undefined || wordsAfter < 2) return false;
  return (word.isCommon || opensSentence(narration, at)) && isTrade(word);
};

/** "Husband Tom Lee", at a sentence's head. */
const isKinOf = (narration: Narration, at: number, wordsAfter: number): boolean =>
  wordsAfter > 1 && isRelative(tokenAt(narration, at).word) && opensSentence(narration, at);

const isRelative = isOneOf(KIN_NOUNS);

/** "Neighbours Sunil and Margaret Orr": what several are, at a sentence's head. */
const areMany = (narration: Narration, at: number, name: number): boolean => {
  if (!opensSentence(narration, at) || !isManyOfPeople(tokenAt(narration, at).word)) return false;
  return isGivenName(tokenAt(narration, name).word) || narration.tokens[name + 1]?.lower === 'and';
};
const opensSentence = ({ tokens }: Narration, at: number): boolean => {
  const before = tokens[at - 1];
  return before === undefined || before.tag === 'PUNCT' || before.lower.endsWith('.');
};

/** "the Belgian Wout Hendrickx", but "the Belgian Grand Prix": words that are nothing but a name. */
function isPeopleOf({ tokens }: Narration, at: number, from: number, last: number): boolean {
  const people = tokens[at];
  if (!people || !isDemonym(people.word) || last - from < 2 || last - from > 3) return false;
  if (tokens[at - 1]?.lower !== 'the') return false;
  return tokens
    .slice(from, last)
    .every(({ word }) => !word.isCommon && !isOrganizationWord(word) && !isField(word));
}

/** "Carmaker Toyota", "Broadcaster NRK", "the Lok Sabha Ann Lee": what kind of body bears the name, or where somebody leads. */
const isBodyType = isOneOf(
  new Set(
    `carmaker automaker chipmaker planemaker drugmaker steelmaker airline retailer lender brewer miner insurer broadcaster newspaper
  tabloid magazine charity startup supermarket conglomerate manufacturer operator developer brokerage sabha`.split(
      /\s+/u,
    ),
  ),
);

const isTrade = wordSays(
  ({ lower }) =>
    lower.length > 6 &&
    PERSON_ENDINGS.test(lower) &&
    !NO_PERSON_NOUNS.has(lower) &&
    !GIVEN_NAMES.has(lower),
);

/** A title that is all that stands at the name's head: "Sir", "Judge", unless nothing would be left. */
function isTitleAt(narration: Narration, at: number, last: number): boolean {
  const { word } = tokenAt(narration, at);
  if (isRank(word))
    return last - at === 3 && !isOrganizationWord(tokenAt(narration, last - 1).word);
  return (
    (isCourtesyTitle(word) || isNameJoint(word)) &&
    !isInitial(word, last - at - 1) &&
    at + 1 <= last
  );
}

/** "B." */
const isInitials = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}\.$/u.test(token.text);

/** "M. Macron" is Monsieur, "M. K. Stalin" and "M. Night Shyamalan" are not. */
const isInitial = ({ lower }: Word, wordsAfter: number): boolean =>
  lower === 'm.' && wordsAfter > 1;
