/** What an edit did or why it failed, told aloud, and the way back beside it. */

import type { ComponentChildren } from 'preact';
import { TEXTS } from '../texts.ts';

interface SaidProps {
  /** Nothing where nothing was done yet. */
  readonly children: ComponentChildren;
  /** Left out where there is nothing to take back. */
  readonly onUndo?: (() => void) | undefined;
  readonly failure: string | null;
}

export function Said({ children, onUndo, failure }: SaidProps) {
  return (
    <div role="status" class="noted">
      {children && (
        <p>
          {children}{' '}
          {onUndo && (
            <button type="button" class="plain" onClick={onUndo}>
              {TEXTS.putRight.undo}
            </button>
          )}
        </p>
      )}
      {failure && <p class="failure">{failure}</p>}
    </div>
  );
}
