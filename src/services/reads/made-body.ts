/** Bodies of answers: a view as the text that is sent, for whoever asks. */

import { withoutTexts } from '../withheld-text.ts';

/** What a body depends on besides what was read. */
export interface BodyForm {
  /** Whoever asks may have whole texts of articles. */
  readonly seesTexts: boolean;
  /** Of a list, one item a line (NDJSON). */
  readonly asLines: boolean;
}

/** A body that is ready to be sent. */
export interface MadeBody {
  /** JSON, or lines of it; as bytes where another thread made it. */
  readonly madeText: string | Uint8Array;
  readonly isLines: boolean;
  /** Its entity tag; null where that is still to be made. */
  readonly tag: string | null;
  /** Of a list: asks for its next page. */
  readonly nextCursor: string | null;
}

/** Makes the body of a view. */
export function makeBody(view: unknown, { seesTexts, asLines }: BodyForm): MadeBody {
  const shown = seesTexts ? view : withoutTexts(view);
  const list = isList(shown) ? shown : null;
  const isLines = asLines && list !== null;
  const madeText = isLines ? linesOf(list.items) : JSON.stringify(shown);
  return { madeText, isLines, tag: null, nextCursor: list?.nextCursor ?? null };
}

/** Says whether something is a body, and no view. */
export const isMadeBody = (payload: unknown): payload is MadeBody =>
  typeof payload === 'object' && payload !== null && 'madeText' in payload;

/** A text up to here is sent together with its headers for less than a second piece would cost. */
const SHORT_TEXT = 8_000;

/** The text as it is sent best: what is long would be encoded for its length, for its tag and once more to be sent. */
export function sendable(text: string | Uint8Array): string | Buffer {
  if (typeof text !== 'string') return Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  return text.length <= SHORT_TEXT ? text : Buffer.from(text);
}

interface List {
  readonly items: readonly unknown[];
  readonly nextCursor?: string | null;
}

const isList = (view: unknown): view is List =>
  typeof view === 'object' && view !== null && 'items' in view && Array.isArray(view.items);

const linesOf = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');
