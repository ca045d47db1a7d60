/** The words of what was said, as printed: what a misspelt word is compared with. */

import type { Connection } from './connection.ts';
import { contentTexts } from './content-texts.ts';
import { onceFor } from './prepared.ts';
import { rememberedRows } from './remembered-rows.ts';

/** Shorter words have too many neighbours, longer ones are no words. */
const SHORTEST = 4;
const LONGEST = 40;

/** The words of a text, in lower case; counts words as unicode61 does. */
export function wordsAsPrinted(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu) ?? []
  );
}

/** Notes the words of a content. They stay when the quote goes: whoever reads them checks the index; a take-down forgets them. */
export function noteWords(db: Connection, content: string): void {
  const words = new Set(wordsAsPrinted(content));
  const noted = notedWords(db);
  const fresh = [...words].filter(
    (word) => word.length >= SHORTEST && word.length <= LONGEST && !noted.has(word),
  );
  if (fresh.length === 0) return;
  insertWords(db).run(JSON.stringify(fresh));
  if (noted.size > MOST_KEPT) noted.clear();
  for (const word of fresh) noted.add(word);
}

/** Words that are kept because they were noted: most of the next text's are among them. */
const MOST_KEPT = 50_000;
const notedWords = rememberedRows(() => new Set<string>());

const insertWords = onceFor(({ $client }) =>
  $client.prepare<[string]>(
    'INSERT OR IGNORE INTO content_words (word) SELECT value FROM json_each(?)',
  ),
);

/** Takes out the words of texts that are gone from the index, but for those that another content has. */
export function forgetContentWords(db: Connection, texts: readonly string[]): void {
  const { $client } = db;
  notedWords(db).clear();
  const isFound = $client
    .prepare<[string], number>('SELECT 1 FROM quotes_fts WHERE quotes_fts MATCH ? LIMIT 1')
    .pluck();
  const remove = $client.prepare('DELETE FROM content_words WHERE word = ?');
  for (const word of new Set(texts.flatMap(wordsAsPrinted))) {
    // The word holds letters and digits only, so that the quotes around it close.
    if (isFound.get(`{content} : "${word}"`) === undefined) remove.run(word);
  }
}

/** Notes the words of all quotes where none were noted: in a database that an earlier version wrote. */
export function fillWords(db: Connection): void {
  const any = db.$client.prepare(
    'SELECT 1 FROM quotes WHERE NOT EXISTS (SELECT 1 FROM content_words) LIMIT 1',
  );
  if (any.get() === undefined) return;
  const next = db.$client
    .prepare<[number], number>('SELECT seq FROM quotes WHERE seq > ? ORDER BY seq LIMIT 500')
    .pluck();
  const fill = db.$client.transaction(() => {
    for (let seqs = next.all(0); seqs.length > 0; seqs = next.all(seqs.at(-1) ?? 0)) {
      for (const text of contentTexts(db, seqs)) noteWords(db, text);
    }
  });
  fill.immediate();
}
