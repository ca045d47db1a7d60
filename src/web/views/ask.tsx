/** Ask: a question in words, how it was understood, and the quotes that answer it. */

import { useEffect, useState } from 'preact/hooks';
import { read } from '../api/request.ts';
import type { Answer, AnswerItem } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { addressOf, goTo } from '../navigation/location.tsx';
import type { ViewProps } from '../navigation/view-props.ts';
import { Chips } from '../parts/chips.tsx';
import { CompletingInput } from '../parts/completing-input.tsx';
import { EmptyAnswer } from '../parts/empty-answer.tsx';
import { ExportBar } from '../parts/export-bar.tsx';
import { Facets } from '../parts/facets.tsx';
import { nameBeingTyped } from '../parts/name-being-typed.ts';
import { QuoteCard } from '../parts/quote-card.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
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
      {state.question && <Answers state={state} />}
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
        if (typed.trim()) goTo(addressOf('/', { q: typed.trim() }));
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

function Answers({ state }: { readonly state: AskState }) {
  const parameters = { q: state.question, ...state.changes, limit: 20 };
  const answer = useResource<Answer>('/answers', parameters);
  const { value } = answer;
  if (!value) return <ResourceNote resource={answer} />;
  const filters = quoteFilters(state, value.interpretation);
  const { speakers, otherSpeakers, order } = value.interpretation;
  return (
    <div aria-busy={answer.isLoading}>
      <h1 class="unseen">{state.question}</h1>
      <Chips state={state} interpretation={value.interpretation} />
      <div class="columns">
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
              <Items key={JSON.stringify(parameters)} first={value} parameters={parameters} />
              {filters && <ExportBar filters={filters} />}
            </>
          )}
        </div>
        {filters && !value.empty && <Facets state={state} filters={filters} />}
      </div>
    </div>
  );
}

interface ItemsProps {
  readonly first: Answer;
  readonly parameters: Record<string, string | number>;
}

function Items({ first, parameters }: ItemsProps) {
  const [items, setItems] = useState<readonly AnswerItem[]>(first.items);
  const [cursor, setCursor] = useState(first.nextCursor);
  useEffect(() => {
    setItems(first.items);
    setCursor(first.nextCursor);
  }, [first]);
  const more = async (): Promise<void> => {
    const next = await read<Answer>('/answers', { ...parameters, cursor: cursor ?? undefined });
    setItems([...items, ...next.items]);
    setCursor(next.nextCursor);
  };
  return (
    <>
      <ol class="answers">
        {items.map(({ quote, statement, match }) => (
          <li key={quote.id}>
            <QuoteCard {...{ quote, match }} statement={statement.id} others={statement.quotes} />
          </li>
        ))}
      </ol>
      {cursor && (
        <button type="button" onClick={() => void more()}>
          {TEXTS.ask.more}
        </button>
      )}
    </>
  );
}
