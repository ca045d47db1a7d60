/** Reading a list of the API page after page inside a view. */

import { useState } from 'preact/hooks';
import { type Parameters, read } from './request.ts';
import { type Resource, useResource } from './use-resource.ts';

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
}

/** A list as far as it was read. */
export interface Pages<Of extends Page> {
  readonly first: Resource<Of>;
  readonly items: readonly Of['items'][number][];
  /** Reads the next page; null at the end. */
  readonly more: (() => void) | null;
  readonly failure: string | null;
}

/** Reads the first page, and the next ones as they are asked for; anew whenever path or parameters change. */
export function usePages<Of extends Page>(path: string, parameters: Parameters): Pages<Of> {
  const first = useResource<Of>(path, parameters);
  // Pages belong to the first one they followed: where that was read anew, they are forgotten.
  const [further, setFurther] = useState<{ readonly after: Of | null; readonly pages: Of[] }>({
    after: null,
    pages: [],
  });
  const [failure, setFailure] = useState<string | null>(null);
  const after = first.value;
  const pages = after === null ? [] : [after, ...(further.after === after ? further.pages : [])];
  const cursor = pages.at(-1)?.nextCursor ?? null;
  const more = (): void => {
    read<Of>(path, { ...parameters, cursor: cursor ?? undefined }).then(
      (next) => {
        setFurther({ after, pages: [...pages.slice(1), next] });
        setFailure(null);
      },
      (error: unknown) => {
        setFailure(error instanceof Error ? error.message : String(error));
      },
    );
  };
  return {
    first,
    items: pages.flatMap(({ items }) => items),
    more: cursor === null ? null : more,
    failure,
  };
}
