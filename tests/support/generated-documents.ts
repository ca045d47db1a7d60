/** Documents by the thousand for tests and benchmarks: invented news, the same for the same seed. */

import type { DocumentInput } from '../../src/services/document-input.ts';

const GIVEN = [
  'Amina',
  'Bram',
  'Celia',
  'Dario',
  'Edda',
  'Farid',
  'Greta',
  'Hamid',
  'Ilse',
  'Jomo',
];
const FAMILY = ['Brandt', 'Odell', 'Keita', 'Marchetti', 'Lindqvist', 'Okafor', 'Petrov', 'Sato'];
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
  const name = (): string => `${pick(GIVEN)} ${pick(FAMILY)}`;
  const paragraph = (): string => {
    const who = name();
    const family = who.split(' ')[1] ?? '';
    const narration = (): string =>
      `The council of ${pick(PLACES)} met for ${2 + Math.floor(random() * 8)} hours over ${pick(THINGS)}, which stands near the old market of ${pick(PLACES)} and was built in the last century by the families of the town.`;
    return random() < 0.5
      ? `${narration()} ${capital(claim())}, ${pick(ROLES)} ${who} ${pick(VERBS)} on Monday. ${narration()}`
      : `“${capital(claim())},” ${pick(ROLES)} ${who} said. ${narration()} ${narration()} According to ${family}, ${claim()}.`;
  };
  const opening = `Report ${index} from ${pick(PLACES)}: ${claim()}.`;
  return {
    id: `generated-${seed}-${index}`,
    outlet: pick(OUTLETS),
    publishedAt: '2025-03-04',
    text: [opening, ...Array.from({ length: 7 }, paragraph)].join('\n\n'),
  };
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
