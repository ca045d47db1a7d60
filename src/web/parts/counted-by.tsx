/** What quotes are counted by, the commonest first: outlets of a speaker, speakers of an outlet. */

import type { Parameters } from '../api/request.ts';
import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { Link } from '../navigation/location.tsx';
import { Isolated } from './name.tsx';
import { ResourceNote } from './resource-note.tsx';

const MOST = 10;

interface CountedByProps {
  readonly filters: Parameters;
  readonly facet: 'outlet' | 'speaker';
  readonly title: string;
}

export function CountedBy({ filters, facet, title }: CountedByProps) {
  const counts = useResource<QuoteList>('/quotes', { ...filters, facets: facet, limit: 1 });
  if (!counts.value) return <ResourceNote resource={counts} />;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="counted">
        {(counts.value.facets?.values ?? []).slice(0, MOST).map(({ value, label, count }) => (
          <li key={value}>
            <Link to={`/${facet}s/${value}`}>
              <Isolated text={label} />
            </Link>{' '}
            <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
