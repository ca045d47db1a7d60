/** A quote with what stands around it in the article, its own words marked. */

import type { Quote } from '../api/shapes.ts';
import { withoutControls } from './plain-text.ts';

export function InContext({ quote: { text, context } }: { readonly quote: Quote }) {
  return (
    <blockquote class="in-context" dir="auto">
      <p>
        {withoutControls(context.before)}
        <mark>{withoutControls(text)}</mark>
        {withoutControls(context.after)}
      </p>
    </blockquote>
  );
}
