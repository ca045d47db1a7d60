/** Pages of lists. */

/** One page of a list; `next` continues after its last item and is null at the end. */
export interface Slice<Item> {
  readonly items: Item[];
  readonly next: Position | null;
}

/** A place in an ordered list: the sort key and the id of the last item given. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

export interface SliceRequest {
  /** 1–100. */
  readonly limit: number;
  readonly after: Position | null;
}
