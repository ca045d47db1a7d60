/** Ask: a question in words, how it was understood, and the quotes that answer it. */

import { useState } from 'preact/hooks';
import { readAhead } from '../api/read-ahead.ts';
import type { Answer } from '../api/shapes.ts';
import { usePages } from '../api/use-pages.ts';
import { addressOf, goTo } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { Beginning } from '../parts/beginning.tsx';
import { Chips } from '../parts/chips.tsx';
import { CompletingInput } from '../parts/completing-input.tsx';
import { EmptyAnswer } from '../parts/empty-answer.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Facets } from '../parts/facets.tsx';
import { MoreButton } from '../parts/more-button.tsx';
import { nameBeingTyped } from '../parts/name-being-typed.ts';
import { withoutControls } from '../parts/plain-text.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { useFewFirst } from '../parts/use-few-first.ts';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';
import { type AskState, changeAsk, quoteFilters, readAskState } from './ask-state.ts';

export function Ask({ query }: ViewProps) {
  const state = readAskState(query);
  useTitle(state.question || null);
  return (
    <div class={state.question ? 'ask' : 'ask start'}>
      {!state.question && (
        <>
          <h1>{TEXTS.ask.title}</h1>
          <p class="lead">{TEXTS.ask.lead}</p>
        </>
      )}
      <QuestionBox key={state.question} question={state.question} />
      {state.question ? <Answers state={state} /> : <Beginning />}
    </div>
  );
}

function QuestionBox({ question }: { readonly question: string }) {
  const [typed, setTyped] = useState(question);
  return (
    <form
      role="search"
      class="question"
      onSubmit={(event) => {
        event.preventDefault();
        void ask(typed.trim(), question);
      }}
    >
      <CompletingInput
        label={TEXTS.ask.label}
        placeholder={TEXTS.ask.placeholder}
        value={typed}
        autoFocus={question === ''}
        partOf={nameBeingTyped}
        onInput={setTyped}
      />
      <button type="submit">{TEXTS.ask.submit}</button>
    </form>
  );
}

/** Goes to a question's answers; to those of another one once they are there, unless one went elsewhere meanwhile. */
async function ask(question: string, before: string): Promise<void> {
  if (!question) return;
  const here = window.location.href;
  const isWanted = question === before || (await readAhead('/answers', answersFor(question)));
  if (isWanted && window.location.href === here) goTo(addressOf('/', { q: question }));
}

const answersFor = (question: string, changes: AskState['changes'] = {}) => ({
  ...{ q: question, ...changes },
  limit: 20,
});

function Answers({ state }: { readonly state: AskState }) {
  const parameters = answersFor(state.question, state.changes);
  const { first, items, more, failure } = usePages<Answer>('/answers', parameters);
  const { value } = first;
  const shown = useFewFirst(items, value);
  if (!value) return <ResourceNote resource={first} isAll />;
  const filters = quoteFilters(state, value.interpretation);
  const { speakers, otherSpeakers, order } = value.interpretation;
  return (
    <div aria-busy={first.isLoading}>
      <h1 class="unseen">{withoutControls(state.question)}</h1>
      <Chips state={state} interpretation={value.interpretation} />
      <div class="columns results-and-facets">
        {filters && !value.empty && <Facets state={state} filters={filters} />}
        <div>
          {value.empty ? (
            <EmptyAnswer
              empty={value.empty}
              state={state}
              speakers={[...speakers, ...otherSpeakers]}
            />
          ) : (
            <>
              <div class="results">
                <h2 aria-live="polite">{TEXTS.ask.results(value.items.length, value.truncated)}</h2>
                <button
                  type="button"
                  class="plain"
                  onClick={() => {
                    changeAsk(state, { sort: order === 'latest' ? 'best' : 'latest' });
                  }}
                >
                  {order === 'latest' ? TEXTS.ask.bestFirst : TEXTS.ask.latestFirst}
                </button>
              </div>
              <ol class="answers">
                {shown.map(({ quote, statement, match }) => (
                  <li key={quote.id}>
                    <QuoteCard
                      {...{ quote, match }}
                      statement={statement.id}
                      others={statement.quotes}
                    />
                  </li>
                ))}
              </ol>
              <MoreButton label={TEXTS.ask.more} {...{ more, failure }} />
              {filters && <ExportBar filters={filters} />}
            </>
          )}
        </div>
      </div>
    </div>
  );
}
