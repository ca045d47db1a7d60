/** Looking a speaker up by name among a million, against the bare SQL over the same index. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../src/store/sqlite/driver.ts';
import { openBuiltStore } from './built-store.ts';
import { type Figure, figure } from './figures.ts';
import { median } from './stopwatch.ts';

const SPEAKERS = 1_000_000;
const ROUNDS = 21;
const LOOKUPS = 500;
/** What a lookup gives, in the fewest words of SQL; the name is folded beforehand. */
const BARE = `SELECT s.id, s.name, s.kind,
    (SELECT role FROM speaker_roles WHERE speaker_id = s.id ORDER BY seen_at DESC LIMIT 1) AS role,
    (SELECT count(*) FROM quote_speakers WHERE speaker_id = s.id) AS quotes,
    (SELECT group_concat(name) FROM speaker_aliases WHERE speaker_id = s.id) AS aliases
  FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id WHERE a.name_key = ?`;
/** One table less than that: nothing but the row. */
const BAREST = `SELECT s.id, s.name, s.kind FROM speaker_aliases a JOIN speakers s ON s.id = a.speaker_id WHERE a.name_key = ?`;

/** Gives lines for `npm run bench -- speakers`. Takes half a minute, most of it making the speakers. */
export async function* speakerLookup(): AsyncGenerator<string | Figure> {
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-bench-'));
  const file = join(folder, 'speakers.db');
  try {
    const store = await openBuiltStore(file);
    fill(file);
    const db = new Database(file, { readonly: true });
    const bare = db.prepare(BARE);
    const barest = db.prepare(BAREST);
    const times: Record<'store' | 'bare' | 'barest', number[]> = {
      store: [],
      bare: [],
      barest: [],
    };
    for (let round = -3; round < ROUNDS; round++) {
      const names = Array.from({ length: LOOKUPS }, (_, at) =>
        nameOf((at * 7_919 + (round + 3) * 104_729) % SPEAKERS),
      );
      const keys = names.map((name) => name.toLowerCase());
      const took = {
        bare: timed(() => {
          for (const key of keys) bare.all(key);
        }),
        barest: timed(() => {
          for (const key of keys) barest.all(key);
        }),
        store: await timedAsync(async () => {
          for (const name of names) await store.findSpeakersByName(name, 10);
        }),
      };
      if (round < 0) continue;
      for (const name of ['store', 'bare', 'barest'] as const) times[name].push(took[name]);
    }
    const [ours, theirs, least] = [median(times.store), median(times.bare), median(times.barest)];
    const each = (ms: number): string => `${((1000 * ms) / LOOKUPS).toFixed(1)} µs`;
    yield `speaker by name among ${SPEAKERS.toLocaleString('en')}: ${each(ours)}; bare indexed SQL of the same columns ${each(theirs)}: ratio ${(ours / theirs).toFixed(2)}`;
    yield `  bare indexed SQL without role, quotes and aliases: ${each(least)}: ratio ${(ours / least).toFixed(2)}`;
    yield figure('speakers: lookup to bare SQL of the same columns', ours / theirs, 'lower');
    yield figure('speakers: lookup to the barest SQL', ours / least, 'lower');
    db.close();
    await store.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const SYLLABLES =
  'ba be bi bo da de di do ga go ka ke ko la le li lo ma me mi mo na ne no ra re ri ro sa se so ta te to va ve vi za zo'.split(
    ' ',
  );

/** Each number's own name: three syllables, and four. */
function nameOf(index: number): string {
  let rest = index;
  const take = (): string => {
    const syllable = SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
    return syllable;
  };
  const family = `${take()}${take()}n`;
  return [`${take()}${take()}s`, family]
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}

function fill(file: string): void {
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const speaker = db.prepare(
    `INSERT INTO speakers (id, name, name_key, kind) VALUES (?, ?, ?, 'person')`,
  );
  const alias = db.prepare(
    'INSERT INTO speaker_aliases (speaker_id, name, name_key, sound_key) VALUES (?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (let index = 0; index < SPEAKERS; index++) {
      const id = `01953f1e-8a00-7000-8000-${String(index).padStart(12, '0')}`;
      const name = nameOf(index);
      speaker.run(id, name, name.toLowerCase());
      alias.run(id, name, name.toLowerCase(), name.toLowerCase());
    }
  })();
  db.exec('ANALYZE');
  db.close();
}

function timed(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

async function timedAsync(work: () => Promise<void>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
