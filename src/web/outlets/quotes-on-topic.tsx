/** What one outlet prints on a topic, beside what others do. */

import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { Isolated } from '../parts/name.tsx';
import { QuoteCard } from '../parts/quote-card.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TEXTS } from '../texts.ts';

const MOST = 5;

interface QuotesOnTopicProps {
  readonly outlet: { readonly id: string; readonly name: string };
  readonly topic: string;
}

export function QuotesOnTopic({ outlet, topic }: QuotesOnTopicProps) {
  const filters = { outlet: outlet.id, topic, sort: 'newest', limit: MOST };
  const list = useResource<QuoteList>('/quotes', filters);
  const items = list.value?.items ?? [];
  return (
    <section>
      <h3>
        <Link to={addressOf(`/outlets/${outlet.id}`, { topic })}>
          <Isolated text={outlet.name} />
        </Link>
      </h3>
      {!list.value && <ResourceNote resource={list} />}
      {list.value && items.length === 0 && <p class="note">{TEXTS.outlets.nothing}</p>}
      {items.map((quote) => (
        <QuoteCard key={quote.id} quote={quote} match={quote.match} />
      ))}
    </section>
  );
}
