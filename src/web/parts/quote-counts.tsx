/** When quotes were published, as a chart, and what else they are counted by, as a list. */

import type { Parameters } from '../api/request.ts';
import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import { Bars } from './bars.tsx';
import { Isolated } from './name.tsx';
import { ResourceNote } from './resource-note.tsx';

interface QuoteCountsProps {
  readonly filters: Parameters;
  readonly title: string;
  readonly list: { readonly facet: string; readonly title: string; readonly path: string };
  /** Where the bar of a year leads, published from its beginning to that of the next. */
  readonly toYear: (from: string, to: string) => string;
}

export function QuoteCounts({ filters, title, list, toYear }: QuoteCountsProps) {
  const counts = useResource<QuoteList>('/quotes', {
    ...filters,
    facets: `year,${list.facet}`,
    limit: 1,
  });
  if (!counts.value) return <ResourceNote resource={counts} />;
  const values = counts.value.facets?.values ?? [];
  const years = values
    .filter(({ facet }) => facet === 'year')
    .sort((one, other) => one.value.localeCompare(other.value));
  return (
    <div class="columns even">
      <section>
        <Bars
          title={title}
          bars={years.map(({ value, count }) => ({
            label: value,
            count,
            to: toYear(value, String(Number(value) + 1)),
          }))}
        />
      </section>
      <section>
        <h2>{list.title}</h2>
        <ul class="counted">
          {values
            .filter(({ facet }) => facet === list.facet)
            .slice(0, 10)
            .map(({ value, label, count }) => (
              <li key={value}>
                <Link to={`${list.path}${value}`}>
                  <Isolated text={label} />
                </Link>{' '}
                <span class="count">{count}</span>
              </li>
            ))}
        </ul>
      </section>
    </div>
  );
}
