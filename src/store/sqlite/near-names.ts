/** Names under their keys, and which of them come near one another: read once, and kept while this connection alone writes. */

import type { Appearance } from '../../engine/index.ts';
import { areNear } from '../../engine/registry/weigh-pair.ts';
import type { Connection } from './connection.ts';
import { memoryOf } from './memory.ts';
import { onceFor } from './prepared.ts';
import { rememberedRows } from './remembered-rows.ts';

/** Of a key so many appearances are looked at, the oldest. */
const MOST_UNDER_KEY = 2_000;
/** Spellings, and answers about them, that are kept: some 300 bytes each. */
const MOST_KEPT = 60_000;

/** Appearances whose names are spelt alike: they are near to the same ones. */
export interface Spelling {
  /** The same for all that are spelt alike. */
  readonly spelt: string;
  /** One of them, as far as what is near to it needs it. */
  readonly like: Appearance;
  readonly ids: ReadonlySet<string>;
}

interface Kept extends Spelling {
  readonly ids: Set<string>;
}

/** What stands under one key. */
interface Under {
  readonly bySpelt: Map<string, Kept>;
  /** In the order in which they came. */
  readonly spellings: Kept[];
  /** By how a name is spelt, those near to it among the first `asked` spellings. */
  readonly near: Map<string, { asked: number; readonly found: Spelling[] }>;
  rows: number;
}

const kept = rememberedRows(() => ({ byKey: new Map<string, Under>(), size: 0 }));

/** Gives the spellings under a key that come near to an appearance's names; its own among them. */
export function nearUnder(
  db: Connection,
  key: string,
  appearance: Appearance,
): readonly Spelling[] {
  const memory = kept(db);
  const under = memory.byKey.get(key) ?? readUnder(db, key);
  const { weighing } = memoryOf(db);
  const spelt = speltAs(appearance);
  let known = under.near.get(spelt);
  if (!known) {
    known = { asked: 0, found: [] };
    under.near.set(spelt, known);
    memory.size++;
  }
  for (; known.asked < under.spellings.length; known.asked++) {
    const other = under.spellings[known.asked];
    if (other && areNear(appearance, other.like, weighing)) known.found.push(other);
  }
  return known.found;
}

/** Keeps memory bounded; to be called between blocks. */
export function boundNames(db: Connection): void {
  const memory = kept(db);
  if (memory.size <= MOST_KEPT) return;
  memory.byKey.clear();
  memory.size = 0;
}

/** Notes that an appearance was entered under a key just now. */
export function noteUnder(
  db: Connection,
  key: string,
  { id, kind, names, article }: Pick<Appearance, 'id' | 'kind' | 'names' | 'article'>,
): void {
  const memory = kept(db);
  const under = memory.byKey.get(key);
  if (under === undefined) return;
  // Whether it is an authority file's or a person's isn't told here: the key is read again.
  if (article === null || under.rows >= MOST_UNDER_KEY) memory.byKey.delete(key);
  else memory.size += add(under, { id, kind, names, isListed: false });
}

/** Notes that an appearance doesn't stand under a key any more. */
export function noteGone(db: Connection, key: string, id: string): void {
  const { byKey } = kept(db);
  const under = byKey.get(key);
  const spelling = under?.spellings.find(({ ids }) => ids.has(id));
  if (!under || !spelling) return;
  spelling.ids.delete(id);
  under.rows--;
  // A spelling that nobody has leads nowhere; those whom a limit left out come in.
  if (spelling.ids.size === 0 || under.rows >= MOST_UNDER_KEY - 1) byKey.delete(key);
}

function readUnder(db: Connection, key: string): Under {
  const memory = kept(db);
  const under: Under = { bySpelt: new Map(), spellings: [], near: new Map(), rows: 0 };
  for (const row of statementsOf(db).under.all(key)) {
    const { id, kind, isListed } = row;
    memory.size += add(under, { id, kind, isListed: isListed === 1, names: namesOf(db, row) });
  }
  memory.byKey.set(key, under);
  return under;
}

interface Named extends Pick<Appearance, 'id' | 'kind' | 'names'> {
  /** An authority file's. */
  readonly isListed: boolean;
}

/** Gives how many spellings came to be known. */
function add(under: Under, { id, kind, names, isListed }: Named): number {
  under.rows++;
  const like = { ...BARE, id, kind, names, article: isListed ? null : id };
  const spelt = speltAs(like);
  const known = under.bySpelt.get(spelt);
  if (known) {
    known.ids.add(id);
    return 0;
  }
  const spelling = { spelt, like, ids: new Set([id]) };
  under.bySpelt.set(spelt, spelling);
  under.spellings.push(spelling);
  return 1;
}

const BARE = {
  ...{ roles: [], mentions: [], people: [], context: [], countries: [] },
  ...{ outlet: null, speaker: null, unit: null },
};

/** What decides whether names are near. */
const speltAs = ({ kind, article, names }: Appearance): string =>
  `${kind} ${article === null ? 1 : 0} ${names.length === 1 ? (names[0] ?? '') : JSON.stringify(names)}`;

/** An appearance under a key, as the tables have it. */
interface Row {
  readonly id: string;
  readonly kind: Appearance['kind'];
  readonly name: string;
  readonly isListed: 0 | 1;
  /** How its facts begin, JSON: as far as its name and what closes the list of names behind it. */
  readonly beginning: string;
}

/** As facts are written, names come first: most have but the one, and needn't be read. */
function namesOf(db: Connection, { id, name, beginning }: Row): readonly string[] {
  if (beginning === `{"names":["${name}"],`) return [name];
  const others = statementsOf(db).names.get(id);
  return others === undefined ? [name] : (JSON.parse(others) as string[]);
}

const statementsOf = onceFor(({ $client }) => ({
  under: $client.prepare<[string], Row>(
    `SELECT a.id, a.kind, a.name, a.article_id IS NULL AND NOT a.is_entered AS isListed,
       substr(a.facts, 1, length(a.name) + ${'{"names":[""],'.length}) AS beginning
     FROM appearance_keys k JOIN appearances a ON a.id = k.appearance_id
     WHERE k.key = ? ORDER BY a.id LIMIT ${MOST_UNDER_KEY}`,
  ),
  names: $client
    .prepare<[string], string>(`SELECT facts -> '$.names' FROM appearances WHERE id = ?`)
    .pluck(),
}));
