/** Reads the next page of a list, and says why it could not. */

import { TEXTS } from '../texts.ts';

interface MoreButtonProps {
  readonly label: string;
  /** Null at the end of the list. */
  readonly more: (() => void) | null;
  readonly failure: string | null;
}

export function MoreButton({ label, more, failure }: MoreButtonProps) {
  return (
    <>
      {failure && (
        <p role="alert" class="failure">
          {TEXTS.frame.failed} {failure}
        </p>
      )}
      {more && (
        <button type="button" class="more" onClick={more}>
          {label}
        </button>
      )}
    </>
  );
}
