/** Sets where the words of a quote begin and end, by selecting them in the passage that they stand in. */

import { useRef, useState } from 'preact/hooks';
import { type Span, withoutControls } from '../parts/plain-text.ts';
import { TEXTS } from '../texts.ts';
import { type Passage, selectedSpan, shownPassage, unitsOf, withSpan, wordsOf } from './passage.ts';

interface Bounds {
  readonly content: readonly Span[];
  readonly cue: Span | null;
}

interface BoundsFieldsProps extends Bounds {
  readonly passage: Passage;
  readonly onChange: (bounds: Bounds) => void;
}

/** A field that can be read but not written: a selection in it works by pointer, finger and keyboard alike. */
export function BoundsFields({ passage, content, cue, onChange }: BoundsFieldsProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isEmpty, setEmpty] = useState(false);
  const take = (use: (span: Span) => Bounds): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const span = selectedSpan(passage, selectionStart, selectionEnd);
    setEmpty(span === null);
    if (span) onChange(use(span));
  };
  const ways: readonly (readonly [string, (span: Span) => Bounds])[] = [
    [TEXTS.putRight.setContent, (span) => ({ content: [span], cue })],
    [TEXTS.putRight.addContent, (span) => ({ content: withSpan(content, span), cue })],
    [TEXTS.putRight.setCue, (span) => ({ content, cue: span })],
  ];
  const show = (span: Span): void => {
    field.current?.focus();
    field.current?.setSelectionRange(...unitsOf(passage, span));
  };
  return (
    <fieldset>
      <legend>{TEXTS.putRight.bounds}</legend>
      <label>
        {TEXTS.putRight.passage}
        <textarea
          ref={field}
          readOnly
          rows={7}
          dir="auto"
          class="passage"
          value={shownPassage(passage)}
          onFocus={({ currentTarget }) => {
            const first = content[0];
            if (first && currentTarget.selectionStart === currentTarget.selectionEnd) {
              currentTarget.setSelectionRange(...unitsOf(passage, first));
            }
          }}
        />
      </label>
      <p class="buttons">
        {ways.map(([label, use]) => (
          <button
            key={label}
            type="button"
            class="small"
            onClick={() => {
              take(use);
            }}
          >
            {label}
          </button>
        ))}
      </p>
      {isEmpty && (
        <p role="alert" class="failure">
          {TEXTS.putRight.selectFirst}
        </p>
      )}
      <ul class="parts" aria-label={TEXTS.putRight.parts} aria-live="polite">
        {content.map((span, index) => (
          <Part
            key={span.start}
            label={TEXTS.read.content}
            words={wordsOf(passage, span)}
            onShow={() => {
              show(span);
            }}
            onRemove={
              content.length === 1
                ? null
                : () => {
                    onChange({ content: content.filter((_, at) => at !== index), cue });
                  }
            }
          />
        ))}
        {cue && (
          <Part
            label={TEXTS.read.cue}
            words={wordsOf(passage, cue)}
            onShow={() => {
              show(cue);
            }}
            onRemove={() => {
              onChange({ content, cue: null });
            }}
          />
        )}
      </ul>
    </fieldset>
  );
}

interface PartProps {
  readonly label: string;
  readonly words: string;
  readonly onShow: () => void;
  readonly onRemove: (() => void) | null;
}

function Part({ label, words, onShow, onRemove }: PartProps) {
  return (
    <li>
      <span class="label">{label}</span> <q dir="auto">{withoutControls(words)}</q>{' '}
      <button type="button" class="plain" onClick={onShow}>
        {TEXTS.putRight.select}
      </button>{' '}
      {onRemove && (
        <button type="button" class="plain" onClick={onRemove}>
          {TEXTS.chips.remove}
        </button>
      )}
    </li>
  );
}
