/** Speaker: names, roles over time, when, where and on what they are quoted, and putting them right. */

import { useState } from 'preact/hooks';
import type { Correction, SpeakerDetail } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { CountedBy } from '../parts/counted-by.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { ProfileQuotes } from '../parts/profile-quotes.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { Roles } from '../parts/roles.tsx';
import { SpeakerTopics } from '../parts/speaker-topics.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { TopicForm } from '../parts/topic-form.tsx';
import { useTitle } from '../parts/use-title.ts';
import { Noted } from '../put-right/noted.tsx';
import { SpeakerEditors } from '../put-right/speaker-editors.tsx';
import { TEXTS } from '../texts.ts';

export function Speaker({ id, query }: ViewProps) {
  const detail = useResource<SpeakerDetail>(`/speakers/${id}`);
  const [noted, setNoted] = useState<readonly Correction[] | null>(null);
  const { value } = detail;
  const [topic, from, to] = ['topic', 'from', 'to'].map((name) => query.get(name) ?? undefined);
  useTitle(value?.name ?? null);
  if (!value) return <ResourceNote resource={detail} isAll />;
  const question = `What has ${value.name} said?`;
  const narrowed = { speaker: id, topic, from, to };
  const place = (stretch: { from: string; to: string }): string =>
    addressOf(`/speakers/${id}`, { topic, ...stretch });
  return (
    <div class="profile">
      <Head speaker={value} question={question} />
      <Noted corrections={noted} onUndone={detail.reload} />
      <Timeline
        title={topic ? TEXTS.speaker.timelineOn(topic) : TEXTS.speaker.timeline}
        filters={{ speaker: id, topic }}
        to={(start, end) => place({ from: start, to: end })}
        from={from ?? null}
      />
      <div class="columns">
        <div>
          <ProfileQuotes narrowed={narrowed} all={`/speakers/${id}`} />
        </div>
        <div class="beside">
          <SpeakerTopics id={id} chosen={topic ?? null} />
          <TopicForm
            key={topic ?? ''}
            topic={topic ?? ''}
            onChoose={(chosen) => {
              goTo(addressOf(`/speakers/${id}`, { topic: chosen }));
            }}
          />
          <CountedBy filters={narrowed} facet="outlet" title={TEXTS.speaker.outlets} />
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
