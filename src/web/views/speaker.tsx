/** Speaker: names, roles over time, when, where and on what they are quoted, and putting them right. */

import { useState } from 'preact/hooks';
import type { Correction, QuoteList, SpeakerDetail } from '../api/shapes.ts';
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
import { Noted } from '../put-right/noted.tsx';
import { SpeakerEditors } from '../put-right/speaker-editors.tsx';
import { TEXTS } from '../texts.ts';

export function Speaker({ id, query }: ViewProps) {
  const detail = useResource<SpeakerDetail>(`/speakers/${id}`);
  const [noted, setNoted] = useState<readonly Correction[] | null>(null);
  const { value } = detail;
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} />;
  const question = `What has ${value.name} said?`;
  return (
    <div class="profile">
      <Head speaker={value} question={question} />
      <Noted corrections={noted} onUndone={detail.reload} />
      <QuoteCounts
        filters={{ speaker: id }}
        title={TEXTS.speaker.timeline}
        list={{ facet: 'outlet', title: TEXTS.speaker.outlets, path: '/outlets/' }}
        toYear={(from, to) => addressOf('/', { q: question, speaker: id, from, to })}
      />
      <div class="columns even">
        <Names speaker={value} />
        {value.roles.length > 0 && <Roles roles={value.roles} />}
      </div>
      <Ends id={id} />
      <ExportBar filters={{ speaker: id }} />
      <SpeakerEditors
        speaker={value}
        doing={query.get('do')}
        onChanged={(corrections) => {
          setNoted(corrections);
          detail.reload();
        }}
      />
    </div>
  );
}

function Head({
  speaker,
  question,
}: {
  readonly speaker: SpeakerDetail;
  readonly question: string;
}) {
  const { id, name, role, description, quotes, wikidata } = speaker;
  return (
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
  );
}

function Names({ speaker: { id, names, suggestions } }: { readonly speaker: SpeakerDetail }) {
  return (
    <section>
      <h2>{TEXTS.speaker.names}</h2>
      <ul class="counted">
        {names.map((one) => (
          <li key={one.name}>
            <Isolated text={one.name} /> <span class="count">{one.quotes}</span>
          </li>
        ))}
      </ul>
      {suggestions.length > 0 && (
        <p>
          {TEXTS.speaker.same}: <Isolated text={suggestions.map(({ name }) => name).join(', ')} />.{' '}
          <Link to={addressOf(`/speakers/${id}`, { do: 'merge' })}>{TEXTS.speakerEdit.merge}</Link>
        </p>
      )}
    </section>
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
