/** Problems of the server: its own faults, its store, too much to do. What they say in the log stays there. One row each. */

import type { ProblemKind } from './problem-kind.ts';

const STORE_TROUBLE =
  'The server cannot use its database; its operator finds the reason in the log.';

const readQuotes = { instance: '/v1/quotes' } as const;
const storeArticle = { instance: '/v1/articles' } as const;

export const SERVER_FAULTS = {
  invalid_setting: {
    status: 500,
    title: 'A setting is not valid',
    cause: 'A variable or flag holds what it can’t, at start only: `serve` doesn’t come up.',
    remedy:
      'The message names the variable or flag, what it holds and what is wanted; `docs/settings.md` explains them all.',
    publicDetail: 'The server is not set up rightly; its operator finds the reason in the log.',
    example: {
      instance: null,
      detail: 'ONRECORD_PORT is "many", but must be a port, 0–65535 (0 takes a free one).',
    },
  },
  extraction_failed: {
    status: 500,
    title: 'The page could not be worked on',
    cause: 'The thread that worked on the page ended before it was done. Another took its place.',
    remedy: 'Try again, and report the page if it happens again.',
    publicDetail:
      'The thread that worked on the page ended before it was done: try again, and report the page if it happens again.',
    example: storeArticle,
  },
  store_failed: {
    status: 500,
    title: 'The store could not answer',
    cause:
      'The thread of the store that worked on the request ended before it was done. Another took its place.',
    remedy:
      'A read can be asked again; a write may be stored or not: look, and send it again if it is not.',
    publicDetail:
      'The thread of the store that worked on the request ended before it was done. A read can be asked again; of a write, look first whether it is stored.',
    example: readQuotes,
  },
  unexpected_failure: {
    status: 500,
    title: 'Something went wrong in the server',
    cause: 'A fault of the program.',
    remedy: 'The log has the reason, under the id that `X-Request-Id` gave: report it.',
    publicDetail: 'This is a fault of the server; its operator finds the reason in the log.',
    example: readQuotes,
  },
  server_busy: {
    status: 503,
    title: 'The server is busy',
    cause: 'As many documents, reads or writes wait as `ONRECORD_MAX_WAITING` lets.',
    remedy: 'Try again in a moment, or send many documents as one import.',
    comesWithRetryAfter: true,
    publicDetail:
      'As many requests wait already as may: try again in a moment, or send many documents as one import.',
    example: storeArticle,
  },
  read_too_costly: {
    status: 503,
    title: 'The request costs too much',
    cause:
      'What was asked took longer than `ONRECORD_MAX_READ_SECONDS`, or more memory than one request may.',
    remedy: 'Ask for less at a time: narrower filters, a rarer word.',
    comesWithRetryAfter: true,
    example: {
      instance: '/v1/quotes',
      detail:
        'The request was not done after 30 seconds and was given up: ask for less at a time (narrower filters, a rarer word).',
    },
  },
  import_interrupted: {
    status: 503,
    title: 'The import was interrupted',
    cause:
      'The body of an import ended before its end, stood still for a minute, or the server was stopped. What was acknowledged is stored.',
    remedy: 'Send the same body again with the same `importId`: it goes on where it was.',
    comesWithRetryAfter: true,
    publicDetail:
      'The import stopped before its end; what it acknowledged is stored. Send the same body again with the same importId: it goes on where it was.',
    example: { instance: '/v1/imports' },
  },
  database_unreadable: {
    status: 503,
    title: 'The database cannot be read',
    cause: 'The file is not a database of OnRecord, is damaged, or can’t be opened.',
    remedy: 'Name another with `--db` or `ONRECORD_DB`.',
    comesWithRetryAfter: true,
    publicDetail: STORE_TROUBLE,
    example: readQuotes,
  },
  database_newer: {
    status: 503,
    title: 'The database is newer than the program',
    cause: 'A newer version of OnRecord wrote the database.',
    remedy: 'Upgrade the program.',
    comesWithRetryAfter: true,
    publicDetail: STORE_TROUBLE,
    example: readQuotes,
  },
  database_full: {
    status: 503,
    title: 'There is no room to write to',
    cause: 'The disk has no room: nothing of the request was stored. Reading goes on.',
    remedy: 'Make room; writing goes on by itself.',
    comesWithRetryAfter: true,
    publicDetail:
      'The disk of the server is full: nothing of this request was stored. Reading goes on; try again later.',
    example: storeArticle,
  },
  database_unwritable: {
    status: 503,
    title: 'The database cannot be written to',
    cause:
      'The file can’t be written to: it is read-only, was moved or removed while it was open, or the disk fails. Nothing of the request was stored.',
    remedy: 'The log says which it is.',
    comesWithRetryAfter: true,
    publicDetail: STORE_TROUBLE,
    example: storeArticle,
  },
  database_damaged: {
    status: 503,
    title: 'The database is damaged',
    cause: 'SQLite found the file damaged.',
    remedy: 'Run `onrecord check`, and restore a backup.',
    comesWithRetryAfter: true,
    publicDetail: STORE_TROUBLE,
    example: readQuotes,
  },
  database_busy: {
    status: 503,
    title: 'The database is busy',
    cause: 'Another process is writing.',
    remedy: 'Try again in a moment.',
    comesWithRetryAfter: true,
    publicDetail: 'Another program is writing to the database: try again in a moment.',
    example: storeArticle,
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
