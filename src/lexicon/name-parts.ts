/**
 * What may stand in a name besides given and family names: honorifics of many cultures, particles, suffixes.
 * Origin: our own lists, after common usage in English-language news. MIT.
 */

import { COURTESY_TITLES, GENDERED_TITLES, OFFICE_TITLES } from './titles.ts';

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** Honorifics that tell the gender and aren't in the titles already, folded. */
const MORE_GENDERED: readonly (readonly [string, 'male' | 'female'])[] = [
  ...words(
    'sr senor signor herr monsieur pan shree sriman pandit maulana mawlana mullah hojjatoleslam alhaji otunba oba bey effendi pasha ustadh mzee u ko tuan encik nai sayyid sayed syed',
  ).map((title) => [title, 'male'] as const),
  ...words(
    'sra srta senora senorita signora signorina frau pani mademoiselle shrimati kumari daw ma alhaja hanim puan cik nang sayyida syeda khanum',
  ).map((title) => [title, 'female'] as const),
];

/** Folded honorific → gender it tells. */
export const HONORIFIC_GENDERS: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ...[...GENDERED_TITLES].map(([title, gender]) => [title.replace(/\./gu, ''), gender] as const),
  ...MORE_GENDERED,
]);

/** Words before a name that are no part of it, folded, without stops. */
export const HONORIFICS: ReadonlySet<string> = new Set([
  ...[...COURTESY_TITLES, ...OFFICE_TITLES].map((title) => title.replace(/\./gu, '')),
  ...HONORIFIC_GENDERS.keys(),
  ...words(
    `maitre me dott dottssa ing lic khun phra datin toh puan haj hajj hajji al-haj sheikha shaikh sheik emir amir mr mrs excellency
    his her majesty highness holiness honourable honorable hon rt prime vice deputy former ex acting late sayyida ayatollah grand
    crown private pvt pte lance staff brigadier brig lieutenant colonel wing squadron flight rear archdeacon monsignor msgr
    mister madam engineer barrister advocate comrade chief justice tan sri dato seri datuk`,
  ),
]);

/** Honorifics that are given or family names too: left out only before two more words. */
export const HONORIFICS_OR_NAMES: ReadonlySet<string> = new Set(
  words(
    'don dan earl dean duke prince major king baron ma u ko daw pan sri grand tan chief judge bishop pastor marshal sultan emir amir ali tun haj sayed sayyid syed syeda shaikh sheikh me nai doctor page mori rose ing',
  ),
);

/** Words after a name that are no part of it. */
export const TRAILING_HONORIFICS: ReadonlySet<string> = new Set(
  words(
    'san sama sensei kun ji sahib saheb bey effendi pasha hanim khanum phd md mp mla mep qc kc sc esq obe mbe cbe kbe rn jp frs',
  ),
);

/** Suffixes that tell relatives of one name apart, folded → rank in the family. */
export const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['jnr', 'jr'],
  ['filho', 'jr'],
  ['sr', 'sr'],
  ['snr', 'sr'],
  ['senior', 'sr'],
  ...words('ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii').map((n) => [n, n] as const),
]);

/** Small words that belong to the family name after them, folded. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  words(
    `van von der den de del della degli dei di da do dos das du la le les lo el al as ash ad an ar az at ul ud ur bin ibn ben bint binti ter ten te zu
    zum zur y af av abu abou ould wald st saint san santa ap ab fitz ni nic ui 't 's a/l a/p`,
  ),
);

/** Those that mean "son of" or "daughter of": what follows is the father's name. */
export const FILIATIONS: ReadonlySet<string> = new Set(
  words('bin ibn ben bint binti ould wald ap ab'),
);
