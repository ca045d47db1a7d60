/** What those see who may not have whole texts: quotes with a sentence of context on either side, and the link. */

import type { QuoteContext } from './quote-context.ts';

/** Whole sentences only; it may break after an abbreviation, and so gives less and never more. */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Gives the same view, whatever it is, without the texts of articles: where one stood (a `text` beside the `sha256` of it)
 * there is none, and `isTextWithheld` is true; of contexts a sentence is left; passages that are in no quote are left out.
 */
export function withoutTexts<View>(view: View): View {
  return strip(view) as View;
}

type Fields = Readonly<Record<string, unknown>>;

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, strip(field)]),
  ) as Fields;
  return {
    ...fields,
    ...('sha256' in fields && 'text' in fields ? { text: '', isTextWithheld: true } : {}),
    ...(isContext(fields['context']) ? { context: shortened(fields['context']) } : {}),
    // What tells how a passage differs from a claim tells the passage.
    ...(typeof fields['passage'] === 'string' ? { passage: null, diff: [] } : {}),
  };
}

const isContext = (value: unknown): value is QuoteContext =>
  typeof value === 'object' && value !== null && 'before' in value && 'after' in value;

/** The sentence that ends, or is broken off, where the quote begins, and the one that begins, or goes on, where it ends. */
function shortened({ before, after }: QuoteContext): QuoteContext {
  const sentencesBefore = sentencesOf(before);
  const sentencesAfter = sentencesOf(after);
  const from = sentencesBefore.findLastIndex(hasWords);
  const to = sentencesAfter.findIndex(hasWords);
  return {
    before: sentencesBefore.slice(Math.max(from, 0)).join(''),
    after: sentencesAfter
      .slice(0, to + 1)
      .join('')
      .trimEnd(),
  };
}

const sentencesOf = (text: string): string[] =>
  Array.from(SENTENCES.segment(text), ({ segment }) => segment);

/** A quotation mark alone is cut off as a sentence. */
const hasWords = (sentence: string): boolean => /[\p{L}\p{N}]/u.test(sentence);
