/** Speaker: names, roles over time, when, where and on what they are quoted, and putting them right. */

import { useState } from 'preact/hooks';
import type { Correction, QuoteList, SpeakerDetail } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { CountedBy } from '../parts/counted-by.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { QuotePages } from '../parts/quote-pages.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { Roles } from '../parts/roles.tsx';
import { SpeakerTopics } from '../parts/speaker-topics.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Noted } from '../put-right/noted.tsx';
import { SpeakerEditors } from '../put-right/speaker-editors.tsx';
import { TEXTS } from '../texts.ts';

export function Speaker({ id, query }: ViewProps) {
  const detail = useResource<SpeakerDetail>(`/speakers/${id}`);
  const [noted, setNoted] = useState<readonly Correction[] | null>(null);
  const { value } = detail;
  const topic = query.get('topic');
  const from = query.get('from');
  const to = query.get('to');
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} />;
  const question = `What has ${value.name} said?`;
  const narrowed = {
    ...{ speaker: id, topic: topic ?? undefined },
    ...{ from: from ?? undefined, to: to ?? undefined },
  };
  const place = (stretch: { from: string; to: string }): string =>
    addressOf(`/speakers/${id}`, { topic: topic ?? undefined, ...stretch });
  return (
    <div class="profile">
      <Head speaker={value} question={question} />
      <Noted corrections={noted} onUndone={detail.reload} />
      <Timeline
        title={topic ? TEXTS.speaker.timelineOn(topic) : TEXTS.speaker.timeline}
        filters={{ speaker: id, topic: topic ?? undefined }}
        to={(start, end) => place({ from: start, to: end })}
        from={from}
      />
      <div class="columns">
        <div>
          {topic || from || to ? (
            <section>
              <h2>
                {topic ? TEXTS.speaker.on(topic) : TEXTS.speaker.between(from ?? '…', to ?? '…')}
              </h2>
              <p>
                {topic && from && `${TEXTS.speaker.between(from, to ?? '…')}. `}
                <Link to={`/speakers/${id}`}>{TEXTS.speaker.all}</Link>
              </p>
              <QuotePages filters={{ ...narrowed, sort: 'oldest', limit: 20 }} />
            </section>
          ) : (
            <Ends id={id} />
          )}
        </div>
        <div class="beside">
          <SpeakerTopics id={id} chosen={topic} />
          <CountedBy filters={{ speaker: id }} facet="outlet" title={TEXTS.speaker.outlets} />
        </div>
      </div>
      <ExportBar filters={narrowed} />
      <div class="columns even">
        <Names speaker={value} />
        {value.roles.length > 0 && <Roles roles={value.roles} />}
      </div>
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
