/** The prepared statements that a piece of work runs on SQLite, written down so that another process can run the same. */

import { type Client, Database } from '../../src/store/sqlite/driver.ts';

/** One run of a statement: what is asked, how its rows are wanted, and what it is given. */
export interface RecordedStatement {
  readonly sql: string;
  readonly method: 'all' | 'get' | 'iterate';
  readonly form: 'rows' | 'raw' | 'pluck';
  readonly given: readonly unknown[];
}

type Prepared = ReturnType<Client['prepare']>;
type Method = (...given: unknown[]) => unknown;

const METHODS = ['all', 'get', 'iterate'] as const;
const FORMS = ['raw', 'pluck'] as const;

/** Where statements are written to at the moment; null: nowhere. */
let record: RecordedStatement[] | null = null;
const watched = new WeakSet<Prepared>();

/** Watches all statements prepared from now on, on every connection of this thread. */
export function watchStatements(): void {
  const prototype = Database.prototype as { prepare: (sql: string) => Prepared };
  const { prepare } = prototype;
  prototype.prepare = function prepareWatched(this: Client, sql) {
    const statement = prepare.call(this, sql);
    if (statement.reader && !watched.has(statement)) watch(statement, sql);
    return statement;
  };
}

/** Gives what the work ran, and what it gave. */
export async function recordStatements<Result>(
  work: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly statements: readonly RecordedStatement[] }> {
  const statements: RecordedStatement[] = [];
  record = statements;
  try {
    return { result: await work(), statements };
  } finally {
    record = null;
  }
}

function watch(statement: Prepared, sql: string): void {
  watched.add(statement);
  const methods = statement as unknown as Record<string, Method>;
  let form: RecordedStatement['form'] = 'rows';
  for (const name of FORMS) {
    const set = methods[name]?.bind(statement);
    methods[name] = (on = true) => {
      form = on === false ? 'rows' : name;
      return set?.(on);
    };
  }
  for (const method of METHODS) {
    const run = methods[method]?.bind(statement);
    methods[method] = (...given) => {
      record?.push({ sql, method, form, given });
      return run?.(...given);
    };
  }
}

/** Gives a function that runs recorded statements, each text prepared once. */
export function statementRunner(client: Client): (recorded: readonly RecordedStatement[]) => void {
  const prepared = new Map<string, Prepared>();
  const prepare = ({ sql, form }: RecordedStatement): Prepared => {
    const key = `${form} ${sql}`;
    const known = prepared.get(key);
    if (known) return known;
    const statement = client.prepare(sql);
    if (form === 'raw') statement.raw(true);
    if (form === 'pluck') statement.pluck(true);
    prepared.set(key, statement);
    return statement;
  };
  return (recorded) => {
    for (const each of recorded) {
      const statement = prepare(each);
      const methods = statement as unknown as Record<string, Method>;
      methods[each.method === 'get' ? 'get' : 'all']?.(...each.given);
    }
  };
}
