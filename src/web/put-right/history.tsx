/** What people changed about a quote or speaker, newest first, each with a way back. */

import type { CorrectionList } from '../api/shapes.ts';
import { useResource } from '../api/use-resource.ts';
import { ResourceNote } from '../parts/resource-note.tsx';
import { TEXTS } from '../texts.ts';
import { HistoryEntry } from './history-entry.tsx';
import { useUndo } from './use-undo.ts';

interface HistoryProps {
  /** "/quotes/ID" or "/speakers/ID". */
  readonly of: string;
  /** Called after something was taken back. */
  readonly onUndone: () => void;
}

export function History({ of, onUndone }: HistoryProps) {
  const list = useResource<CorrectionList>(`${of}/corrections`, { limit: 100 });
  const { undo, failure } = useUndo(() => {
    list.reload();
    onUndone();
  });
  if (!list.value) return <ResourceNote resource={list} />;
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
          <HistoryEntry key={correction.id} correction={correction} onUndo={undo} />
        ))}
      </ol>
    </div>
  );
}
