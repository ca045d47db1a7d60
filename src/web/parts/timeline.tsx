/** When quotes were published: a chart, how finely it counts, and the same numbers in a table. */

import { useState } from 'preact/hooks';
import type { Parameters } from '../api/request.ts';
import type { Timeline as Counts } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { ResourceNote } from './resource-note.tsx';
import { type Column, TimelineChart } from './timeline-chart.tsx';

interface TimelineProps {
  readonly title: string;
  readonly filters: Parameters;
  /** Where the column of a stretch leads, from its first day to the one after its last. */
  readonly to: (from: string, to: string) => string;
  /** The first day of the stretch that the view shows; null for all. */
  readonly from: string | null;
}

export function Timeline({ title, filters, to, from }: TimelineProps) {
  const [by, setBy] = useState('month');
  const counts = useResource<Counts>('/timeline', { ...filters, by });
  const columns = (counts.value?.buckets ?? []).map((bucket) => ({
    label: bucket.label,
    count: bucket.count,
    to: to(bucket.from, bucket.to),
    from: bucket.from,
  }));
  const chosen = columns.find((column) => column.from === from)?.label ?? '';
  return (
    <section class="timeline">
      <header>
        <h2>{title}</h2>
        <label>
          {TEXTS.timeline.by}{' '}
          <select
            value={by}
            onChange={({ currentTarget }) => {
              setBy(currentTarget.value);
            }}
          >
            {Object.entries(TEXTS.timeline.units).map(([unit, words]) => (
              <option key={unit} value={unit}>
                {words}
              </option>
            ))}
          </select>
        </label>
      </header>
      {!counts.value && <ResourceNote resource={counts} />}
      {columns.length > 0 && (
        <TimelineChart key={`${by} ${columns.length}`} {...{ title, columns, chosen }} />
      )}
      {counts.value && <Missing counts={counts.value} />}
      {columns.length > 0 && <Table columns={columns} />}
    </section>
  );
}

/** What the columns leave out. */
function Missing({ counts: { undated, imprecise, buckets } }: { readonly counts: Counts }) {
  const notes = [
    buckets.length === 0 && TEXTS.timeline.none,
    undated > 0 && TEXTS.timeline.undated(undated),
    imprecise > 0 && TEXTS.timeline.imprecise(imprecise),
  ].filter((note) => typeof note === 'string');
  return notes.length === 0 ? null : <p class="facts">{notes.join(' ')}</p>;
}

function Table({ columns }: { readonly columns: readonly Column[] }) {
  return (
    <details>
      <summary>{TEXTS.timeline.table}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.timeline.when}</th>
            <th scope="col">{TEXTS.timeline.number}</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ count }) => count > 0)
            .map(({ label, count, to }) => (
              <tr key={label}>
                <th scope="row">
                  <Link to={to}>{label}</Link>
                </th>
                <td>{count}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  );
}
