/** Documents by the thousand for tests and benchmarks: invented news, the same for the same seed. */

import type { DocumentInput } from '../../src/services/document-input.ts';

const GIVEN =
  `Amina Bram Celia Dario Edda Farid Greta Hamid Ilse Jomo Katya Lars Mbali Nadia Oskar Pilar Quentin Rania
  Stellan Tomas Ursula Vikram Wanjiru Xenia Yusuf Zofia Anders Beatriz Chidi Dagny`.split(/\s+/u);
/** Family names are put together of these: 1,400 of them. */
const BEGINNINGS =
  `Ar Bel Cor Dan El Far Gor Hal Iv Jan Kal Lin Mar Nor Od Pet Quil Ros Sar Tam Ul Ver Wes Yar Zol Bran Stel
  Thor`.split(/\s+/u);
const MIDDLES = ['a', 'e', 'i', 'o', 'en', 'il', 'or', 'an', 'u', 'is'];
const ENDINGS = ['ska', 'dell', 'berg', 'tto', 'mann'];
/** So many people speak in the news, a few of them much of the time (Zipf): the first ninety say half. */
const PEOPLE = 8_000;
const ROLES = ['mayor', 'harbour master', 'engineer', 'minister', 'union leader', 'director'];
const PLACES = ['Port Meridian', 'Tambacounda', 'Larkhaven', 'Osterby', 'Villa Serena', 'Kesh'];
const THINGS = ['the bridge', 'the night boats', 'the vault', 'the water works', 'the school'];
const DOINGS = ['will open in', 'was inspected in', 'must be paid for by', 'cannot close before'];
const MONTHS = ['January', 'March', 'May', 'July', 'September', 'November'];
const VERBS = ['said', 'told reporters', 'warned', 'argued', 'announced'];
const OUTLETS = ['Coast Courier', 'Sahel Daily', 'Northern Almanac', 'The Fjord Inquirer'];

/** Gives the documents one after the other; each has an id and a text of its own. */
export function* generateDocuments(count: number, seed = 1): Generator<DocumentInput> {
  for (let index = 0; index < count; index++) yield generateDocument(index, seed);
}

/** The document at that place: about 3,500 characters, three attributions on each thousand as in political news (PolNeAR). */
function generateDocument(index: number, seed: number): DocumentInput {
  const random = mulberry32(seed * 1_000_003 + index);
  const pick = (words: readonly string[]): string =>
    words[Math.floor(random() * words.length)] ?? '';
  const claim = (): string => `${pick(THINGS)} in ${pick(PLACES)} ${pick(DOINGS)} ${pick(MONTHS)}`;
  const paragraph = (): string => {
    const rank = Math.floor(Math.exp(random() * Math.log(PEOPLE + 1))) - 1;
    const { given, family } = nameOf(rank);
    const who = `${given} ${family}`;
    // Now and then somebody is given another office than usual.
    const role = random() < 0.9 ? (ROLES[rank % ROLES.length] ?? '') : pick(ROLES);
    const narration = (): string =>
      `The council of ${pick(PLACES)} met for ${2 + Math.floor(random() * 8)} hours over ${pick(THINGS)}, which stands near the old market of ${pick(PLACES)} and was built in the last century by the families of the town.`;
    return random() < 0.5
      ? `${narration()} ${capital(claim())}, ${role} ${who} ${pick(VERBS)} on Monday. ${narration()}`
      : `“${capital(claim())},” ${role} ${who} said. ${narration()} ${narration()} According to ${family}, ${claim()}.`;
  };
  const opening = `Report ${index} from ${pick(PLACES)}: ${claim()}.`;
  return {
    id: `generated-${seed}-${index}`,
    outlet: pick(OUTLETS),
    publishedAt: '2025-03-04',
    text: [opening, ...Array.from({ length: 7 }, paragraph)].join('\n\n'),
  };
}

/** The name of the person at that rank, 0 for who speaks most; no two have the same. */
export function nameOf(rank: number): { readonly given: string; readonly family: string } {
  const at = (words: readonly string[], index: number): string => words[index % words.length] ?? '';
  const families = BEGINNINGS.length * MIDDLES.length * ENDINGS.length;
  const place = (rank * 389) % families;
  const middle = Math.floor(place / BEGINNINGS.length);
  const family = `${at(BEGINNINGS, place)}${at(MIDDLES, middle)}${at(ENDINGS, Math.floor(middle / MIDDLES.length))}`;
  return { given: at(GIVEN, rank + Math.floor(rank / families)), family };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A small generator of random numbers in [0, 1), after Tommy Ettinger's mulberry32 (public domain). */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
