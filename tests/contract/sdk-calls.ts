/** One use of each operation of the API, in an order in which each finds what it needs. */

import type { Sdk, SdkResult } from './generate-sdk.ts';

/** What earlier calls left for later ones. */
export interface Known {
  readonly sdk: Sdk;
  /** Where the server is, and the key to send. */
  readonly access: { readonly baseUrl: string; readonly auth: string };
  /** Ids by what they are of. */
  readonly ids: Map<string, string>;
}

type Call = (known: Known) => Promise<SdkResult>;

const STORY = {
  id: 'bridge',
  text: '“The bridge will open in May,” harbour master Ana Brandt said on Monday.',
  outlet: 'Coast Courier',
  publishedAt: '2025-03-04',
};
const OTHER = {
  id: 'ferry',
  text: '“The ferry is late again,” said Igor Petrov, a captain. “We can’t go on like this,” said Igor Petrow.',
  outlet: 'Bay Post',
};
const THIRD = {
  id: 'quay',
  text: '“No more quays,” said Ana Brandt, a sailor.',
  outlet: 'Bay Mail',
};

interface Ingested {
  readonly articles: readonly { readonly id: string; readonly outlet: { readonly id: string } }[];
  readonly quotes: readonly {
    readonly id: string;
    readonly speaker: { readonly id: string } | null;
  }[];
}

/** Calls an operation with ids in its path, query and body. */
const call = (
  { sdk, access }: Known,
  operation: string,
  options: object = {},
): Promise<SdkResult> => {
  const run = sdk[operation];
  if (!run) throw new Error(`the client has no ${operation}`);
  return run({ ...access, ...options });
};
const idOf = ({ ids }: Known, what: string): string => {
  const id = ids.get(what);
  if (id === undefined) throw new Error(`no call left the id of ${what}`);
  return id;
};

async function ingest(known: Known, body: { readonly id: string }): Promise<SdkResult> {
  const headers = { 'Idempotency-Key': body.id };
  const result = await call(known, 'ingestDocument', { body, headers });
  const { articles, quotes } = result.data as Ingested;
  known.ids.set(`article ${body.id}`, articles[0]?.id ?? '');
  known.ids.set(`outlet ${body.id}`, articles[0]?.outlet.id ?? '');
  quotes.forEach(({ id, speaker }, index) => {
    known.ids
      .set(`quote ${body.id} ${index}`, id)
      .set(`speaker ${body.id} ${index}`, speaker?.id ?? '');
  });
  return result;
}

/** A call of this operation on the thing with that id. */
const on =
  (operation: string, what: string, options: object = {}): Call =>
  (known) =>
    call(known, operation, { path: { id: idOf(known, what) }, ...options });
const plain =
  (operation: string, options: object = {}): Call =>
  (known) =>
    call(known, operation, options);

/** What the first item of a list is called. */
const firstId = ({ data }: SdkResult): string =>
  (data as { items: { id: string }[] }).items[0]?.id ?? '';

