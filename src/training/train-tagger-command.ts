/** `npm run train:tagger`: fits the tagger to PolNeAR's training texts as wink-nlp tags them. */

import { readFileSync, writeFileSync } from 'node:fs';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Tag } from '../engine/tokens/token.ts';
import { fitTagger, type SilverTagger, silverRun } from './fit-tagger.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);

const silver: SilverTagger = (text) => {
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out();
  // wink-nlp's accessors are meant to be handed over like this.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const tags = tokens.out(nlp.its.pos) as unknown as Tag[];
  let at = 0;
  return words.map((word, i) => {
    const start = text.indexOf(word, at);
    if (start >= 0) at = start + word.length;
    return { start, tag: tags[i] ?? 'X' };
  });
};

const source = new URL('../../../shared/gold/polnear/train.ndjson', import.meta.url);
const target = new URL('../lexicon/weights/tagger.ts', import.meta.url);
const texts = readFileSync(source, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text);
const runs = texts.flatMap((text) =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => silverRun(line, silver)),
);
const held = runs.filter((_, i) => i % 20 === 0);
const fitted = fitTagger(
  runs.filter((_, i) => i % 20 !== 0),
  5,
);
writeFileSync(
  target,
  `/** Part-of-speech weights. Origin: fitted by \`npm run train:tagger\` to PolNeAR's training texts as wink-nlp (MIT) tags them. */\nexport const TAGGER_WEIGHTS = ${JSON.stringify(fitted)};\n`,
);

const { readTaggerModel } = await import('../engine/tokens/tagger-model.ts');
const { tagTokens } = await import('../engine/tokens/tag-tokens.ts');
const tagger = readTaggerModel(fitted);
let same = 0;
let all = 0;
for (const { tokens: bare, tags } of held) {
  const tokens = bare.map((token) => ({
    ...token,
    word: tagger.wordOf(token.text, 0, token.text.length),
  }));
  tagTokens(tokens, 0, tokens.length, tagger);
  tokens.forEach((token, i) => {
    if (token.tag === 'PUNCT' || tags[i] === 'X') return;
    all++;
    if (token.tag === tags[i]) same++;
  });
}
console.log(
  `agreement with wink-nlp on held-out lines: ${((100 * same) / all).toFixed(2)} % of ${all} words; ${Math.round(fitted.length / 1024)} KiB, ${tagger.table.size} features, ${tagger.dictionary.size} words`,
);
