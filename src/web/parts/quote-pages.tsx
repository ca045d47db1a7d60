/** A list of quotes, page after page. */

import type { Parameters } from '../api/request.ts';
import type { QuoteList } from '../api/shapes.ts';
import { usePages } from '../api/use-pages.ts';
import { TEXTS } from '../texts.ts';
import { MoreButton } from './more-button.tsx';
import { QuoteCard } from './quote-card.tsx';
import { ResourceNote } from './resource-note.tsx';

export function QuotePages({ filters }: { readonly filters: Parameters }) {
  const { first, items, more, failure } = usePages<QuoteList>('/quotes', filters);
  if (!first.value) return <ResourceNote resource={first} />;
  return (
    <>
      {items.length === 0 && <p class="note">{TEXTS.quote.none}</p>}
      {items.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} match={quote.match} />
      ))}
      <MoreButton label={TEXTS.quote.more} {...{ more, failure }} />
    </>
  );
}
