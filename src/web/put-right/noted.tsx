/** What was just put right, and a way back. */

import { useState } from 'preact/hooks';
import type { Correction } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { correctionInWords } from './correction-words.ts';
import { undoAll } from './undo.ts';

interface NotedProps {
  /** Empty where all was so already; null before anything was done. */
  readonly corrections: readonly Correction[] | null;
  readonly onUndone: () => void;
}

export function Noted({ corrections, onUndone }: NotedProps) {
  const [failure, setFailure] = useState<string | null>(null);
  const [undone, setUndone] = useState<readonly Correction[] | null>(null);
  const undo = async (): Promise<void> => {
    if (!corrections) return;
    try {
      await undoAll(corrections);
      setUndone(corrections);
      setFailure(null);
      onUndone();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const isUndone = undone === corrections;
  return (
    <div role="status" class="noted">
      {corrections && (
        <p>
          {corrections.length === 0
            ? TEXTS.putRight.wasSo
            : isUndone
              ? TEXTS.putRight.undone
              : TEXTS.putRight.done(
                  corrections.map((one) => correctionInWords(one).done).join(', '),
                )}{' '}
          {corrections.length > 0 && !isUndone && (
            <button type="button" class="plain" onClick={() => void undo()}>
              {TEXTS.putRight.undo}
            </button>
          )}
        </p>
      )}
      {failure && <p class="failure">{failure}</p>}
    </div>
  );
}
