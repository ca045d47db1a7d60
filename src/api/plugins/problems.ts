/** Every error code's HTTP status and title, in one table. */

import type { ErrorCode } from '../../errors.ts';

interface ProblemKind {
  readonly status: number;
  readonly title: string;
  /** For 5xx: what the caller is told instead of the message, which is for the log alone. */
  readonly publicDetail?: string;
}

const STORE_TROUBLE =
  'The server cannot use its database; its operator finds the reason in the log.';

/** The table; `docs/errors.md` explains each row. */
export const PROBLEMS: Readonly<Record<ErrorCode, ProblemKind>> = {
  invalid_request: { status: 400, title: 'The request is not valid' },
  invalid_json: { status: 400, title: 'The body is not JSON' },
  invalid_encoding: { status: 400, title: 'The body is not UTF-8' },
  invalid_cursor: { status: 400, title: 'The cursor does not fit' },
  key_missing: { status: 401, title: 'A key is needed' },
  key_invalid: { status: 401, title: 'The key is not valid' },
  scope_missing: { status: 403, title: 'The key may not do this' },
  foreign_origin: { status: 403, title: 'Requests from other web pages are refused' },
  foreign_host: { status: 403, title: 'Requests to this host name are refused' },
  article_not_found: { status: 404, title: 'No such article' },
  quote_not_found: { status: 404, title: 'No such quote' },
  statement_not_found: { status: 404, title: 'No such statement' },
  speaker_not_found: { status: 404, title: 'No such speaker' },
  outlet_not_found: { status: 404, title: 'No such outlet' },
  revision_not_found: { status: 404, title: 'No such revision' },
  correction_not_found: { status: 404, title: 'No such correction' },
  review_not_found: { status: 404, title: 'Nothing to review under this id' },
  topic_not_found: { status: 404, title: 'No such topic' },
  import_not_found: { status: 404, title: 'No such import' },
  key_not_found: { status: 404, title: 'No such key' },
  route_not_found: { status: 404, title: 'No such path' },
  method_not_allowed: { status: 405, title: 'Not with this method' },
  not_acceptable: { status: 406, title: 'Not in a form that is accepted' },
  idempotency_running: { status: 409, title: 'The same request is under way' },
  outlet_conflict: { status: 409, title: 'The name or domain is another outlet’s' },
  key_name_taken: { status: 409, title: 'Another key has the name' },
  file_exists: { status: 409, title: 'The file is there already' },
  correction_conflict: { status: 409, title: 'It does not fit another correction' },
  import_running: { status: 409, title: 'The import is running' },
  import_mismatch: { status: 409, title: 'Not the body of this import' },
  article_taken_down: { status: 410, title: 'The article was taken down' },
  page_too_large: { status: 413, title: 'The page is too large' },
  unsupported_media_type: { status: 415, title: 'Not in this media type' },
  idempotency_mismatch: { status: 422, title: 'The Idempotency-Key was used for another request' },
  empty_page: { status: 422, title: 'The page is empty' },
  no_article_found: { status: 422, title: 'No article in the page' },
  page_unreadable: { status: 422, title: 'The page cannot be read' },
  page_too_costly: { status: 422, title: 'The page takes too long or too much memory' },
  rate_limited: { status: 429, title: 'Too many requests' },
  invalid_setting: {
    status: 500,
    title: 'A setting is not valid',
    publicDetail: 'The server is not set up rightly; its operator finds the reason in the log.',
  },
  extraction_failed: {
    status: 500,
    title: 'The page could not be worked on',
    publicDetail:
      'The thread that worked on the page ended before it was done: try again, and report the page if it happens again.',
  },
  store_failed: {
    status: 500,
    title: 'The store could not answer',
    publicDetail:
      'The thread of the store that worked on the request ended before it was done. A read can be asked again; of a write, look first whether it is stored.',
  },
  unexpected_failure: {
    status: 500,
    title: 'Something went wrong in the server',
    publicDetail: 'This is a fault of the server; its operator finds the reason in the log.',
  },
  server_busy: {
    status: 503,
    title: 'The server is busy',
    publicDetail:
      'As many requests wait already as may: try again in a moment, or send many documents as one import.',
  },
  read_too_costly: {
    status: 503,
    title: 'The request costs too much',
  },
  import_interrupted: {
    status: 503,
    title: 'The import was interrupted',
    publicDetail:
      'The import stopped before its end; what it acknowledged is stored. Send the same body again with the same importId: it goes on where it was.',
  },
  database_unreadable: {
    status: 503,
    title: 'The database cannot be read',
    publicDetail: STORE_TROUBLE,
  },
  database_full: {
    status: 503,
    title: 'There is no room to write to',
    publicDetail:
      'The disk of the server is full: nothing of this request was stored. Reading goes on; try again later.',
  },
  database_unwritable: {
    status: 503,
    title: 'The database cannot be written to',
    publicDetail: STORE_TROUBLE,
  },
  database_damaged: {
    status: 503,
    title: 'The database is damaged',
    publicDetail: STORE_TROUBLE,
  },
  database_newer: {
    status: 503,
    title: 'The database is newer than the program',
    publicDetail: STORE_TROUBLE,
  },
  database_busy: {
    status: 503,
    title: 'The database is busy',
    publicDetail: 'Another program is writing to the database: try again in a moment.',
  },
};
