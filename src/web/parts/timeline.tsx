/** When quotes were published: a chart, how finely it counts, and the same numbers in a table. */

import { useState } from 'preact/hooks';
import type { Parameters } from '../api/request.ts';
import type { Timeline as Counts } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { TEXTS } from '../texts.ts';
import { CountsOverTime } from './counts-over-time.tsx';
import { ResourceNote } from './resource-note.tsx';

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
  const unit = (
    <label>
      {TEXTS.timeline.by}{' '}
      <select
        value={by}
        onChange={({ currentTarget }) => {
          setBy(currentTarget.value);
        }}
      >
        {Object.entries(TEXTS.timeline.units).map(([name, words]) => (
          <option key={name} value={name}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <CountsOverTime {...{ title, columns, chosen }} beside={unit}>
      {counts.value ? <Missing counts={counts.value} /> : <ResourceNote resource={counts} />}
    </CountsOverTime>
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
