/** Counts over time: a chart, and the same numbers in a table. */

import type { ComponentChildren } from 'preact';
import { Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { withoutControls } from './plain-text.ts';
import { type Column, TimelineChart } from './timeline-chart.tsx';

interface CountsOverTimeProps {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The label of the column that the view shows; "" for none. */
  readonly chosen: string;
  /** What stands beside the title. */
  readonly beside?: ComponentChildren;
  /** What stands between chart and table. */
  readonly children?: ComponentChildren;
}

export function CountsOverTime({ title, columns, chosen, beside, children }: CountsOverTimeProps) {
  return (
    <section class="timeline">
      <header>
        <h2>{withoutControls(title)}</h2>
        {beside}
      </header>
      {columns.length > 0 && (
        <TimelineChart
          key={`${columns[0]?.label} ${columns.length}`}
          {...{ title, columns, chosen }}
        />
      )}
      {children}
      {columns.length > 0 && <Table columns={columns} />}
    </section>
  );
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
