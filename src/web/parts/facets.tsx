/** How many quotes each outlet, type and year has, to narrow an answer down. */

import { useEffect, useState } from 'preact/hooks';
import type { FacetCount, QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { TEXTS } from '../texts.ts';
import { type AskState, changeAsk } from '../views/ask-state.ts';
import { Isolated } from './name.tsx';

interface FacetsProps {
  readonly state: AskState;
  readonly filters: Record<string, string>;
}

export function Facets({ state, filters }: FacetsProps) {
  const painted = useOncePainted(filters);
  const { value } = useResource<QuoteList>(painted === null ? null : '/quotes', {
    ...painted,
    facets: 'outlet,type,year',
    limit: 1,
  });
  const counts = value?.facets?.values ?? [];
  return (
    <aside class="facets" aria-label={TEXTS.ask.narrow}>
      <details open={isWide()}>
        <summary>
          <h2>{TEXTS.ask.narrow}</h2>
        </summary>
        {Object.entries(TEXTS.ask.facets).map(([facet, title]) => (
          <section key={facet}>
            <h3>{title}</h3>
            <ul>
              {counts
                .filter((count) => count.facet === facet)
                .map((count) => (
                  <li key={count.value}>
                    <button
                      type="button"
                      class="plain"
                      onClick={() => {
                        changeAsk(state, changeOf(count));
                      }}
                    >
                      <Isolated text={TEXTS.types[count.label] ?? count.label} />
                      <span class="count">{count.count}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </details>
    </aside>
  );
}

/** The same once the answers have been painted: counting would take the server's and the browser's time from them. */
function useOncePainted(filters: Record<string, string>): Record<string, string> | null {
  const [painted, setPainted] = useState<Record<string, string> | null>(null);
  useEffect(() => {
    setPainted(filters);
    // New objects each time, which may say the same.
  }, [JSON.stringify(filters)]);
  return painted;
}

function changeOf({ facet, value }: FacetCount) {
  if (facet === 'outlet') return { outlet: value };
  if (facet === 'type') return { type: value };
  return { from: value, to: String(Number(value) + 1) };
}

/** On a phone the answers come first, and what narrows them is folded away. */
const isWide = (): boolean => window.matchMedia('(min-width: 52rem)').matches;
