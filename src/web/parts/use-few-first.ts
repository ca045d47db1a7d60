/** A long list whose first items are shown at once and the rest a frame later, so that who asked sees something sooner. */

import { useEffect, useState } from 'preact/hooks';

/** About as many as a screen shows. */
const FEW = 3;

/** The items to show now; `of` is what they came with, and is new where they are. */
export function useFewFirst<Item>(items: readonly Item[], of: unknown): readonly Item[] {
  const [painted, setPainted] = useState<unknown>(null);
  useEffect(() => {
    setPainted(of);
  }, [of]);
  return painted === of ? items : items.slice(0, FEW);
}
