/** An address of no view. */

import { Link } from '../navigation/location.tsx';
import { useTitle } from '../parts/use-title.ts';
import { TEXTS } from '../texts.ts';

export function NotFound() {
  useTitle(TEXTS.frame.notFound);
  return (
    <section class="note">
      <h1>{TEXTS.frame.notFound}</h1>
      <p>
        <Link to="/">{TEXTS.frame.home}</Link>
      </p>
    </section>
  );
}
