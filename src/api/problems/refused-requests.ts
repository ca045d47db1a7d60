/** Problems of requests themselves: form, keys, origin, preconditions, conflicts, limits. One row each. */

import type { ProblemKind } from './problem-kind.ts';

export const REFUSED_REQUESTS = {
  invalid_request: {
    status: 400,
    title: 'The request is not valid',
    cause: 'A field or parameter is missing, of the wrong type, out of bounds or unknown.',
    remedy: '`errors` says which and what was expected.',
    example: {
      instance: '/v1/quotes',
      detail: 'The request is not valid: /limit must be 100 or less.',
      errors: [{ pointer: '/limit', message: 'must be 100 or less' }],
    },
  },
  invalid_json: {
    status: 400,
    title: 'The body is not JSON',
    cause: 'The body is empty or is not JSON.',
    remedy: 'Send one JSON document; the message says where reading it failed.',
    example: {
      instance: '/v1/articles',
      detail: 'The body is empty: send a JSON document, such as {"text":"…"}.',
    },
  },
  invalid_encoding: {
    status: 400,
    title: 'The body is not UTF-8',
    cause:
      'The body is not UTF-8. (`ingest` of a text or HTML file never fails on this: it reads the encoding that the page declares or looks like, and says so.)',
    remedy: 'Encode it as UTF-8; a page in another encoding is decoded by its sender.',
    example: {
      instance: '/v1/articles',
      detail: 'The body is not UTF-8: encode it as UTF-8.',
    },
  },
  invalid_cursor: {
    status: 400,
    title: 'The cursor does not fit',
    cause: 'The cursor is not one that this API gave, or was given for other filters.',
    remedy:
      'Pass `nextCursor` on unchanged with the filters of the first page, or leave the cursor out to begin again.',
    example: {
      instance: '/v1/quotes',
      detail:
        'The cursor was given for other filters: repeat the filters of the first page, or leave the cursor out to begin again.',
    },
  },
  key_missing: {
    status: 401,
    title: 'A key is needed',
    cause:
      'A key was made for this server, so writing needs one (and reading, where `ONRECORD_READ_NEEDS_KEY` is `true`).',
    remedy: 'Send `Authorization: Bearer KEY`; `onrecord keys create` makes one.',
    example: {
      instance: '/v1/articles',
      detail:
        'This needs a key with the scope "write": send "Authorization: Bearer KEY". "onrecord keys create --scope write" makes one.',
    },
  },
  key_invalid: {
    status: 401,
    title: 'The key is not valid',
    cause: 'The key is unknown, expired or revoked.',
    remedy: 'Send one of those that `onrecord keys list` shows as valid, or make one.',
    example: {
      instance: '/v1/articles',
      detail:
        'The Authorization header holds a key that was revoked. Send "Authorization: Bearer KEY" with one that "onrecord keys create" printed.',
    },
  },
  scope_missing: {
    status: 403,
    title: 'The key may not do this',
    cause:
      'The key’s scope is not enough: `write` may also read, `admin` may everything, taking articles down among it.',
    remedy: 'Use a key with the scope that the message names; `onrecord keys create` makes one.',
    example: {
      instance: '/v1/articles/01953f1e-8a00-7000-8000-000000000000',
      detail: 'The key "desk" has the scope "write", but this needs "admin".',
    },
  },
  foreign_origin: {
    status: 403,
    title: 'Requests from other web pages are refused',
    cause: 'A browser sent the request for a page of another site.',
    remedy:
      'Use the server’s own pages, call the API from a program, or let the operator name the origin in `ONRECORD_CORS_ORIGINS`.',
    example: {
      instance: '/v1/articles',
      detail:
        'A page of "https://other.example" may not use this server: open the server’s own pages, or call it from a program rather than a browser.',
    },
  },
  foreign_host: {
    status: 403,
    title: 'Requests to this host name are refused',
    cause: 'The request was sent to a host name that does not mean this machine.',
    remedy: 'Use `127.0.0.1` or `localhost`.',
    example: {
      instance: '/v1/quotes',
      detail:
        'This server answers on its own machine only, not as "desk.example": use http://127.0.0.1 or http://localhost.',
    },
  },
  method_not_allowed: {
    status: 405,
    title: 'Not with this method',
    cause: 'The path is there, but not with this method.',
    remedy: 'Use one of those that the `Allow` header names.',
    example: {
      instance: '/v1/quotes',
      detail: '/v1/quotes takes GET, HEAD, not DELETE.',
    },
  },
  not_acceptable: {
    status: 406,
    title: 'Not in a form that is accepted',
    cause: 'The `Accept` header leaves out every form that this path answers in.',
    remedy: 'Leave it out, or name one of those in the message.',
    example: {
      instance: '/v1/quotes',
      detail:
        'This answers in application/json, application/x-ndjson, none of which "Accept: image/png" allows.',
    },
  },
  idempotency_running: {
    status: 409,
    title: 'The same request is under way',
    cause: 'A request with this `Idempotency-Key` is under way.',
    remedy: 'Wait, and send it again: it gets the same answer.',
    comesWithRetryAfter: true,
    example: {
      instance: '/v1/articles',
      detail:
        'A request with the Idempotency-Key "8f14e45f" is under way: send it again when that is done.',
    },
  },
  outlet_conflict: {
    status: 409,
    title: 'The name or domain is another outlet’s',
    cause: 'A name or domain that was to be added to an outlet is another outlet’s.',
    remedy: 'Merge the two with `POST /v1/outlets/{id}/merge`, or remove it there first.',
    example: {
      instance: '/v1/outlets/01953f1e-8a00-7000-8000-000000000003',
      detail:
        '"courier.example" is of the outlet "Coast Courier": merge the two, or remove it there first.',
    },
  },
  key_name_taken: {
    status: 409,
    title: 'Another key has the name',
    cause:
      'Another key has the name that `onrecord keys create` was given, or it is `local`. Corrections say by the name who made them, so no two keys share one.',
    remedy: 'Choose another.',
    example: {
      instance: null,
      detail: 'The name "desk" is taken, and corrections say by it who made them: choose another.',
    },
  },
  file_exists: {
    status: 409,
    title: 'The file is there already',
    cause: '`backup` or `restore` would have to write over a file that is there.',
    remedy: 'Name another, or say `--force`.',
    example: {
      instance: null,
      detail: 'backup.db exists already: name another file, or write over it with --force.',
    },
  },
  correction_conflict: {
    status: 409,
    title: 'It does not fit another correction',
    cause:
      'The correction was taken back already, takes another back itself, or a later one of the same field, or a merge or split, rests on it. In a split, what was named is not of the speaker, or is all of it.',
    remedy: 'The message says which. Take back first what rests on it.',
    example: {
      instance: '/v1/corrections/01953f1e-8a00-7000-8000-000000000009/undo',
      detail: 'The correction can’t be taken back. It was taken back already.',
    },
  },
  import_running: {
    status: 409,
    title: 'The import is running',
    cause: 'An import with this `importId` is running.',
    remedy: 'Wait for its end, or leave `importId` out to begin another.',
    example: {
      instance: '/v1/imports',
      detail:
        'The import "morning" is running: wait for its end, or leave out importId to begin another.',
    },
  },
  import_mismatch: {
    status: 409,
    title: 'Not the body of this import',
    cause: 'The body does not begin with the lines that the import has acknowledged.',
    remedy: 'Send the same body again, or leave `importId` out to begin another import.',
    example: {
      instance: '/v1/imports',
      detail:
        'The body does not begin with the lines that this import has acknowledged: send the same body again, or leave out importId to begin another import.',
    },
  },
  precondition_failed: {
    status: 412,
    title: 'It was changed meanwhile',
    cause:
      'What is to be edited has another `ETag` than the `If-Match` header names: somebody changed it meanwhile. With `If-None-Match: *`: it is there already.',
    remedy: 'Read it again, look at what changed, and send the edit with the new tag.',
    example: {
      instance: '/v1/topics/weather',
      detail:
        '/v1/topics/weather is not what the request takes it for: its tag is "x5Jv3m0QWkT9aLr2cYb8eZdUo4n". Read it again, and send the edit with the tag that it has now.',
    },
  },
  page_too_large: {
    status: 413,
    title: 'The page is too large',
    cause:
      'The body is larger than `ONRECORD_MAX_PAGE_BYTES`, or a line of NDJSON or a file is larger than the command line takes.',
    remedy: 'Send one page at a time, or let the operator raise the limit.',
    example: {
      instance: '/v1/articles',
      detail:
        'The body is larger than this server takes: send one page at a time, or raise ONRECORD_MAX_PAGE_BYTES.',
    },
  },
  unsupported_media_type: {
    status: 415,
    title: 'Not in this media type',
    cause: 'The body is not declared as JSON (for imports: as NDJSON or a feed), or is compressed.',
    remedy: 'Send it with its `Content-Type`, without `Content-Encoding`.',
    example: {
      instance: '/v1/articles',
      detail: 'The body must be JSON: send it with "Content-Type: application/json".',
    },
  },
  idempotency_mismatch: {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
    cause: 'The `Idempotency-Key` was used for a request with another method, address or body.',
    remedy: 'Take a new key for a new request.',
    example: {
      instance: '/v1/articles',
      detail:
        'The Idempotency-Key "8f14e45f" was used for a request with another method, address or body: take a new key for a new request.',
    },
  },
  precondition_required: {
    status: 428,
    title: 'Edits need If-Match',
    cause: 'An edit came without `If-Match`, where `ONRECORD_EDITS_NEED_MATCH` is `true`.',
    remedy:
      'Send the `ETag` that what you edit was read with as `If-Match`; for what is to be made anew, `If-None-Match: *`.',
    example: {
      instance: '/v1/topics/weather',
      detail:
        'This server takes edits only with the ETag that the edited thing was read with: send it as If-Match (for what is to be made anew, "If-None-Match: *").',
    },
  },
  rate_limited: {
    status: 429,
    title: 'Too many requests',
    cause:
      'The key, or without one the address, sent more requests a minute than `ONRECORD_RATE_LIMIT`.',
    remedy: 'Wait as many seconds as `Retry-After` says, or let the operator raise the limit.',
    comesWithRetryAfter: true,
    example: {
      instance: '/v1/answers',
      detail:
        'More than 6000 requests within a minute: go on after 12 seconds, or let the operator raise ONRECORD_RATE_LIMIT.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
