/** A list of quotes, page after page. */

import { useEffect, useState } from 'preact/hooks';
import { type Parameters, read } from '../api/request.ts';
import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { TEXTS } from '../texts.ts';
import { QuoteCard } from './quote-card.tsx';
import { ResourceNote } from './resource-note.tsx';

export function QuotePages({ filters }: { readonly filters: Parameters }) {
  const first = useResource<QuoteList>('/quotes', filters);
  const [items, setItems] = useState<QuoteList['items']>([]);
  const [cursor, setCursor] = useState<string | null>(null);
  useEffect(() => {
    setItems(first.value?.items ?? []);
    setCursor(first.value?.nextCursor ?? null);
  }, [first.value]);
  const more = async (): Promise<void> => {
    const next = await read<QuoteList>('/quotes', { ...filters, cursor: cursor ?? undefined });
    setItems([...items, ...next.items]);
    setCursor(next.nextCursor);
  };
  if (!first.value) return <ResourceNote resource={first} />;
  return (
    <>
      {first.value.items.length === 0 && <p class="note">{TEXTS.quote.none}</p>}
      {items.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} match={quote.match} />
      ))}
      {cursor && (
        <button type="button" onClick={() => void more()}>
          {TEXTS.quote.more}
        </button>
      )}
    </>
  );
}
