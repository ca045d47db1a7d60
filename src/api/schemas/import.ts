/** Imports as the API shows them. */

import { z } from 'zod';
import type { ImportOutcomeView, ImportView } from '../../services/imports.ts';
import type { ListView } from '../../services/lists.ts';
import { nextCursor } from './parameters.ts';

const importExample: ImportView = {
  id: '01953f1e-8a00-7000-8000-000000000009',
  state: 'running',
  startedAt: '2025-03-05T06:00:00Z',
  updatedAt: '2025-03-05T06:00:10Z',
  lines: 1400,
  bytes: 3_500_000,
  totalBytes: 7_000_000,
  documents: 1400,
  created: 1390,
  revised: 4,
  unchanged: 5,
  failed: 1,
  quotes: 5210,
  documentsPerSecond: 140,
  secondsLeft: 10,
};
const outcomeExample: ImportOutcomeView = {
  line: 7,
  externalId: 'a7',
  outcome: 'failed',
  articleIds: [],
  quotes: 0,
  code: 'invalid_json',
  message: 'The document is not valid JSON: Unexpected end of JSON input',
};

/** An id that a sender may choose. */
export const importIdParameter = z
  .string()
  .regex(/^[\w.-]{1,100}$/u, 'must be 1–100 letters, digits, ".", "_" or "-"');

/** An import and how far it is. */
export const Import = z
  .strictObject({
    id: z.string().describe('The sender’s `importId`, else a UUIDv7.'),
    state: z.enum(['running', 'interrupted', 'done']).meta({
      id: 'ImportState',
      description: 'An interrupted one goes on when its body is sent again with its id.',
    }),
    startedAt: z.string().describe('When it was begun, RFC 3339 in UTC.'),
    updatedAt: z.string().describe('When it was last written to.'),
    lines: z.int().min(0).describe('Lines of the body (items of the feed) that are on disk.'),
    bytes: z.int().min(0).describe('Bytes of the body that were read for them.'),
    totalBytes: z.int().min(0).nullable().describe('The length of the body, where it was said.'),
    documents: z.int().min(0).describe('Documents among those lines: the sum of the next four.'),
    created: z.int().min(0).describe('Documents with an article that is new.'),
    revised: z.int().min(0).describe('Documents that changed an article.'),
    unchanged: z.int().min(0).describe('Documents that were stored already.'),
    failed: z.int().min(0).describe('Documents that could not be stored.'),
    quotes: z.int().min(0).describe('Quotes written.'),
    documentsPerSecond: z.number().min(0).nullable().describe('While it runs.'),
    secondsLeft: z
      .int()
      .min(0)
      .nullable()
      .describe('While it runs, where the length of the body is known.'),
  })
  .meta({
    id: 'Import',
    description: 'An import of many documents, and how far it is.',
    examples: [importExample],
  }) satisfies z.ZodType<ImportView>;

/** A page of imports. */
export const ImportList = z
  .strictObject({ items: z.array(Import).describe('The imports of this page.'), nextCursor })
  .meta({
    id: 'ImportList',
    description: 'A page of imports.',
    examples: [{ items: [importExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<ImportView>>;

export const ImportOutcomeName = z
  .enum(['created', 'revised', 'unchanged', 'failed'])
  .meta({ id: 'ImportOutcomeName', description: 'What became of a document.' });

const ImportOutcome = z
  .strictObject({
    line: z.int().min(1).describe('The line of the body, or the item of the feed, from 1.'),
    externalId: z.string().nullable().describe('The sender’s id of the document.'),
    outcome: ImportOutcomeName,
    articleIds: z.array(z.string()).describe('The ids of its articles.'),
    quotes: z.int().min(0).describe('Quotes written.'),
    code: z.string().nullable().describe('Of what failed; docs/errors.md explains each.'),
    message: z.string().nullable().describe('What was wrong with it.'),
  })
  .meta({
    id: 'ImportOutcome',
    description: 'What became of one document of an import.',
    examples: [outcomeExample],
  }) satisfies z.ZodType<ImportOutcomeView>;

/** A page of outcomes. */
export const ImportOutcomeList = z
  .strictObject({
    items: z.array(ImportOutcome).describe('The outcomes of this page.'),
    nextCursor,
  })
  .meta({
    id: 'ImportOutcomeList',
    description: 'A page of outcomes.',
    examples: [{ items: [outcomeExample], nextCursor: null }],
  }) satisfies z.ZodType<ListView<ImportOutcomeView>>;

/** A body that is streamed: its lines are checked one by one. */
export const ImportBody = z.unknown().meta({
  id: 'ImportBody',
  type: 'string',
  description: 'NDJSON with a `Document` on each line; or an RSS, Atom or JSON Feed document.',
  examples: ['{"id":"a1","text":"…"}\n{"id":"p1","html":"…"}\n'],
});

export const ImportEventStream = z.string().meta({
  id: 'ImportEventStream',
  description:
    'Server-sent events: `outcome` with an `ImportOutcome` (its event id is the line), `progress` and at last `end` with an `Import`.',
  examples: [
    `id: 7\nevent: outcome\ndata: ${JSON.stringify(outcomeExample)}\n\nevent: progress\ndata: ${JSON.stringify(importExample)}\n\n`,
  ],
});
