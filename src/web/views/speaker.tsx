/** Speaker: names, roles over time, when and where they are quoted. */

import type { QuoteList, SpeakerDetail } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { QuoteCounts } from '../parts/quote-counts.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { Roles } from '../parts/roles.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

export function Speaker({ id }: ViewProps) {
  const detail = useResource<SpeakerDetail>(`/speakers/${id}`);
  const { value } = detail;
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} />;
  const { name, role, description, quotes, wikidata, names, roles, suggestions } = value;
  const question = `What has ${name} said?`;
  return (
    <div class="profile">
      <header>
        <h1 dir="auto">{withoutControls(name)}</h1>
        <p class="lead">
          <Isolated text={description ?? role ?? ''} />
        </p>
        <p class="facts">
          {TEXTS.speaker.quotes(quotes)}
          {wikidata && (
            <>
              {' · '}
              <a
                href={`https://www.wikidata.org/wiki/${encodeURIComponent(wikidata)}`}
                rel="noreferrer"
                target="_blank"
              >
                {TEXTS.speaker.wikidata} {wikidata}
              </a>
            </>
          )}
        </p>
        <p>
          <Link to={addressOf('/', { q: question, speaker: id })} class="button">
            {TEXTS.speaker.ask(withoutControls(name))}
          </Link>
        </p>
      </header>
      <QuoteCounts
        filters={{ speaker: id }}
        title={TEXTS.speaker.timeline}
        list={{ facet: 'outlet', title: TEXTS.speaker.outlets, path: '/outlets/' }}
        toYear={(from, to) => addressOf('/', { q: question, speaker: id, from, to })}
      />
      <div class="columns even">
        <section>
          <h2>{TEXTS.speaker.names}</h2>
          <ul class="counted">
            {names.map((one) => (
              <li key={one.name}>
                <Isolated text={one.name} /> <span class="count">{one.quotes}</span>
              </li>
            ))}
          </ul>
          {suggestions.length > 0 && <h2>{TEXTS.speaker.same}</h2>}
          <ul>
            {suggestions.map((other) => (
              <li key={other.id}>
                <Link to={`/speakers/${other.id}`}>
                  <Isolated text={other.name} />
                </Link>
              </li>
            ))}
          </ul>
        </section>
        {roles.length > 0 && <Roles roles={roles} />}
      </div>
      <Ends id={id} />
      <ExportBar filters={{ speaker: id }} />
    </div>
  );
}

/** The newest and the earliest quotes. */
function Ends({ id }: { readonly id: string }) {
  const newest = useResource<QuoteList>('/quotes', { speaker: id, sort: 'newest', limit: 3 });
  const oldest = useResource<QuoteList>('/quotes', { speaker: id, sort: 'oldest', limit: 1 });
  const lists = [
    [TEXTS.speaker.newest, newest],
    [TEXTS.speaker.oldest, oldest],
  ] as const;
  return (
    <>
      {lists.map(([title, list]) => (
        <section key={title}>
          <h2>{title}</h2>
          {list.value ? (
            list.value.items.map((quote) => <QuoteCard key={quote.id} quote={quote} />)
          ) : (
            <ResourceNote resource={list} />
          )}
        </section>
      ))}
    </>
  );
}