/** By `operationId`, in order. */
export const CALLS: Readonly<Record<string, Call>> = {
  getHealth: plain('getHealth'),
  getReadiness: plain('getReadiness'),
  ingestDocument: async (known) => {
    await ingest(known, OTHER);
    await ingest(known, THIRD);
    return ingest(known, STORY);
  },
  extractQuotes: plain('extractQuotes', { body: { text: STORY.text } }),
  verifyQuote: plain('verifyQuote', {
    body: { text: 'The bridge will open in May', speaker: 'Ana Brandt' },
  }),
  getAnswer: plain('getAnswer', { query: { q: 'what has Brandt said about the bridge' } }),
  listQuotes: plain('listQuotes', { query: { limit: 1, type: 'direct' } }),
  getQuote: on('getQuote', 'quote bridge 0'),
  getStatement: on('getStatement', 'quote bridge 0'),
  listArticles: plain('listArticles', { query: { externalId: STORY.id } }),
  getArticle: on('getArticle', 'article bridge'),
  listRevisions: on('listRevisions', 'article bridge'),
  getRevision: async (known) =>
    call(known, 'getRevision', { path: { id: idOf(known, 'article bridge'), revision: 1 } }),
  listSpeakers: plain('listSpeakers', { query: { q: 'Brandt' } }),
  getSpeaker: on('getSpeaker', 'speaker bridge 0'),
  getSpeakerTopics: on('getSpeakerTopics', 'speaker bridge 0'),
  listAppearances: async (known) => {
    const result = await on('listAppearances', 'speaker ferry 0')(known);
    known.ids.set('appearance', firstId(result));
    return result;
  },
  suggest: plain('suggest', { query: { q: 'bra' } }),
  getTimeline: plain('getTimeline', { query: { by: 'month' } }),
  listOutlets: plain('listOutlets'),
  getOutlet: on('getOutlet', 'outlet bridge'),
  getOutletSources: on('getOutletSources', 'outlet bridge'),
  editOutlet: on('editOutlet', 'outlet bridge', {
    ...{ body: { addAliases: ['The Courier'] }, headers: { 'If-Match': '*' } },
  }),
  mergeOutlets: async (known) =>
    on('mergeOutlets', 'outlet ferry', { body: { from: [idOf(known, 'outlet quay')] } })(known),
  importSpeakers: plain('importSpeakers', {
    body: { entries: [{ name: 'Ada Quay', kind: 'person' }] },
  }),
  correctSpeaker: on('correctSpeaker', 'speaker bridge 0', { body: { name: 'Anna Brandt' } }),
  correctAliases: on('correctAliases', 'speaker bridge 0', { body: { add: ['A. Brandt'] } }),
  mergeSpeakers: async (known) =>
    on('mergeSpeakers', 'speaker bridge 0', { body: { from: [idOf(known, 'speaker ferry 0')] } })(
      known,
    ),
  splitSpeaker: async (known) =>
    on('splitSpeaker', 'speaker bridge 0', { body: { appearances: [idOf(known, 'appearance')] } })(
      known,
    ),
  listSpeakerCorrections: on('listSpeakerCorrections', 'speaker bridge 0'),
  correctQuote: on('correctQuote', 'quote bridge 0', {
    body: { type: 'mixed', reason: 'half in marks' },
  }),
  listQuoteCorrections: on('listQuoteCorrections', 'quote bridge 0'),
  listCorrections: async (known) => {
    const result = await on('listQuoteCorrections', 'quote bridge 0')(known);
    known.ids.set('correction', firstId(result));
    return call(known, 'listCorrections', { query: { limit: 2 } });
  },
  undoCorrection: on('undoCorrection', 'correction', { body: { reason: 'it was right before' } }),
  listReview: async (known) => {
    const result = await call(known, 'listReview');
    known.ids.set('review', firstId(result));
    return result;
  },
  decideReview: on('decideReview', 'review', { body: { decision: 'accept' } }),
  putTopic: plain('putTopic', {
    path: { id: 'bridges' },
    body: { name: 'bridges', kinds: ['viaduct'] },
  }),
  getTopic: plain('getTopic', { path: { id: 'bridges' } }),
  listTopics: plain('listTopics', { query: { q: 'brid' } }),
  deleteTopic: plain('deleteTopic', { path: { id: 'bridges' } }),
  importDocuments: async (known) => {
    const headers = { 'Content-Type': 'application/x-ndjson' };
    const body = `${JSON.stringify({ ...STORY, id: 'again' })}\n`;
    const result = await call(known, 'importDocuments', { body, headers, bodySerializer: null });
    known.ids.set('import', (result.data as { id: string }).id);
    return result;
  },
  listImports: plain('listImports'),
  getImport: on('getImport', 'import'),
  listImportOutcomes: on('listImportOutcomes', 'import'),
  exportQuotes: plain('exportQuotes', { query: { format: 'csv' } }),
  getQuoteFeed: plain('getQuoteFeed', { query: { speaker: 'Anna Brandt' } }),
  listChanges: plain('listChanges', { query: { limit: 3 } }),
  getMetrics: plain('getMetrics'),
  takeDownArticle: on('takeDownArticle', 'article bridge', { query: { reason: 'a test' } }),
};
