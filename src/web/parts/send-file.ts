/** Sends what somebody brings in to where the API takes it, and tells how far it is. */

import { post, postFile } from '../api/request.ts';
import type { Import, IngestResult } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';

/** How far one piece is: a share (0–1) where it is known, what came of it at last, and the articles stored. */
export interface Progress {
  readonly share: number | null;
  readonly words: string;
  readonly articles?: readonly { readonly id: string; readonly headline: string | null }[];
}

/** File names that stand for a stream of documents, and the media type that the API takes them as. */
const STREAMS: readonly (readonly [RegExp, string])[] = [
  [/\.(?:ndjson|jsonl)$/iu, 'application/x-ndjson'],
  [/\.(?:xml|rss)$/iu, 'application/xml'],
  [/\.atom$/iu, 'application/atom+xml'],
  [/\.json$/iu, 'application/feed+json'],
];

/** Sends a file: streams to the imports, whole pages to the articles. */
export async function sendFile(
  file: File,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const stream = STREAMS.find(([name]) => name.test(file.name));
  if (stream) return importFile(file, stream[1], onProgress);
  onProgress({ share: null, words: TEXTS.bringIn.running });
  const words = await file.text();
  const isHtml = /\.x?html?$/iu.test(file.name) || file.type.includes('html');
  return sendDocument({
    id: file.name,
    ...(isHtml ? { html: words } : { text: words }),
    retrievedAt: new Date(file.lastModified).toISOString(),
  });
}

/** Stores one document. */
export async function sendDocument(document: Readonly<Record<string, unknown>>): Promise<Progress> {
  const { articles, quotes } = await post<IngestResult>('/articles', document);
  const isOld = articles.length > 0 && articles.every(({ outcome }) => outcome === 'unchanged');
  const words = TEXTS.bringIn.stored(articles.length, quotes.length);
  return { share: 1, words: isOld ? `${words} (${TEXTS.bringIn.unchanged})` : words, articles };
}

async function importFile(
  file: File,
  mediaType: string,
  onProgress: (progress: Progress) => void,
): Promise<Progress> {
  const importId = crypto.randomUUID();
  const sending = postFile<Import>('/imports', file, mediaType, { importId });
  const events = new EventSource(`/v1/imports/${importId}/events`);
  events.addEventListener('progress', ({ data }) => {
    onProgress(inWords(JSON.parse(String(data)) as Import));
  });
  try {
    return { ...inWords(await sending), share: 1 };
  } finally {
    events.close();
  }
}

function inWords({ bytes, totalBytes, documents, quotes, failed }: Import): Progress {
  return {
    share: totalBytes ? bytes / totalBytes : null,
    words: TEXTS.bringIn.imported(documents, quotes, failed),
  };
}
