/** A text field that completes speakers, outlets and topics (WAI-ARIA combobox with a list). */

import { useEffect, useId, useState } from 'preact/hooks';
import { read } from '../api/request.ts';
import type { Suggestion } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { Isolated } from './name.tsx';

/** Typing pauses that are shorter ask nothing. */
const PAUSE_MS = 120;
const FEWEST_LETTERS = 2;

interface CompletingInputProps {
  readonly label: string;
  /** Whether the label is seen, and not heard alone. */
  readonly showLabel?: boolean;
  readonly value: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  readonly kind?: Suggestion['kind'];
  /** Which part of what was typed is to be completed; all of it without. */
  readonly partOf?: (typed: string) => string;
  readonly onInput: (value: string) => void;
  readonly onPick?: (suggestion: Suggestion) => void;
}

export function CompletingInput(props: CompletingInputProps) {
  const { label, value, kind, partOf = (whole: string) => whole, onInput, onPick } = props;
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const items = useSuggestions(typed === null ? '' : partOf(typed).trim(), kind);
  const isOpen = typed !== null && items.length > 0;

  const close = (): void => {
    setTyped(null);
    setActive(-1);
  };
  const pick = (suggestion: Suggestion): void => {
    const part = partOf(value);
    onInput(`${value.slice(0, value.length - part.length)}${suggestion.text}`);
    onPick?.(suggestion);
    close();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOpen) return;
    const chosen = items[active];
    if (event.key === 'ArrowDown') setActive((active + 1) % items.length);
    else if (event.key === 'ArrowUp') setActive(active <= 0 ? items.length - 1 : active - 1);
    else if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && chosen) pick(chosen);
    else return;
    event.preventDefault();
  };
  return (
    <div class="completing">
      {props.showLabel && <label for={`${id}-field`}>{label}</label>}
      <input
        id={`${id}-field`}
        type="text"
        role="combobox"
        aria-label={props.showLabel ? undefined : label}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        autocomplete="off"
        autoFocus={props.autoFocus ?? false}
        dir="auto"
        placeholder={props.placeholder ?? ''}
        value={value}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setActive(-1);
          onInput(currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span class="unseen" role="status">
        {isOpen && TEXTS.ask.completions(items.length)}
      </span>
      {isOpen && (
        <ul id={id} role="listbox" aria-label={TEXTS.ask.suggestions}>
          {items.map((item, index) => (
            <li
              key={`${item.kind}-${item.id}`}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              // Before the field loses the focus and closes the list.
              onMouseDown={(event) => {
                event.preventDefault();
                pick(item);
              }}
            >
              <Isolated text={item.text} />
              <span class="kind">{TEXTS.ask.kinds[item.kind]}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function useSuggestions(part: string, kind?: Suggestion['kind']): readonly Suggestion[] {
  const [items, setItems] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    if (part.length < FEWEST_LETTERS) {
      setItems([]);
      return;
    }
    const stop = new AbortController();
    const wait = setTimeout(() => {
      read<{ items: Suggestion[] }>('/suggest', { q: part, limit: 8 }, stop.signal)
        .then((found) => {
          setItems(found.items.filter((item) => kind === undefined || item.kind === kind));
        })
        // Completion is a help: without it one types on.
        .catch(() => {
          if (!stop.signal.aborted) setItems([]);
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(wait);
      stop.abort();
    };
  }, [part, kind]);
  return items;
}
