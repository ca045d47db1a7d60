/** What a role says in words that compare: which office it is, for whom, and whether it is held. */

import { type ReadRole, readRole } from '../engine/registry/read-role.ts';
import { NATION_NAMES } from '../lexicon/countries.ts';
import {
  BODY_NAMES,
  EMPTY_OF_ROLES,
  LESSER_OFFICES,
  OFFICE_SYNONYMS,
} from '../lexicon/role-words.ts';
import type { TermGroup } from '../store/store.ts';
import { foldName } from '../text/name-key.ts';
import { stemKey } from '../text/stems.ts';

/** A word of a role, or several that name one office or country. */
export interface RoleTerm {
  /** The same for all ways to say it. */
  readonly key: string;
  /** All of them. */
  readonly group: TermGroup;
  readonly isNation: boolean;
  /** What an office deals with, and no place or body that it is of: "*welfare*" of "minister for welfare". */
  readonly isField: boolean;
}

/** A role taken apart. */
export interface RoleWords {
  /** What it is: "finance minister". */
  readonly office: readonly RoleTerm[];
  /** Keys of the words that name offices: of "deputy finance minister" that of "minister". */
  readonly heads: readonly string[];
  /** For whom or where: a country, an owner, and what stands after "of" and the like. */
  readonly of: readonly RoleTerm[];
  readonly status: ReadRole['status'];
}

/** Of a longer one the rest tells hardly anything. */
const MOST_WORDS = 20;
/** The longest names of offices and countries. */
const MOST_TOGETHER = 5;
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to']);

/** Takes a role apart, as an article or a question words it: "Ukraine's ambassador to Romania". Total; O(length). */
export function roleWords(role: string): RoleWords {
  const words = role
    .split(/\s+/u)
    .slice(0, MOST_WORDS)
    .flatMap((word) => {
      const isOwner = /['’]s?$/u.test(word);
      const folded = foldName(word.replace(/['’]s?$/u, '')).split(' ');
      const isProper = /^\p{Lu}/u.test(word);
      return folded.map((part, at) => ({
        ...{ part, isProper },
        isOwner: isOwner && at === folded.length - 1,
      }));
    });
  const split = words.findIndex(({ part }, at) => at > 0 && PREPOSITIONS.has(part));
  const isLowerHead = words[(split === -1 ? words.length : split) - 1]?.isProper === false;
  const office: RoleTerm[] = [];
  const of: RoleTerm[] = [];
  const heads: string[] = [];
  let isOffice = true;
  let preposition = '';
  for (let at = 0; at < words.length; ) {
    const [term, length] = termAt(
      words.map(({ part }) => part),
      at,
    );
    const ends = words[at + length - 1];
    const isBreak = PREPOSITIONS.has(words[at]?.part ?? '');
    const isJoint = words[at]?.part === 'and';
    const head = office.at(-1);
    if (isOffice && head && (isBreak || isJoint)) heads.push(head.key);
    if (isBreak && length === 1) isOffice = false;
    if (isBreak) preposition = words[at]?.part ?? '';
    const isProper = words[at]?.isProper === true;
    const isField = !isOffice && (preposition === 'for' || !isProper) && term?.isNation === false;
    // "The bank's governor", "the White House's spokesman": all before it is the owner's; "the Kerala minister".
    const isOfOffice =
      isOffice && !term?.isNation && !(isProper && isLowerHead && term?.isOffice === false);
    if (term) (isOfOffice ? office : of).push({ ...term, isField });
    if (isOffice && ends?.isOwner === true) of.push(...office.splice(0));
    at += length;
  }
  const last = office.at(-1);
  if (isOffice && last) heads.push(last.key);
  return { office, heads: [...new Set(heads)], of, status: readRole(role).status };
}

interface FoundTerm extends Omit<RoleTerm, 'isField'> {
  /** Of the words that several names are known for. */
  readonly isOffice: boolean;
}

/** The longest name that begins there, and how many words it has. */
function termAt(words: readonly string[], at: number): [FoundTerm | null, number] {
  for (let length = Math.min(MOST_TOGETHER, words.length - at); length > 0; length--) {
    const name = words.slice(at, at + length).join(' ');
    const nation = NATIONS.get(name);
    const office = OFFICE_SYNONYMS.get(name);
    const names = nation ?? office ?? BODY_NAMES.get(name);
    if (!names) continue;
    const isNation = nation !== undefined;
    return [
      { key: names[0] ?? name, group: { anyOf: names }, isNation, isOffice: office !== undefined },
      length,
    ];
  }
  const word = words[at] ?? '';
  if (word === '' || EMPTY_OF_ROLES.has(word)) return [null, 1];
  return [{ key: stemKey(word), group: { anyOf: [word] }, isNation: false, isOffice: false }, 1];
}

/** "U.S." and the like are several words each once the stops are gone. */
const INITIALS = ['us', 'uk', 'uae', 'eu'];
const NATIONS: ReadonlyMap<string, readonly string[]> = new Map(
  [...NATION_NAMES].flatMap(([name, names]) => {
    const initials = INITIALS.filter((short) => names.includes(short)).map(spaced);
    const all = [...names, ...initials];
    return [name, ...(INITIALS.includes(name) ? [spaced(name)] : [])].map(
      (each) => [each, all] as const,
    );
  }),
);

function spaced(letters: string): string {
  return Array.from(letters).join(' ');
}

/**
 * How a role that somebody has fits one that was asked for. `same`: what it says besides is at most for whom, where
 * that wasn't asked; `narrower`: it is one of that kind, or for one of that name ("president of the Bank of France");
 * `unstated`: the office alone, without the "of" that was asked for; `other`: none of these.
 */
export type RoleFit = 'same' | 'narrower' | 'unstated' | 'other';

/** Compares two roles, whether they are held aside. */
export function fitRole(asked: RoleWords, had: RoleWords): RoleFit {
  const keys = new Set([...had.office, ...had.of].map(({ key }) => key));
  const isSameOffice =
    asked.heads.some((head) => had.heads.includes(head)) &&
    asked.office.every(({ key }) => keys.has(key));
  const furtherWords = had.office.filter(
    ({ key }) => !asked.office.some((term) => term.key === key),
  );
  if (!isSameOffice || furtherWords.some(({ key }) => LESSER.has(key))) return 'other';
  if (asked.of.some(({ key }) => !keys.has(key))) {
    // "The bank's governor" leaves out which bank.
    const isWithin = had.of.every(
      ({ key, isField }) => isField || asked.of.some((term) => term.key === key),
    );
    return isWithin && furtherWords.length === 0 ? 'unstated' : 'other';
  }
  const wanted = new Set([...asked.office, ...asked.of].map(({ key }) => key));
  const isBegun = asked.of.every(({ key }, at) => had.of[at]?.key === key);
  // "Halcyon's chief executive" is that of Halcyon Strait Lines.
  const furtherOf = isBegun ? [] : had.of.filter(({ isNation }) => !isNation);
  return [...furtherWords, ...furtherOf].every(({ key }) => wanted.has(key)) ? 'same' : 'narrower';
}

const LESSER: ReadonlySet<string> = new Set([...LESSER_OFFICES].map(stemKey));
