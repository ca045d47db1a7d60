/** Texts to run against: news as it comes, and texts built to hurt. */

import { isPresent, readSet } from '../../src/training/score/gold-sets.ts';

/** News articles of about `length` characters in all; the larger annotated set where it is there. */
export function newsArticles(length: number): {
  readonly from: string;
  readonly articles: readonly string[];
} {
  const from = isPresent('polnear/dev') ? 'polnear/dev' : 'world';
  const pool = readSet(from).articles.map(({ text }) => text);
  const articles: string[] = [];
  for (let i = 0, total = 0; total < length; i++) {
    const text = pool[i % pool.length] ?? '';
    articles.push(text);
    total += text.length;
  }
  return { from, articles };
}

/** Lengths at which growth is measured, in characters. */
export const GROWTH_LENGTHS: readonly number[] = [100_000, 1_000_000, 10_000_000];

/** Texts of any length by name, each made by repeating something. */
export const GROWING_TEXTS: Readonly<Record<string, (length: number) => string>> = {
  news: (length) => newsArticles(length).articles.join('\n\n').slice(0, length),
  'opening marks only': repeated('“'),
  'straight marks only': repeated('"'),
  'nested marks': (length) => repeated('“‘')(length / 2) + repeated('’”')(length / 2),
  'one long word': repeated('a'),
  'one long sentence': repeated('the mayor said that the bridge which the town had built and '),
  'no spaces': repeated('he-said,“don’t”'),
  'all capitals': repeated('THE MAYOR SAID THE BRIDGE IS SAFE AND '),
  'said only': repeated('said '),
  'full stops only': repeated('.'),
  'blank lines only': repeated('\n'),
  'marks never closed': repeated('“Yes\n\n'),
  'a quote a sentence': repeated('“Yes,” he said. '),
  'fields only': repeated('Title: a b c d\n'),
  'labels only': repeated('Some label of five words\n'),
  'broken to a width': repeated(
    'the skippers of the town will pay twice as much to moor from next\n',
  ),
  'dates only': repeated('on 3 March 2016 at 5 pm '),
};

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, Math.floor(length));
}
