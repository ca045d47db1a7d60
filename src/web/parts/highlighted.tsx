/** A quote's text with the words that matched. */

import { cutAtSpans, type Span, withoutControls } from './plain-text.ts';

export function Highlighted({
  text,
  highlights,
}: {
  readonly text: string;
  readonly highlights: readonly Span[];
}) {
  const pieces = cutAtSpans(Array.from(text), highlights);
  return (
    <>
      {pieces.map(({ start, text: words, covering }) =>
        covering.length > 0 ? (
          <mark key={start}>{withoutControls(words)}</mark>
        ) : (
          withoutControls(words)
        ),
      )}
    </>
  );
}
