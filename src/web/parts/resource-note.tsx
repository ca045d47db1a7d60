/** What stands where something is still being read, or could not be. */

import type { Resource } from '../api/use-resource.ts';
import { TEXTS } from '../texts.ts';

export function ResourceNote({ resource }: { readonly resource: Resource<unknown> }) {
  if (resource.failure) {
    return (
      <div class="note failure" role="alert">
        <p>
          <strong>{TEXTS.frame.failed}</strong> {resource.failure.message}
        </p>
      </div>
    );
  }
  return (
    <p class="note" role="status">
      {resource.isLoading ? TEXTS.frame.loading : ''}
    </p>
  );
}
