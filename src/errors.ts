/** The expected errors and their codes: every failure a caller may act on. Anything else thrown is a bug. */

/** Stable codes; each has a row in `api/problems/`, which its page and docs/errors.md are made from. */
export type ErrorCode =
  | 'invalid_request'
  | 'invalid_json'
  | 'invalid_encoding'
  | 'invalid_cursor'
  | 'empty_page'
  | 'page_too_large'
  | 'page_unreadable'
  | 'page_too_costly'
  | 'no_article_found'
  | 'article_not_found'
  | 'article_taken_down'
  | 'revision_not_found'
  | 'quote_not_found'
  | 'statement_not_found'
  | 'speaker_not_found'
  | 'outlet_not_found'
  | 'outlet_conflict'
  | 'correction_not_found'
  | 'correction_conflict'
  | 'review_not_found'
  | 'topic_not_found'
  | 'import_not_found'
  | 'import_running'
  | 'import_mismatch'
  | 'import_interrupted'
  | 'route_not_found'
  | 'method_not_allowed'
  | 'unsupported_media_type'
  | 'not_acceptable'
  | 'key_missing'
  | 'key_invalid'
  | 'key_not_found'
  | 'key_name_taken'
  | 'scope_missing'
  | 'rate_limited'
  | 'precondition_failed'
  | 'precondition_required'
  | 'idempotency_mismatch'
  | 'idempotency_running'
  | 'foreign_origin'
  | 'foreign_host'
  | 'database_unreadable'
  | 'database_newer'
  | 'database_busy'
  | 'database_full'
  | 'database_unwritable'
  | 'database_damaged'
  | 'file_exists'
  | 'invalid_setting'
  | 'server_busy'
  | 'extraction_failed'
  | 'read_too_costly'
  | 'store_failed'
  | 'unexpected_failure';

/** An expected failure: a stable `code` for programs, a `message` for people that names the remedy. */
export class ExpectedError extends Error {
  override readonly name = 'ExpectedError';
  readonly code: ErrorCode;
  /** Where in the input, as JSON pointers, when a schema rejected it. */
  readonly details: readonly ErrorDetail[];

  constructor(
    code: ErrorCode,
    message: string,
    options?: ErrorOptions & { details?: readonly ErrorDetail[] },
  ) {
    super(message, options);
    this.code = code;
    this.details = options?.details ?? [];
  }
}

/** One rejected place of the input. */
export interface ErrorDetail {
  /** RFC 6901, e.g. `/text`; empty for the whole. */
  readonly pointer: string;
  readonly message: string;
}
