/** `tsx fill-search-store.ts FILE QUOTES`: a store of generated quotes, with the thesaurus of the questions asked of it. */

import { Database } from '../../src/store/sqlite/driver.ts';
import { loadServices, openBuiltStore } from './built-store.ts';
import { generateNames, generateQuotes } from './generated-quotes.ts';
import { type QuestionKind, questionKinds, TIMES, WARM_UP } from './search-questions.ts';

const [file = '', size = ''] = process.argv.slice(2);
await fill(file, Number(size));

async function fill(file: string, quotes: number): Promise<void> {
  await (await openBuiltStore(file)).close();
  const client = new Database(file);
  // Nothing is lost that can't be generated again: no log, and all pages in memory until the end.
  client.pragma('journal_mode = OFF');
  client.pragma('synchronous = OFF');
  client.pragma('cache_size = -4000000');
  generateQuotes(client, quotes);
  const kinds = questionKinds(client, { quotes, ...generateNames() }, TIMES + WARM_UP);
  client.close();
  await nameSynonyms(file, kinds);
}

/** Enters into the thesaurus which words of the questions have others beside them. */
async function nameSynonyms(file: string, kinds: readonly QuestionKind[]): Promise<void> {
  const store = await openBuiltStore(file);
  const { topics } = (await loadServices())({ store, now: () => '2026-11-24T00:00:00Z' });
  for (const { groups } of kinds.flatMap(({ questions }) => questions)) {
    for (const [name = '', ...synonyms] of groups) {
      if (synonyms.length > 0) await topics.put(name, { name, synonyms, kinds: [], parts: [] });
    }
  }
  await store.close();
}
