/** Preconditions in the OpenAPI document: edits of what can be read at the same path take its tag, and give the new one. */

import type { Operation, ResponseObject } from './openapi-operation.ts';

const header = (name: string, description: string) => ({
  ...{ name, in: 'header', required: false, schema: { type: 'string' }, description },
});

const IF_MATCH = header(
  'If-Match',
  'The `ETag` that it was read with: changed meanwhile, the edit is refused with 412.',
);
const IF_NONE_MATCH = header(
  'If-None-Match',
  '`*`: only where it is not there yet, else the edit is refused with 412.',
);

const TAG_HEADER = {
  ETag: { description: 'Its entity tag after the edit.', schema: { type: 'string' } },
};

const refusal = (description: string): ResponseObject => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** Adds parameters, the header and both refusals to each edit. */
export function describePreconditions<Document extends { paths?: object }>(
  document: Document,
): Document {
  for (const methods of Object.values(document.paths ?? {}) as Record<string, Operation>[]) {
    if (!methods['get']) continue;
    for (const method of ['patch', 'put', 'delete']) {
      const edit = methods[method];
      if (!edit) continue;
      const conditions = method === 'put' ? [IF_MATCH, IF_NONE_MATCH] : [IF_MATCH];
      edit.parameters = [...(edit.parameters ?? []), ...conditions];
      edit.responses['412'] = refusal('It is not as the precondition takes it to be.');
      edit.responses['428'] = refusal('This server takes no edits without `If-Match`.');
      const done = edit.responses['200'];
      if (done && method !== 'delete') done.headers = { ...done.headers, ...TAG_HEADER };
    }
  }
  return document;
}
