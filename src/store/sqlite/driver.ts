/** The SQLite driver that fits the running Node. */

import { createRequire } from 'node:module';
import BetterSqlite3 from 'better-sqlite3';

/** A connection to one database file. */
export type Client = BetterSqlite3.Database;

/** The first Node that version 13 runs on, and whose newer headers break version 12 (it aborts when statements are collected). */
const FIRST_NODE_OF_13 = 22;

const require = createRequire(import.meta.url);

/**
 * Opens connections: better-sqlite3 13 where Node is new enough, else 12, the last that Node 20 runs. Both have one interface.
 * Loaded without `await`, so that threads can load it in every way that Node knows.
 */
export const Database: typeof BetterSqlite3 =
  Number.parseInt(process.versions.node, 10) >= FIRST_NODE_OF_13
    ? (require('better-sqlite3-13') as typeof BetterSqlite3)
    : BetterSqlite3;
