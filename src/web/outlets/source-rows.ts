/** What a comparison of outlets shows: groups of rows, with a cell for each outlet. */

import type { OutletSources } from '../api/shapes.ts';
import { TEXTS } from '../texts.ts';

/** A row; a cell is null where the outlet has nothing of it, its share null where it is the whole. */
export interface Row {
  readonly label: string;
  /** The id of the speaker whom it is about. */
  readonly speaker?: string;
  readonly cells: readonly (Counted | null)[];
}

interface Counted {
  readonly quotes: number;
  readonly share: number | null;
}

const MOST_SPEAKERS = 15;

/** Groups with their titles ("" for none), the most quoted speakers of all outlets together last. */
export function rowsOf(outlets: readonly OutletSources[]): (readonly [string, Row[]])[] {
  const cellsOf = (countOf: (outlet: OutletSources) => Counted | undefined) =>
    outlets.map((outlet) => countOf(outlet) ?? null);
  return [
    [
      '',
      [
        {
          label: TEXTS.outlets.counted,
          cells: cellsOf(({ quotes }) => ({ quotes, share: null })),
        },
      ],
    ],
    [
      TEXTS.outlets.types,
      Object.entries(TEXTS.types).map(([type, label]) => ({
        label,
        cells: cellsOf(({ types }) => types.find((one) => one.type === type)),
      })),
    ],
    [
      TEXTS.outlets.kinds,
      [
        ...Object.entries(TEXTS.outlets.kindNames).map(([kind, label]) => ({
          label,
          cells: cellsOf(({ kinds }) => kinds.find((one) => one.kind === kind)),
        })),
        {
          label: TEXTS.outlets.unattributed,
          cells: cellsOf(({ unattributed }) => unattributed),
        },
      ],
    ],
    [
      TEXTS.outlets.speakers,
      speakersOf(outlets).map(({ id, name }) => ({
        label: name,
        speaker: id,
        cells: cellsOf(({ speakers }) => speakers.find((one) => one.id === id)),
      })),
    ],
  ];
}

/** By their shares in all outlets together, so that a small outlet counts as much as a large one. */
function speakersOf(outlets: readonly OutletSources[]): { id: string; name: string }[] {
  const shares = new Map<string, { id: string; name: string; share: number }>();
  for (const { id, name, share } of outlets.flatMap(({ speakers }) => speakers)) {
    shares.set(id, { id, name, share: share + (shares.get(id)?.share ?? 0) });
  }
  return [...shares.values()].sort((one, other) => other.share - one.share).slice(0, MOST_SPEAKERS);
}
