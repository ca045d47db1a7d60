/** Whether two names of organisations are one's: ministries need a country, letters stand for words. */

import { foldName } from '../../text/name-key.ts';
import type { Appearance, PairVerdict } from './appearance.ts';
import { countriesIn } from './read-role.ts';

/** An organisation's name as it is compared. */
export interface OrganizationName {
  /** Content words in order. */
  readonly words: readonly string[];
  /** The same in alphabetical order: "Ministry of Defence" is "Defence Ministry". */
  readonly key: string;
  readonly letters: string;
  readonly countries: readonly string[];
}

const SMALL: ReadonlySet<string> = new Set(
  'the of for and a an in on to s de la del du des et'.split(' '),
);
const LEGAL: ReadonlySet<string> = new Set(
  'inc incorporated corp corporation ltd limited plc llc llp ag gmbh sa bhd pte pty co company holdings group nv se spa'.split(
    ' ',
  ),
);
/** British spellings and words for one thing, in the American or shorter form. */
const FORMS: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    centre: 'center',
    organisation: 'organization',
    defence: 'defense',
    labour: 'labor',
    programme: 'program',
    organisations: 'organizations',
    harbour: 'harbor',
    theatre: 'theater',
    dept: 'department',
    govt: 'government',
    intl: 'international',
    natl: 'national',
    univ: 'university',
    ministries: 'ministry',
    affairs: '',
    external: 'foreign',
  }),
]);
/** Words of names that many countries or towns have. */
const GENERIC: ReadonlySet<string> = new Set(
  `ministry department office board council agency authority commission committee court supreme high police army navy air force
  government parliament senate congress house assembly cabinet treasury bank central national federal state county city town district
  regional local foreign interior home defense finance health education justice water energy transport trade agriculture environment
  labor economy culture tourism industry planning works public river rural urban immigration customs tax revenue election electoral
  security intelligence emergency emergencies services service fire coast guard union workers party democrats republicans
  conservatives liberals greens opposition presidency president prime minister mayor governor embassy consulate prosecutor prosecutors
  general attorney school hospital university people affairs information communications housing family veterans economic development
  social investigation bureau statistics meteorological weather institute ruling armed forces military`.split(
    /\s+/u,
  ),
);

/** Takes an organisation's name apart: legal forms, countries and small words aside. Total; O(length). */
export function readOrganization(name: string): OrganizationName {
  const all = foldName(name.replace(/['’]s\b/gu, '').replace(/&/gu, ' ')).split(' ');
  const countries = countriesIn(all);
  const words = all
    .filter((word) => !SMALL.has(word) && !LEGAL.has(word))
    .map((word) => FORMS.get(word) ?? word)
    .filter((word) => word !== '' && (countries.length === 0 || countriesIn([word]).length === 0));
  const initials = all.filter((word) => !SMALL.has(word)).map((word) => word.charAt(0));
  return { words, key: [...words].sort().join(' '), letters: initials.join(''), countries };
}

/** Weighs two organisations by name and country; what else speaks for or against them is weighed after. */
export function compareOrganizations(a: Appearance, b: Appearance): PairVerdict {
  let best: PairVerdict = { chance: 0.02, isConflict: true, evidence: [] };
  for (const nameA of a.names) {
    for (const nameB of b.names) {
      const verdict = comparePair(nameA, nameB, a, b);
      if (verdict.chance > best.chance) best = verdict;
    }
  }
  return best;
}

function comparePair(nameA: string, nameB: string, a: Appearance, b: Appearance): PairVerdict {
  const [x, y] = [readOrganization(nameA), readOrganization(nameB)];
  const detail = [...new Set([nameA, nameB])].sort().join(' / ');
  const says = (rule: `registry/${string}`, chance: number, isConflict = false): PairVerdict => ({
    chance,
    isConflict,
    evidence: [{ rule, detail, weight: round(Math.log(chance / (1 - chance))) }],
  });
  if (x.key === '' || y.key === '')
    return says(
      'registry/other-organization',
      x.countries.join() === y.countries.join() && x.countries.length > 0 ? 0.95 : 0.02,
      x.countries.join() !== y.countries.join(),
    );
  if (x.key === y.key) {
    if (!x.words.every((word) => GENERIC.has(word))) {
      const differ =
        x.countries.length > 0 && y.countries.length > 0 && !shares(x.countries, y.countries);
      return differ
        ? says('registry/other-country', 0.05, true)
        : says('registry/same-organization', 0.97);
    }
    return compareGeneric(x, y, a, b, says);
  }
  if (isAcronym(nameA, y) || isAcronym(nameB, x)) return says('registry/acronym', 0.8);
  const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
  const isPart = short.words.length > 1 && short.words.every((word) => long.words.includes(word));
  return isPart
    ? says('registry/part-of-name', 0.3)
    : says('registry/other-organization', 0.02, true);
}

/** "Foreign Ministry": the country stands in the name or mention, else it's the one that the article is about. */
function compareGeneric(
  x: OrganizationName,
  y: OrganizationName,
  a: Appearance,
  b: Appearance,
  says: (rule: `registry/${string}`, chance: number, isConflict?: boolean) => PairVerdict,
): PairVerdict {
  const [own, others] = [scopeOf(x, a), scopeOf(y, b)];
  if (own.length === 0 || others.length === 0) return says('registry/country-unknown', 0.5);
  if (!shares(own, others)) return says('registry/other-country', 0.05, true);
  const isNational =
    /ministry|foreign|supreme|central|federal|army|navy|senate|parliament|treasury/u.test(x.key);
  // "the county council", "the police": a country has many.
  return isNational ? says('registry/same-country', 0.94) : says('registry/same-country', 0.5);
}

/** The country by which an organisation of a common name is told from others of that name; none where nothing tells it. */
export function organizationScope(appearance: Appearance): readonly string[] {
  return scopeOf(readOrganization(appearance.names[0] ?? ''), appearance);
}

function scopeOf(read: OrganizationName, appearance: Appearance): readonly string[] {
  if (read.countries.length > 0) return read.countries.slice(0, 1);
  const told = [...appearance.mentions, ...appearance.roles].flatMap((text) =>
    countriesIn(foldName(text.replace(/['’]s\b/gu, '')).split(' ')),
  );
  return (told.length > 0 ? told : appearance.countries).slice(0, 1);
}

/** "WHO" for "World Health Organization": three letters or more, all of them. */
const isAcronym = (name: string, { letters, words }: OrganizationName): boolean =>
  words.length > 1 &&
  /^\p{Lu}{3,10}$/u.test(name.replace(/\./gu, '')) &&
  name.replace(/\./gu, '').toLowerCase() === letters;

const shares = (a: readonly string[], b: readonly string[]): boolean =>
  a.some((value) => b.includes(value));
const round = (value: number): number => Math.round(value * 100) / 100;
