/** What a role says: which office or trade, whether it's held, and for whom. */

import { COUNTRY_OF } from '../../lexicon/countries.ts';
import { BODY_NOUNS } from '../../lexicon/organizations.ts';
import { ROLE_FIELDS, type RoleField } from '../../lexicon/role-fields.ts';
import { foldName } from '../../text/name-key.ts';

/** `former` where the article says that it's over, `elect` where it hasn't begun, `acting` for the time being. */
export type RoleStatus = 'held' | 'former' | 'elect' | 'acting';

export interface ReadRole {
  readonly status: RoleStatus;
  /** For whom: an organisation, place or person, as the role words it; null where it doesn't say. */
  readonly affiliation: string | null;
  readonly countries: readonly string[];
  readonly fields: readonly RoleField[];
  /** Words that tell it from other roles, folded; small words and those of its status left out. */
  readonly words: readonly string[];
}

const FORMER =
  /\b(?:former|ex|then|onetime|one-time|retired|retd|erstwhile|outgoing|late|past|previous|previously)\b/iu;
const ELECT = /(?:-|\b)(?:elect|designate)\b|\bincoming\b/iu;
const ACTING = /\b(?:acting|interim|caretaker)\b/iu;
const SMALL: ReadonlySet<string> = new Set(
  'the a an of for at in on and to with from by his her its their who s former ex then onetime one time retired retd acting interim elect designate incoming outgoing late caretaker'.split(
    ' ',
  ),
);
/** American spellings of words of roles. */
const BRITISH: ReadonlyMap<string, string> = new Map([
  ['harbor', 'harbour'],
  ['defense', 'defence'],
  ['labor', 'labour'],
  ['center', 'centre'],
  ['program', 'programme'],
  ['councilor', 'councillor'],
]);
const SPEAKS =
  /\b(?:spokes(?:man|woman|person)|spokespeople|press secretary|representatives?|officials?|diplomats?|lawyers?|attorneys?|executives?|engineers?|employees?|ministers?)\b/iu;

/** Reads a role as an article words it: "Ukraine's former ambassador to Romania". Total; O(length). */
export function readRole(role: string): ReadRole {
  const folded = foldName(role.replace(/['’]s\b/gu, ''));
  const all = folded.split(' ').filter((word) => word !== '');
  const words = all.flatMap((word) => (SMALL.has(word) ? [] : [BRITISH.get(word) ?? word]));
  const status = FORMER.test(role)
    ? 'former'
    : ELECT.test(role)
      ? 'elect'
      : ACTING.test(role)
        ? 'acting'
        : 'held';
  return {
    status,
    affiliation: affiliationOf(role),
    countries: countriesIn(all),
    fields: [...new Set(words.flatMap((word) => fieldOf(word)))],
    words,
  };
}

function fieldOf(word: string): RoleField[] {
  const field = ROLE_FIELDS.get(word) ?? ROLE_FIELDS.get(word.replace(/s$/u, ''));
  return field ? [field] : [];
}

/** The countries that folded words name, by themselves, their people or capital, in order. */
export function countriesIn(words: readonly string[]): string[] {
  const found = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    for (let length = Math.min(3, words.length - at); length > 0; length--) {
      const country = COUNTRY_OF.get(words.slice(at, at + length).join(' '));
      if (country === undefined) continue;
      found.add(country);
      at += length - 1;
      break;
    }
  }
  return [...found];
}

/**
 * For whom: "director of the Tana Basin Water Board", "Ukraine's ambassador", "defence ministry spokesman",
 * "China's Foreign Ministry spokesman", "a senior Ukrainian official"; null for "a farmer".
 */
export function affiliationOf(role: string): string | null {
  const after = /\s(?:of|for|at|from|with)\s(?:the\s)?(.{2,120})$/u.exec(role)?.[1];
  if (after !== undefined) return clean(after);
  const place = SPEAKS.exec(role);
  const owner = /^(?:the\s|an?\s)?(.{2,80}?)['’]s?\s/iu.exec(role)?.[1];
  if (owner !== undefined && !/^(?:his|her|its|their|my|our)$/iu.test(owner))
    return clean(bodyBefore(role, place?.index ?? 0) ?? owner);
  if (place === null) return null;
  const before = role
    .slice(0, place.index)
    .replace(
      /\b(?:the|an?|one|two|three|several|some|many|other|another|senior|top|chief|former|unnamed|unidentified|deputy|its|his|her|their|prime|then|high-ranking|anonymous)\b/giu,
      ' ',
    );
  return clean(before);
}

/** "China's Foreign Ministry" of "China's Foreign Ministry spokesman"; null where what is owned is no body. */
function bodyBefore(role: string, end: number): string | null {
  const before = role
    .slice(0, end)
    .replace(/^(?:the|an?)\s/iu, '')
    .trimEnd();
  const last = before.split(/\s/u).at(-1)?.toLowerCase() ?? '';
  return BODY_NOUNS.has(last) ? before : null;
}

/** Cut at a comma or clause; null where nothing that names anything is left. */
function clean(text: string): string | null {
  const cut =
    text.split(/[,;(]|\s(?:who|which|that|and|because|familiar|on condition)\s/u)[0] ?? '';
  const trimmed = cut.replace(/\s+/gu, ' ').trim();
  return /\p{L}{2}/u.test(trimmed) ? trimmed : null;
}
