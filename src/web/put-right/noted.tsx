/** What was just put right, and a way back. */

import { useState } from 'preact/hooks';
import type { Correction } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';
import { correctionInWords } from './correction-words.ts';
import { Said } from './said.tsx';
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
  const canUndo = corrections !== null && corrections.length > 0 && !isUndone;
  return (
    <Said onUndo={canUndo ? () => void undo() : undefined} failure={failure}>
      {corrections && inWords(corrections, isUndone)}
    </Said>
  );
}

function inWords(corrections: readonly Correction[], isUndone: boolean): string {
  if (corrections.length === 0) return TEXTS.putRight.wasSo;
  if (isUndone) return TEXTS.putRight.undone;
  return TEXTS.putRight.done(corrections.map((one) => correctionInWords(one).done).join(', '));
}
