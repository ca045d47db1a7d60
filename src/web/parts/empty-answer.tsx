/** Why there is no answer, and what is near. */

import type { EmptyAnswer as Empty, InterpretedSpeaker } from '../api/shapes.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { TEXTS } from '../texts.ts';
import { type AskState, type Changeable, changeAsk } from '../views/ask-state.ts';
import { Isolated } from './name.tsx';
import { withoutControls } from './plain-text.ts';

/** What taking a filter away changes; what the question itself says can't be taken back by a parameter. */
const CHANGES_OF_FILTER: Readonly<Record<string, readonly Changeable[]>> = {
  time: ['from', 'to'],
  venue: ['venue'],
  outlet: ['outlet'],
  type: ['type'],
};

interface EmptyAnswerProps {
  readonly empty: Empty;
  readonly state: AskState;
  readonly speakers: readonly InterpretedSpeaker[];
}

export function EmptyAnswer({ empty, state, speakers }: EmptyAnswerProps) {
  const isAmbiguous = empty.reason === 'ambiguous_speaker';
  return (
    <section class="note empty" role="status">
      <h2>{TEXTS.ask.emptyTitle}</h2>
      <p>{withoutControls(empty.message)}</p>
      {empty.removedBy.length > 0 && (
        <ul>
          {empty.removedBy.map(({ filter, quotes }) => (
            <li key={filter}>
              <Without {...{ filter, quotes, state }} />
            </li>
          ))}
        </ul>
      )}
      {(empty.suggestions.length > 0 || isAmbiguous) && <h3>{TEXTS.ask.tryInstead}</h3>}
      <ul>
        {isAmbiguous &&
          speakers.map(({ id, name, role }) => (
            <li key={id}>
              <button
                type="button"
                class="plain"
                onClick={() => {
                  changeAsk(state, { speaker: id });
                }}
              >
                <Isolated text={role === null ? name : `${name} (${role})`} />
              </button>
            </li>
          ))}
        {!isAmbiguous &&
          empty.suggestions.map((suggestion) => (
            <li key={suggestion}>
              <Link to={addressOf('/', { q: suggestion })}>
                <Isolated text={suggestion} />
              </Link>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Without({
  filter,
  quotes,
  state,
}: {
  readonly filter: string;
  readonly quotes: number;
  readonly state: AskState;
}) {
  const words = TEXTS.ask.without(TEXTS.ask.filters[filter] ?? filter, quotes);
  const changes = (CHANGES_OF_FILTER[filter] ?? []).filter((name) => name in state.changes);
  if (changes.length === 0) return <>{words}</>;
  return (
    <button
      type="button"
      class="plain"
      onClick={() => {
        changeAsk(state, Object.fromEntries(changes.map((name) => [name, undefined])));
      }}
    >
      {words}
    </button>
  );
}
