/** What stands in the place of a text that whoever asks may not have: why, and its quotes with the words around them. */

import type { Quote } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { InContext } from './in-context.tsx';

export function WithheldText({ quotes }: { readonly quotes: readonly Quote[] }) {
  return (
    <div class="text">
      <p class="note">{TEXTS.read.withheld}</p>
      {quotes.map((quote) => (
        <div key={quote.id} id={`q-${quote.id}`}>
          <InContext quote={quote} />
        </div>
      ))}
    </div>
  );
}
