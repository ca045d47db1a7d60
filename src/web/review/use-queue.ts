/** The review queue as it is worked through: where one is in it, what was decided, and the way back. */

import { useEffect, useState } from 'preact/hooks';
import { post } from '../api/request.ts';
import type {
  Correction,
  Decided,
  QuoteCorrection,
  ReviewItem,
  ReviewList,
} from '../api/shapes.ts';
import { type Resource, useResource } from '../api/use-resource.ts';
import { undoAll } from '../put-right/undo.ts';
import { TEXTS } from '../texts.ts';

const AT_ONCE = 50;

/** What can be decided; `change` says how, of a quote. */
export type Decision =
  | { readonly decision: 'accept' | 'reject' }
  | { readonly decision: 'change'; readonly change: QuoteCorrection };

interface DecidedItem {
  readonly id: string;
  readonly corrections: readonly Correction[];
}

export interface Queue {
  readonly list: Resource<ReviewList>;
  readonly items: readonly ReviewItem[];
  readonly at: number;
  /** Those of the last decision; null before any. */
  readonly noted: readonly Correction[] | null;
  readonly said: string;
  readonly failure: string | null;
  /** Goes to the item at that place, as far as there is one. */
  readonly moveTo: (at: number) => void;
  /** Decides and goes to the next; false where the server refused, which `failure` then says. */
  readonly decide: (item: ReviewItem, decision: Decision) => Promise<boolean>;
  readonly undo: () => Promise<void>;
}

/** Reads the queue, and reads on when all of it is decided. */
export function useQueue(): Queue {
  const list = useResource<ReviewList>('/review', { limit: AT_ONCE });
  const [done, setDone] = useState<readonly string[]>([]);
  const [decided, setDecided] = useState<readonly DecidedItem[]>([]);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState('');
  const [failure, setFailure] = useState<string | null>(null);
  const all = list.value?.items ?? [];
  const items = all.filter(({ id }) => !done.includes(id));
  useEffect(() => {
    if (all.length > 0 && items.length === 0) list.reload();
  }, [items.length]);
  const attempt = async (act: () => Promise<void>): Promise<boolean> => {
    try {
      await act();
      setFailure(null);
      return true;
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
      return false;
    }
  };
  return {
    ...{ list, items, said, failure, noted: decided.at(-1)?.corrections ?? null },
    at: Math.min(at, Math.max(0, items.length - 1)),
    moveTo: (next) => {
      setAt(Math.max(0, Math.min(next, items.length - 1)));
    },
    decide: (item, decision) =>
      attempt(async () => {
        const { corrections } = await post<Decided>(
          `/review/${encodeURIComponent(item.id)}`,
          decision,
        );
        setDone([...done, item.id]);
        setDecided([...decided, { id: item.id, corrections }]);
        setSaid(TEXTS.review.decided[item.kind][decision.decision]);
      }),
    undo: async () => {
      const last = decided.at(-1);
      if (!last || last.corrections.length === 0) {
        setSaid(last ? TEXTS.review.cannotUndo : TEXTS.review.nothingToUndo);
        return;
      }
      await attempt(async () => {
        await undoAll(last.corrections);
        setDecided(decided.slice(0, -1));
        setSaid(TEXTS.putRight.undone);
        setDone(done.filter((id) => id !== last.id));
        list.reload();
      });
    },
  };
}
