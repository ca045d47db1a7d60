/** Conditions on many values at once. */

import { type SQL, sql } from 'drizzle-orm';
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core';

/**
 * Holds for rows whose column has one of the values. One bound parameter however many there are: a
 * statement with a hundred of them takes longer to put together than to run.
 */
export function among(column: SQLiteColumn, values: readonly (string | number)[]): SQL {
  return sql`${column} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;
}
