/** Reads the tagger's weights from their compact text form. */

import { readWeightTable } from '../weight-table.ts';
import type { TaggerModel } from './tag-tokens.ts';
import { tagWeights } from './tag-weights.ts';
import { TAG_IDS, type Tag } from './token.ts';
import { wordReader } from './word.ts';

/** Reads what `src/training` wrote: line 1 the tags; line 2 per tag its words, tab-separated; line 3 the weights. */
export function readTaggerModel(source: string): TaggerModel {
  const [tagLine = '', dictionaryLine = '', weights = ''] = source.split('\n');
  const tags = tagLine.split(' ') as Tag[];
  const dictionary = new Map<string, Tag>();
  dictionaryLine.split('\t').forEach((words, index) => {
    for (const word of words.split(' ')) {
      const tag = tags[index];
      if (word !== '' && tag) dictionary.set(word, tag);
    }
  });
  const table = readWeightTable(weights, tags.length);
  return {
    tags,
    tagIds: tags.map((tag) => TAG_IDS[tag]),
    dictionary,
    wordOf: wordReader(dictionary),
    table,
    weights: tagWeights(table),
  };
}
