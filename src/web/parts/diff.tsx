/** Two wordings side by side: what only the one has is struck through, what only the other has is underlined. */

import type { DiffPart } from '../api/shapes.ts';
import { withoutControls } from './plain-text.ts';

interface DiffProps {
  readonly parts: readonly DiffPart[];
  /** What the two wordings are, for their headings. */
  readonly labels: readonly [before: string, after: string];
}

export function Diff({ parts, labels }: DiffProps) {
  const sides = [
    ['removed', labels[0]],
    ['added', labels[1]],
  ] as const;
  return (
    <div class="diff columns even">
      {sides.map(([own, label]) => (
        <section key={own}>
          <h3>{withoutControls(label)}</h3>
          <p dir="auto">
            {parts
              .filter(({ op }) => op === 'same' || op === own)
              .map(({ op, text }, index) => {
                const words = withoutControls(text);
                if (op === 'same') return words;
                return op === 'added' ? (
                  <ins key={index}>{words}</ins>
                ) : (
                  <del key={index}>{words}</del>
                );
              })}
          </p>
        </section>
      ))}
    </div>
  );
}
