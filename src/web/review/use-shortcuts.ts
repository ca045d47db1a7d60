/** Single keys that act, unless somebody is typing or a dialog is open. */

import { useEffect, useRef } from 'preact/hooks';

/** What each key does. */
export type Shortcuts = Readonly<Record<string, () => void>>;

const TYPED_IN = 'input, textarea, select, [contenteditable], dialog[open]';

/** A field of a dialog that was just closed keeps the focus until the page is drawn again; nobody types in that. */
function isTypedIn(target: Element): boolean {
  const field = target.closest(TYPED_IN);
  return field !== null && field.getClientRects().length > 0;
}

/** Listens while `isOn`; WCAG 2.1.4 asks that single keys can be turned off. */
export function useShortcuts(shortcuts: Shortcuts, isOn: boolean): void {
  const current = useRef(shortcuts);
  current.current = shortcuts;
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey || event.defaultPrevented) return;
      if (event.target instanceof Element && isTypedIn(event.target)) return;
      const act = current.current[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, [isOn]);
}
