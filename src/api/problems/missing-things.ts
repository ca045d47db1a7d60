/** Problems of what isn't there, or is there no more. One row each. */

import type { ProblemKind } from './problem-kind.ts';

const ID = '01953f1e-8a00-7000-8000-00000000000f';

export const MISSING_THINGS = {
  article_not_found: {
    status: 404,
    title: 'No such article',
    cause: 'No article has this id, in the path or as a filter.',
    remedy: 'List the articles with `GET /v1/articles`.',
    example: {
      instance: `/v1/articles/${ID}`,
      detail: `There is no article with the id "${ID}": list them with GET /v1/articles.`,
    },
  },
  quote_not_found: {
    status: 404,
    title: 'No such quote',
    cause: 'No quote has this id.',
    remedy: 'List the quotes with `GET /v1/quotes`.',
    example: {
      instance: '/v1/quotes/x',
      detail: 'There is no quote with the id "x": list them with GET /v1/quotes.',
    },
  },
  statement_not_found: {
    status: 404,
    title: 'No such statement',
    cause: 'No statement, and no quote, has or had this id.',
    remedy: 'Take one from `statement` in an answer, or the id of any quote.',
    example: {
      instance: '/v1/statements/x',
      detail:
        'There is no statement with the id "x": take one from "statement" in GET /v1/answers, or the id of any quote.',
    },
  },
  speaker_not_found: {
    status: 404,
    title: 'No such speaker',
    cause: 'No speaker has this id, or, as a filter of quotes, this name.',
    remedy: 'The message offers names that come near; `GET /v1/speakers` finds speakers by name.',
    example: {
      instance: '/v1/speakers/x',
      detail: 'There is no speaker with the id "x": find them by name with GET /v1/speakers?q=.',
    },
  },
  outlet_not_found: {
    status: 404,
    title: 'No such outlet',
    cause: 'No outlet has this id, in the path or as a filter, or, as a filter, this name.',
    remedy: 'List the outlets with `GET /v1/outlets`.',
    example: {
      instance: '/v1/outlets/x',
      detail: 'There is no outlet with the id "x": list them with GET /v1/outlets.',
    },
  },
  revision_not_found: {
    status: 404,
    title: 'No such revision',
    cause: 'The article has no revision of this number.',
    remedy: '`GET /v1/articles/{id}/revisions` lists those it has.',
    example: {
      instance: `/v1/articles/${ID}/revisions/7`,
      detail: `The article has no revision 7: list them with GET /v1/articles/${ID}/revisions.`,
    },
  },
  correction_not_found: {
    status: 404,
    title: 'No such correction',
    cause: 'No correction has this id.',
    remedy: '`GET /v1/corrections` lists them.',
    example: {
      instance: '/v1/corrections/x/undo',
      detail: 'There is no correction with the id "x": list them with GET /v1/corrections.',
    },
  },
  review_not_found: {
    status: 404,
    title: 'Nothing to review under this id',
    cause: 'There is nothing to decide under this id: it was decided, or new evidence settled it.',
    remedy: '`GET /v1/review` lists what is left.',
    example: {
      instance: '/v1/review/x',
      detail:
        'There is nothing to decide under "x": it was decided, or new evidence settled it. GET /v1/review lists what is left.',
    },
  },
  topic_not_found: {
    status: 404,
    title: 'No such topic',
    cause: 'The thesaurus has no topic with this id.',
    remedy: '`PUT /v1/topics/{id}` makes it.',
    example: {
      instance: '/v1/topics/x',
      detail:
        'There is no topic with the id "x": list them with GET /v1/topics, or make it with PUT.',
    },
  },
  import_not_found: {
    status: 404,
    title: 'No such import',
    cause: 'No import has this id.',
    remedy: '`GET /v1/imports` lists them.',
    example: {
      instance: '/v1/imports/x',
      detail: 'There is no import with the id "x": list them with GET /v1/imports.',
    },
  },
  key_not_found: {
    status: 404,
    title: 'No such key',
    cause: '`onrecord keys revoke` was given an id that no key has.',
    remedy: '`onrecord keys list` shows those there are.',
    example: {
      instance: null,
      detail: 'There is no key with the id "x": list them with "onrecord keys list".',
    },
  },
  route_not_found: {
    status: 404,
    title: 'No such path',
    cause: 'There is nothing at this path.',
    remedy: 'The paths are listed at `/docs` and in `/openapi.json`.',
    example: {
      instance: '/v1/nothing',
      detail:
        'There is nothing at /v1/nothing: the paths are listed at /docs and in /openapi.json.',
    },
  },
  article_taken_down: {
    status: 410,
    title: 'The article was taken down',
    cause:
      'The article was taken down with `DELETE /v1/articles/{id}`. A document that holds nothing else is refused with it too.',
    remedy: 'To take it in again, send it with `?restore=true` (`onrecord ingest --restore`).',
    example: {
      instance: `/v1/articles/${ID}`,
      detail: `The article ${ID} was taken down on 2025-03-05T06:00:00Z (asked for by its author). To take it in again, send it with restore=true.`,
    },
  },
  empty_page: {
    status: 422,
    title: 'The page is empty',
    cause: 'The page is nothing but white space.',
    remedy: 'Send the page’s text as `text`, or its markup as `html`.',
    example: {
      instance: '/v1/articles',
      detail: 'The page is empty: send the page’s text as "text", or its markup as "html".',
    },
  },
  no_article_found: {
    status: 422,
    title: 'No article in the page',
    cause: 'There is text in the page, but no article: only navigation or the like.',
    remedy: 'Check that the whole page was sent, or send the article’s own text as `text`.',
    example: {
      instance: '/v1/articles',
      detail:
        'There is no article in the page, only navigation or the like: check that the whole page was sent, or send the article’s own text as "text".',
    },
  },
  page_unreadable: {
    status: 422,
    title: 'The page cannot be read',
    cause:
      'The page is of a kind that can’t be read (a picture, a PDF, a feed that is cut off), or the file isn’t there or may not be read.',
    remedy: 'Send text, HTML or a complete feed.',
    example: {
      instance: '/v1/imports',
      detail:
        'The feed cannot be read (unexpected end): it must be RSS, Atom or JSON Feed, complete and well-formed.',
    },
  },
  page_too_costly: {
    status: 422,
    title: 'The page takes too long or too much memory',
    cause:
      'The page took longer than `ONRECORD_MAX_PAGE_SECONDS`, or more memory than one page may.',
    remedy: 'Split it into its articles.',
    example: {
      instance: '/v1/articles',
      detail:
        'The page was not done after 120 seconds and was given up: split it into its articles, or raise ONRECORD_MAX_PAGE_SECONDS.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;
