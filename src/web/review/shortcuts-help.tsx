/** The list of shortcuts, and a way to turn them off. */

import { useEffect, useRef } from 'preact/hooks';
import { TEXTS } from '../texts.ts';

interface ShortcutsHelpProps {
  readonly isOpen: boolean;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
  readonly onClose: () => void;
}

export function ShortcutsHelp({ isOpen, isOn, onTurn, onClose }: ShortcutsHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  return (
    <dialog ref={dialog} aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{TEXTS.review.shortcuts}</h2>
      <dl class="shortcuts">
        {TEXTS.review.keys.map(([key, words]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <label class="check">
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => {
            onTurn(currentTarget.checked);
          }}
        />{' '}
        {TEXTS.review.shortcutsOn}
      </label>
      <p class="buttons">
        <button type="button" onClick={onClose}>
          {TEXTS.review.close}
        </button>
      </p>
    </dialog>
  );
}
