/** What people changed about a quote or speaker, newest first, each with a way back. */

import { useState } from 'preact/hooks';
import type { Correction, CorrectionList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { momentInWords } from '../parts/moments.ts';
import { Isolated } from '../parts/name.tsx';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TEXTS } from '../texts.ts';
import { correctionInWords } from './correction-words.ts';
import { undoAll } from './undo.ts';

interface HistoryProps {
  /** "/quotes/ID" or "/speakers/ID". */
  readonly of: string;
  /** Called after something was taken back. */
  readonly onUndone: () => void;
}

export function History({ of, onUndone }: HistoryProps) {
  const list = useResource<CorrectionList>(`${of}/corrections`, { limit: 100 });
  const [failure, setFailure] = useState<string | null>(null);
  if (!list.value) return <ResourceNote resource={list} />;
  const undo = async (correction: Correction): Promise<void> => {
    try {
      await undoAll([correction]);
      setFailure(null);
      list.reload();
      onUndone();
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  const { items } = list.value;
  return (
    <div class="history">
      {items.length === 0 && <p>{TEXTS.putRight.noHistory}</p>}
      {failure && (
        <p role="alert" class="failure">
          {failure}
        </p>
      )}
      <ol>
        {[...items].reverse().map((correction) => (
          <Entry key={correction.id} correction={correction} onUndo={undo} />
        ))}
      </ol>
    </div>
  );
}

interface EntryProps {
  readonly correction: Correction;
  readonly onUndo: (correction: Correction) => Promise<void>;
}

function Entry({ correction, onUndo }: EntryProps) {
  const { action, by, at, reason, undoneBy } = correction;
  const { done, before, after } = correctionInWords(correction);
  return (
    <li class={undoneBy ? 'undone' : ''}>
      <p>
        <strong>{done}</strong>
        {undoneBy && ` (${TEXTS.putRight.takenBack})`}
      </p>
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
        {TEXTS.putRight.byWhom(by, momentInWords(at, 'minute'))}{' '}
        {action !== 'undo' && !undoneBy && (
          <button type="button" class="plain" onClick={() => void onUndo(correction)}>
            {TEXTS.putRight.undo}
          </button>
        )}
      </p>
    </li>
  );
}
