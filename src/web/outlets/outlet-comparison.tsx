/** Outlets beside each other: how and whom they quote, and what they print on a topic. */

import type { OutletSources } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { goTo, Link } from '../navigation/location.tsx';
import { Isolated } from '../parts/name.tsx';
import { withoutControls } from '../parts/plain-text.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TopicForm } from '../parts/topic-form.tsx';
import { TEXTS } from '../texts.ts';
import { type Compared, comparedAddress, MOST_COMPARED } from './compared.ts';
import { QuotesOnTopic } from './quotes-on-topic.tsx';
import { type Row, rowsOf } from './source-rows.ts';

/** One for each column that there may be, so that as many are read at each rendering. */
const PLACES = Array.from({ length: MOST_COMPARED }, (_, place) => place);
const MOST_SOURCES = 50;

export function OutletComparison({ compared }: { readonly compared: Compared }) {
  const { ids, topic } = compared;
  const columns = PLACES.map((place) => {
    const id = ids[place];
    return useResource<OutletSources>(id ? `/outlets/${id}/sources` : null, {
      limit: MOST_SOURCES,
    });
  }).slice(0, ids.length);
  const sources = columns.map(({ value }) => value).filter((value) => value !== null);
  const waiting = columns.find(({ value }) => value === null);
  if (waiting) return <ResourceNote resource={waiting} />;
  return (
    <>
      <p>
        <Link to="/outlets">{TEXTS.outlets.others}</Link>
      </p>
      <div class="scroll">
        <table class="comparison">
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{TEXTS.outlets.what}</span>
              </th>
              {sources.map(({ outlet }) => (
                <th key={outlet.id} scope="col">
                  <Link to={`/outlets/${outlet.id}`}>
                    <Isolated text={outlet.name} />
                  </Link>
                </th>
              ))}
            </tr>
          </thead>
          {rowsOf(sources).map(([title, rows]) => (
            <Group key={title} title={title} rows={rows} columns={sources.length} />
          ))}
        </table>
      </div>
      {sources.some(({ truncated }) => truncated) && <p class="facts">{TEXTS.outlets.newest}</p>}
      <TopicForm
        key={topic}
        topic={topic}
        onChoose={(chosen) => {
          goTo(comparedAddress({ ...compared, topic: chosen }));
        }}
      />
      {topic && (
        <section>
          <h2>{withoutControls(TEXTS.outlets.on(topic))}</h2>
          <div class="side-by-side">
            {sources.map(({ outlet }) => (
              <QuotesOnTopic key={outlet.id} outlet={outlet} topic={topic} />
            ))}
          </div>
        </section>
      )}
    </>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly columns: number;
}

function Group({ title, rows, columns }: GroupProps) {
  return (
    <tbody>
      {title && (
        <tr>
          <th scope="rowgroup" colSpan={columns + 1}>
            {title}
          </th>
        </tr>
      )}
      {rows.map(({ label, speaker, cells }) => (
        <tr key={speaker ?? label}>
          <th scope="row">
            {speaker ? (
              <Link to={`/speakers/${speaker}`}>
                <Isolated text={label} />
              </Link>
            ) : (
              label
            )}
          </th>
          {cells.map((cell, place) => (
            <td key={place}>{cell ? <Share {...cell} /> : '–'}</td>
          ))}
        </tr>
      ))}
    </tbody>
  );
}

/** A number, its share, and a bar of that width. */
function Share({ quotes, share }: { readonly quotes: number; readonly share: number | null }) {
  if (share === null) return <>{quotes.toLocaleString('en')}</>;
  return (
    <>
      <span class="count">
        {Math.round(share * 100)} % <small>({quotes.toLocaleString('en')})</small>
      </span>
      <svg class="share" aria-hidden="true" width="100%" height="6">
        <rect width={`${share * 100}%`} height="6" rx="2" />
      </svg>
    </>
  );
}
