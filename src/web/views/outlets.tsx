/** Outlets: all of them, and some beside each other. */

import { useState } from 'preact/hooks';
import type { OutletList } from '../api/shapes.ts';
import { usePages } from '../api/use-pages.ts';
import { goTo, Link } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import {
  type Compared,
  comparedAddress,
  MOST_COMPARED,
  readCompared,
} from '../outlets/compared.ts';
import { OutletComparison } from '../outlets/outlet-comparison.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { Isolated } from '../parts/name.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

const AT_ONCE = 50;

export function Outlets({ query }: ViewProps) {
  const compared = readCompared(query);
  const isCompared = compared.ids.length > 1;
  useTitle(TEXTS.outlets.title);
  return (
    <div class="outlets">
      <h1>{isCompared ? TEXTS.outlets.comparing : TEXTS.outlets.title}</h1>
      {isCompared ? <OutletComparison compared={compared} /> : <OutletChoice compared={compared} />}
    </div>
  );
}

function OutletChoice({ compared }: { readonly compared: Compared }) {
  const { first, items, more, failure } = usePages<OutletList>('/outlets', { limit: AT_ONCE });
  const [chosen, setChosen] = useState(compared.ids);
  if (!first.value) return <ResourceNote resource={first} />;
  if (items.length === 0) return <p class="note">{TEXTS.outlets.none}</p>;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        goTo(comparedAddress({ ...compared, ids: chosen }));
      }}
    >
      <p class="lead">{TEXTS.outlets.lead}</p>
      <fieldset>
        <legend>{TEXTS.outlets.choose(MOST_COMPARED)}</legend>
        <ul class="choices">
          {items.map(({ id, name, articles }) => (
            <li key={id}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={chosen.includes(id)}
                  disabled={chosen.length >= MOST_COMPARED && !chosen.includes(id)}
                  onChange={({ currentTarget }) => {
                    const others = chosen.filter((one) => one !== id);
                    setChosen(currentTarget.checked ? [...others, id] : others);
                  }}
                />{' '}
                <span class="unseen">{TEXTS.outlets.compare}: </span>
                <Isolated text={name} />
              </label>
              <Link to={`/outlets/${id}`}>{TEXTS.outlet.articles(articles)}</Link>
            </li>
          ))}
        </ul>
      </fieldset>
      <p class="buttons">
        <button type="submit" disabled={chosen.length < 2}>
          {TEXTS.outlets.compare}
        </button>
      </p>
      <MoreButton label={TEXTS.outlets.more} {...{ more, failure }} />
    </form>
  );
}
