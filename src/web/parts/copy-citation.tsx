/** Copies a quote with speaker, outlet, date and address for somebody's notes. */

import { useState } from 'preact/hooks';
import type { Quote } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { citationOf } from './citation.ts';

/** Where the clipboard is closed to the page, the line is shown instead, to be copied by hand. */
export function CopyCitation({ quote }: { readonly quote: Quote }) {
  const [state, setState] = useState<'new' | 'copied' | 'shown'>('new');
  const citation = citationOf(quote);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(citation);
      setState('copied');
    } catch {
      setState('shown');
    }
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => void copy()}>
        <span aria-live="polite">{state === 'copied' ? TEXTS.quote.copied : TEXTS.quote.copy}</span>
      </button>
      {state === 'shown' && (
        <textarea
          class="citation"
          readOnly
          rows={3}
          aria-label={TEXTS.quote.citation}
          value={citation}
        />
      )}
    </>
  );
}
