/** Annotated articles: what people marked by hand, read from NDJSON and brought into one form. */

import { readFileSync } from 'node:fs';
import type { QuoteType } from '../../engine/index.ts';
import type { Span } from '../../text/span.ts';

/** A direct, B mixed, C indirect speech; D beliefs, plans and documents, which count neither way. */
export type Tier = 'A' | 'B' | 'C' | 'D';

/** One annotated article. Spans are UTF-16 units of `text`. */
export interface GoldArticle {
  readonly id: string;
  readonly text: string;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly publishedAt: string | null;
  readonly quotes: readonly GoldQuote[];
  /** Stretches that the annotators doubted: predictions there don't count. */
  readonly doubtful: readonly Span[];
  /** Stretches between quotation marks that are no quotations. */
  readonly notQuotes: readonly Span[];
  /** The types that are marked at all in this article. */
  readonly annotatedTypes: readonly QuoteType[];
}

/** One attribution as marked by hand; quotation marks and a leading "that" may be part of it. */
export interface GoldQuote {
  readonly type: QuoteType;
  readonly tier: Tier;
  readonly spans: readonly Span[];
  /** Who is not named: then no name is asked for. */
  readonly isAnonymous: boolean;
  /** The mention that it hangs on, with its text. */
  readonly source: (Span & { readonly text: string }) | null;
  /** The canonical name first, then what else is accepted; empty where nobody wrote one. */
  readonly names: readonly string[];
}

/** A line as it stands in the files; the sets differ in what they carry. */
interface GoldLine {
  readonly id: string;
  readonly text: string;
  readonly headline?: string;
  readonly outlet?: string;
  readonly publishedAt?: string;
  readonly quotes: readonly {
    readonly type: QuoteType;
    readonly tier?: Tier;
    readonly start?: number;
    readonly end?: number;
    readonly spans?: readonly Span[];
    readonly speaker?: GoldSpeakerLine | null;
  }[];
  readonly discard?: readonly Span[];
  readonly discuss?: readonly Span[];
  readonly notQuotes?: readonly Span[];
  readonly annotated?: readonly QuoteType[];
}

interface GoldSpeakerLine {
  readonly name?: string | null;
  readonly accept?: readonly string[];
  readonly kind?: string;
  readonly text?: string;
  readonly start?: number;
  readonly end?: number;
  readonly mention?: (Span & { readonly text?: string }) | null;
}

/** The tier that each type makes up. */
export const TIER_OF_TYPE = { direct: 'A', mixed: 'B', indirect: 'C' } as const;
const ALL_TYPES: readonly QuoteType[] = ['direct', 'mixed', 'indirect'];

/** Reads a file of annotated articles, one a line. @throws when the file is absent or a line isn't JSON */
export function readGold(path: string | URL): GoldArticle[] {
  return readLines(path).map((line) => toGoldArticle(line as GoldLine));
}

/** Reads NDJSON. @throws when the file is absent or a line isn't JSON */
export function readLines(path: string | URL): unknown[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as unknown);
}

function toGoldArticle(line: GoldLine): GoldArticle {
  return {
    id: line.id,
    text: line.text,
    headline: line.headline ?? null,
    outlet: line.outlet ?? null,
    publishedAt: line.publishedAt ?? null,
    quotes: line.quotes.map(({ type, tier, spans, start = 0, end = 0, speaker }) => ({
      type,
      tier: tier ?? TIER_OF_TYPE[type],
      spans: spans ?? [{ start, end }],
      isAnonymous: speaker?.kind === 'anonymous',
      source: sourceOf(speaker ?? null, line.text),
      names: [speaker?.name ?? '', ...(speaker?.accept ?? [])].filter((name) => name !== ''),
    })),
    doubtful: [...(line.discard ?? []), ...(line.discuss ?? [])],
    notQuotes: line.notQuotes ?? [],
    annotatedTypes: line.annotated ?? ALL_TYPES,
  };
}

/** The source mention, which is the speaker itself in some sets and its `mention` in others. */
function sourceOf(speaker: GoldSpeakerLine | null, text: string): GoldQuote['source'] {
  if (!speaker) return null;
  const { start, end } = speaker.start === undefined ? (speaker.mention ?? {}) : speaker;
  if (start === undefined || end === undefined) return null;
  return { start, end, text: text.slice(start, end) };
}
