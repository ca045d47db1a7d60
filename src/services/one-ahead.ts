/** Work on one thing after the other, begun ahead of whoever takes the results. */

/**
 * Gives the results of `work` in order, each as soon as it is there. The next thing is begun when the one before is done,
 * though its result may not have been taken yet; none is begun after one that failed. An error of `things` comes after the
 * results of what came before it.
 */
export async function* oneAhead<Thing, Result>(
  things: AsyncGenerator<Thing>,
  work: (thing: Thing) => Promise<Result>,
): AsyncGenerator<Result> {
  let next = asked(things);
  let current: Promise<Result> | null = null;
  try {
    for (;;) {
      if (current === null) {
        const answer = await next;
        if (answer.done) return;
        current = work(answer.value);
        next = asked(things);
      }
      const before: Promise<Result> = current;
      current = null;
      const isDone = await Promise.race([afterwards(before, true), afterwards(next, false)]);
      const answer = isDone ? null : await next.catch(() => null);
      if (answer !== null && !answer.done) {
        const { value } = answer;
        current = before.then(() => work(value));
        void afterwards(current, null);
        next = asked(things);
      }
      yield await before;
    }
  } finally {
    if (current !== null) await afterwards(current, null);
    await things.return(undefined);
  }
}

/** The next thing; an error is met in its turn. */
function asked<Thing>(things: AsyncGenerator<Thing>): Promise<IteratorResult<Thing, unknown>> {
  const next = things.next();
  void afterwards(next, null);
  return next;
}

/** The value when the promise is settled, however it is. */
const afterwards = <Value>(promise: Promise<unknown>, value: Value): Promise<Value> =>
  promise.then(
    () => value,
    () => value,
  );
