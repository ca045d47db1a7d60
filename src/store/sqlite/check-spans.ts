/** Whether what was extracted fits its article: a span outside of it is our bug, and may not be stored. */

import type { Span } from '../../text/span.ts';
import type { NewArticle } from '../store.ts';

/** @throws RangeError when a span lies outside the article's text or a quote has no content: our bug. */
export function checkSpans(article: NewArticle): void {
  const { length } = article.text;
  article.quotes.forEach((quote, index) => {
    const mentions = [quote.speaker, ...quote.coSpeakers].map(
      (speaker) => speaker?.mention ?? null,
    );
    const spans = [...quote.content, ...quote.quoted, quote.cue, ...mentions];
    const bad = spans.find((span) => span !== null && !liesWithin(span, length));
    if (bad) {
      throw new RangeError(
        `Quote ${index} has the span ${bad.start}–${bad.end}, outside its article of ${length} code units.`,
      );
    }
    if (quote.content.length === 0) throw new RangeError(`Quote ${index} has no content.`);
    if (quote.within !== null && (quote.within === index || !article.quotes[quote.within])) {
      throw new RangeError(`Quote ${index} lies within ${quote.within}, which is no other quote.`);
    }
  });
}

const liesWithin = ({ start, end }: Span, length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length;
