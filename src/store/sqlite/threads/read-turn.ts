/**
 * Light reads of one turn of the event loop go together in one read transaction: taking and giving back its lock costs
 * as much as one of them.
 */

import type { Connection } from '../connection.ts';
import { beginRead, endRead, isInTransaction } from '../read-transaction.ts';

export interface ReadTurn {
  /** Called before a read: it and those that follow in this turn see one state of the database. */
  readonly enter: () => void;
  /** Called when a thread has answered: what is read from then on is no older than what it saw or wrote. */
  readonly end: () => void;
}

/** For a connection that nothing is written over. */
export function openReadTurn(db: Connection): ReadTurn {
  const end = (): void => {
    endRead(db);
  };
  return {
    enter: () => {
      if (isInTransaction(db)) return;
      beginRead(db);
      setImmediate(end);
    },
    end,
  };
}
