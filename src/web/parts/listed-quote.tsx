/** A quote in the list beside its article: evidence, history and putting right open below it, each at an address. */

import { patch } from '../api/request.ts';
import type { Article, CorrectedQuote, Correction, Quote } from '../api/shapes.ts';
import { addressOf, goTo } from '../navigation/location.tsx';
import { History } from '../put-right/history.tsx';
import { QuoteEditor } from '../put-right/quote-editor.tsx';
import { TEXTS } from '../texts.ts';
import { certaintyInWords } from './certainty.ts';
import { CopyCitation } from './copy-citation.tsx';
import { Evidence } from './evidence.tsx';
import { Isolated, SpeakerName } from './name.tsx';
import { withoutControls } from './plain-text.ts';
import { showInText } from './show-quote.ts';
import { Toggles } from './toggles.tsx';

/** What may be open below a quote. */
export type Doing = 'correct' | 'history';

const TOGGLES: readonly (readonly [Doing, string])[] = [
  ['correct', TEXTS.putRight.title],
  ['history', TEXTS.putRight.history],
];

interface ListedQuoteProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly doing: Doing | null;
  /** Called with what was noted, or null after something was taken back. */
  readonly onChanged: (corrections: readonly Correction[] | null) => void;
}

export function ListedQuote({ article, quote, doing, onChanged }: ListedQuoteProps) {
  const open = (what: Doing | null): void => {
    const address = addressOf(`/articles/${article.id}`, {
      quote: quote.id,
      do: what ?? undefined,
    });
    goTo(address, { replace: true });
  };
  return (
    <>
      <Words quote={quote} />
      <p class="actions">
        <button
          type="button"
          class="plain"
          onClick={() => {
            open(null);
            showInText(quote.id);
          }}
        >
          {TEXTS.read.jump}
        </button>
        <CopyCitation quote={quote} />
        <Toggles choices={TOGGLES} open={doing} onOpen={open} />
        {!article.isTextWithheld && <Evidence article={article} quote={quote} />}
      </p>
      {doing === 'correct' && (
        <QuoteEditor
          quote={quote}
          text={article.text}
          onSave={async (changes) => {
            const { corrections } = await patch<CorrectedQuote>(`/quotes/${quote.id}`, changes);
            open(null);
            onChanged(corrections);
          }}
          onClose={() => {
            open(null);
          }}
        />
      )}
      {doing === 'history' && (
        <History
          of={`/quotes/${quote.id}`}
          onUndone={() => {
            onChanged(null);
          }}
        />
      )}
    </>
  );
}

function Words({ quote }: { readonly quote: Quote }) {
  return (
    <>
      <p class="who">
        <SpeakerName speaker={quote.speaker} />
        {quote.speaker?.role && (
          <span class="role">
            <Isolated text={quote.speaker.role} />
          </span>
        )}
      </p>
      <p class="words" dir="auto">
        {withoutControls(quote.text)}
      </p>
      <p class="facts">
        {TEXTS.types[quote.type]} ·{' '}
        {quote.isCorrected ? TEXTS.quote.checked : certaintyInWords(quote.confidence)}
      </p>
    </>
  );
}
