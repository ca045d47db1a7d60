/** What stands below the question before one is asked: whom one might ask about, and what was printed last. */

import type { QuoteList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { Isolated } from './name.tsx';
import { QuoteCard } from './quote-card.tsx';

const LOOKED_AT = 20;
const MOST_NAMES = 5;
const MOST_QUOTES = 3;

export function Beginning() {
  const newest = useResource<QuoteList>('/quotes', {
    ...{ type: 'direct', speechAct: 'statement' },
    ...{ sort: 'newest', limit: LOOKED_AT },
  });
  // Nobody waits for this, and what fails here fails again, and aloud, when something is asked.
  if (!newest.value) return null;
  const { items } = newest.value;
  if (items.length === 0) return <NothingStored />;
  const speakers = new Map(
    items.flatMap(({ speaker }) =>
      speaker?.id && speaker.name && speaker.kind === 'person' ? [[speaker.id, speaker.name]] : [],
    ),
  );
  return (
    <div class="columns beginning">
      <section>
        <h2>{TEXTS.ask.newest}</h2>
        {items.slice(0, MOST_QUOTES).map((quote) => (
          <QuoteCard key={quote.id} quote={quote} />
        ))}
      </section>
      <section>
        <h2>{TEXTS.ask.examples}</h2>
        <ul class="ways">
          {[...speakers].slice(0, MOST_NAMES).map(([id, name]) => (
            <li key={id}>
              <Link to={addressOf('/', { q: TEXTS.ask.example(name), speaker: id })}>
                <Isolated text={TEXTS.ask.example(name)} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function NothingStored() {
  return (
    <section class="note empty">
      <h2>{TEXTS.ask.nothingStored}</h2>
      <p>
        <Link to="/bring-in">{TEXTS.ask.bringIn}</Link>
      </p>
    </section>
  );
}
