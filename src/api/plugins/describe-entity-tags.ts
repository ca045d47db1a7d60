/** Entity tags in the OpenAPI document: every read that is made at once has one, may be asked with one, and may answer 304. */

import type { Operation } from './openapi-operation.ts';

const IF_NONE_MATCH = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  schema: { type: 'string' },
  description: 'The `ETag` of an earlier answer: unchanged, it is answered 304 without a body.',
};

const TAG_HEADER = {
  ETag: {
    description: 'A strong entity tag of this answer; send it as `If-None-Match` to ask again.',
    required: true,
    schema: { type: 'string' },
  },
};

/** They are sent while they are made. */
const STREAMS = ['exportQuotes', 'followImport'];

/** Adds the header, the parameter and the response to each GET that isn't a stream. */
export function describeEntityTags<Document extends { paths?: object }>(
  document: Document,
): Document {
  for (const methods of Object.values(document.paths ?? {}) as { get?: Operation }[]) {
    const read = methods.get;
    const found = read?.responses['200'];
    if (!read || !found || STREAMS.includes(read.operationId ?? '')) continue;
    found.headers = { ...found.headers, ...TAG_HEADER };
    read.parameters = [...(read.parameters ?? []), IF_NONE_MATCH];
    read.responses['304'] = { ...NOT_MODIFIED, headers: TAG_HEADER };
  }
  return document;
}

const NOT_MODIFIED = { description: 'It is as it was when the `If-None-Match` tag was given.' };
