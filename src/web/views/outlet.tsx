/** Outlet: what it is called, when, whom and on what it quoted. */

import type { Outlet as OutletShape } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { comparedAddress } from '../outlets/compared.ts';
import { CountedBy } from '../parts/counted-by.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { ProfileQuotes } from '../parts/profile-quotes.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { TopicForm } from '../parts/topic-form.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

export function Outlet({ id, query }: ViewProps) {
  const detail = useResource<OutletShape>(`/outlets/${id}`);
  const [topic, from, to] = ['topic', 'from', 'to'].map((name) => query.get(name) ?? undefined);
  const { value } = detail;
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} isAll />;
  const narrowed = { outlet: id, topic, from, to };
  const here = `/outlets/${id}`;
  return (
    <div class="profile">
      <Head outlet={value} compare={comparedAddress({ ids: [id], topic: topic ?? '' })} />
      <Timeline
        title={topic ? TEXTS.speaker.timelineOn(topic) : TEXTS.speaker.timeline}
        filters={{ outlet: id, topic }}
        to={(start, end) => addressOf(here, { topic, from: start, to: end })}
        from={from ?? null}
      />
      <div class="columns">
        <div>
          <ProfileQuotes narrowed={narrowed} all={here} />
        </div>
        <div class="beside">
          <TopicForm
            key={topic ?? ''}
            topic={topic ?? ''}
            onChoose={(chosen) => {
              goTo(addressOf(here, { topic: chosen }));
            }}
          />
          <CountedBy
            filters={{ outlet: id, topic, from, to }}
            facet="speaker"
            title={TEXTS.outlet.speakers}
          />
        </div>
      </div>
      <ExportBar filters={narrowed} />
    </div>
  );
}

function Head({ outlet, compare }: { readonly outlet: OutletShape; readonly compare: string }) {
  const lists = [
    [TEXTS.outlet.aliases, outlet.aliases],
    [TEXTS.outlet.domains, outlet.domains],
  ] as const;
  return (
    <header>
      <h1 dir="auto">{withoutControls(outlet.name)}</h1>
      <p class="facts">{TEXTS.outlet.articles(outlet.articles)}</p>
      {lists
        .filter(([, names]) => names.length > 0)
        .map(([title, names]) => (
          <p key={title} class="facts">
            {title}: <Isolated text={names.join(', ')} />
          </p>
        ))}
      <p>
        <Link to={compare} class="button">
          {TEXTS.outlet.compare}
        </Link>
      </p>
    </header>
  );
}
