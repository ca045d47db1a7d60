/** The document's title, which names each view in history and to screen readers. */

import { useEffect } from 'preact/hooks';
import { TEXTS } from '../texts.ts';
import { withoutControls } from './plain-text.ts';

export function useTitle(title: string | null): void {
  useEffect(() => {
    const shown = title === null ? '' : `${withoutControls(title)} · `;
    document.title = `${shown}${TEXTS.frame.name}`;
  }, [title]);
}
