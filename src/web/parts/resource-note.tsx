/** What stands where something is still being read, or could not be. */

import type { Resource } from '../api/use-resource.ts';
import { TEXTS } from '../texts.ts';

interface ResourceNoteProps {
  readonly resource: Resource<unknown>;
  /** Whether the view has nothing else, and so no heading of its own. */
  readonly isAll?: boolean;
}

export function ResourceNote({ resource, isAll = false }: ResourceNoteProps) {
  if (resource.failure) {
    return (
      <div class="note failure" role="alert">
        {isAll ? <h1>{TEXTS.frame.failed}</h1> : <strong>{TEXTS.frame.failed}</strong>}{' '}
        {resource.failure.message}
      </div>
    );
  }
  return (
    <p class="note" role="status">
      {resource.isLoading ? TEXTS.frame.loading : ''}
    </p>
  );
}
