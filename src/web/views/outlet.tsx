/** Outlet: what it is called, when it quoted whom. */

import type { Outlet as OutletShape, QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { QuoteCounts } from '../parts/quote-counts.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

export function Outlet({ id, query }: ViewProps) {
  const detail = useResource<OutletShape>(`/outlets/${id}`);
  const from = query.get('from') ?? undefined;
  const to = query.get('to') ?? undefined;
  const newest = useResource<QuoteList>('/quotes', {
    ...{ outlet: id, sort: 'newest', limit: 10 },
    ...{ from, to },
  });
  const { value } = detail;
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} />;
  const lists = [
    [TEXTS.outlet.aliases, value.aliases],
    [TEXTS.outlet.domains, value.domains],
  ] as const;
  return (
    <div class="profile">
      <header>
        <h1 dir="auto">{withoutControls(value.name)}</h1>
        <p class="facts">{TEXTS.outlet.articles(value.articles)}</p>
        {lists
          .filter(([, names]) => names.length > 0)
          .map(([title, names]) => (
            <p key={title}>
              {title}: <Isolated text={names.join(', ')} />
            </p>
          ))}
      </header>
      <QuoteCounts
        filters={{ outlet: id }}
        title={TEXTS.speaker.timeline}
        list={{ facet: 'speaker', title: TEXTS.outlet.speakers, path: '/speakers/' }}
        toYear={(start, end) => addressOf(`/outlets/${id}`, { from: start, to: end })}
      />
      <section>
        <h2>{TEXTS.outlet.newest}</h2>
        {newest.value ? (
          newest.value.items.map((quote) => <QuoteCard key={quote.id} quote={quote} />)
        ) : (
          <ResourceNote resource={newest} />
        )}
      </section>
      <ExportBar filters={{ outlet: id, from, to }} />
    </div>
  );
}
