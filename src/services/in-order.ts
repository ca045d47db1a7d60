/** Work on several things at once, with the results in the order of the things. */

/** How much may be under way. */
export interface Window<Item> {
  /** Things at most. */
  readonly count: number;
  /** The sum of their weights at most; one is always taken. */
  readonly weight: number;
  readonly weigh: (item: Item) => number;
}

/** Something under way. */
interface Pending<Result> {
  readonly result: Promise<Result>;
  readonly weight: number;
}

/**
 * Gives the results of `work` in order, each as soon as it is its turn; items are taken only while there
 * is room, so memory is that of the window. An error of `items` or of `work` ends it, when it is its turn.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  { count, weight: mostWeight, weigh }: Window<Item>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Pending<Result>[] = [];
  let asked: Promise<Asked<Item>> | null = null;
  let end: Asked<Item> | null = null;
  let weight = 0;
  try {
    for (;;) {
      if (end === null && pending.length < count && weight < mostWeight) asked ??= ask(iterator);
      const [head] = pending;
      if (!head && !asked) break;
      const turns = [head && settled(head.result), asked].filter((turn) => !!turn);
      const turn = await Promise.race<Asked<Item> | 'head'>(turns);
      if (turn === 'head') {
        pending.shift();
        weight -= head?.weight ?? 0;
        if (head) yield await head.result;
      } else {
        asked = null;
        if (turn.kind === 'item') {
          const own = weigh(turn.item);
          weight += own;
          pending.push({ result: work(turn.item), weight: own });
        } else end = turn;
      }
    }
    if (end?.kind === 'error') throw end.cause;
  } finally {
    // Not awaited: a source that hangs would keep the end from coming.
    if (end === null) void iterator.return?.().catch(() => undefined);
    for (const { result } of pending) void settled(result);
  }
}

type Asked<Item> =
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'end' }
  | { readonly kind: 'error'; readonly cause: unknown };

/** The next item; an error is an answer too, met in its turn. */
async function ask<Item>(iterator: AsyncIterator<Item>): Promise<Asked<Item>> {
  try {
    const next = await iterator.next();
    return next.done ? { kind: 'end' } : { kind: 'item', item: next.value };
  } catch (cause) {
    return { kind: 'error', cause };
  }
}

const settled = (result: Promise<unknown>): Promise<'head'> =>
  result.then(
    () => 'head',
    () => 'head',
  );
