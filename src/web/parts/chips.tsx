/** How a question was understood, as chips that can each be changed. */

import { useState } from 'preact/hooks';
import type { Interpretation } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { type AskState, type Changeable, changeAsk } from '../views/ask-state.ts';
import { CompletingInput } from './completing-input.tsx';
import { Isolated } from './name.tsx';

interface Chip {
  readonly name: Changeable;
  readonly label: string;
  /** What is shown; null where nothing narrows. */
  readonly shown: string | null;
  /** What "remove" puts in its place: '' means whatever, undefined takes the change back. */
  readonly removed?: string;
}

interface ChipsProps {
  readonly state: AskState;
  readonly interpretation: Interpretation;
}

export function Chips({ state, interpretation }: ChipsProps) {
  const [open, setOpen] = useState<Changeable | null>(null);
  const [isAll, setAll] = useState(false);
  const chips = chipsOf(state, interpretation);
  const shown = chips.filter((chip) => isAll || chip.shown !== null || chip.name === open);
  const isChanged = Object.keys(state.changes).length > 0;
  return (
    <section class="chips" aria-label={TEXTS.ask.understood}>
      <h2>{TEXTS.ask.understood}</h2>
      <ul>
        {shown.map((chip) => (
          <li key={chip.name} class={chip.shown === null ? 'chip unset' : 'chip'}>
            <button
              type="button"
              aria-expanded={open === chip.name}
              onClick={() => {
                setOpen(open === chip.name ? null : chip.name);
              }}
            >
              <span class="label">{chip.label}</span>{' '}
              <Isolated text={chip.shown ?? TEXTS.chips.any} />
            </button>
          </li>
        ))}
        {shown.length < chips.length && (
          <li class="chip unset">
            <button
              type="button"
              aria-expanded={false}
              onClick={() => {
                setAll(true);
              }}
            >
              + {TEXTS.chips.more}
            </button>
          </li>
        )}
        {isChanged && (
          <li>
            <button
              type="button"
              class="plain"
              onClick={() => {
                changeAsk({ ...state, changes: {} }, {});
              }}
            >
              {TEXTS.chips.reset}
            </button>
          </li>
        )}
      </ul>
      {open && (
        <ChipForm
          key={open}
          chip={chips.find(({ name }) => name === open) ?? null}
          state={state}
          onClose={() => {
            setOpen(null);
          }}
        />
      )}
      {interpretation.expandedWith.length > 0 && (
        <p class="also">
          {TEXTS.ask.alsoSearched}{' '}
          <Isolated text={interpretation.expandedWith.slice(0, 8).join(', ')} />
        </p>
      )}
    </section>
  );
}

function chipsOf({ changes }: AskState, asked: Interpretation): Chip[] {
  const names = asked.speakers.map(({ name }) => name).join(', ');
  return [
    { name: 'speaker', label: TEXTS.chips.speaker, shown: names || null },
    { name: 'topic', label: TEXTS.chips.topic, shown: asked.topic.join(', ') || null, removed: '' },
    { name: 'kind', label: TEXTS.chips.kind, shown: TEXTS.kinds[asked.kind] ?? asked.kind },
    { name: 'from', label: TEXTS.chips.from, shown: asked.from },
    { name: 'to', label: TEXTS.chips.to, shown: asked.to },
    { name: 'outlet', label: TEXTS.chips.outlet, shown: changes.outlet ?? null },
    { name: 'venue', label: TEXTS.chips.venue, shown: asked.venue },
    {
      name: 'type',
      label: TEXTS.chips.type,
      shown: changes.type === undefined ? null : (TEXTS.types[changes.type] ?? changes.type),
    },
  ];
}

const CHOICES: Partial<Record<Changeable, Record<string, string>>> = {
  kind: TEXTS.kinds,
  type: TEXTS.types,
};

interface ChipFormProps {
  readonly chip: Chip | null;
  readonly state: AskState;
  readonly onClose: () => void;
}

function ChipForm({ chip, state, onClose }: ChipFormProps) {
  const [value, setValue] = useState(chip?.shown ?? '');
  if (!chip) return null;
  const choices = CHOICES[chip.name];
  const label = TEXTS.chips.change(chip.label);
  const apply = (next: string | undefined): void => {
    changeAsk(state, { [chip.name]: next });
    onClose();
  };
  return (
    <form
      class="chip-form"
      onSubmit={(event) => {
        event.preventDefault();
        apply(value.trim() || chip.removed);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      {choices ? (
        <select
          aria-label={label}
          value={state.changes[chip.name] ?? ''}
          onChange={({ currentTarget }) => {
            apply(currentTarget.value || undefined);
          }}
        >
          <option value="">{TEXTS.chips.any}</option>
          {Object.entries(choices).map(([name, words]) => (
            <option key={name} value={name}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <CompletingInput
          label={label}
          value={value}
          autoFocus
          {...(chip.name === 'speaker' || chip.name === 'outlet' || chip.name === 'topic'
            ? { kind: chip.name }
            : {})}
          onInput={setValue}
          onPick={({ id, kind, text }) => {
            apply(kind === 'topic' ? text : id);
          }}
        />
      )}
      {!choices && <button type="submit">{TEXTS.chips.apply}</button>}
      {chip.shown !== null && (
        <button
          type="button"
          class="plain"
          onClick={() => {
            apply(chip.removed);
          }}
        >
          {TEXTS.chips.remove}
        </button>
      )}
      <button type="button" class="plain" onClick={onClose}>
        {TEXTS.chips.cancel}
      </button>
    </form>
  );
}
