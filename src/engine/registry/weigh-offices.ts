/** Offices that one person holds at a time: who has a fitting name and the same one is the same. */

import { foldName } from '../../text/name-key.ts';
import type { Appearance, LinkEvidence } from './appearance.ts';
import { countriesIn, type ReadRole } from './read-role.ts';

/** Offices that the world has once, or each country; whoever holds one of the first two goes by a given name. */
const OF_THE_WORLD: ReadonlySet<string> = new Set(['pope', 'pontiff', 'dalai lama']);
const OF_A_REALM: ReadonlySet<string> = new Set(
  'king|queen|emperor|empress|emir|sultan|crown prince|crown princess'.split('|'),
);
const OF_A_COUNTRY: ReadonlySet<string> = new Set('president|prime minister'.split('|'));

/** "Pope Francis", "the king": what stands before a name, or for it. */
const TITLE = new RegExp(
  `^(?:the )?(${[...OF_THE_WORLD, ...OF_A_REALM].sort((a, b) => b.length - a.length).join('|')})\\b`,
  'u',
);

/** Enough to make a lone name one's that may be. */
const WEIGHT = 2.4;

/**
 * Weighs that two people whose names fit hold one office. Two lone family names stay what they were: father and son may
 * have held it. Symmetrical.
 */
export function weighOffices(
  a: Appearance,
  b: Appearance,
  [rolesA, rolesB]: readonly [readonly ReadRole[], readonly ReadRole[]],
): LinkEvidence[] {
  const areLone = [a, b].map(({ names }) => !foldName(names[0] ?? '').includes(' '));
  // Two full names need no office to be one, and are not made one by it.
  if (!areLone.includes(true)) return [];
  const others = officesOf(b, rolesB);
  const shared = officesOf(a, rolesA).filter((office) => others.includes(office));
  const given = shared.find((office) => !isFamilyOffice(office));
  if (given !== undefined) return [says(given)];
  const family = shared.find(isFamilyOffice);
  const isOneLone = areLone[0] !== areLone[1];
  return family !== undefined && isOneLone ? [says(family)] : [];
}

/** "pope", "king, jordan": the office and its country. */
function officesOf({ mentions, countries }: Appearance, roles: readonly ReadRole[]): string[] {
  const folded = mentions.map((mention) => foldName(mention.replace(/['’]s\b/gu, '')));
  const titles = folded.flatMap((mention) => TITLE.exec(mention)?.[1] ?? []);
  // "The Ukrainian leader" tells more than what the article is about.
  const [about = countries[0] ?? null] = folded.flatMap((mention) =>
    countriesIn(mention.split(' ')),
  );
  return [
    ...titles.flatMap((title) => officeIn(title, about)),
    ...roles
      .filter(({ status }) => status === 'held')
      .flatMap((role) => {
        const words = role.words.filter((word) => countriesIn([word]).length === 0);
        return officeIn(words.join(' '), role.countries[0] ?? about);
      }),
  ];
}

function officeIn(office: string, country: string | null): string[] {
  if (OF_THE_WORLD.has(office)) return [office];
  if (country === null || !(OF_A_REALM.has(office) || OF_A_COUNTRY.has(office))) return [];
  return [`${office}, ${country}`];
}

const isFamilyOffice = (office: string): boolean => OF_A_COUNTRY.has(office.split(',')[0] ?? '');

const says = (detail: string): LinkEvidence => ({
  rule: 'registry/sole-office',
  detail,
  weight: WEIGHT,
});
