/** What every form that puts something right has: a reason, sending, what went wrong, and leaving. */

import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { TEXTS } from '../texts.ts';

interface EditorFormProps {
  readonly label: string;
  readonly isChanged: boolean;
  readonly onSave: (reason: string) => Promise<void>;
  readonly onClose?: () => void;
  /** Something else that can be done with it, whether or not a field was changed. */
  readonly other?: { readonly label: string; readonly act: (reason: string) => Promise<void> };
  readonly save?: string;
  readonly children: ComponentChildren;
}

export function EditorForm(props: EditorFormProps) {
  const { label, isChanged, onSave, onClose, other, save, children } = props;
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const run = async (act: (reason: string) => Promise<void>): Promise<void> => {
    setSending(true);
    setFailure(null);
    try {
      await act(reason.trim());
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
    setSending(false);
  };
  return (
    <form
      class="editor"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        void run(onSave);
      }}
      onKeyDown={(event) => {
        // A list of completions that is open takes Escape for itself.
        if (event.key !== 'Escape' || event.defaultPrevented || !onClose) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <label>
        {TEXTS.putRight.reason}
        <input
          type="text"
          dir="auto"
          maxLength={1000}
          value={reason}
          onInput={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
      </label>
      {failure && (
        <p role="alert" class="failure">
          {failure}
        </p>
      )}
      <p class="buttons">
        <button type="submit" disabled={!isChanged || isSending}>
          {save ?? TEXTS.putRight.save}
        </button>
        {other && (
          <button
            type="button"
            class="warning"
            disabled={isSending}
            onClick={() => void run(other.act)}
          >
            {other.label}
          </button>
        )}
        {onClose && (
          <button type="button" class="plain" onClick={onClose}>
            {TEXTS.chips.cancel}
          </button>
        )}
      </p>
    </form>
  );
}
