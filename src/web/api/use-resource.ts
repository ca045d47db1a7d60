/** Reading from the API inside a view: what is there, what failed, whether it is under way. */

import { useLayoutEffect, useState } from 'preact/hooks';
import { readOrTake } from './read-ahead.ts';
import { apiAddress, type Parameters, post, RequestFailure } from './request.ts';

/** The state of something that is read; the last value stays while the next is under way. */
export interface Resource<Result> {
  readonly value: Result | null;
  readonly failure: RequestFailure | null;
  readonly isLoading: boolean;
  /** Reads it again: something was changed. */
  readonly reload: () => void;
}

/**
 * Reads anew whenever path, parameters or body change, and stops what is no longer wanted; null reads nothing.
 * What is asked for at length is sent as a body, by POST.
 */
export function useResource<Result>(
  path: string | null,
  parameters: Parameters = {},
  body?: object,
): Resource<Result> {
  const address = path === null ? null : `${apiAddress(path, parameters)} ${JSON.stringify(body)}`;
  const [times, setTimes] = useState(0);
  const [state, setState] = useState<Omit<Resource<Result>, 'reload'>>({
    value: null,
    failure: null,
    isLoading: path !== null,
  });
  // Before the next frame is painted, which would be 16 ms later.
  useLayoutEffect(() => {
    if (path === null) {
      setState({ value: null, failure: null, isLoading: false });
      return;
    }
    const stop = new AbortController();
    setState(({ value }) => ({ value, failure: null, isLoading: true }));
    const reading = body
      ? post<Result>(path, body, parameters, stop.signal)
      : readOrTake<Result>(path, parameters, stop.signal);
    reading.then(
      (value) => {
        setState({ value, failure: null, isLoading: false });
      },
      (error: unknown) => {
        if (stop.signal.aborted) return;
        const failure =
          error instanceof RequestFailure ? error : new RequestFailure('page', String(error));
        setState({ value: null, failure, isLoading: false });
      },
    );
    return () => {
      stop.abort();
    };
    // The address stands for path, parameters and body, which are new objects each time.
  }, [address, times]);
  return {
    ...state,
    reload: () => {
      setTimes((before) => before + 1);
    },
  };
}
