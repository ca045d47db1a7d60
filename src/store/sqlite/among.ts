/** Conditions on many values at once. */

import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/** Holds for rows whose column has one of the values that are given, as a JSON list, when the statement runs. */
export function amongGiven(column: SQLiteColumn): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${sql.placeholder('list')}))`;
}

/** The values for `amongGiven`. */
export const given = (values: readonly (string | number)[]): { list: string } => ({
  list: JSON.stringify(values),
});

/**
 * Holds for rows whose column has one of the values. One bound parameter however many there are: a
 * statement with a hundred of them takes longer to put together than to run.
 */
export function among(column: SQLiteColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
