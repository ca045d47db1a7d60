/** Outlet: what it is called, when it quoted whom. */

import type { Outlet as OutletShape } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { CountedBy } from '../parts/counted-by.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { QuotePages } from '../parts/quote-pages.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

export function Outlet({ id, query }: ViewProps) {
  const detail = useResource<OutletShape>(`/outlets/${id}`);
  const from = query.get('from') ?? undefined;
  const to = query.get('to') ?? undefined;
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
      <Timeline
        title={TEXTS.speaker.timeline}
        filters={{ outlet: id }}
        to={(start, end) => addressOf(`/outlets/${id}`, { from: start, to: end })}
        from={from ?? null}
      />
      <div class="columns">
        <section>
          <h2>{from ? TEXTS.speaker.between(from, to ?? '…') : TEXTS.outlet.newest}</h2>
          {from && (
            <p>
              <Link to={`/outlets/${id}`}>{TEXTS.speaker.all}</Link>
            </p>
          )}
          <QuotePages filters={{ outlet: id, sort: 'newest', limit: 10, from, to }} />
        </section>
        <CountedBy filters={{ outlet: id }} facet="speaker" title={TEXTS.outlet.speakers} />
      </div>
      <ExportBar filters={{ outlet: id, from, to }} />
    </div>
  );
}
