/** Reads the tagger's weights from their compact text form. */

import { readWeights } from '../weights-text.ts';
import type { TaggerModel } from './tag-tokens.ts';
import type { Tag } from './token.ts';

/**
 * Reads what `src/training/tagger` wrote: line 1 the tags; line 2 per tag its words;
 * then a line a feature: the feature, a tab, and its weights, each a letter for the tag and a number ("a12c-7").
 */
export function readTaggerModel(source: string): TaggerModel {
  const [tagLine = '', dictionaryLine = '', ...featureLines] = source.split('\n');
  const tags = tagLine.split(' ') as Tag[];
  const dictionary = new Map<string, Tag>();
  dictionaryLine.split('\t').forEach((words, index) => {
    for (const word of words.split(' ')) {
      const tag = tags[index];
      if (word !== '' && tag) dictionary.set(word, tag);
    }
  });
  return { tags, dictionary, weights: readWeights(featureLines, tags.length) };
}
