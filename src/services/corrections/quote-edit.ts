/** A correction of a quote as it was sent → as the store takes it, its spans checked against the text. */

import { ExpectedError } from '../../errors.ts';
import type { QuoteEdit, QuoteRecord, SaidOnRecord, SpeakerChoice } from '../../store/store.ts';
import { indexCodePoints } from '../../text/code-points.ts';
import type { Span } from '../../text/span.ts';
import type { QuoteCorrectionInput } from './correction-input.ts';

/** @throws ExpectedError `invalid_request` for spans outside the text, out of order, or quoted outside the content */
export function toQuoteEdit(input: QuoteCorrectionInput, quote: QuoteRecord): QuoteEdit {
  const { speaker, type, speechAct, saidOn, rejected } = input;
  const spans = toSpans(input, quote);
  return {
    ...(speaker === undefined ? {} : { speaker: toChoice(speaker) }),
    ...(type === undefined ? {} : { type }),
    ...(speechAct === undefined ? {} : { speechAct }),
    ...(spans === null ? {} : { spans }),
    ...(saidOn === undefined ? {} : { saidOn: saidOn === null ? null : dayOf(saidOn) }),
    ...(rejected === true ? { rejected } : {}),
  };
}

/** A name alone is of a person. */
const toChoice = (speaker: NonNullable<QuoteCorrectionInput['speaker']> | null): SpeakerChoice =>
  speaker !== null && 'name' in speaker
    ? { name: speaker.name, kind: speaker.kind ?? 'person' }
    : speaker;

function dayOf(date: string): SaidOnRecord {
  const precision = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
  return { date, precision, basis: '' };
}

function toSpans(
  { content, quoted, cue, type }: QuoteCorrectionInput,
  quote: QuoteRecord,
): NonNullable<QuoteEdit['spans']> | null {
  if (content === undefined && quoted === undefined && cue === undefined) return null;
  const { text } = quote.article;
  const points = indexCodePoints(text);
  const most = points.toCodePoints(text.length);
  const read = (spans: readonly Span[], pointer: string): Span[] =>
    spans.map((span, at) => {
      const { start, end } = span;
      if (start >= end || end > most) {
        throw invalid(
          `${pointer}/${at}`,
          `${start}–${end} is no stretch of the article’s ${most} code points`,
        );
      }
      if (start < (spans[at - 1]?.end ?? 0)) {
        throw invalid(`${pointer}/${at}`, 'begins before the end of the one before it');
      }
      return { start: points.toUnits(start), end: points.toUnits(end) };
    });
  const all = content === undefined ? [...quote.content] : read(content, '/content');
  const isDirect = (type ?? quote.type) === 'direct';
  const unsaid = content === undefined ? [...quote.quoted] : isDirect ? all : [];
  const verbatim = quoted === undefined ? unsaid : read(quoted, '/quoted');
  const outside = verbatim.findIndex(
    ({ start, end }) => !all.some((whole) => whole.start <= start && end <= whole.end),
  );
  if (outside !== -1) throw invalid(`/quoted/${outside}`, 'must lie within the content');
  const [announces = null] = cue ? read([cue], '/cue') : [];
  return { content: all, quoted: verbatim, cue: cue === undefined ? quote.cue : announces };
}

const invalid = (pointer: string, message: string): ExpectedError =>
  new ExpectedError('invalid_request', `The request is not valid: ${pointer} ${message}`, {
    details: [{ pointer, message }],
  });
