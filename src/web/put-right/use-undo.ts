/** Taking one correction of a list back, and what went wrong with that. */

import { useState } from 'preact/hooks';
import type { Correction } from '../api/shapes.ts';
import { undoAll } from './undo.ts';

interface Undoing {
  readonly undo: (correction: Correction) => Promise<void>;
  readonly failure: string | null;
}

/** `onUndone` is called after something was taken back. */
export function useUndo(onUndone: () => void): Undoing {
  const [failure, setFailure] = useState<string | null>(null);
  const undo = async (correction: Correction): Promise<void> => {
    try {
      await undoAll([correction]);
      setFailure(null);
      onUndone();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return { undo, failure };
}
