/** One thing that somebody changed: what, from what to what, why, who and when, and a way back. */

import type { ComponentChildren } from 'preact';
import type { Correction } from '../api/shapes.ts';
import { addressOf, Link } from '../navigation/location.tsx';
import { momentInWords } from '../parts/moments.ts';
import { Isolated } from '../parts/name.tsx';
import { TEXTS } from '../texts.ts';
import { correctionInWords } from './correction-words.ts';

interface HistoryEntryProps {
  readonly correction: Correction;
  readonly onUndo: (correction: Correction) => Promise<void>;
  /** What was changed, where the list is not of that alone. */
  readonly children?: ComponentChildren;
}

export function HistoryEntry({ correction, onUndo, children }: HistoryEntryProps) {
  const { action, by, at, reason, undoneBy } = correction;
  const { done, before, after } = correctionInWords(correction);
  return (
    <li class={undoneBy ? 'undone' : ''}>
      <p>
        <strong>{done}</strong>
        {undoneBy && ` (${TEXTS.putRight.takenBack})`}
      </p>
      {children}
      {(before || after) && (
        <p>
          {before && (
            <del>
              <Isolated text={before} />
            </del>
          )}{' '}
          {after && (
            <ins>
              <Isolated text={after} />
            </ins>
          )}
        </p>
      )}
      {reason && (
        <p>
          “<Isolated text={reason} />”
        </p>
      )}
      <p class="facts">
        <Link to={addressOf('/corrections', { by })}>
          <Isolated text={TEXTS.putRight.author(by)} />
        </Link>
        , {momentInWords(at, 'minute')}{' '}
        {action !== 'undo' && !undoneBy && (
          <button type="button" class="plain" onClick={() => void onUndo(correction)}>
            {TEXTS.putRight.undo}
          </button>
        )}
      </p>
    </li>
  );
}
