/** A store of generated quotes: speakers and words as skewed as in news, always the same for the same size. */

import type { Client } from '../../src/store/sqlite/driver.ts';

/** What a store is filled with. */
export interface GeneratedStore {
  readonly quotes: number;
  /** Names by rank: the first is quoted most. */
  readonly speakers: readonly { readonly id: string; readonly name: string }[];
  /** Words by rank: the first is the commonest. */
  readonly words: readonly string[];
}

const SPEAKERS = 20_000;
const WORDS = 60_000;
const QUOTES_OF_ARTICLE = 5;

/** Whom and which words the stores have, the same in all of them; `random` goes on from there. */
export function generateNames(random = mulberry32(SEED)): Omit<GeneratedStore, 'quotes'> {
  const words = distinctWords(WORDS, random);
  const speakers = Array.from({ length: SPEAKERS }, (_, at) => ({
    id: uuid(1, at),
    name: `${capital(words[(at * 7) % WORDS] ?? '')} ${capital(words[(at * 13 + 5) % WORDS] ?? '')}son`,
  }));
  return { words, speakers };
}

const SEED = 20_261_124;

/** Writes the quotes into an empty store of the newest schema, in one transaction. */
export function generateQuotes(client: Client, quotes: number): GeneratedStore {
  const random = mulberry32(SEED);
  const { words, speakers } = generateNames(random);
  const write = client.transaction(() => {
    writeRegistry(client, speakers);
    writeArticles(client, quotes, { random, words, speakers });
  });
  write.immediate();
  client.exec(
    `INSERT OR IGNORE INTO content_words SELECT value FROM json_each('${JSON.stringify(words)}')`,
  );
  client.exec(`INSERT INTO quotes_fts (quotes_fts) VALUES ('optimize')`);
  client.exec('ANALYZE');
  return { quotes, speakers, words };
}

interface Source {
  readonly random: () => number;
  readonly words: readonly string[];
  readonly speakers: GeneratedStore['speakers'];
}

function writeRegistry(client: Client, speakers: GeneratedStore['speakers']): void {
  const outlet = client.prepare('INSERT INTO outlets (id, name, name_key) VALUES (?, ?, ?)');
  for (let at = 0; at < 50; at++) outlet.run(uuid(2, at), `Outlet ${at}`, `outlet ${at}`);
  client
    .prepare(
      `INSERT INTO pages (id, body, media_type, retrieved_at) VALUES (?, x'', 'text/plain', '2026-01-01T00:00:00Z')`,
    )
    .run(uuid(3, 0));
  const speaker = client.prepare(
    `INSERT INTO speakers (id, name, name_key, kind) VALUES (?, ?, ?, 'person')`,
  );
  const alias = client.prepare(
    'INSERT INTO speaker_aliases (speaker_id, name, name_key, sound_key) VALUES (?, ?, ?, ?)',
  );
  const word = client.prepare('INSERT OR IGNORE INTO speaker_words VALUES (?, ?)');
  const variant = client.prepare('INSERT OR IGNORE INTO word_variants VALUES (?, ?)');
  for (const { id, name } of speakers) {
    const key = name.toLowerCase();
    speaker.run(id, name, key);
    // Generated words have nothing that sounds otherwise than it is spelt.
    alias.run(id, name, key, key);
    for (const part of key.split(' ')) {
      word.run(part, id);
      variant.run(part, part);
    }
  }
}

function writeArticles(client: Client, quotes: number, source: Source): void {
  const article = client.prepare(
    `INSERT INTO articles (id, page_id, revision, outlet_id, headline, published_at, precision, kind, language, text, sha256, page_start, retrieved_at)
     VALUES (?, ?, 1, ?, ?, ?, 'day', 'article', 'en', ?, '', 0, '2026-01-01T00:00:00Z')`,
  );
  const quote = client.prepare(
    `INSERT INTO quotes (seq, id, article_id, ordinal, type, speech_act, content, quoted, confidence, rule)
     VALUES (?, ?, ?, ?, ?, 'statement', ?, '[]', ?, 'attribution/generated')`,
  );
  const said = client.prepare(
    `INSERT INTO quote_speakers (quote_id, position, speaker_id, kind, link_confidence) VALUES (?, 0, ?, 'person', 1)`,
  );
  const index = client.prepare(
    'INSERT INTO quotes_fts (rowid, content, context, headline, speaker) VALUES (?, ?, ?, ?, ?)',
  );
  for (let seq = 1; seq <= quotes; seq += QUOTES_OF_ARTICLE) {
    const articleId = uuid(4, seq);
    const headline = sentence(source, 8);
    const parts = Array.from({ length: QUOTES_OF_ARTICLE }, () => ({
      context: `${sentence(source, 25)} `,
      content: sentence(source, 22),
    }));
    const day = new Date(Date.UTC(2015, 0, 1) + (seq / quotes) * 3.6e11).toISOString().slice(0, 10);
    const text = parts.map(({ context, content }) => context + content).join('\n');
    article.run(
      articleId,
      uuid(3, 0),
      uuid(2, Math.floor(source.random() * 50)),
      headline,
      day,
      text,
    );
    let start = 0;
    for (const [ordinal, { context, content }] of parts.entries()) {
      const id = uuid(5, seq + ordinal);
      const speaker = source.speakers[zipf(source.random(), SPEAKERS)];
      if (!speaker) continue;
      const span = { start: start + context.length, end: start + context.length + content.length };
      const type = source.random() < 0.6 ? 'direct' : 'indirect';
      quote.run(seq + ordinal, id, articleId, ordinal, type, JSON.stringify([span]), 0.9);
      said.run(id, speaker.id);
      index.run(seq + ordinal, content, context, headline, `${speaker.id.replace(/-/gu, '')}0`);
      start = span.end + 1;
    }
  }
}

const sentence = ({ random, words }: Source, length: number): string =>
  Array.from({ length }, () => words[zipf(random(), WORDS)]).join(' ');

/** A rank of 0 up to `ranks`, each about as likely as one over its place (Zipf 1935). */
const zipf = (chance: number, ranks: number): number =>
  Math.min(ranks - 1, Math.floor(ranks ** chance) - 1);

/** Pronounceable, five to nine letters, ending so that no stemmer touches them. */
function distinctWords(count: number, random: () => number): string[] {
  const words = new Set<string>();
  const pick = (letters: string): string => letters.charAt(Math.floor(random() * letters.length));
  while (words.size < count) {
    const syllables = 2 + Math.floor(random() * 2);
    const body = Array.from({ length: syllables }, () => pick('bdfgklmnprtvz') + pick('aou'));
    words.add(`${body.join('')}k`);
  }
  return [...words];
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** An id of the kind that the store makes, with its number in it. */
function uuid(kind: number, number: number): string {
  const digits = number.toString(16).padStart(12, '0');
  return `01900000-000${kind}-7000-8000-${digits}`;
}

/** Tommy Ettinger's generator of 32 bits: small, fast, the same everywhere. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
