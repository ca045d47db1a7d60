/** Takes the key that a server wants for writing, and lets it be forgotten. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { type KeyPlace, keepKey, keptKey, setKeyAsker } from '../api/key.ts';
import { TEXTS } from '../texts.ts';

interface KeyDialogProps {
  /** Called after a key was given or forgotten outside a request. */
  readonly onChange: () => void;
}

/** A button that opens the dialog; requests that are refused open it too, and go on with the key given. */
export function KeyDialog({ onChange }: KeyDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<((isGiven: boolean) => void) | null>(null);
  const [why, setWhy] = useState('');
  const [kept, setKept] = useState(keptKey);
  const open = (reason: string): void => {
    setWhy(reason);
    dialog.current?.showModal();
    field.current?.focus();
  };
  const done = (isGiven: boolean): void => {
    setKept(keptKey());
    dialog.current?.close();
    const isAsked = answer.current !== null;
    answer.current?.(isGiven);
    answer.current = null;
    if (isGiven && !isAsked) onChange();
  };
  useEffect(() => {
    setKeyAsker(
      (reason) =>
        new Promise((resolve) => {
          answer.current = resolve;
          open(reason);
        }),
    );
    return () => {
      setKeyAsker(null);
    };
  }, []);
  const take = (form: HTMLFormElement): void => {
    const key = field.current?.value.trim() ?? '';
    const place: KeyPlace = new FormData(form).has('keep') ? 'browser' : 'tab';
    if (!keepKey(key, place)) setWhy(TEXTS.key.refused);
    else {
      form.reset();
      done(true);
    }
  };
  return (
    <>
      <button
        type="button"
        class="plain key"
        onClick={() => {
          open('');
        }}
      >
        {kept ? TEXTS.key.isSet : TEXTS.key.none}
      </button>
      <dialog
        ref={dialog}
        aria-labelledby="key-title"
        onClose={() => {
          done(false);
        }}
      >
        <h2 id="key-title">{TEXTS.key.title}</h2>
        <p>{TEXTS.key.lead}</p>
        {why && (
          <p role="alert" class="failure">
            {why}
          </p>
        )}
        <form
          onSubmit={(event) => {
            event.preventDefault();
            take(event.currentTarget);
          }}
        >
          <label>
            {TEXTS.key.label}
            <input ref={field} name="key" type="password" autocomplete="off" required />
          </label>
          <label class="check">
            <input name="keep" type="checkbox" defaultChecked={kept?.place === 'browser'} />{' '}
            {TEXTS.key.keep}
          </label>
          <p class="buttons">
            <button type="submit">{TEXTS.key.use}</button>
            {kept && (
              <button
                type="button"
                class="plain"
                onClick={() => {
                  keepKey('', kept.place);
                  done(true);
                }}
              >
                {TEXTS.key.forget}
              </button>
            )}
            <button
              type="button"
              class="plain"
              onClick={() => {
                done(false);
              }}
            >
              {TEXTS.chips.cancel}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}
