/** A read that is sent off before the view that wants it is drawn. */

import { apiAddress, type Parameters, read } from './request.ts';

interface Ahead {
  readonly address: string;
  readonly reading: Promise<unknown>;
  readonly stop: AbortController;
}

/** One at most: whoever asks anew wants the one before no more. */
let ahead: Ahead | null = null;

/** So long nothing need be shown of it: what comes within seems to be there at once (Nielsen 1993). */
const PATIENCE_MS = 100;

/**
 * Sends the read off; whoever reads the same next is given it. Gives, once it came or that takes longer, whether it is
 * still wanted: drawing something else meanwhile would hold up what is asked for.
 */
export async function readAhead(path: string, parameters: Parameters): Promise<boolean> {
  ahead?.stop.abort();
  const stop = new AbortController();
  const reading = read<unknown>(path, parameters, stop.signal);
  const mine: Ahead = { address: apiAddress(path, parameters), reading, stop };
  ahead = mine;
  const waited = new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
  // Who takes it hears of what went wrong.
  await Promise.race([reading.catch(() => null), waited]);
  return ahead === mine;
}

/** Reads from the API, or takes what was sent off for it; only the next read may, so that nothing old is shown. */
export function readOrTake<Result>(
  path: string,
  parameters: Parameters,
  signal: AbortSignal,
): Promise<Result> {
  const sent = ahead;
  if (sent?.address !== apiAddress(path, parameters)) return read<Result>(path, parameters, signal);
  ahead = null;
  signal.addEventListener('abort', () => {
    sent.stop.abort();
  });
  return sent.reading as Promise<Result>;
}
