/** Things as they come, several at a time: few where they come slowly, many where they come fast. */

interface GroupLimits {
  readonly count: number;
  /** How long the first of a group waits for the others. */
  readonly waitMs: number;
}

/** Gives groups in order, none empty; an error comes after the things that came before it. */
export async function* inGroups<Item>(
  items: AsyncGenerator<Item>,
  { count, waitMs }: GroupLimits,
): AsyncGenerator<readonly Item[]> {
  let next = ask(items);
  let begun = 0;
  let group: Item[] = [];
  try {
    for (;;) {
      const left = group.length === 0 ? null : begun + waitMs - Date.now();
      const answer = left === null ? await next : await within(next, left);
      if (answer === 'late' || answer.error !== null || answer.done || group.length >= count) {
        if (group.length > 0) yield group;
        group = [];
        if (answer === 'late') continue;
      }
      if (answer.error !== null) throw answer.error.cause;
      if (answer.done) return;
      if (group.length === 0) begun = Date.now();
      group.push(answer.value);
      next = ask(items);
    }
  } finally {
    await items.return(undefined);
  }
}

type Answer<Item> =
  | { readonly done: false; readonly value: Item; readonly error: null }
  | { readonly done: true; readonly error: null }
  | { readonly done: false; readonly error: { readonly cause: unknown } };

/** The next thing, asked for ahead: an error is an answer, met in its turn. */
async function ask<Item>(items: AsyncGenerator<Item>): Promise<Answer<Item>> {
  try {
    const next = await items.next();
    return next.done
      ? { done: true, error: null }
      : { done: false, value: next.value, error: null };
  } catch (cause) {
    return { done: false, error: { cause } };
  }
}

async function within<Item>(
  answer: Promise<Answer<Item>>,
  waitMs: number,
): Promise<Answer<Item> | 'late'> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => {
      resolve('late');
    }, waitMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
